// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/line_field.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace periplus {

LineField::LineField(Save save, QWidget *parent) : QLineEdit(parent), m_save(std::move(save)) {}

void LineField::showText(const QString &text)
{
    const bool typing = this->text().trimmed() != m_shown;
    if (!typing && text != this->text()) {
        setText(text);
        setCursorPosition(0);
    }
    m_shown = text;
}

void LineField::showIcon(const QIcon &icon)
{
    if (m_icon && icon.isNull()) {
        delete m_icon;
        m_icon = nullptr;
    } else if (!icon.isNull()) {
        if (!m_icon)
            m_icon = addAction(icon, QLineEdit::LeadingPosition);
        m_icon->setIcon(icon);
    }
}

bool LineField::finish()
{
    const QString typed = text().trimmed();
    if (m_saving || isReadOnly() || typed == m_shown)
        return true;
    const QScopedValueRollback guard(m_saving, true); // a message may take the focus away, which saves again
    if (!m_save(typed))
        return false;
    m_shown = typed;
    setText(typed); // also ends the field's own undo
    return true;
}

bool LineField::revert()
{
    if (text().trimmed() == m_shown)
        return false;
    setText(m_shown);
    return true;
}

bool LineField::event(QEvent *event)
{
    if (isUndoForTheWindow(*event, isUndoAvailable(), isRedoAvailable())) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void LineField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        event->setAccepted(revert());
        return;
    }
    QLineEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (completer())
            completer()->popup()->hide();
        finish();
        event->accept();
        emit ended();
    }
}

void LineField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (!m_offer || event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    auto *completer = new QCompleter(m_offer(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete this->completer();
    setCompleter(completer); // it puts its text into the field first, then it is saved
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &LineField::finish,
            Qt::QueuedConnection);
}

void LineField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        finish();
        emit ended();
    }
}

} // namespace periplus
