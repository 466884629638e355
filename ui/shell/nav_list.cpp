// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_list.h"

#include "ui/shell/nav_delegate.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace periplus {

using namespace Qt::StringLiterals;

NavList::NavList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new NavDelegate(this));
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true); // rows show where the pointer is
    setDragDropMode(QAbstractItemView::InternalMove);
    setDropIndicatorShown(true);
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { emit chosen(item->data(NavDelegate::kId).toLongLong()); });
    connect(this, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { emit chosen(item->data(NavDelegate::kId).toLongLong()); });
    connect(this, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (!m_filling)
            emit renamed(item->data(NavDelegate::kId).toLongLong(), item->text().trimmed());
    });
}

void NavList::setRows(const QList<NavRow> &rows)
{
    const QScopedValueRollback filling(m_filling, true);
    const qint64 current = currentId();
    while (count() > rows.size())
        delete takeItem(count() - 1);
    for (int i = 0; i < rows.size(); ++i) {
        QListWidgetItem *row = i < count() ? item(i) : new QListWidgetItem(this);
        const bool beingRenamed = state() == EditingState && row == currentItem() && currentId() == rows[i].id;
        if (beingRenamed)
            continue; // what is typed stays
        row->setText(rows[i].text);
        row->setToolTip(rows[i].text);
        if (row->icon().cacheKey() != rows[i].icon.cacheKey())
            row->setIcon(rows[i].icon);
        row->setData(NavDelegate::kId, rows[i].id);
        row->setData(NavDelegate::kNote, rows[i].note);
        row->setData(NavDelegate::kStrong, rows[i].strong);
        row->setFlags(row->flags() | Qt::ItemIsEditable);
    }
    if (QListWidgetItem *kept = itemOf(current))
        setCurrentItem(kept);
    updateGeometry();
}

void NavList::setMarked(qint64 id)
{
    const QScopedValueRollback filling(m_filling, true);
    for (int i = 0; i < count(); ++i)
        item(i)->setData(NavDelegate::kMarked, item(i)->data(NavDelegate::kId).toLongLong() == id);
    if (QListWidgetItem *marked = itemOf(id); marked && !hasFocus())
        setCurrentItem(marked);
}

void NavList::rename(qint64 id)
{
    QListWidgetItem *row = itemOf(id);
    if (!row)
        return;
    setCurrentItem(row);
    editItem(row);
}

void NavList::setTheme(const Theme &theme)
{
    static_cast<NavDelegate *>(itemDelegate())->setTheme(theme);
    viewport()->update();
}

void NavList::setWritable(bool writable)
{
    m_writable = writable;
    setEditTriggers(writable ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             : QAbstractItemView::NoEditTriggers);
    setDragEnabled(writable);
}

/// The row is not moved here: it comes back in its new place when the workspace has changed.
void NavList::dropEvent(QDropEvent *event)
{
    const bool ours = event->source() == this;
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    setState(QAbstractItemView::NoState);
    viewport()->update();
    if (ours)
        dropCurrentAt(event->position().toPoint());
}

void NavList::dropCurrentAt(QPoint position)
{
    const int from = currentRow();
    if (from < 0 || !m_writable)
        return;
    const QListWidgetItem *target = itemAt(position);
    const bool below = target && position.y() > visualItemRect(target).center().y();
    const qint64 before = target ? idAt(row(target) + (below ? 1 : 0)) : 0;
    if (before != idAt(from) && before != idAt(from + 1))
        emit moveWanted(idAt(from), before);
}

void NavList::keyPressEvent(QKeyEvent *event)
{
    const int at = currentRow();
    const bool alone = event->modifiers() == Qt::AltModifier;
    if (m_writable && at >= 0 && alone && event->key() == Qt::Key_Up && at > 0)
        emit moveWanted(idAt(at), idAt(at - 1));
    else if (m_writable && at >= 0 && alone && event->key() == Qt::Key_Down && at + 1 < count())
        emit moveWanted(idAt(at), idAt(at + 2));
    else if (m_writable && at >= 0 && event->key() == Qt::Key_Delete)
        emit deleteWanted(idAt(at));
    else
        QListWidget::keyPressEvent(event);
}

qint64 NavList::idAt(int row) const
{
    return row >= 0 && row < count() ? item(row)->data(NavDelegate::kId).toLongLong() : 0;
}

qint64 NavList::currentId() const
{
    return currentItem() ? currentItem()->data(NavDelegate::kId).toLongLong() : 0;
}

QListWidgetItem *NavList::itemOf(qint64 id) const
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(NavDelegate::kId).toLongLong() == id)
            return item(i);
    }
    return nullptr;
}

QSize NavList::sizeHint() const
{
    return {0, count() * NavDelegate::kRowHeight};
}

void NavList::contextMenuEvent(QContextMenuEvent *event)
{
    const QListWidgetItem *row = event->reason() == QContextMenuEvent::Mouse ? itemAt(event->pos()) : currentItem();
    if (row)
        emit menuWanted(row->data(NavDelegate::kId).toLongLong(), event->globalPos());
}

void NavList::focusOutEvent(QFocusEvent *event)
{
    QListWidget::focusOutEvent(event);
    viewport()->update();
}

void NavList::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    viewport()->update();
}

} // namespace periplus
