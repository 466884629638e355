// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/text_block.h"
#include "core/layout/theme.h"
#include "core/model/state.h"

namespace periplus {

/// One persona at the head of a map, its text broken for a width.
struct PersonaBlock
{
    const Persona *persona = nullptr;
    int line = -1;          ///< which line of the emotion lane is theirs; -1: none
    bool roleBelow = false; ///< the role does not fit beside the name
    double portrait = 84;
    double textX = 0;
    double textWidth = 0;
    TextBlock name, role, quote, facts;

    /// Measures a persona; line is its place among the lines of the map (0: main), or -1.
    static PersonaBlock measured(const State &state, const Persona &persona, int line, double width,
                                 const TextMeasurer &measurer);

    double height() const;

    /// Appends portrait, name, role, line sample, quote and facts as one Portrait group.
    void appendTo(QList<Item> &items, QPointF topLeft, const Theme &theme) const;
};

} // namespace periplus
