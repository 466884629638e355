// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace periplus {

/// Edits a text where it stands on the map. Grows with its text. Enter or losing focus saves, Shift+Enter breaks
/// the line, Esc leaves the text as it was. Emits exactly one of its signals, once.
class InPlaceEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    InPlaceEditor(const QString &text, QWidget *parent);

    /// The place to cover and the size of the letters, view pixels; the editor is never smaller, but grows down.
    void place(const QRectF &area, double textPixels);

signals:
    void saved(const QString &text);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void end(bool save);
    void grow();

    QRectF m_area;
};

} // namespace periplus
