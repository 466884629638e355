// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/active_persona.h"
#include "ui/canvas/backing_image.h"
#include "ui/canvas/canvas_keys.h"
#include "ui/canvas/link_pointer.h"
#include "ui/canvas/map_block_commands.h"
#include "ui/canvas/map_commands.h"
#include "ui/canvas/map_editing.h"
#include "ui/canvas/map_structure_commands.h"
#include "ui/canvas/pointer_control.h"
#include "ui/canvas/selection.h"
#include "ui/canvas/selection_commands.h"
#include "ui/canvas/viewport.h"
#include "ui/pictures/picture_drop.h"

#include <QAbstractScrollArea>
#include <QTimer>

class QMimeData;

namespace periplus {

class ShownMap;

/// Shows the map and lets people work on it. Wires the parts together: viewport, picture, selection, pointer,
/// keys, editing in place, commands. All changes go through MapCommands.
class Canvas : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// Paints a list with a painter that has the map's transform.
    using PaintList = std::function<void(QPainter &painter, const DisplayList &list)>;

    /// The map must outlive the canvas.
    Canvas(ShownMap &map, PaintList paintList, QWidget *parent = nullptr);
    ~Canvas() override;

    ShownMap &map() { return m_map; }
    const Viewport &view() const { return m_view; }
    Selection &selection() { return m_selection; }
    MapCommands &commands() { return m_commands; }
    MapStructureCommands &structure() { return m_structure; }
    MapBlockCommands &blocks() { return m_blocks; }
    MapEditing &editing() { return m_editing; }
    SelectionCommands &selectionCommands() { return m_selectionCommands; }
    CanvasKeys &keys() { return m_keys; }

    /// Shows the lines from pain points to opportunities, also of what is not selected.
    void setLinksShown(bool shown);
    bool linksShown() const { return m_linksShown; }

    /// Whose feelings new scores are.
    PersonaId activePersona() const;

    /// What an edit made now would remember of selection and viewport; and going back there.
    ViewHint viewHint() const;
    void restore(const ViewHint &hint);

    /// Paints items as the map is painted.
    void paintItems(QPainter &painter, const DisplayList &list) { m_paintList(painter, list); }

    void scrollMap(QPointF delta);
    void zoomTo(double zoom, QPointF anchor);
    void reveal(const Source &source);
    /// Selects what a command made and shows it, or tells why it could not.
    bool carryOut(const Result<Source> &result)
    {
        return result ? carryOut(Result<QList<Source>>({*result})) : carryOut(Status(failure(result.error())));
    }
    bool carryOut(const Status &status);
    bool carryOut(const Result<QList<Source>> &result);

    /// While the space bar is held every drag moves the map.
    void setPanning(bool on) { m_pointer.setPanning(on); }
    bool awaitsPan() const { return m_pointer.awaitsPan(); }
    /// False when nothing was being dragged.
    bool cancelDrag() { return m_pointer.cancel(); }

public slots:
    void zoomIn();
    void zoomOut();
    void zoomToPercent(int percent);
    void fit();
    void zoomToSelection();
    // What SelectionCommands says of them.
    void addStage() { m_selectionCommands.addStage(); }
    void addStep() { m_selectionCommands.addStep(); }
    void addLane(LaneKind kind) { m_selectionCommands.addLane(kind); }
    void addCard() { m_selectionCommands.addCard(); }
    void duplicateSelection() { m_selectionCommands.duplicate(); }
    void deleteSelection() { m_selectionCommands.remove(); }
    void editCurrent() { m_selectionCommands.edit(); }
    /// All cards of the selected lane; when they are selected already, all of the map.
    void selectAll() { m_keys.selectAll(); }
    /// Paints the map anew, for when pictures on it have become ready.
    void repaintMap();

signals:
    void zoomChanged(double zoom);
    /// A command failed; the workspace is as it was.
    void failed(const periplus::Error &error);
    void contextMenuWanted(QPoint globalPosition);
    /// A picture is to be chosen for what is selected.
    void pictureWanted();
    /// Pictures were dropped on the map; an empty target: where none can go. The data lives as long as the signal.
    void picturesDropped(const QMimeData *data, const periplus::PictureTarget &target);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    bool focusNextPrevChild(bool next) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void onSwitched();
    void onSelected();
    void onLaidOut();
    void viewChanged();
    void followDirection();
    void paintTurned(QPainter &painter, const DisplayList &list);
    void zoomSmoothly(double factor, QPointF at);
    void paintOverlay(QPainter &painter);

    ShownMap &m_map;
    PaintList m_paintList;
    Viewport m_view;
    BackingImage m_backing;
    Selection m_selection;
    ActivePersona m_activePersona;
    MapCommands m_commands;
    MapStructureCommands m_structure;
    MapBlockCommands m_blocks{m_map, [this] { return viewHint(); }};
    MapEditing m_editing;
    SelectionCommands m_selectionCommands;
    PointerControl m_pointer;
    LinkPointer m_links{*this};
    CanvasKeys m_keys;
    PictureDrop m_pictureDrop{*this};
    QTimer m_sharpen;        // runs while zooming: the picture is scaled until it ends
    bool m_untouched = true; // nobody scrolled, zoomed or selected yet: the map is shown from its start at any size
    bool m_syncing = false;
    bool m_linksShown = false;
};

} // namespace periplus
