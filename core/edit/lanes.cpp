// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/lanes.h"

#include "core/edit/row_order.h"
#include "core/edit/row_rules.h"
#include "core/edit/row_tree.h"

namespace periplus {

using namespace Qt::StringLiterals;

Result<LaneId> createLane(Edit &edit, JourneyId journey, LaneKind kind, const QString &title, LaneId before)
{
    PERIPLUS_TRY(requireRow(edit.state(), journey));
    return insertRow(edit, Lane{.journey = journey, .kind = kind, .title = title}, before);
}

Status updateLane(Edit &edit, const Lane &lane)
{
    PERIPLUS_TRY(requireRow(edit.state(), lane.id));
    PERIPLUS_TRY(require(edit.state().at(lane.id).journey == lane.journey, Errc::Conflict,
                         QT_TRANSLATE_NOOP("Edit", "a lane cannot leave its journey")));
    return updateRow(edit, lane);
}

Status renameLane(Edit &edit, LaneId id, const QString &title)
{
    return setText(edit, id, &Lane::title, title);
}

Status collapseLane(Edit &edit, LaneId id, bool collapsed)
{
    return setField(edit, id, &Lane::collapsed, collapsed);
}

Status hideLane(Edit &edit, LaneId id, bool hidden)
{
    return setField(edit, id, &Lane::hidden, hidden);
}

Status setLaneHeight(Edit &edit, LaneId id, std::optional<double> height)
{
    PERIPLUS_TRY(
        require(!height || *height > 0, Errc::InvalidValue, QT_TRANSLATE_NOOP("Edit", "a height must be above 0")));
    return setField(edit, id, &Lane::height, height);
}

Status moveLane(Edit &edit, LaneId id, LaneId before)
{
    return moveRow(edit, id, before);
}

Result<LaneId> duplicateLane(Edit &edit, LaneId id)
{
    return copyTree(edit, id);
}

Status deleteLane(Edit &edit, LaneId id)
{
    return removeTree(edit, id);
}

} // namespace periplus
