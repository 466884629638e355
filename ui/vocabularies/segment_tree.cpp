// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vocabularies/segment_tree.h"

#include "core/vocabulary/segment_shares.h"
#include "ui/vocabularies/column_delegate.h"

#include <QDropEvent>
#include <QHash>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSegment = Qt::UserRole;
constexpr int kPersona = Qt::UserRole + 1;

} // namespace

SegmentTree::SegmentTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"segments"_s);
    setAccessibleName(tr("Segments and their personas"));
    setHeaderLabels({tr("Segment"), tr("Share of customers"), tr("Personas")});
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setItemDelegate(new ColumnDelegate({NameColumn, ShareColumn}, this));
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setExpandsOnDoubleClick(false);
    setDragDropMode(InternalMove);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (const int column : {ShareColumn, PersonasColumn})
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QTreeWidget::itemChanged, this, &SegmentTree::onChanged);
}

SegmentId SegmentTree::segmentOf(const QTreeWidgetItem *item) const
{
    if (item && item->parent())
        item = item->parent();
    return {item ? item->data(NameColumn, kSegment).toLongLong() : 0};
}

SegmentId SegmentTree::currentSegment() const
{
    return segmentOf(currentItem());
}

PersonaId SegmentTree::currentPersona() const
{
    return {currentItem() ? currentItem()->data(NameColumn, kPersona).toLongLong() : 0};
}

QTreeWidgetItem *SegmentTree::itemOf(SegmentId id) const
{
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (segmentOf(topLevelItem(row)) == id)
            return topLevelItem(row);
    }
    return nullptr;
}

void SegmentTree::addPersonas(QTreeWidgetItem &parent, const periplus::State &state, const QList<PersonaId> &personas)
{
    for (const PersonaId id : personas) {
        auto *item = new QTreeWidgetItem(&parent, {state.at(id).name.simplified()});
        item->setData(NameColumn, kPersona, id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
                       | (m_writable ? Qt::ItemIsDragEnabled : Qt::NoItemFlags));
    }
    parent.setText(PersonasColumn, QLocale().toString(personas.size()));
    parent.setExpanded(true);
}

void SegmentTree::show(const periplus::State &state, bool writable)
{
    const PersonaId persona = currentPersona();
    const SegmentId segment = currentSegment();
    m_writable = writable;
    const QSignalBlocker quiet(this);
    clear();
    QHash<qint64, QList<PersonaId>> personas;
    for (const PersonaId id : state.ordered<Persona>())
        personas[state.find(state.at(id).segment) ? state.at(id).segment.value : 0].append(id);
    for (const SegmentId id : state.ordered<Segment>()) {
        const Segment &row = state.at(id);
        auto *item = new QTreeWidgetItem(this, {row.name, row.share ? percentText(*row.share) : QString()});
        item->setData(NameColumn, kSegment, id.value);
        item->setToolTip(NameColumn, row.description);
        for (const int column : {ShareColumn, PersonasColumn})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        item->setFlags(writable ? item->flags() | Qt::ItemIsEditable : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        addPersonas(*item, state, personas.value(id.value));
    }
    if (const QList<PersonaId> without = personas.value(0); !without.isEmpty()) {
        auto *item = new QTreeWidgetItem(this, {tr("Without a segment")});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled);
        item->setForeground(NameColumn, palette().placeholderText());
        item->setTextAlignment(PersonasColumn, Qt::AlignRight | Qt::AlignVCenter);
        addPersonas(*item, state, without);
    }
    for (QTreeWidgetItemIterator at(this); *at; ++at) {
        const bool same = persona ? (*at)->data(NameColumn, kPersona).toLongLong() == persona.value
                                  : segment && !(*at)->parent() && segmentOf(*at) == segment;
        if (same)
            setCurrentItem(*at);
    }
}

void SegmentTree::select(SegmentId id)
{
    if (QTreeWidgetItem *item = itemOf(id))
        setCurrentItem(item);
}

void SegmentTree::startRenaming(SegmentId id)
{
    select(id);
    if (QTreeWidgetItem *item = itemOf(id))
        editItem(item, NameColumn);
}

void SegmentTree::onChanged(QTreeWidgetItem *item, int column)
{
    const SegmentId segment = segmentOf(item);
    if (!segment || item->parent())
        return;
    if (column == NameColumn)
        emit renamed(segment, item->text(NameColumn));
    else if (column == ShareColumn)
        emit shareTyped(segment, item->text(ShareColumn));
}

/// Tab leads from a name to the share of the segment and then to the next name, Shift+Tab back.
void SegmentTree::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool onward = hint == QAbstractItemDelegate::EditNextItem;
    const bool back = hint == QAbstractItemDelegate::EditPreviousItem;
    const int column = currentColumn();
    const int row = indexOfTopLevelItem(currentItem());
    QTreeWidget::closeEditor(editor, onward || back ? QAbstractItemDelegate::NoHint : hint);
    if (row < 0 || !(onward || back))
        return;
    const bool sameRow = onward == (column == NameColumn);
    QTreeWidgetItem *item = topLevelItem(sameRow ? row : row + (onward ? 1 : -1));
    if (!segmentOf(item))
        return;
    const int to = column == NameColumn ? ShareColumn : NameColumn;
    setCurrentItem(item, to);
    editItem(item, to);
}

void SegmentTree::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::IgnoreAction); // the rows move when the workspace says so
    event->accept();
    dropCurrentAt(event->position().toPoint());
}

void SegmentTree::dropCurrentAt(QPoint position)
{
    if (!m_writable)
        return;
    QTreeWidgetItem *target = itemAt(position);
    if (const PersonaId persona = currentPersona()) {
        if (target && segmentOf(target) != currentSegment())
            emit personaMoveWanted(persona, segmentOf(target));
        return;
    }
    const SegmentId moved = currentSegment();
    if (target && target->parent())
        target = target->parent();
    if (target && position.y() > visualItemRect(target).center().y())
        target = topLevelItem(indexOfTopLevelItem(target) + 1);
    if (moved && segmentOf(target) != moved)
        emit segmentMoveWanted(moved, segmentOf(target));
}

/// Moves a segment among the segments, and a persona into the segment above or below.
void SegmentTree::moveCurrent(int by)
{
    const QTreeWidgetItem *item = currentItem();
    if (!item || !m_writable)
        return;
    const int row = indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item->parent() ? item->parent() : item));
    const int to = row + by;
    if (to < 0 || to >= topLevelItemCount())
        return;
    if (const PersonaId persona = currentPersona())
        emit personaMoveWanted(persona, segmentOf(topLevelItem(to)));
    else if (currentSegment() && segmentOf(topLevelItem(to)))
        emit segmentMoveWanted(currentSegment(), segmentOf(topLevelItem(by < 0 ? to : to + 1)));
}

void SegmentTree::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Delete && m_writable)
        emit deleteWanted();
    else
        QTreeWidget::keyPressEvent(event);
}

} // namespace periplus
