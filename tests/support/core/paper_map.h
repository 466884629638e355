// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "core/model/state.h"

#include <QStringList>

/// A small map to draw title blocks and legends of.
namespace periplus::papermap {

inline constexpr JourneyId kJourney{1};
inline constexpr double kPoster = 1596; ///< width of the map on the poster
inline constexpr LaneId kTouchpoints{1}, kThoughts{2}, kPains{3}, kOpportunities{4}, kGoals{6}, kFeelings{7};

Rank rank(int place);

/// One stage with one step and the lanes that matter here; ids are small numbers.
State bareMap(const QString &title = QStringLiteral("B2B purchase"));

void addPersonas(State &state, int count);

void addMetrics(State &state, int count);

QStringList textsOf(const DisplayList &list);

QList<GroupBegin> groupsOf(const DisplayList &list, Role role);

/// Text that leaves the block, or shares its place with other text; empty when there is none.
QString faultOf(const DisplayList &list);

} // namespace periplus::papermap
