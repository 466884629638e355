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
    double text = 0; // a plain text document tells its own height in lines
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        text += blockBoundingRect(block).height();
    const double margins = 2 * document()->documentMargin() + height() - viewport()->height();
    const int wanted = static_cast<int>(std::ceil(text + margins)) + 1;
    const QSize view = parentWidget()->size();
    const int fits = std::min(wanted, view.height());
    const int height = std::max(static_cast<int>(std::ceil(m_area.height())), fits);
    QPoint corner(static_cast<int>(std::floor(m_area.left())), static_cast<int>(std::floor(m_area.top())));
    if (QRect(QPoint(), view).contains(corner)) // what begins in view is seen to its end
        corner = {std::max(0, std::min(corner.x(), view.width() - width)),
                  std::max(0, std::min(corner.y(), view.height() - height))};
    setGeometry(QRect(corner, QSize(width, height)));
    if (fits == wanted)
        verticalScrollBar()->setValue(0);
    else
        ensureCursorVisible();
}

void InPlaceEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
    } else if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        save(Then::NewSibling);
    } else if (enter && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        save(Then::Nothing);
    } else if (event->key() == Qt::Key_Tab) {
        save(Then::Next);
    } else if (event->key() == Qt::Key_Backtab) {
        save(Then::Previous);
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
        save(Then::Nothing);
}

void InPlaceEditor::save(Then then)
{
    emit saved(toPlainText().trimmed(), then);
}

bool InPlaceEditor::focusNextPrevChild(bool)
{
    return false; // Tab and Shift+Tab come as keys
}

} // namespace periplus
