// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace periplus {

/// Edits a text where it stands on the map. Grows with its text. Enter or losing focus saves, Ctrl+Enter saves and
/// goes on with a new one, Tab saves and goes on with the next one, Shift+Enter breaks the line, Esc leaves the text
/// as it was. Emits exactly one of its signals, once.
class InPlaceEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// What is edited after the text was saved.
    enum class Then { Nothing, NewSibling, Next, Previous };

    InPlaceEditor(const QString &text, QWidget *parent);

    /// The place to cover and the size of the letters, view pixels; the editor is never smaller, but grows down, or up
    /// where the view ends.
    void place(const QRectF &area, double textPixels);

signals:
    void saved(const QString &text, periplus::InPlaceEditor::Then then);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void save(Then then);
    void grow();

    QRectF m_area;
};

} // namespace periplus
