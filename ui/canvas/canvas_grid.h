// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/group_tree.h"

#include <QPoint>

#include <optional>

namespace periplus {

class ShownMap;

/// Gives the lanes of a tree a cell for every step that has none yet: an empty place is a place too, with a name, and
/// can be selected and announced. Feelings, which the layout draws as curves, go into the cells of their steps.
void completeCells(GroupTree &tree, const ShownMap &map);

/// The map as a table: lanes down, steps across (a collapsed stage is one column). Made of a tree with all its cells.
class CanvasGrid
{
public:
    CanvasGrid() = default;
    CanvasGrid(const GroupTree &tree, const ShownMap &map);

    int rows() const { return static_cast<int>(m_lanes.size()); }
    int columns() const { return static_cast<int>(m_columns.size()); }
    /// The header of the lane; a default source outside of the table.
    Source rowHeader(int row) const { return m_lanes.value(row); }
    /// The header of the step, or of the collapsed stage.
    Source columnHeader(int column) const { return m_columns.value(column); }
    /// The stage of the column.
    Source stageHeader(int column) const { return m_stages.value(column); }
    /// What stands there: the cell of the step, else that of its whole stage.
    Source cell(int row, int column) const { return m_cells.value(row).value(column); }
    /// Column (x) and row (y) where a cell begins; nothing for what is none.
    std::optional<QPoint> placeOf(const Source &cell) const;
    /// How many columns a cell covers.
    int extentOf(const Source &cell) const;

private:
    QList<Source> m_lanes;
    QList<Source> m_columns;
    QList<Source> m_stages;
    QList<QList<Source>> m_cells; ///< by row
    QHash<Source, QPoint> m_places;
};

} // namespace periplus
