// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/people_commands.h"

#include "core/edit/emotions.h"
#include "core/edit/journeys.h"
#include "core/edit/steps.h"
#include "ui/canvas/shown_map.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

template <class T> Status done(const Result<T> &result)
{
    return result ? Status() : Status(failure(result.error()));
}

QString personaName(const InspectorCommands &commands, PersonaId id)
{
    const Persona *persona = commands.map().state().find(id);
    return persona ? persona->name : QString();
}

} // namespace

Status scoreFeeling(InspectorCommands &commands, StepId step, PersonaId persona, double value)
{
    const QString key = u"inspector-feeling-%1-%2"_s.arg(step.value).arg(persona.value);
    return commands.run(Op::SetEmotion, commands.nameOf(step), key, [&](Edit &edit) {
        const Emotion *old = emotionAt(edit.state(), step, persona);
        return done(setEmotion(edit, step, persona, value, old ? old->word : QString()));
    });
}

Status setFeelingWord(InspectorCommands &commands, StepId step, PersonaId persona, const QString &word)
{
    return commands.run(Op::SetEmotion, commands.nameOf(step), {}, [&](Edit &edit) -> Status {
        const Emotion *old = emotionAt(edit.state(), step, persona);
        if (!old)
            return failure(Errc::NotFound);
        return done(setEmotion(edit, step, persona, old->value, word));
    });
}

Status clearFeeling(InspectorCommands &commands, StepId step, PersonaId persona)
{
    return commands.run(Op::ClearEmotion, commands.nameOf(step), {},
                        [&](Edit &edit) { return clearEmotion(edit, step, persona); });
}

Status giveFeelingTo(InspectorCommands &commands, StepId step, PersonaId from, PersonaId to)
{
    return commands.run(Op::SetEmotion, commands.nameOf(step), {}, [&](Edit &edit) -> Status {
        const Emotion *found = emotionAt(edit.state(), step, from);
        if (!found)
            return failure(Errc::NotFound);
        const Emotion old = *found;
        PERIPLUS_TRY(clearEmotion(edit, step, from));
        const Result<EmotionId> made = setEmotion(edit, step, to, old.value, old.word);
        if (made)
            edit.setViewAfter({commands.map().journey(), {made->value}, {}});
        return done(made);
    });
}

Status setActsIn(InspectorCommands &commands, StepId step, PersonaId persona, bool acts)
{
    return commands.run(Op::EditStep, commands.nameOf(step), {}, [&](Edit &edit) {
        return acts ? done(addStepPersona(edit, step, persona)) : removeStepPersona(edit, step, persona);
    });
}

Status setTakesPart(InspectorCommands &commands, JourneyId journey, PersonaId persona, bool takesPart)
{
    const Op op = takesPart ? Op::AssignPersona : Op::UnassignPersona;
    return commands.run(op, personaName(commands, persona), {}, [&](Edit &edit) {
        return takesPart ? done(assignPersona(edit, journey, persona)) : unassignPersona(edit, journey, persona);
    });
}

Status movePersonaOf(InspectorCommands &commands, JourneyId journey, JourneyPersonaId part, int by)
{
    const QList<JourneyPersonaId> parts = commands.map().state().personasOf(journey);
    const qsizetype at = parts.indexOf(part);
    if (at < 0 || at + by < 0 || at + by >= parts.size())
        return failure(Errc::NothingToDo);
    const JourneyPersonaId before = by < 0 ? parts.at(at + by) : parts.value(at + by + 1);
    return commands.run(Op::EditJourney, commands.nameOf(journey), {},
                        [&](Edit &edit) { return moveAssignment(edit, part, before); });
}

Status setCounterpart(InspectorCommands &commands, JourneyId journey, JourneyId counterpart)
{
    return commands.run(Op::EditJourney, commands.nameOf(journey), {},
                        [&](Edit &edit) { return pairJourneys(edit, journey, counterpart); });
}

} // namespace periplus
