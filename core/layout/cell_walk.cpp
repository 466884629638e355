// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/cell_walk.h"

#include <algorithm>

namespace periplus {

Source sourceOf(const LaneRow &row, const Placed &placed)
{
    const bool chip = placed.kind == PlacedKind::Chip;
    return {chip ? Role::MetricChip : Role::Card, placed.id, chip ? 0 : row.lane.value};
}

QList<const Placed *> cardsAt(const LaneRow &row, int column)
{
    QList<const Placed *> found;
    const auto collect = [&](const QList<Placed> &cards) {
        for (auto it = firstReaching(cards, column); it != cards.cend() && it->column <= column; ++it) {
            if (it->end > column && it->kind != PlacedKind::Count)
                found.append(&*it);
        }
    };
    collect(row.stageCards);
    collect(row.stepCards);
    std::sort(found.begin(), found.end(), [](const Placed *a, const Placed *b) {
        return a->y != b->y ? a->y < b->y : a->column != b->column ? a->column < b->column : a->indent < b->indent;
    });
    return found;
}

Source emptyCell(const MeasuredMap &map, const LaneRow &row, int column)
{
    const MapColumn &place = map.plan.columns.at(column);
    const qint64 id = !place.step || row.keptPerStage ? place.stage.value : place.step.value;
    return {Role::Cell, id, row.lane.value};
}

} // namespace periplus
