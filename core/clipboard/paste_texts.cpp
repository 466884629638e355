// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clipboard/paste_texts.h"

#include "core/clipboard/card_block.h"
#include "core/edit/stages.h"
#include "core/edit/steps.h"

#include <algorithm>

namespace periplus {

namespace {

QStringList rowOf(const TextCells &block, qsizetype row)
{
    return block.rows.value(row);
}

/// The lanes from the target's on; all when it has none of them. Lanes whose cards show something other than their text
/// (metrics, pictures) only when they are meant themselves.
QList<LaneId> lanesFrom(const State &state, const PasteTarget &target)
{
    QList<LaneId> lanes = cardLanes(state, target.journey);
    lanes.removeIf([&](LaneId id) {
        const LaneKind kind = state.at(id).kind;
        return id != target.lane && (kind == LaneKind::Metric || kind == LaneKind::Image);
    });
    return lanes.mid(std::max<qsizetype>(0, lanes.indexOf(target.lane)));
}

/// One card a text, a row a lane; what is below the last lane goes into it as well.
void planGrid(TextPlan &plan, const TextCells &block, qsizetype firstRow, const QList<LaneId> &lanes)
{
    for (qsizetype row = firstRow; row < block.rows.size() && !lanes.isEmpty(); ++row) {
        const LaneId lane = lanes[std::min(row - firstRow, lanes.size() - 1)];
        for (qsizetype column = 0; column < block.columns(); ++column) {
            if (!block.rows[row][column].isEmpty())
                plan.cards.append({lane, static_cast<int>(column), block.rows[row][column]});
        }
    }
}

/// Where new steps go: right after the target's step.
void placeSteps(const State &state, const PasteTarget &target, TextPlan &plan)
{
    const QList<StageId> stages = state.stagesOf(target.journey);
    plan.after = target.step;
    const Step *step = state.find(target.step);
    plan.stage = step ? step->stage : target.stage ? target.stage : stages.isEmpty() ? StageId{} : stages.last();
}

} // namespace

qsizetype TextPlan::newSteps() const
{
    return std::count_if(columns.begin(), columns.end(), [](const PlannedColumn &column) { return column.isNew(); });
}

TextPlan planCards(const State &state, const TextCells &block, const PasteTarget &target, const QString &newStep)
{
    TextPlan plan;
    const QList<LaneId> lanes = lanesFrom(state, target);
    if (lanes.isEmpty())
        return plan;
    const QList<StepId> steps = stepsInOrder(state, target.journey);
    const QList<StageId> stages = state.stagesOf(target.journey);
    if (!stages.isEmpty())
        plan.stage = stages.last();
    if (block.isList()) {
        const StepId step = target.step || target.stage ? target.step : steps.value(0);
        plan.columns.append({step, step ? StageId{} : target.stage, newStep});
        plan.before = lanes.first() == target.lane ? target.before : CardId{};
        planGrid(plan, block, 0, {lanes.first()});
        return plan;
    }
    StepId first = target.step;
    if (!first && target.stage)
        first = state.stepsOf(target.stage).value(0);
    const qsizetype begin = first ? steps.indexOf(first) : target.stage ? steps.size() : 0;
    for (qsizetype i = 0; i < block.columns(); ++i)
        plan.columns.append({steps.value(begin + i), {}, newStep});
    planGrid(plan, block, 0, lanes);
    return plan;
}

TextPlan planSteps(const State &state, const TextCells &block, const PasteTarget &target, const QString &newStep)
{
    TextPlan plan;
    placeSteps(state, target, plan);
    const auto addColumn = [&](const QString &title) {
        plan.columns.append({{}, {}, title.isEmpty() ? newStep : title.simplified()});
    };
    if (block.isList()) {
        for (const QStringList &row : block.rows)
            addColumn(row.first());
        return plan;
    }
    for (const QString &title : rowOf(block, 0))
        addColumn(title);
    planGrid(plan, block, 1, lanesFrom(state, target));
    return plan;
}

Result<MapParts> pasteTexts(Edit &edit, JourneyId journey, const TextPlan &plan, const QString &newStage)
{
    if (plan.cards.isEmpty() && plan.newSteps() == 0)
        return failure(Errc::NothingToDo);
    MapParts made;
    StageId stage = plan.stage;
    if (!stage && plan.newSteps() > 0) {
        const Result<StageId> added = createStage(edit, journey, newStage);
        PERIPLUS_TRY(added);
        stage = *added;
    }
    const QList<StepId> siblings = edit.state().stepsOf(stage);
    const qsizetype after = siblings.indexOf(plan.after);
    const StepId next = after < 0 ? StepId{} : siblings.value(after + 1);
    QList<PlannedColumn> columns = plan.columns;
    for (PlannedColumn &column : columns) {
        if (!column.isNew())
            continue;
        const Result<StepId> step = createStep(edit, stage, column.title, next);
        PERIPLUS_TRY(step);
        column.step = *step;
        made.steps.append(*step);
    }
    for (const PlannedCard &card : plan.cards) {
        const PlannedColumn &column = columns.at(card.column);
        const Result<CardId> added = createCard(edit, {card.lane, column.stage, column.step, plan.before}, card.text);
        PERIPLUS_TRY(added);
        made.cards.append(*added);
    }
    return made;
}

} // namespace periplus
