// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_table.h"

#include "ui/canvas/canvas.h"
#include "ui/canvas/canvas_accessible.h"

namespace periplus {

namespace {

QString nameOf(const CanvasAccessible &map, const Source &source)
{
    const QAccessibleInterface *thing = map.interfaceOf(source);
    return thing ? thing->text(QAccessible::Name) : QString();
}

} // namespace

int CanvasTable::columnCount() const
{
    return m_map.grid().columns();
}

int CanvasTable::rowCount() const
{
    return m_map.grid().rows();
}

QAccessibleInterface *CanvasTable::cellAt(int row, int column) const
{
    return m_map.interfaceOf(m_map.grid().cell(row, column));
}

QString CanvasTable::columnDescription(int column) const
{
    return nameOf(m_map, m_map.grid().columnHeader(column));
}

QString CanvasTable::rowDescription(int row) const
{
    return nameOf(m_map, m_map.grid().rowHeader(row));
}

int CanvasTable::selectedCellCount() const
{
    return static_cast<int>(selectedCells().size());
}

QList<QAccessibleInterface *> CanvasTable::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (const Source &source : m_map.canvas().selection().items()) {
        if (m_map.grid().placeOf(source))
            cells.append(m_map.interfaceOf(source));
    }
    return cells;
}

} // namespace periplus
