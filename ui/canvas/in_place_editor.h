// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/richtext/rich_edit.h"

#include <QPointer>

namespace periplus {

/// Edits a text where it stands on the map. Grows with its text. Enter or losing focus saves, Ctrl+Enter saves and
/// goes on with a new one, Tab saves and goes on with the next one, Shift+Enter breaks the line or makes the next item
/// of a list, Esc leaves the text as it was. Emits exactly one of saved() and cancelled(), once.
class InPlaceEditor : public RichEdit
{
    Q_OBJECT

public:
    /// What is edited after the text was saved.
    enum class Then { Nothing, NewSibling, Next, Previous };

    InPlaceEditor(const QString &text, Mode mode, QWidget *parent);

    /// The place to cover and the size of the letters, view pixels; the editor is never smaller, but grows down, or up
    /// where the view ends.
    void place(const QRectF &area, double textPixels);

    /// A bar that may have the focus while the text stays open.
    void setBar(QWidget *bar) { m_bar = bar; }
    /// Saves after the focus has left editor and bar, unless for a popup or another window.
    void leave(Qt::FocusReason reason);

signals:
    void saved(const QString &text, periplus::InPlaceEditor::Then then);
    void cancelled();
    void barWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool asksForBar(const QKeyEvent &event) const;
    void save(Then then);
    void grow();

    QRectF m_area;
    QPointer<QWidget> m_bar;
};

} // namespace periplus
