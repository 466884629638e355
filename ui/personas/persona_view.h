// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/persona_sheet.h"
#include "ui/personas/sheet_editing.h"
#include "ui/personas/sheet_stops.h"

#include <QAbstractScrollArea>

#include <functional>

class QPainter;

namespace periplus {

/// Shows the sheet of one persona and lets people write it: a place has the keyboard, arrows go to others, Enter or
/// typing writes where it stands. Listens to the workspace and lays out anew after each change; edits through
/// PersonaCommands only.
class PersonaView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    using PaintList = std::function<void(QPainter &painter, const DisplayList &list)>;

    /// The measurer must outlive the view.
    PersonaView(const TextMeasurer &measurer, PaintList paintList, QWidget *parent = nullptr);
    ~PersonaView() override;

    /// Shows a persona of a workspace (borrowed); null or no persona shows nothing.
    void show(Workspace *workspace, PersonaId persona);
    void setTheme(const Theme &theme);

    PersonaId persona() const { return m_persona; }
    Workspace *workspace() const { return m_workspace; }
    bool isWritable() const { return m_workspace && !m_workspace->isReadOnly(); }
    const State &state() const { return m_workspace->state(); }
    const DisplayList &list() const { return m_list; }
    const QList<SheetStop> &stops() const { return m_stops; }
    const SheetStop *current() const;
    SheetEditing &editing() { return m_editing; }

    /// Gives the keyboard to a place and scrolls to it; ignored when it is not there.
    void select(const Source &source);
    /// Where a rectangle of the sheet is in the viewport.
    QRectF inView(const QRectF &rect) const;
    /// Tells why a command failed, unless there was nothing to do.
    bool carryOut(const Status &status);

    // What the keys and the menu ask for, at the current place.
    void addStatement();
    void removeCurrent();
    void moveCurrent(int by);
    void activate();

signals:
    void failed(const periplus::Error &error);
    void journeyWanted(periplus::JourneyId journey);
    void personaWanted(periplus::PersonaId persona);
    void menuWanted(QPoint globalPosition);
    /// The persona that was shown is gone.
    void gone();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void layOut();
    void onChanged();
    void selectPlace(qsizetype place);
    QPointF origin() const;
    void paintSelection(QPainter &painter);
    bool isShortened(const SheetStop &stop) const;
    bool handleKey(const QKeyEvent &event);
    bool startTyping(const QKeyEvent &event);
    void nudge(int by);
    void addAtEnd(const SheetStop &empty, TraitKind kind);
    void dragValue(QPointF point);
    const Trait *valueTrait() const;

    const TextMeasurer &m_measurer;
    PaintList m_paintList;
    Theme m_theme;
    Workspace *m_workspace = nullptr;
    PersonaId m_persona;
    int m_registration = 0;
    DisplayList m_list;
    QList<SheetStop> m_stops;
    Source m_current;
    TraitId m_dragged;
    qint64 m_dragStep = 0; ///< the step of the history that the drag has made; 0: none yet
    SheetEditing m_editing{*this};
};

} // namespace periplus
