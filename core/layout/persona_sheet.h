// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "core/layout/theme.h"
#include "core/model/state.h"

namespace periplus {

/// Lines that are no statements: `lane` of a PersonaField group. Those from Evidence on only tell.
enum class SheetField : qint64 { Name = 1, Role, Quote, Bio, Segment, Evidence, Share, Verdict, Journeys, Footer };

/// The number of a section of statements: `lane` of TraitSection, TraitHeading and Trait groups.
constexpr qint64 sectionNumber(TraitKind kind)
{
    return static_cast<qint64>(kind) + 1;
}

/// Numbers of the sections that hold no statements.
constexpr qint64 kJourneysSection = 100;
constexpr qint64 kSureSection = 101;
constexpr qint64 kCompanySection = 102;

/// What a sheet may vary.
struct SheetOptions
{
    double width = 1060;         ///< of everything, map units; columns follow from it
    bool prompts = false;        ///< empty places say what fits there (screen); paper leaves them out
    bool mirrored = false;       ///< the sheet reads from right to left
    QString footer;              ///< one quiet line at the foot (paper)
    bool shortHeads = false;     ///< heads of a comparison leave out what a persona says (pages after the first)
    qsizetype columnsAtOnce = 0; ///< of a table, that share the width; 0: all of them

    bool operator==(const SheetOptions &) const = default;
};

/// Everything known about one persona, on one sheet: a head with portrait, name, role, quote and where it all comes
/// from; facts, sliders and tools; statements by kind; channels as bars; free sections; the journeys it takes part in
/// with their curves, and how much of it is known.
/// Shape:  items in paint and reading order, the sheet's ground first; empty when there is no such persona.
/// Units:  map units, 1 unit = 1/96 inch; origin is the top left; as high as its content.
/// Errors: none. Texts wrap; only the name, the role and a journey's title are shortened where they are very long.
DisplayList layoutPersonaSheet(const State &state, PersonaId persona, const Theme &theme, const TextMeasurer &measurer,
                               const SheetOptions &options);

} // namespace periplus
