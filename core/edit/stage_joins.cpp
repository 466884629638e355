// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/stage_joins.h"

#include "core/edit/cards.h"
#include "core/edit/row_order.h"
#include "core/edit/row_rules.h"
#include "core/edit/stages.h"
#include "core/edit/steps.h"

namespace periplus {

namespace {

/// The rows of a table that name a stage.
template <class Row> QList<Row> rowsOfStage(const State &state, StageId stage)
{
    QList<Row> rows;
    state.forEach<Row>([&](const Row &row) {
        if (row.stage == stage)
            rows.append(row);
    });
    return rows;
}

Status takeSteps(Edit &edit, const QList<StepId> &steps, StageId stage)
{
    for (const StepId step : steps)
        PERIPLUS_TRY(moveStep(edit, step, stage));
    return {};
}

Status takeWhatBelongs(Edit &edit, StageId from, StageId to)
{
    for (const CardId id : edit.state().cardsOf(from)) {
        const LaneId lane = edit.state().at(id).lane;
        PERIPLUS_TRY(moveCard(edit, id, {lane, to, {}, {}}));
    }
    for (Metric metric : rowsOfStage<Metric>(edit.state(), from)) {
        metric.stage = to;
        PERIPLUS_TRY(edit.put(metric));
    }
    for (Comment comment : rowsOfStage<Comment>(edit.state(), from)) {
        comment.stage = to;
        PERIPLUS_TRY(edit.put(comment));
    }
    return {};
}

} // namespace

Result<StageId> splitStage(Edit &edit, StepId first, const QString &title)
{
    PERIPLUS_TRY(requireRow(edit.state(), first));
    const Stage stage = edit.state().at(edit.state().at(first).stage);
    const QList<StepId> steps = edit.state().stepsOf(stage.id);
    const qsizetype at = steps.indexOf(first);
    PERIPLUS_TRY(require(at > 0, Errc::NothingToDo, QT_TRANSLATE_NOOP("Edit", "a stage keeps at least one step")));
    const Result<StageId> made = createStage(edit, stage.journey, title, nextSibling(edit.state(), stage));
    PERIPLUS_TRY(made);
    PERIPLUS_TRY(takeSteps(edit, steps.mid(at), *made));
    return *made;
}

Status mergeWithNextStage(Edit &edit, StageId id)
{
    PERIPLUS_TRY(requireRow(edit.state(), id));
    Stage stage = edit.state().at(id);
    const StageId next = nextSibling(edit.state(), stage);
    PERIPLUS_TRY(
        require(bool(next), Errc::NothingToDo, QT_TRANSLATE_NOOP("Edit", "there is no stage behind the last one")));
    PERIPLUS_TRY(takeSteps(edit, edit.state().stepsOf(next), id));
    PERIPLUS_TRY(takeWhatBelongs(edit, next, id));
    const Stage gone = edit.state().at(next);
    if (stage.title.isEmpty())
        stage.title = gone.title;
    if (stage.duration.isEmpty())
        stage.duration = gone.duration;
    PERIPLUS_TRY(edit.put(stage));
    return deleteStage(edit, next);
}

} // namespace periplus
