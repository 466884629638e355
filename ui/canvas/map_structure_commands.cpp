// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/map_structure_commands.h"

#include "core/edit/cards.h"
#include "core/edit/lanes.h"
#include "core/edit/stage_joins.h"
#include "core/edit/stages.h"
#include "core/edit/steps.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// The row itself, or a fresh copy of it.
template <auto Duplicate, class Row> Result<Id<Row>> rowToMove(Edit &edit, Id<Row> id, bool copy)
{
    if (copy)
        return Duplicate(edit, id);
    return id;
}

bool canCollapse(const Source &source)
{
    return source.role == Role::StageHeader || source.role == Role::LaneHeader;
}

Status collapseOne(Edit &edit, const Source &source, bool collapsed)
{
    if (source.role == Role::StageHeader)
        return collapseStage(edit, {source.id}, collapsed);
    return collapseLane(edit, {source.id}, collapsed);
}

Op collapseOp(Role role, bool collapsed)
{
    if (role == Role::StageHeader)
        return collapsed ? Op::CollapseStage : Op::ExpandStage;
    return collapsed ? Op::CollapseLane : Op::ExpandLane;
}

} // namespace

Workspace &MapStructureCommands::workspace() const
{
    Q_ASSERT(m_map.workspace());
    return *m_map.workspace();
}

EditOptions MapStructureCommands::options(const Source &source) const
{
    return {shortName(m_map.state(), source), {}, m_view()};
}

Result<Source> MapStructureCommands::moveStage(StageId id, StageId before, bool copy)
{
    const Op op = copy ? Op::DuplicateStage : Op::MoveStage;
    return workspace().edit(op, options(stageSource(id)), [&](Edit &edit) -> Result<Source> {
        const Result<StageId> landing = rowToMove<duplicateStage>(edit, id, copy);
        PERIPLUS_TRY(landing);
        PERIPLUS_TRY(periplus::moveStage(edit, *landing, before));
        edit.setViewAfter({m_map.journey(), {landing->value}, {}});
        return stageSource(*landing);
    });
}

Result<Source> MapStructureCommands::moveStep(StepId id, StageId stage, StepId before, bool copy)
{
    const Op op = copy ? Op::DuplicateStep : Op::MoveStep;
    return workspace().edit(op, options(stepSource(id)), [&](Edit &edit) -> Result<Source> {
        const Result<StepId> landing = rowToMove<duplicateStep>(edit, id, copy);
        PERIPLUS_TRY(landing);
        PERIPLUS_TRY(periplus::moveStep(edit, *landing, stage, before));
        edit.setViewAfter({m_map.journey(), {landing->value}, {}});
        return stepSource(*landing);
    });
}

Result<Source> MapStructureCommands::moveStepBy(StepId id, int dx)
{
    const State &state = m_map.state();
    const StageId stage = stageAt(state, stepSource(id));
    const QList<StepId> steps = state.stepsOf(stage);
    const qsizetype at = steps.indexOf(id) + dx;
    if (at >= 0 && at < steps.size())
        return moveStep(id, stage, dx < 0 ? steps.at(at) : steps.value(at + 1), false);
    const QList<StageId> stages = state.stagesOf(m_map.journey());
    const StageId next = stages.value(stages.indexOf(stage) + dx);
    if (!next)
        return failure(Errc::NothingToDo);
    return moveStep(id, next, dx < 0 ? StepId{} : state.stepsOf(next).value(0), false);
}

Result<Source> MapStructureCommands::moveLane(LaneId id, LaneId before, bool copy)
{
    const Op op = copy ? Op::DuplicateLane : Op::MoveLane;
    return workspace().edit(op, options(laneSource(id)), [&](Edit &edit) -> Result<Source> {
        const Result<LaneId> landing = rowToMove<duplicateLane>(edit, id, copy);
        PERIPLUS_TRY(landing);
        PERIPLUS_TRY(periplus::moveLane(edit, *landing, before));
        edit.setViewAfter({m_map.journey(), {landing->value}, {}});
        return laneSource(*landing);
    });
}

Status MapStructureCommands::collapse(const QList<Source> &sources, bool collapsed)
{
    QList<Source> possible = sources;
    possible.removeIf([](const Source &source) { return !canCollapse(source); });
    if (possible.isEmpty())
        return failure(Errc::NothingToDo);
    const Source first = possible.first();
    return workspace().edit(collapseOp(first.role, collapsed), options(first), [&](Edit &edit) -> Status {
        for (const Source &source : std::as_const(possible))
            PERIPLUS_TRY(collapseOne(edit, source, collapsed));
        edit.setViewAfter({m_map.journey(), hintIds(possible), {}});
        return {};
    });
}

Status MapStructureCommands::showAllLanes()
{
    QList<LaneId> hidden = m_map.state().lanesOf(m_map.journey());
    hidden.removeIf([&](LaneId id) { return !m_map.state().at(id).hidden; });
    if (hidden.isEmpty())
        return failure(Errc::NothingToDo);
    return workspace().edit(Op::ShowLanes, {{}, {}, m_view()}, [&](Edit &edit) -> Status {
        for (const LaneId id : std::as_const(hidden))
            PERIPLUS_TRY(periplus::hideLane(edit, id, false));
        return {};
    });
}

Status MapStructureCommands::setSize(const Source &header, std::optional<double> size, bool fold)
{
    const bool ofLane = header.role == Role::LaneHeader;
    EditOptions chosen = options(header);
    if (fold)
        chosen.mergeKey = u"size-%1"_s.arg(header.id);
    return workspace().edit(ofLane ? Op::ResizeLane : Op::ResizeStep, chosen, [&](Edit &edit) {
        return ofLane ? setLaneHeight(edit, {header.id}, size) : setStepWidth(edit, {header.id}, size);
    });
}

Status MapStructureCommands::spanCard(CardId id, StepId first, int span, bool fold)
{
    EditOptions chosen = options(cardSource(id));
    if (fold)
        chosen.mergeKey = u"span-%1"_s.arg(id.value);
    return workspace().edit(Op::SpanCard, chosen, [&](Edit &edit) {
        edit.setViewAfter({m_map.journey(), {id.value}, {}});
        return periplus::spanCard(edit, id, first, span);
    });
}

Result<Source> MapStructureCommands::splitStage(StepId first, const QString &title)
{
    return workspace().edit(Op::SplitStage, options(stageSource(stageAt(m_map.state(), stepSource(first)))),
                            [&](Edit &edit) -> Result<Source> {
                                const Result<StageId> made = periplus::splitStage(edit, first, title);
                                PERIPLUS_TRY(made);
                                edit.setViewAfter({m_map.journey(), {made->value}, {}});
                                return stageSource(*made);
                            });
}

Result<Source> MapStructureCommands::mergeWithNextStage(StageId id)
{
    return workspace().edit(Op::MergeStages, options(stageSource(id)), [&](Edit &edit) -> Result<Source> {
        PERIPLUS_TRY(periplus::mergeWithNextStage(edit, id));
        edit.setViewAfter({m_map.journey(), {id.value}, {}});
        return stageSource(id);
    });
}

} // namespace periplus
