// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/persona_sheet.h"
#include "ui/pages/page_stops.h"
#include "ui/personas/persona_commands.h"

namespace periplus {

/// Whether a click on a place leads to a map or another persona.
bool leadsElsewhere(const Source &source);

/// Whether a place is the chip of the segment, which is chosen and not written.
bool isSegment(const Source &source);

/// What is written at a place.
struct SheetText
{
    Source source;
    TraitPart part = TraitPart::Text; ///< of a statement
    QString text;
    QRectF rect;         ///< map units
    double pixels = 14;  ///< of its letters
    bool isRich = false; ///< may have bold, italic, links and lists
    bool operator==(const SheetText &) const = default;
};

/// Whether a statement is a name with something behind it: both are written.
bool hasLabel(TraitKind kind);

/// Whether statements of a kind stand behind a bullet.
bool hasBullet(TraitKind kind);
/// How far their words stand behind its left edge, map units.
constexpr double kBulletWidth = 15;

/// The text at a place, to be edited where it stands; nothing where there is none.
std::optional<SheetText> textAt(const State &state, const PageStop &stop, TraitPart part);

/// The kind of a section's number.
std::optional<TraitKind> kindOf(const Source &source);

} // namespace periplus
