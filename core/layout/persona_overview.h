// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/persona_sheet.h"

namespace periplus {

constexpr qsizetype kLeastCompared = 2;
constexpr qsizetype kMostCompared = 4;

/// A page about several personas.
struct PersonaOverview
{
    enum class Kind {
        Comparison, ///< some of them side by side, with what differs marked
        Matrix,     ///< all of them against all maps: mean, lowest step and end of their feelings
        Gallery,    ///< all of them with their portraits
    };
    Kind kind = Kind::Gallery;
    QList<PersonaId> personas; ///< of a comparison

    bool operator==(const PersonaOverview &) const = default;
};

/// Lays out a page about several personas. Personas of a comparison that are gone are left out.
/// Shape:  items in paint and reading order; a table of rows (PersonaRow) with heads and cells, or cards. Empty when
///         there is nobody to show.
/// Units:  map units; origin is the top left. A table needs some width for each persona and may be wider than
///         `options.width`; gallery and texts follow the width.
/// Errors: none. Texts wrap.
DisplayList layoutPersonaOverview(const State &state, const PersonaOverview &overview, const Theme &theme,
                                  const TextMeasurer &measurer, const SheetOptions &options);

/// The same for paper: pages of one size. A row of a table or of cards is never cut; the heads of a table stand on
/// every page, and where its columns do not fit side by side, the names of its rows too. Every page ends in the footer
/// and, where there are several, in its number. Shape:  one list a page, as large as `page`; only one with a row that
/// is higher than that is higher. Empty when
///         there is nobody to show.
/// Units:  map units; `options.width` is not asked.
QList<DisplayList> layoutOverviewPages(const State &state, const PersonaOverview &overview, const Theme &theme,
                                       const TextMeasurer &measurer, const SheetOptions &options, QSizeF page);

/// What stands above it: "Efficient Emma and Careful Kofi", "Personas and maps", "Personas".
QString overviewTitle(const State &state, const PersonaOverview &overview);

} // namespace periplus
