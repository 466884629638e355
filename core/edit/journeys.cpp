// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/journeys.h"

#include "core/edit/row_order.h"
#include "core/edit/row_rules.h"
#include "core/edit/row_tree.h"
#include "core/model/vocabulary.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// Whether a journey lies at or above another one in the hierarchy of parent steps.
bool isAbove(const State &state, JourneyId upper, JourneyId lower)
{
    for (qsizetype level = 0; level <= state.count<Journey>(); ++level) {
        if (lower == upper)
            return true;
        const Journey *journey = state.find(lower);
        if (!journey || !journey->parentStep)
            return false;
        lower = journeyOf(state, journey->parentStep);
    }
    return true; // a circle that was there before
}

Status setCounterpart(Edit &edit, JourneyId journey, JourneyId counterpart)
{
    Journey row = edit.state().at(journey);
    row.counterpart = counterpart;
    return edit.put(row);
}

/// Makes both sides of a journey's pair forget each other.
Status dissolvePair(Edit &edit, JourneyId journey)
{
    const JourneyId other = edit.state().at(journey).counterpart;
    if (const Journey *row = edit.state().find(other); row && row->counterpart == journey)
        PERIPLUS_TRY(setCounterpart(edit, other, {}));
    return setCounterpart(edit, journey, {});
}

/// The row of a persona in a journey; 0 when it takes no part.
JourneyPersonaId partOf(const State &state, JourneyId journey, PersonaId persona)
{
    for (const JourneyPersonaId id : state.personasOf(journey)) {
        if (state.at(id).persona == persona)
            return id;
    }
    return {};
}

/// Removes the rows of a persona among some children of a step.
template <class Row> Status removeRowsOf(Edit &edit, const QList<Id<Row>> &rows, PersonaId persona)
{
    for (const Id<Row> id : rows) {
        if (edit.state().at(id).persona == persona)
            PERIPLUS_TRY(edit.remove(id));
    }
    return {};
}

} // namespace

Result<JourneyId> createJourney(Edit &edit, const QString &title, JourneyId before)
{
    const Result<JourneyId> journey = insertRow(edit, Journey{.title = title}, before);
    PERIPLUS_TRY(journey);
    const QList<Rank> ranks = evenRanks(kStandardLanes.size());
    qsizetype position = 0;
    for (const LaneKind kind : kStandardLanes)
        PERIPLUS_TRY(edit.put(Lane{edit.newId<Lane>(), *journey, ranks[position++], kind, {}, false, false}));
    return journey;
}

Status updateJourney(Edit &edit, const Journey &journey)
{
    const State &state = edit.state();
    PERIPLUS_TRY(requireRow(state, journey.id));
    PERIPLUS_TRY(requireNamedRows(state, journey));
    if (journey.parentStep) {
        PERIPLUS_TRY(require(
            !isAbove(state, journey.id, journeyOf(state, journey.parentStep)), Errc::Conflict,
            QT_TRANSLATE_NOOP("Edit", "a journey cannot open from one of its own steps or from a journey below it")));
    }
    const JourneyId former = state.at(journey.id).counterpart;
    Journey row = journey;
    row.counterpart = former;
    PERIPLUS_TRY(edit.put(row));
    return journey.counterpart == former ? Status{} : pairJourneys(edit, journey.id, journey.counterpart);
}

Status renameJourney(Edit &edit, JourneyId id, const QString &title)
{
    return setText(edit, id, &Journey::title, title);
}

Status moveJourney(Edit &edit, JourneyId id, JourneyId before)
{
    return moveRow(edit, id, before);
}

Status pairJourneys(Edit &edit, JourneyId journey, JourneyId counterpart)
{
    PERIPLUS_TRY(requireRow(edit.state(), journey));
    PERIPLUS_TRY(require(journey != counterpart, Errc::Conflict,
                         QT_TRANSLATE_NOOP("Edit", "a journey cannot be its own counterpart")));
    if (counterpart)
        PERIPLUS_TRY(requireRow(edit.state(), counterpart));
    PERIPLUS_TRY(dissolvePair(edit, journey));
    if (!counterpart)
        return {};
    PERIPLUS_TRY(dissolvePair(edit, counterpart));
    PERIPLUS_TRY(setCounterpart(edit, journey, counterpart));
    return setCounterpart(edit, counterpart, journey);
}

Result<JourneyId> duplicateJourney(Edit &edit, JourneyId id)
{
    const Result<JourneyId> copy = copyTree(edit, id);
    PERIPLUS_TRY(copy);
    Journey row = edit.state().at(*copy);
    row.counterpart = {};
    row.parentStep = {};
    PERIPLUS_TRY(edit.put(row));
    return copy;
}

Status deleteJourney(Edit &edit, JourneyId id)
{
    return removeTree(edit, id);
}

Result<JourneyPersonaId> assignPersona(Edit &edit, JourneyId journey, PersonaId persona, JourneyPersonaId before)
{
    PERIPLUS_TRY(requireRow(edit.state(), journey));
    PERIPLUS_TRY(requireRow(edit.state(), persona));
    if (const JourneyPersonaId there = partOf(edit.state(), journey, persona))
        return there;
    return insertRow(edit, JourneyPersona{.journey = journey, .persona = persona}, before);
}

Status moveAssignment(Edit &edit, JourneyPersonaId id, JourneyPersonaId before)
{
    return moveRow(edit, id, before);
}

Status unassignPersona(Edit &edit, JourneyId journey, PersonaId persona)
{
    const JourneyPersonaId part = partOf(edit.state(), journey, persona);
    PERIPLUS_TRY(
        require(bool(part), Errc::NotFound, QT_TRANSLATE_NOOP("Edit", "the persona takes no part in this journey")));
    for (const StageId stage : edit.state().stagesOf(journey)) {
        for (const StepId step : edit.state().stepsOf(stage)) {
            PERIPLUS_TRY(removeRowsOf(edit, edit.state().emotionsOf(step), persona));
            PERIPLUS_TRY(removeRowsOf(edit, edit.state().personasOf(step), persona));
        }
    }
    return edit.remove(part);
}

} // namespace periplus
