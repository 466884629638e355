// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/row_grip.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace periplus {

namespace {

constexpr QSize kGrip(16, 22);
constexpr int kGripIcon = 13;

} // namespace

RowGrip::RowGrip(const QString &words, const QIcon &icon, QWidget *parent) : QToolButton(parent)
{
    setProperty("plain", true);
    setProperty("tight", true);
    setFixedSize(kGrip);
    setIcon(icon);
    setIconSize(QSize(kGripIcon, kGripIcon));
    setAccessibleName(words);
    setToolTip(words);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
}

void RowGrip::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->globalPosition().toPoint();
    m_dragging = false;
    setFocus(Qt::MouseFocusReason);
}

void RowGrip::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->globalPosition().toPoint();
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    m_dragging = m_dragging || (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_dragging)
        emit dragged(at);
}

void RowGrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragging)
        emit dropped(event->globalPosition().toPoint());
    m_dragging = false;
}

void RowGrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        emit movedBy(event->key() == Qt::Key_Up ? -1 : 1);
    } else if (event->key() == Qt::Key_Escape && m_dragging) {
        m_dragging = false;
        emit cancelled();
    } else {
        QToolButton::keyPressEvent(event);
    }
}

} // namespace periplus
