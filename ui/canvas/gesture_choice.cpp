// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/gesture_choice.h"

#include "core/edit/emotions.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/drag_card.h"
#include "ui/canvas/drag_emotion.h"
#include "ui/canvas/drag_header.h"
#include "ui/canvas/drag_size.h"
#include "ui/canvas/drag_span.h"
#include "ui/canvas/draw_feelings.h"
#include "ui/canvas/map_parts.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/rubber_band.h"
#include "ui/canvas/shown_map.h"

namespace periplus {

namespace {

std::unique_ptr<Gesture> edgeGesture(Canvas &canvas, const MapEdge &edge, QPointF at)
{
    MapStructureCommands &structure = canvas.structure();
    const auto span = [&](DragSpan::Edge side) {
        return std::make_unique<DragSpan>(canvas.map(), canvas.view(), cardOf(edge.source), side,
                                          [&canvas, &structure](CardId card, StepId first, int steps) {
                                              canvas.carryOut(structure.spanCard(card, first, steps, false));
                                          });
    };
    switch (edge.kind) {
    case MapEdge::Kind::None:
        return nullptr;
    case MapEdge::Kind::CardLeft:
        return span(DragSpan::Edge::Left);
    case MapEdge::Kind::CardRight:
        return span(DragSpan::Edge::Right);
    case MapEdge::Kind::StepRight:
    case MapEdge::Kind::LaneBottom:
        return std::make_unique<DragSize>(canvas.map(), canvas.view(), edge.source, at,
                                          [&canvas, &structure](const Source &header, std::optional<double> size) {
                                              canvas.carryOut(structure.setSize(header, size, false));
                                          });
    }
    return nullptr;
}

Result<Source> drop(MapStructureCommands &structure, const Source &header, const HeaderLanding &landing, bool copy)
{
    if (header.role == Role::StageHeader)
        return structure.moveStage({header.id}, {landing.before}, copy);
    if (header.role == Role::StepHeader)
        return structure.moveStep({header.id}, landing.stage, {landing.before}, copy);
    return structure.moveLane({header.id}, {landing.before}, copy);
}

std::unique_ptr<Gesture> headerGesture(Canvas &canvas, const Source &header, QPointF at)
{
    return std::make_unique<DragHeader>(canvas.map(), canvas.view(), header, at,
                                        [&canvas](const Source &source, const HeaderLanding &landing, bool copy) {
                                            canvas.carryOut(drop(canvas.structure(), source, landing, copy));
                                        });
}

std::unique_ptr<Gesture> strokeGesture(Canvas &canvas, QPointF at)
{
    const PersonaId persona = canvas.activePersona();
    return std::make_unique<DrawFeelings>(canvas.map(), canvas.view(), persona, at,
                                          [&canvas, persona](const QList<Feeling> &feelings) {
                                              canvas.carryOut(canvas.commands().setEmotions(persona, feelings));
                                          });
}

std::unique_ptr<Gesture> emotionGesture(Canvas &canvas, const Emotion &emotion)
{
    return std::make_unique<DragEmotion>(canvas.map(), canvas.view(), emotion,
                                         [&canvas](StepId step, PersonaId persona, double value) {
                                             canvas.carryOut(canvas.commands().setEmotion(step, persona, value, false));
                                         });
}

/// With several cards selected all of them are carried.
std::unique_ptr<Gesture> cardGesture(Canvas &canvas, CardId card, QPointF at)
{
    const ShownMap &map = canvas.map();
    QList<CardId> cards{card};
    if (const QList<Source> &chosen = canvas.selection().items(); chosen.size() > 1) {
        cards = partsOf(map.state(), map.journey(), chosen).cards;
        if (!cards.contains(card)) // it was toggled away, or headers are chosen too
            cards = {card};
    }
    return std::make_unique<DragCard>(map, canvas.view(), cards, card, at,
                                      [&canvas, card](const QList<CardId> &carried, const CardPlace &place, bool copy) {
                                          canvas.carryOut(canvas.blocks().moveCards(carried, card, place, copy));
                                      });
}

std::unique_ptr<Gesture> bandGesture(Canvas &canvas, const PressedPlace &pressed)
{
    QList<Source> kept;
    if (pressed.keys.testFlag(Qt::ControlModifier))
        kept = canvas.selection().items();
    kept.removeAll(canonical(pressed.source));
    return std::make_unique<RubberBand>(canvas.map(), canvas.view(), pressed.at, kept,
                                        [&canvas](const QList<Source> &sources) { canvas.selection().set(sources); });
}

} // namespace

std::unique_ptr<Gesture> gestureFor(Canvas &canvas, const PressedPlace &pressed)
{
    const State &state = canvas.map().state();
    const Source &source = pressed.source;
    if (pressed.edge)
        return edgeGesture(canvas, pressed.edge, pressed.at);
    if (source.role == Role::Card)
        return cardGesture(canvas, cardOf(source), pressed.at);
    if (source.role == Role::StageHeader || source.role == Role::StepHeader || source.role == Role::LaneHeader)
        return headerGesture(canvas, canonical(source), pressed.at);
    const bool feelings = source.role == Role::EmotionPoint || source.role == Role::EmotionCell;
    if (feelings && pressed.keys.testFlag(Qt::AltModifier))
        return strokeGesture(canvas, pressed.at);
    if (const Emotion *emotion = state.find(emotionOf(source)))
        return emotionGesture(canvas, *emotion);
    if (source.role == Role::EmotionCell && !emotionAt(state, {source.id}, canvas.activePersona()))
        return strokeGesture(canvas, pressed.at);
    return bandGesture(canvas, pressed);
}

} // namespace periplus
