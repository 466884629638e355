// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/card_landing.h"

#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"

namespace periplus {

namespace {

constexpr double kInset = 7; // of the bar from the top of an empty cell, as cards have
constexpr double kHalfGap = 2.5;

} // namespace

std::optional<CardLanding> landingAt(const ShownMap &map, QPointF at, const QList<CardId> &leaving)
{
    const State &state = map.state();
    const JourneyLayout &layout = map.layout();
    Source under = layout.hit(at);
    if (under.role == Role::Card)
        under = cellOf(state, cardOf(under));
    std::optional<CardPlace> place = placeFor(state, under);
    if (!place)
        return std::nullopt;

    CardLanding landing{*place, areaOf(layout, state, under), 0};
    landing.place.before = {};
    landing.barY = landing.cell.top() + kInset - kHalfGap;
    for (const CardId id : cardsAt(state, landing.place)) {
        const QRectF rect = layout.cardRect(id);
        if (leaving.contains(id))
            continue;
        if (at.y() < rect.center().y()) {
            landing.place.before = id;
            landing.barY = rect.top() - kHalfGap;
            break;
        }
        landing.barY = rect.bottom() + kHalfGap;
    }
    return landing;
}

} // namespace periplus
