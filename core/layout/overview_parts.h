// SPDX-License-Identifier: GPL-3.0-or-later
// What pages about several personas share.
#pragma once

#include "core/layout/overview_facts.h"
#include "core/layout/sheet_parts.h"

namespace periplus {

/// Title and note above a page; returns the height they take, with the space below. A title that is too long is
/// shortened.
double writeOverviewTitle(ListWriter &out, const SheetContext &sheet, const QString &title, const QString &note,
                          double width);

/// The width that both take without a break.
double overviewTitleWidth(const SheetContext &sheet, const QString &title, const QString &note);

/// Mean, end and lowest step of one persona on one map; returns the height.
double writeMoodCell(ListWriter &out, const SheetContext &sheet, const MoodSummary &mood, QPointF at, double width);

/// Words in a quiet colour, as many lines as they need; returns the height.
double writeQuiet(ListWriter &out, const SheetContext &sheet, const QString &text, QPointF at, double width);

/// The ground of a cell by the mean of its feelings.
Color moodTint(const SheetContext &sheet, double mean);

/// A persona's portrait, name and role, both shortened where they are too long, and what it says when `withQuote`;
/// returns the height.
double writePersonaHead(ListWriter &out, const SheetContext &sheet, bool withQuote, QPointF at, double width);

} // namespace periplus
