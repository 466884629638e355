// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"

namespace periplus {

/// Adds a lane before another one of the journey; without `before` at the end. An empty title shows the kind's name.
/// Errors: NotFound (journey, `before`).
Result<LaneId> createLane(Edit &edit, JourneyId journey, LaneKind kind, const QString &title = {}, LaneId before = {});

/// Writes the whole row. Errors: NotFound; Conflict when it would leave its journey.
Status updateLane(Edit &edit, const Lane &lane);
Status renameLane(Edit &edit, LaneId id, const QString &title);
/// Shows a lane as a low row of bars, or in full again. Errors: NotFound.
Status collapseLane(Edit &edit, LaneId id, bool collapsed);
/// Takes a lane off the map, or puts it back; its cards stay. Errors: NotFound.
Status hideLane(Edit &edit, LaneId id, bool hidden);
/// Makes a lane at least so high (map units), or as high as its cards need. Errors: NotFound; InvalidValue unless it
/// is above 0.
Status setLaneHeight(Edit &edit, LaneId id, std::optional<double> height);
Status moveLane(Edit &edit, LaneId id, LaneId before = {});

/// Copies the lane with its cards right after itself; without comments.
Result<LaneId> duplicateLane(Edit &edit, LaneId id);

/// Removes the lane with its cards. Emotions belong to steps and stay. Errors: NotFound.
Status deleteLane(Edit &edit, LaneId id);

} // namespace periplus
