// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/responses/comment_search.h"
#include "core/store/edit.h"

namespace periplus {

/// Where a comment belongs on a map: the step, or else the stage, that its answer names.
/// Shape:  neither set when it names none of that map.
struct QuotePlace
{
    StageId stage;
    StepId step;

    bool operator==(const QuotePlace &) const = default;
};
QuotePlace placeOf(const State &state, JourneyId journey, const FoundComment &comment);

/// Puts a comment on a map as something people think, in its first lane of thoughts (which is made when there is none),
/// known from one answer of the survey.
/// Errors: NotFound (journey, step, stage); InvalidValue without a place.
Result<CardId> placeQuote(Edit &edit, JourneyId journey, const QuotePlace &place, const FoundComment &comment);

} // namespace periplus
