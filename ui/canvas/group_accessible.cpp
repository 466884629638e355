// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/group_accessible.h"

#include "core/layout/grid_part.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/canvas_accessible.h"
#include "ui/canvas/collapse_marks.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"

#include <QKeySequence>

namespace periplus {

using namespace Qt::StringLiterals;

const GroupNode *GroupAccessible::node() const
{
    const int place = m_map.tree().indexOf(m_source);
    return place < 0 ? nullptr : &m_map.tree().nodes()[place];
}

QWindow *GroupAccessible::window() const
{
    return m_map.window();
}

QAccessibleInterface *GroupAccessible::parent() const
{
    const GroupNode *here = node();
    if (!here || here->parent < 0)
        return QAccessible::queryAccessibleInterface(&m_map.canvas());
    return m_map.interfaceOf(m_map.tree().nodes()[here->parent].source);
}

int GroupAccessible::childCount() const
{
    const GroupNode *here = node();
    return here ? static_cast<int>(here->children.size()) : 0;
}

QAccessibleInterface *GroupAccessible::child(int index) const
{
    const GroupNode *here = node();
    if (!here || index < 0 || index >= here->children.size())
        return nullptr;
    return m_map.interfaceOf(m_map.tree().nodes()[here->children[index]].source);
}

int GroupAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (this->child(i) == child)
            return i;
    }
    return -1;
}

QAccessibleInterface *GroupAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (child(i)->rect().contains(x, y))
            return child(i);
    }
    return nullptr;
}

QString GroupAccessible::text(QAccessible::Text kind) const
{
    const GroupNode *here = node();
    return here && kind == QAccessible::Name ? here->name : QString();
}

QRect GroupAccessible::rect() const
{
    const GroupNode *here = node();
    if (!here)
        return {};
    const QRectF onView = m_map.canvas().view().toView(here->bounds);
    return {m_map.canvas().viewport()->mapToGlobal(onView.topLeft().toPoint()), onView.size().toSize()};
}

QAccessible::Role GroupAccessible::role() const
{
    if (m_source.role == Role::LaneRow)
        return QAccessible::Row;
    if (m_source.role == Role::Portrait)
        return QAccessible::Graphic;
    const std::optional<GridPart> part = gridPart(m_source.role);
    if (!part)
        return QAccessible::Grouping;
    switch (*part) {
    case GridPart::StageHeader:
    case GridPart::StepHeader:
        return QAccessible::ColumnHeader;
    case GridPart::LaneHeader:
        return QAccessible::RowHeader;
    case GridPart::Cell:
    case GridPart::EmotionCell:
        return QAccessible::Cell;
    case GridPart::Card:
    case GridPart::EmotionPoint:
    case GridPart::MetricChip:
        return QAccessible::ListItem;
    }
    return QAccessible::Grouping;
}

QAccessible::State GroupAccessible::state() const
{
    QAccessible::State state;
    const Canvas &canvas = m_map.canvas();
    Selection &selection = m_map.canvas().selection();
    if (!node()) {
        state.invalid = true;
        return state;
    }
    if (isSelectable(m_source)) {
        state.focusable = true;
        state.selectable = true;
        state.multiSelectable = true;
        state.selected = selection.contains(m_source);
        state.focused = canvas.hasFocus() && selection.current() == m_source;
        state.editable = m_source.role != Role::EmotionCell;
        state.expandable = m_source.role == Role::StageHeader || m_source.role == Role::LaneHeader;
        state.collapsed = state.expandable && isCollapsed(m_map.canvas().map().state(), m_source);
        state.expanded = state.expandable && !state.collapsed;
    }
    state.offscreen = !canvas.view().visible().intersects(node()->bounds);
    return state;
}

void *GroupAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface && isSelectable(m_source))
        return static_cast<QAccessibleActionInterface *>(this);
    if (type == QAccessible::TableCellInterface && m_map.grid().placeOf(m_source))
        return static_cast<QAccessibleTableCellInterface *>(this);
    return nullptr;
}

QList<QAccessibleInterface *> GroupAccessible::columnHeaderCells() const
{
    const CanvasGrid &grid = m_map.grid();
    QList<QAccessibleInterface *> headers;
    for (int column = columnIndex(); column >= 0 && column < columnIndex() + columnExtent(); ++column) {
        for (const Source &source : {grid.stageHeader(column), grid.columnHeader(column)}) {
            QAccessibleInterface *header = m_map.interfaceOf(source);
            if (header && !headers.contains(header))
                headers.append(header);
        }
    }
    return headers;
}

QList<QAccessibleInterface *> GroupAccessible::rowHeaderCells() const
{
    QAccessibleInterface *header = m_map.interfaceOf(m_map.grid().rowHeader(rowIndex()));
    return header ? QList{header} : QList<QAccessibleInterface *>();
}

int GroupAccessible::columnIndex() const
{
    return m_map.grid().placeOf(m_source).value_or(QPoint(-1, -1)).x();
}

int GroupAccessible::rowIndex() const
{
    return m_map.grid().placeOf(m_source).value_or(QPoint(-1, -1)).y();
}

int GroupAccessible::columnExtent() const
{
    return m_map.grid().extentOf(m_source);
}

QAccessibleInterface *GroupAccessible::table() const
{
    return QAccessible::queryAccessibleInterface(&m_map.canvas());
}

QStringList GroupAccessible::actionNames() const
{
    if (m_source.role == Role::StageHeader || m_source.role == Role::LaneHeader)
        return {setFocusAction(), pressAction(), toggleAction()};
    return {setFocusAction(), pressAction()};
}

void GroupAccessible::doAction(const QString &action)
{
    Canvas &canvas = m_map.canvas();
    canvas.setFocus(Qt::OtherFocusReason);
    canvas.selection().setOne(m_source);
    canvas.reveal(m_source);
    if (action == pressAction())
        canvas.editCurrent();
    else if (action == toggleAction())
        canvas.selectionCommands().toggleCollapsed();
}

QStringList GroupAccessible::keyBindingsForAction(const QString &action) const
{
    if (action == toggleAction())
        return {QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText)};
    return action == pressAction() ? QStringList{u"F2"_s} : QStringList{};
}

} // namespace periplus
