// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/text_field.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextMargin = 6; // around the text, pixels
constexpr int kTextFrame = 2;  // both edges

} // namespace

TextField::TextField(Enter enter, Save save, QWidget *parent)
    : RichEdit(parent), m_enter(enter), m_save(std::move(save))
{
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(kTextMargin);
    connect(this, &QTextEdit::textChanged, this, &TextField::grow);
}

void TextField::showText(const QString &text)
{
    const bool typing = source() != m_shown;
    if (!typing && text != m_shown)
        replace(text);
    if (!m_emptiedBySaving)
        m_shown = text;
}

void TextField::replace(const QString &text)
{
    setSource(text);
    grow();
}

void TextField::setRich()
{
    setMode(Mode::Rich);
    setSource(m_shown);
}

void TextField::setLeastLines(int lines)
{
    m_leastLines = lines;
    grow();
}

bool TextField::finish()
{
    const QString text = source();
    if (m_saving || isReadOnly() || text == m_shown)
        return true;
    const QScopedValueRollback guard(m_saving, true); // a message may take the focus away, which saves again
    if (!m_save(text))
        return false;
    if (!m_emptiedBySaving)
        m_shown = text;
    replace(m_shown);
    return true;
}

bool TextField::revert()
{
    if (source() == m_shown)
        return false;
    replace(m_shown);
    return true;
}

bool TextField::event(QEvent *event)
{
    if (isUndoForTheWindow(*event, document()->isUndoAvailable(), document()->isRedoAvailable())) {
        event->ignore();
        return false;
    }
    return RichEdit::event(event);
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool saves = event->modifiers().testFlag(Qt::ControlModifier)
                       || (m_enter == Enter::Saves && !event->modifiers().testFlag(Qt::ShiftModifier));
    if (event->key() == Qt::Key_Escape)
        event->setAccepted(revert());
    else if (enter && saves)
        finish();
    else if (enter)
        breakLine();
    else
        RichEdit::keyPressEvent(event);
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    RichEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish();
}

void TextField::resizeEvent(QResizeEvent *event)
{
    RichEdit::resizeEvent(event);
    grow();
}

void TextField::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // everything is in sight; the page scrolls
}

void TextField::grow()
{
    const int least = m_leastLines * fontMetrics().lineSpacing() + 2 * kTextMargin;
    const int wanted = std::max(static_cast<int>(std::ceil(document()->size().height())), least) + kTextFrame;
    if (wanted != height())
        setFixedHeight(wanted);
    verticalScrollBar()->setValue(0);
}

} // namespace periplus
