// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/in_place_editor.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFrame = 8; // room around the text, view pixels
constexpr int kMinWidth = 120;
constexpr double kMinTextPixels = 11;

} // namespace

InPlaceEditor::InPlaceEditor(const QString &text, Mode mode, QWidget *parent) : RichEdit(parent)
{
    setObjectName(u"inPlaceEditor"_s);
    setAccessibleName(tr("Text"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(kFrame - 2);
    setMode(mode);
    setSource(text);
    connect(this, &QTextEdit::textChanged, this, &InPlaceEditor::grow);
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
    document()->setTextWidth(viewport()->width());
    const double frame = height() - viewport()->height();
    const int wanted = static_cast<int>(std::ceil(document()->size().height() + frame)) + 1;
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
    if (asksForBar(*event)) {
        emit barWanted();
    } else if (event->key() == Qt::Key_Escape) {
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
        breakLine();
    } else {
        RichEdit::keyPressEvent(event);
    }
}

void InPlaceEditor::focusOutEvent(QFocusEvent *event)
{
    RichEdit::focusOutEvent(event);
    leave(event->reason());
}

void InPlaceEditor::leave(Qt::FocusReason reason)
{
    const QWidget *now = QApplication::focusWidget();
    const bool here = now && (now == this || (m_bar && m_bar->isAncestorOf(now)));
    if (!here && reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason
        && reason != Qt::MenuBarFocusReason)
        save(Then::Nothing);
}

bool InPlaceEditor::asksForBar(const QKeyEvent &event) const
{
    return m_bar && (event.modifiers() & (Qt::AltModifier | Qt::ControlModifier))
           && keysOf(barCommandName(), standardBarKeys(), *this).contains(QKeySequence(event.keyCombination()));
}

bool InPlaceEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && asksForBar(static_cast<const QKeyEvent &>(*event))) {
        event->accept();
        return true;
    }
    return RichEdit::event(event);
}

void InPlaceEditor::save(Then then)
{
    emit saved(source(), then);
}

bool InPlaceEditor::focusNextPrevChild(bool)
{
    return false; // Tab and Shift+Tab come as keys
}

} // namespace periplus
