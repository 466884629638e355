// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"

#include <QSet>

#include <optional>

namespace periplus {

/// Whether a Row that names a Target stays, without the name, when the Target goes. All others go too.
template <class Row, class Target> constexpr bool kOutlives = false;
template <> inline constexpr bool kOutlives<Persona, Segment> = true;
template <> inline constexpr bool kOutlives<Journey, Journey> = true; // counterpart
template <> inline constexpr bool kOutlives<Journey, Step> = true;    // parent step
template <> inline constexpr bool kOutlives<Card, Channel> = true;
template <> inline constexpr bool kOutlives<Card, Persona> = true;
template <> inline constexpr bool kOutlives<Card, Metric> = true;
template <> inline constexpr bool kOutlives<Action, Card> = true;

/// Calls visit(column) with the name of each column by which a row points to one that is not there.
template <class Row, class Visitor> void forEachMissing(const State &state, const Row &row, Visitor &&visit)
{
    forEachColumn<Row>([&](const auto &column) {
        using T = std::remove_cvref_t<decltype(row.*column.member)>;
        if constexpr (IdTraits<T>::value) {
            const T id = row.*column.member;
            if (id && !state.find(id))
                visit(column.name);
        }
    });
}

/// "card 12 points to a missing row in “lane”".
QString missingSentence(const char *table, qint64 id, const char *column);

/// The first row found that points to one that is not there, as "card 12 points to a missing row in “lane”".
std::optional<QString> missingReference(const State &state);

/// The journey that a stage or step belongs to; none when it or what is above it is missing.
JourneyId journeyOf(const State &state, StageId id);
JourneyId journeyOf(const State &state, StepId id);

/// The journeys that lie on a circle of parent steps.
QSet<JourneyId> journeysInCircles(const State &state);

} // namespace periplus
