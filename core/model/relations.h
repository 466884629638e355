// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"

#include <QSet>

namespace periplus {

/// Whether a Row that names a Target stays, without the name, when the Target goes. All others go too.
template <class Row, class Target> constexpr bool kOutlives = false;
template <> constexpr bool kOutlives<Persona, Segment> = true;
template <> constexpr bool kOutlives<Journey, Journey> = true; // counterpart
template <> constexpr bool kOutlives<Journey, Step> = true;    // parent step
template <> constexpr bool kOutlives<Card, Channel> = true;
template <> constexpr bool kOutlives<Card, Persona> = true;
template <> constexpr bool kOutlives<Card, Metric> = true;
template <> constexpr bool kOutlives<Action, Card> = true;

/// The journey that a stage or step belongs to; none when it or what is above it is missing.
JourneyId journeyOf(const State &state, StageId id);
JourneyId journeyOf(const State &state, StepId id);

/// The journeys that lie on a circle of parent steps.
QSet<JourneyId> journeysInCircles(const State &state);

} // namespace periplus
