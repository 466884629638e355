// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/map_commands.h"

#include "core/edit/emotions.h"
#include "core/edit/lanes.h"
#include "core/edit/stages.h"
#include "core/edit/steps.h"
#include "core/layout/lane_style.h"
#include "core/richtext/rich_text.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// The one after `id` among its siblings; 0 at the end.
template <class T> T following(const QList<T> &siblings, T id)
{
    const qsizetype at = siblings.indexOf(id);
    return at < 0 ? T{} : siblings.value(at + 1);
}

/// What `id` must be put before to move it by one place; nothing when it cannot move further.
template <class T> std::optional<T> beforeWhenMoved(const QList<T> &siblings, T id, int by)
{
    const qsizetype at = siblings.indexOf(id);
    if (at < 0 || at + by < 0 || at + by >= siblings.size())
        return std::nullopt;
    return by < 0 ? siblings[at + by] : siblings.value(at + by + 1);
}

Status nothingToDo()
{
    return failure(Errc::NothingToDo);
}

Status removeOne(Edit &edit, const Source &source)
{
    if (!exists(edit.state(), source))
        return {}; // went together with something else of the selection
    if (source.role == Role::Card)
        return deleteCard(edit, {source.id});
    if (source.role == Role::StepHeader)
        return deleteStep(edit, {source.id});
    if (source.role == Role::StageHeader)
        return deleteStage(edit, {source.id});
    if (source.role == Role::LaneHeader)
        return deleteLane(edit, {source.id});
    if (source.role != Role::EmotionPoint)
        return {};
    const Emotion emotion = edit.state().at(EmotionId{source.id});
    return clearEmotion(edit, emotion.step, emotion.persona);
}

template <class T, class Make> Result<Source> asSource(Result<T> made, Make make)
{
    if (!made)
        return failure(made.error());
    return make(*made);
}

Result<Source> duplicateOne(Edit &edit, const Source &source)
{
    if (source.role == Role::Card)
        return asSource(duplicateCard(edit, {source.id}), cardSource);
    if (source.role == Role::StepHeader)
        return asSource(duplicateStep(edit, {source.id}), stepSource);
    if (source.role == Role::StageHeader)
        return asSource(duplicateStage(edit, {source.id}), stageSource);
    if (source.role == Role::LaneHeader)
        return asSource(duplicateLane(edit, {source.id}), laneSource);
    return failure(Errc::NothingToDo);
}

Op deleteOp(Role role)
{
    return role == Role::StepHeader    ? Op::DeleteStep
           : role == Role::StageHeader ? Op::DeleteStage
           : role == Role::LaneHeader  ? Op::DeleteLane
           : role == Role::Card        ? Op::DeleteCard
                                       : Op::ClearEmotion;
}

Op duplicateOp(Role role)
{
    return role == Role::StepHeader    ? Op::DuplicateStep
           : role == Role::StageHeader ? Op::DuplicateStage
           : role == Role::LaneHeader  ? Op::DuplicateLane
                                       : Op::DuplicateCard;
}

Status setTextIn(Edit &edit, const Source &source, const QString &text)
{
    if (source.role == Role::Card)
        return setCardText(edit, {source.id}, text);
    if (source.role == Role::StepHeader)
        return renameStep(edit, {source.id}, text);
    if (source.role == Role::StageHeader)
        return renameStage(edit, {source.id}, text);
    if (source.role == Role::LaneHeader)
        return renameLane(edit, {source.id}, text);
    const Emotion *emotion = edit.state().find(emotionOf(source));
    if (!emotion)
        return nothingToDo();
    const Result<EmotionId> done = periplus::setEmotion(edit, emotion->step, emotion->persona, emotion->value, text);
    return done ? Status() : Status(failure(done.error()));
}

Op editOp(Role role)
{
    return role == Role::StepHeader     ? Op::EditStep
           : role == Role::StageHeader  ? Op::EditStage
           : role == Role::LaneHeader   ? Op::EditLane
           : role == Role::EmotionPoint ? Op::SetEmotion
                                        : Op::EditCard;
}

/// The cell beside a card's own, in the same lane.
std::optional<CardPlace> placeBeside(const State &state, JourneyId journey, const Card &card, int dx)
{
    CardPlace place{card.lane, {}, {}, {}};
    if (card.stage) {
        const QList<StageId> stages = state.stagesOf(journey);
        place.stage = stages.value(stages.indexOf(card.stage) + dx);
        return place.stage ? std::optional(place) : std::nullopt;
    }
    QList<StepId> steps;
    for (const StageId stage : state.stagesOf(journey))
        steps += state.stepsOf(stage);
    place.step = steps.value(steps.indexOf(card.step) + dx);
    return place.step ? std::optional(place) : std::nullopt;
}

std::optional<CardPlace> cardPlaceWhenMoved(const State &state, JourneyId journey, CardId id, int dx, int dy)
{
    const Card *card = state.find(id);
    if (!card)
        return std::nullopt;
    if (dx != 0)
        return placeBeside(state, journey, *card, dx);
    CardPlace place{card->lane, card->stage, card->step, {}};
    const std::optional<CardId> before = beforeWhenMoved(cardsAt(state, place), id, dy);
    if (!before)
        return std::nullopt;
    place.before = *before;
    return place;
}

} // namespace

MapCommands::MapCommands(ShownMap &map, View view) : m_map(map), m_view(std::move(view)) {}

Workspace &MapCommands::workspace() const
{
    Q_ASSERT(m_map.workspace());
    return *m_map.workspace();
}

EditOptions MapCommands::options(const QString &label) const
{
    return {label, {}, m_view()};
}

Result<Source> MapCommands::addCard(const CardPlace &place, const QString &text)
{
    return workspace().edit(Op::CreateCard, options(plainTextOf(text).simplified().left(48)),
                            [&](Edit &edit) -> Result<Source> {
                                const Result<CardId> made = createCard(edit, place, text);
                                if (made)
                                    edit.setViewAfter({m_map.journey(), {made->value}, {}});
                                return asSource(made, cardSource);
                            });
}

Result<Source> MapCommands::addStage(const Source &near, const QString &title)
{
    const StageId before = following(m_map.state().stagesOf(m_map.journey()), stageAt(m_map.state(), near));
    return workspace().edit(Op::CreateStage, options(title), [&](Edit &edit) -> Result<Source> {
        const Result<StageId> made = createStage(edit, m_map.journey(), title, before);
        if (made)
            edit.setViewAfter({m_map.journey(), {made->value}, {}});
        return asSource(made, stageSource);
    });
}

Result<Source> MapCommands::addStep(const Source &near, const QString &title)
{
    const State &state = m_map.state();
    StageId stage = stageAt(state, near);
    if (!stage && !state.stagesOf(m_map.journey()).isEmpty())
        stage = state.stagesOf(m_map.journey()).last();
    if (!stage)
        return failure(Errc::NothingToDo);
    const StepId before = following(state.stepsOf(stage), stepAt(state, near));
    return workspace().edit(Op::CreateStep, options(title), [&](Edit &edit) -> Result<Source> {
        const Result<StepId> made = createStep(edit, stage, title, before);
        if (made)
            edit.setViewAfter({m_map.journey(), {made->value}, {}});
        return asSource(made, stepSource);
    });
}

/// A lane of a kind goes right after the one that is meant when that is of its group, else behind its group's last:
/// groups stay in one piece. Without a lane of its group it goes before the first of a later group.
LaneId MapCommands::placeOfNewLane(const Source &near, LaneKind kind) const
{
    const State &state = m_map.state();
    const QList<LaneId> lanes = state.lanesOf(m_map.journey());
    const LaneGroup group = laneStyle(kind).group;
    const auto groupOf = [&](LaneId id) { return laneStyle(state.at(id).kind).group; };
    const LaneId meant = laneAt(state, near);
    if (meant && groupOf(meant) == group)
        return following(lanes, meant);
    const auto last = std::find_if(lanes.rbegin(), lanes.rend(), [&](LaneId id) { return groupOf(id) == group; });
    if (last != lanes.rend())
        return following(lanes, *last);
    const auto later = std::find_if(lanes.begin(), lanes.end(), [&](LaneId id) { return groupOf(id) > group; });
    return later == lanes.end() ? LaneId{} : *later;
}

Result<Source> MapCommands::addLane(const Source &near, LaneKind kind)
{
    const LaneId before = placeOfNewLane(near, kind);
    return workspace().edit(Op::CreateLane, options({}), [&](Edit &edit) -> Result<Source> {
        const Result<LaneId> made = createLane(edit, m_map.journey(), kind, {}, before);
        if (made)
            edit.setViewAfter({m_map.journey(), {made->value}, {}});
        return asSource(made, laneSource);
    });
}

Status MapCommands::setText(const Source &source, const QString &text, qint64 madeIn)
{
    const QString before = shortName(m_map.state(), source);
    const QString words = cardOf(source) ? plainTextOf(text) : text;
    const bool named = madeIn == 0 && !before.isEmpty();
    EditOptions chosen = options(named ? before : words.simplified().left(48));
    chosen.joins = madeIn;
    return workspace().edit(editOp(source.role), chosen, [&](Edit &edit) {
        edit.setViewAfter({m_map.journey(), {source.id}, {}});
        return setTextIn(edit, source, text);
    });
}

Status MapCommands::remove(const QList<Source> &sources)
{
    QList<Source> removable = sources;
    removable.removeIf([](const Source &source) {
        return source.role == Role::Cell || source.role == Role::EmotionCell || source.role == Role::MetricChip;
    });
    if (removable.isEmpty())
        return nothingToDo();
    const QString label = nameOfAll(m_map.state(), removable);
    return workspace().edit(deleteOp(removable.first().role), options(label), [&](Edit &edit) -> Status {
        for (const Source &source : std::as_const(removable))
            PERIPLUS_TRY(removeOne(edit, source));
        return {};
    });
}

Result<QList<Source>> MapCommands::duplicate(const QList<Source> &sources)
{
    if (sources.isEmpty())
        return failure(Errc::NothingToDo);
    const QString label = nameOfAll(m_map.state(), sources);
    return workspace().edit(duplicateOp(sources.first().role), options(label),
                            [&](Edit &edit) -> Result<QList<Source>> {
                                QList<Source> made;
                                for (const Source &source : sources) {
                                    const Result<Source> one = duplicateOne(edit, source);
                                    PERIPLUS_TRY(one);
                                    made.append(*one);
                                }
                                edit.setViewAfter({m_map.journey(), hintIds(made), {}});
                                return made;
                            });
}

Result<Source> MapCommands::moveCard(CardId id, const CardPlace &place, bool copy)
{
    const QString label = shortName(m_map.state(), cardSource(id));
    return workspace().edit(copy ? Op::DuplicateCard : Op::MoveCard, options(label), [&](Edit &edit) -> Result<Source> {
        CardId landing = id;
        if (copy) {
            const Result<CardId> made = duplicateCard(edit, id);
            PERIPLUS_TRY(made);
            landing = *made;
        }
        PERIPLUS_TRY(periplus::moveCard(edit, landing, place));
        edit.setViewAfter({m_map.journey(), {landing.value}, {}});
        return cardSource(landing);
    });
}

Status MapCommands::moveBy(const Source &source, int dx, int dy)
{
    const State &state = m_map.state();
    if (source.role == Role::Card) {
        const auto place = cardPlaceWhenMoved(state, m_map.journey(), {source.id}, dx, dy);
        if (!place)
            return nothingToDo();
        const Result<Source> moved = moveCard({source.id}, *place, false);
        return moved ? Status() : Status(failure(moved.error()));
    }
    const auto run = [&](Op op, auto id, auto before, auto verb) -> Status {
        if (!before)
            return nothingToDo();
        return workspace().edit(op, options(shortName(state, source)), [&](Edit &edit) -> Status {
            edit.setViewAfter({m_map.journey(), {source.id}, {}});
            return verb(edit, id, *before);
        });
    };
    if (source.role == Role::StageHeader && dx != 0) {
        const StageId id{source.id};
        return run(Op::MoveStage, id, beforeWhenMoved(state.stagesOf(m_map.journey()), id, dx), moveStage);
    }
    if (source.role == Role::LaneHeader && dy != 0) {
        const LaneId id{source.id};
        return run(Op::MoveLane, id, beforeWhenMoved(state.lanesOf(m_map.journey()), id, dy), moveLane);
    }
    return nothingToDo();
}

Result<Source> MapCommands::setEmotion(StepId step, PersonaId persona, double value, bool fold)
{
    const Emotion *old = emotionAt(m_map.state(), step, persona);
    const QString word = old ? old->word : QString();
    EditOptions chosen = options(m_map.state().at(step).title);
    if (fold)
        chosen.mergeKey = u"emotion-%1-%2"_s.arg(step.value).arg(persona.value);
    return workspace().edit(Op::SetEmotion, chosen, [&](Edit &edit) -> Result<Source> {
        const Result<EmotionId> made = periplus::setEmotion(edit, step, persona, value, word);
        if (made)
            edit.setViewAfter({m_map.journey(), {made->value}, {}});
        return asSource(made, emotionSource);
    });
}

Result<Source> MapCommands::setEmotions(PersonaId persona, const QList<Feeling> &feelings)
{
    QList<Source> steps;
    for (const Feeling &feeling : feelings)
        steps.append(stepSource(feeling.step));
    if (steps.isEmpty())
        return failure(Errc::NothingToDo);
    const QString label = nameOfAll(m_map.state(), steps);
    return workspace().edit(Op::SetEmotion, options(label), [&](Edit &edit) -> Result<Source> {
        EmotionId last;
        for (const Feeling &feeling : feelings) {
            const Emotion *old = emotionAt(edit.state(), feeling.step, persona);
            const QString word = old ? old->word : QString();
            const Result<EmotionId> made = periplus::setEmotion(edit, feeling.step, persona, feeling.value, word);
            PERIPLUS_TRY(made);
            last = *made;
        }
        edit.setViewAfter({m_map.journey(), {last.value}, {}});
        return emotionSource(last);
    });
}

} // namespace periplus
