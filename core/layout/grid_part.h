// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"

#include <optional>

namespace periplus {

/// What the grid of a map is made of, as people point at it. LaneHeader stands for the lane, Cell for an empty place.
enum class GridPart { StageHeader, StepHeader, LaneHeader, Cell, Card, EmotionCell, EmotionPoint, MetricChip };

/// Which part of the grid a role is; nothing for what only frames it and for what is on other pages.
std::optional<GridPart> gridPart(Role role);

} // namespace periplus
