// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/steps.h"

#include "core/edit/row_order.h"
#include "core/edit/row_rules.h"
#include "core/edit/row_tree.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// The row of a persona at a step; 0 when it does not act there.
StepPersonaId partOf(const State &state, StepId step, PersonaId persona)
{
    for (const StepPersonaId id : state.personasOf(step)) {
        if (state.at(id).persona == persona)
            return id;
    }
    return {};
}

Status requireSameJourney(const State &state, StepId step, StageId stage)
{
    return require(journeyOf(state, step) == journeyOf(state, stage), Errc::Conflict,
                   QT_TRANSLATE_NOOP("Edit", "a step cannot leave its journey"));
}

} // namespace

Result<StepId> createStep(Edit &edit, StageId stage, const QString &title, StepId before)
{
    PERIPLUS_TRY(requireRow(edit.state(), stage));
    return insertRow(edit, Step{.stage = stage, .title = title}, before);
}

Status updateStep(Edit &edit, const Step &step)
{
    PERIPLUS_TRY(requireRow(edit.state(), step.id));
    PERIPLUS_TRY(requireRow(edit.state(), step.stage));
    PERIPLUS_TRY(requireSameJourney(edit.state(), step.id, step.stage));
    PERIPLUS_TRY(require(!step.width || *step.width > 0, Errc::InvalidValue,
                         QT_TRANSLATE_NOOP("Edit", "a width must be above 0")));
    return updateRow(edit, step);
}

Status renameStep(Edit &edit, StepId id, const QString &title)
{
    return setText(edit, id, &Step::title, title);
}

Status setStepWidth(Edit &edit, StepId id, std::optional<double> width)
{
    PERIPLUS_TRY(
        require(!width || *width > 0, Errc::InvalidValue, QT_TRANSLATE_NOOP("Edit", "a width must be above 0")));
    return setField(edit, id, &Step::width, width);
}

Status moveStep(Edit &edit, StepId id, StageId stage, StepId before)
{
    PERIPLUS_TRY(requireRow(edit.state(), id));
    PERIPLUS_TRY(requireRow(edit.state(), stage));
    PERIPLUS_TRY(requireSameJourney(edit.state(), id, stage));
    Step step = edit.state().at(id);
    step.stage = stage;
    PERIPLUS_TRY(place(edit, step, before));
    return edit.put(step);
}

Result<StepId> duplicateStep(Edit &edit, StepId id)
{
    return copyTree(edit, id);
}

Status deleteStep(Edit &edit, StepId id)
{
    return removeTree(edit, id);
}

Result<StepPersonaId> addStepPersona(Edit &edit, StepId step, PersonaId persona)
{
    PERIPLUS_TRY(requireRow(edit.state(), step));
    PERIPLUS_TRY(requireRow(edit.state(), persona));
    if (const StepPersonaId there = partOf(edit.state(), step, persona))
        return there;
    return insertRow(edit, StepPersona{.step = step, .persona = persona}, {});
}

Status removeStepPersona(Edit &edit, StepId step, PersonaId persona)
{
    const StepPersonaId part = partOf(edit.state(), step, persona);
    PERIPLUS_TRY(
        require(bool(part), Errc::NotFound, QT_TRANSLATE_NOOP("Edit", "the persona does not act in this step")));
    return edit.remove(part);
}

} // namespace periplus
