// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/picture_target.h"

#include "ui/canvas/card_landing.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"

namespace periplus {

namespace {

bool laneTakesPictures(const State &state, LaneId id)
{
    const Lane *lane = state.find(id);
    return lane && !lane->collapsed && lane->kind != LaneKind::Metric && lane->kind != LaneKind::Emotion;
}

/// A picture on a card of the picture lane goes beside it, unless that one has none yet.
bool cardTakesPicture(const State &state, const Card &card)
{
    return laneTakesPictures(state, card.lane) && (state.at(card.lane).kind != LaneKind::Image || card.asset.isEmpty());
}

CardId cardBehind(const State &state, const Card &card)
{
    const QList<CardId> siblings = cardsAt(state, {card.lane, card.stage, card.step, {}});
    return siblings.value(siblings.indexOf(card.id) + 1);
}

} // namespace

LaneId pictureLane(const State &state, JourneyId journey)
{
    for (const LaneId id : state.lanesOf(journey)) {
        const Lane &lane = state.at(id);
        if (lane.kind == LaneKind::Image && !lane.hidden)
            return id;
    }
    return {};
}

std::optional<PictureLanding> pictureLandingAt(const ShownMap &map, QPointF at)
{
    const State &state = map.state();
    const Source under = map.layout().hit(at);
    const Card *card = state.find(cardOf(under));
    if (card && cardTakesPicture(state, *card))
        return PictureLanding{{card->id, {}}, map.layout().cardRect(card->id), {}};
    const std::optional<CardLanding> landing = landingAt(map, at, {});
    if (!landing || !laneTakesPictures(state, landing->place.lane))
        return std::nullopt;
    return PictureLanding{{{}, landing->place}, landing->cell, landing->barY};
}

std::optional<PictureTarget> pictureTargetFor(const ShownMap &map, const Source &current)
{
    const State &state = map.state();
    if (const Card *card = state.find(cardOf(current))) {
        if (cardTakesPicture(state, *card))
            return PictureTarget{card->id, {}};
        if (laneTakesPictures(state, card->lane))
            return PictureTarget{{}, {card->lane, card->stage, card->step, cardBehind(state, *card)}};
    }
    if (const std::optional<CardPlace> place = placeFor(state, current)) {
        if (laneTakesPictures(state, place->lane))
            return PictureTarget{{}, *place};
    }
    CardPlace place{pictureLane(state, map.journey()), {}, stepAt(state, current), {}};
    const QList<StageId> stages = state.stagesOf(map.journey());
    const StageId stage = stageAt(state, current) ? stageAt(state, current) : stages.value(0);
    if (!place.step)
        place.stage = stage; // a picture is easier to see over a whole stage
    return stages.isEmpty() ? std::nullopt : std::optional(PictureTarget{{}, place});
}

} // namespace periplus
