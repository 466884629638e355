// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_view.h"
#include "ui/personas/sheet_editing.h"
#include "ui/personas/sheet_texts.h"

namespace periplus {

/// Shows the sheet of one persona and lets people write it: Enter or typing writes where the keyboard is. Edits through
/// PersonaCommands only.
class PersonaView : public PageView
{
    Q_OBJECT

public:
    /// The measurer must outlive the view.
    PersonaView(const TextMeasurer &measurer, PaintList paintList, QWidget *parent = nullptr);
    ~PersonaView() override;

    /// Shows a persona of a workspace (borrowed); null or no persona shows nothing.
    void show(Workspace *workspace, PersonaId persona);

    PersonaId persona() const { return m_persona; }
    bool isWritable() const { return workspace() && !workspace()->isReadOnly(); }
    SheetEditing &editing() { return m_editing; }

    /// Tells why a command failed, unless there was nothing to do.
    bool carryOut(const Status &status);

    // What the keys and the menu ask for, at the current place.
    void addStatement();
    void removeCurrent();
    void moveCurrent(int by);
    void activate() override;

signals:
    void failed(const periplus::Error &error);
    void journeyWanted(periplus::JourneyId journey);
    void personaWanted(periplus::PersonaId persona);
    void menuWanted(QPoint globalPosition);
    /// The persona that was shown is gone.
    void gone();

protected:
    DisplayList layOutPage(const SheetOptions &options) override;
    void onLaidOut() override { m_editing.follow(); }
    void onChanged() override;
    bool isLink(const PageStop &stop) const override;
    QString tipAt(const PageStop &stop) const override;
    bool showsRing() const override { return !m_editing.isActive(); }
    QPainterPath ringOf(const PageStop &stop) const override;

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

private:
    bool isShortened(const PageStop &stop) const;
    bool handleKey(const QKeyEvent &event);
    bool startTyping(const QKeyEvent &event);
    void nudge(int by);
    void addAtEnd(const PageStop &empty, TraitKind kind);
    void dragValue(QPointF point);
    const Trait *valueTrait() const;

    PersonaId m_persona;
    TraitId m_dragged;
    qint64 m_dragStep = 0; ///< the step of the history that the drag has made; 0: none yet
    SheetEditing m_editing{*this};
};

} // namespace periplus
