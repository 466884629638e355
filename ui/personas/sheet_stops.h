// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/persona_sheet.h"
#include "ui/personas/persona_commands.h"

#include <QList>

namespace periplus {

/// A place on a sheet that can have the keyboard.
struct SheetStop
{
    Source source;
    QRectF rect; ///< map units
    QString name;
};

/// The places of a sheet in reading order: portrait, lines that can be written, headings of free sections, statements,
/// empty places, journeys and other personas.
QList<SheetStop> sheetStops(const DisplayList &list);

/// What a tool tip says of a place: its name on lines that can be read, and no more than a screen holds.
QString toolTipOf(const SheetStop &stop);

/// Whether a click on a place leads to a map or another persona.
bool leadsElsewhere(const Source &source);

/// Whether a place is the chip of the segment, which is chosen and not written.
bool isSegment(const Source &source);

/// The place of a source; -1 when it is not there.
qsizetype stopOf(const QList<SheetStop> &stops, const Source &source);

/// The smallest place at a point; -1 where there is none.
qsizetype stopAt(const QList<SheetStop> &stops, QPointF point);

/// The nearest place in a direction (dx, dy in {-1, 0, 1}), `from` itself where there is none.
qsizetype nearestStop(const QList<SheetStop> &stops, qsizetype from, int dx, int dy);

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
std::optional<SheetText> textAt(const State &state, const SheetStop &stop, TraitPart part);

/// The kind of a section's number.
std::optional<TraitKind> kindOf(const Source &source);

} // namespace periplus
