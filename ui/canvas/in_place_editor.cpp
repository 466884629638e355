// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/in_place_editor.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFrame = 8; // room around the text, view pixels
constexpr int kMinWidth = 120;
constexpr double kMinTextPixels = 11;

} // namespace

InPlaceEditor::InPlaceEditor(const QString &text, QWidget *parent) : QPlainTextEdit(text, parent)
{
    setObjectName(u"inPlaceEditor"_s);
    setAccessibleName(tr("Text"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(kFrame - 2);
    connect(this, &QPlainTextEdit::textChanged, this, &InPlaceEditor::grow);
}

void InPlaceEditor::place(const QRectF &area, double textPixels)
{
    m_area = area;
    QFont font = this->font();
    font.setPixelSize(static_cast<int>(std::lround(std::max(textPixels, kMinTextPixels))));
    setFont(font);
    grow();
}

void InPlaceEditor::grow()
{
    const int width = std::max(static_cast<int>(std::ceil(m_area.width())), kMinWidth);
    resize(width, height());
    document()->setTextWidth(width);
    int lines = 0; // a plain text document tells its height in lines, once wrapped
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.lineCount());
    const int wanted = lines * fontMetrics().lineSpacing() + 2 * kFrame;
    const int height = std::max(static_cast<int>(std::ceil(m_area.height())), wanted);
    setGeometry(static_cast<int>(std::floor(m_area.left())), static_cast<int>(std::floor(m_area.top())), width, height);
    verticalScrollBar()->setValue(0);
}

void InPlaceEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        end(false);
    } else if ((enter && !event->modifiers().testFlag(Qt::ShiftModifier)) || event->key() == Qt::Key_Tab) {
        end(true);
    } else if (enter) {
        insertPlainText(u"\n"_s); // the usual Shift+Enter would leave a line separator in the text
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void InPlaceEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        end(true);
}

void InPlaceEditor::end(bool save)
{
    if (save)
        emit saved(toPlainText().trimmed());
    else
        emit cancelled();
}

} // namespace periplus
