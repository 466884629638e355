// SPDX-License-Identifier: GPL-3.0-or-later
// A block of texts as cards or steps of a map: first as a plan that can be shown, then as an edit.
#pragma once

#include "core/clipboard/paste_fragment.h"
#include "core/clipboard/text_cells.h"

namespace periplus {

/// One card to be made.
struct PlannedCard
{
    LaneId lane;
    int column = 0; ///< of the plan
    QString text;

    bool operator==(const PlannedCard &) const = default;
};

/// One column of a plan: a step or stage that is there, or a step to be made.
struct PlannedColumn
{
    StepId step;
    StageId stage;
    QString title; ///< of a new step, when both ids are 0

    bool isNew() const { return !step && !stage; }
    bool operator==(const PlannedColumn &) const = default;
};

/// What pasting a block of texts would make. New columns stand together, after the step `after` of the stage `stage`
/// (0: at the end of that stage, or of a new one where the map has none).
struct TextPlan
{
    QList<PlannedColumn> columns;
    QList<PlannedCard> cards; ///< in reading order
    StageId stage;
    StepId after;
    CardId before; ///< the card that the cards of the first cell go before; 0: at its end

    qsizetype newSteps() const;
    bool operator==(const TextPlan &) const = default;
};

/// The block as cards: a list all in the target's cell; other blocks a row a lane and a column a step, from the target
/// on, in new steps where the map ends, and in the last lane where lanes end.
/// Shape: no cards when the map has no lane that takes any.
TextPlan planCards(const State &state, const TextCells &block, const PasteTarget &target, const QString &newStep);

/// The block as new steps after the target's: each text of a list or of a single row is one; of other blocks the first
/// row, and the rows below become cards in the lanes from the target's (or the first) on.
TextPlan planSteps(const State &state, const TextCells &block, const PasteTarget &target, const QString &newStep);

/// Carries a plan out. Shape: the new steps and cards. Errors: NotFound; NothingToDo for an empty plan; those of Edit.
Result<MapParts> pasteTexts(Edit &edit, JourneyId journey, const TextPlan &plan, const QString &newStage);

} // namespace periplus
