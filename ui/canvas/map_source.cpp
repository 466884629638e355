// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/map_source.h"

#include "core/edit/emotions.h"
#include "core/layout/grid_part.h"
#include "core/layout/map_grid.h"
#include "core/layout/map_words.h"
#include "core/richtext/rich_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kEmotionReach = 13; // map units around a marker's centre
constexpr qsizetype kShortName = 48;

QRectF railOf(QRectF lane)
{
    lane.setWidth(std::min(lane.width(), grid::kRail));
    return lane;
}

const Card *findCard(const State &state, const Source &source)
{
    return state.find(cardOf(source));
}

bool isCell(const Source &source)
{
    return source.role == Role::Cell || source.role == Role::EmotionCell;
}

/// The cell that a metric without a card is shown in: its stage's or step's, in the journey's metric lane.
Source metricCell(const State &state, MetricId id)
{
    const Metric *metric = state.find(id);
    if (!metric)
        return {};
    const Step *step = state.find(metric->step);
    const Stage *stage = state.find(step ? step->stage : metric->stage);
    if (!stage)
        return {};
    for (const LaneId lane : state.lanesOf(stage->journey)) {
        if (state.at(lane).kind == LaneKind::Metric)
            return {Role::Cell, step ? step->id.value : stage->id.value, lane.value};
    }
    return {};
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= kShortName ? line : line.left(kShortName - 1).trimmed() + u"…"_s;
}

QString emotionName(const State &state, const Emotion &emotion)
{
    const Step *step = state.find(emotion.step);
    const Persona *persona = state.find(emotion.persona);
    const QString title = step ? step->title : QString();
    return persona ? QString(persona->name + u", "_s + title) : title;
}

} // namespace

Source canonical(Source source)
{
    if (source.role == Role::Card || source.role == Role::LaneHeader)
        source.lane = 0;
    return source;
}

CardId cardOf(const Source &source)
{
    return {source.role == Role::Card ? source.id : 0};
}

EmotionId emotionOf(const Source &source)
{
    return {source.role == Role::EmotionPoint ? source.id : 0};
}

Source cardSource(CardId id)
{
    return {Role::Card, id.value, 0};
}

Source stageSource(StageId id)
{
    return {Role::StageHeader, id.value, 0};
}

Source stepSource(StepId id)
{
    return {Role::StepHeader, id.value, 0};
}

Source laneSource(LaneId id)
{
    return {Role::LaneHeader, id.value, 0};
}

Source emotionSource(EmotionId id)
{
    return {Role::EmotionPoint, id.value, 0};
}

StepId stepAt(const State &state, const Source &source)
{
    if (source.role == Role::MetricChip)
        return stepAt(state, metricCell(state, {source.id}));
    if (source.role == Role::StepHeader || source.role == Role::EmotionCell)
        return {source.id};
    if (source.role == Role::Cell && state.find(StepId{source.id}))
        return {source.id};
    if (const Card *card = findCard(state, source))
        return card->step;
    if (const Emotion *emotion = state.find(emotionOf(source)))
        return emotion->step;
    return {};
}

StageId stageAt(const State &state, const Source &source)
{
    if (source.role == Role::MetricChip)
        return stageAt(state, metricCell(state, {source.id}));
    if (source.role == Role::StageHeader)
        return {source.id};
    if (source.role == Role::Cell && state.find(StageId{source.id}))
        return {source.id};
    if (const Card *card = findCard(state, source); card && card->stage)
        return card->stage;
    const Step *step = state.find(stepAt(state, source));
    return step ? step->stage : StageId{};
}

LaneId laneAt(const State &state, const Source &source)
{
    if (source.role == Role::MetricChip)
        return {metricCell(state, {source.id}).lane};
    if (source.role == Role::LaneHeader || source.role == Role::LaneRow)
        return {source.id};
    if (const Card *card = findCard(state, source))
        return card->lane;
    return {source.lane};
}

bool isSelectable(const Source &source)
{
    return gridPart(source.role).has_value();
}

bool exists(const State &state, const Source &source)
{
    const std::optional<GridPart> part = gridPart(source.role);
    if (!part)
        return false;
    switch (*part) {
    case GridPart::StageHeader:
        return state.find(StageId{source.id});
    case GridPart::StepHeader:
        return state.find(StepId{source.id});
    case GridPart::LaneHeader:
        return state.find(LaneId{source.id});
    case GridPart::Card:
        return findCard(state, source);
    case GridPart::EmotionPoint:
        return state.find(emotionOf(source));
    case GridPart::Cell:
        return state.find(LaneId{source.lane}) && (state.find(StepId{source.id}) || state.find(StageId{source.id}));
    case GridPart::EmotionCell:
        return state.find(StepId{source.id});
    case GridPart::MetricChip:
        return state.find(MetricId{source.id});
    }
    return false;
}

std::optional<CardPlace> placeFor(const State &state, const Source &source)
{
    CardPlace place;
    place.lane = laneAt(state, source);
    const Lane *lane = state.find(place.lane);
    if (!lane || lane->kind == LaneKind::Emotion || source.role == Role::LaneHeader)
        return std::nullopt;
    if (const Card *card = findCard(state, source)) {
        place.step = card->step;
        place.stage = card->stage;
        const QList<CardId> siblings = cardsAt(state, place);
        place.before = siblings.value(siblings.indexOf(card->id) + 1);
        return place;
    }
    place.step = stepAt(state, source);
    if (!place.step)
        place.stage = stageAt(state, source);
    return place.step || place.stage ? std::optional(place) : std::nullopt;
}

Source cellOf(const State &state, CardId id)
{
    const Card *card = state.find(id);
    if (!card)
        return {};
    return {Role::Cell, card->step ? card->step.value : card->stage.value, card->lane.value};
}

std::optional<QString> editableText(const State &state, const Source &source)
{
    if (const Card *card = findCard(state, source))
        return card->text;
    if (const Emotion *emotion = state.find(emotionOf(source)))
        return emotion->word;
    if (source.role == Role::StageHeader && exists(state, source))
        return state.at(StageId{source.id}).title;
    if (source.role == Role::StepHeader && exists(state, source))
        return state.at(StepId{source.id}).title;
    if (source.role == Role::LaneHeader && exists(state, source))
        return words::laneName(state.at(LaneId{source.id}));
    return std::nullopt;
}

PersonaId unscoredPersona(const State &state, JourneyId journey, StepId step)
{
    const QList<JourneyPersonaId> parts = state.personasOf(journey);
    for (const JourneyPersonaId part : parts) {
        if (!emotionAt(state, step, state.at(part).persona))
            return state.at(part).persona;
    }
    return parts.isEmpty() ? PersonaId{} : state.at(parts.first()).persona;
}

QString shortName(const State &state, const Source &source)
{
    if (const Emotion *emotion = state.find(emotionOf(source)))
        return emotionName(state, *emotion);
    const QString text = editableText(state, source).value_or(QString());
    return shortened(cardOf(source) ? plainTextOf(text) : text);
}

QString nameOfAll(const State &state, const QList<Source> &sources)
{
    return sources.isEmpty() ? QString() : nameOfAll(shortName(state, sources.first()), sources.size());
}

QString nameOfAll(const QString &first, qsizetype count)
{
    const QString name = shortened(first);
    if (count == 1)
        return name;
    return QCoreApplication::translate("MapCommands", "%1 and %n more", nullptr, static_cast<int>(count - 1)).arg(name);
}

QRectF areaOf(const JourneyLayout &layout, const State &state, const Source &source)
{
    if (source.role == Role::MetricChip)
        return areaOf(layout, state, metricCell(state, {source.id}));
    if (source.role == Role::StageHeader)
        return layout.stageRect({source.id});
    if (source.role == Role::StepHeader)
        return layout.stepRect({source.id});
    if (source.role == Role::LaneHeader)
        return railOf(layout.laneRect({source.id}));
    if (source.role == Role::Card)
        return layout.cardRect({source.id});
    if (source.role == Role::EmotionPoint) {
        const QPointF at = layout.emotionPoint({source.id});
        const double reach = kEmotionReach;
        return at.isNull() ? QRectF() : QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach);
    }
    if (!isCell(source))
        return {};
    return state.find(StepId{source.id}) ? layout.cellRect(LaneId{source.lane}, StepId{source.id})
                                         : layout.cellRect(LaneId{source.lane}, StageId{source.id});
}

QList<qint64> hintIds(const QList<Source> &sources)
{
    QList<qint64> ids;
    for (const Source &source : sources) {
        ids.append(source.id);
        if (isCell(source))
            ids.append(source.lane);
    }
    return ids;
}

QList<Source> sourcesOf(const State &state, const QList<qint64> &ids)
{
    QList<Source> sources;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const qint64 id = ids[i];
        const bool column = state.find(StepId{id}) || state.find(StageId{id});
        const Lane *lane = column && i + 1 < ids.size() ? state.find(LaneId{ids[i + 1]}) : nullptr;
        if (lane) {
            sources.append({lane->kind == LaneKind::Emotion ? Role::EmotionCell : Role::Cell, id, lane->id.value});
            ++i;
        } else if (state.find(CardId{id})) {
            sources.append(cardSource({id}));
        } else if (state.find(EmotionId{id})) {
            sources.append(emotionSource({id}));
        } else if (state.find(StepId{id})) {
            sources.append(stepSource({id}));
        } else if (state.find(StageId{id})) {
            sources.append(stageSource({id}));
        } else if (state.find(LaneId{id})) {
            sources.append(laneSource({id}));
        }
    }
    return sources;
}

bool hasLane(const State &state, JourneyId journey, LaneKind kind)
{
    const QList<LaneId> lanes = state.lanesOf(journey);
    return std::any_of(lanes.cbegin(), lanes.cend(), [&](LaneId id) { return state.at(id).kind == kind; });
}

double leastHeight(const State &state, LaneId lane)
{
    return state.at(lane).kind == LaneKind::Emotion ? grid::kEmotionRowMin : grid::kMinRow;
}

} // namespace periplus
