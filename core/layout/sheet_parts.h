// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of a persona's sheet share.
#pragma once

#include "core/layout/list_writer.h"
#include "core/layout/persona_facts.h"
#include "core/layout/persona_sheet.h"

namespace periplus {

/// So many lines of a name or role stand in a head; the whole of it is in the group's name.
constexpr int kHeadLines = 3;

/// What every part of a sheet needs to be written; borrowed for the time of writing.
struct SheetContext
{
    const State &state;
    const Persona &persona;
    const Theme &theme;
    const TextMeasurer &measurer;
    const SheetOptions &options;

    Color color(const QString &token) const { return theme.color(token); }
    /// The colour the sheet itself has: paper stays white.
    Color ground() const;
    ListWriter part() const { return ListWriter(measurer, options.mirrored); }
};

/// Statements of one kind, or those of one free section.
struct SheetSection
{
    TraitKind kind = TraitKind::Fact;
    TraitId first; ///< of a free section; else none
    QString title;
    QList<TraitId> traits;

    Source source(Role role) const { return {role, first.value, sectionNumber(kind)}; }
};

/// All kinds in the order of the sheet, empty ones too, then the free sections in the order of their first statements.
QList<SheetSection> sheetSections(const State &state, PersonaId persona);

/// Writes a group whose height is known only when its content is written: `write` puts it into a part of its own and
/// returns its height, which is returned.
template <class Write>
double writeGroup(ListWriter &out, const SheetContext &sheet, const Source &source, const QString &name,
                  QPointF topLeft, double width, Write &&write)
{
    ListWriter part = sheet.part();
    const double height = write(part);
    out.begin(source, {topLeft, QSizeF(width, height)}, name);
    out.add(part.items());
    out.end();
    return height;
}

/// The heading of a section, with its icon when it has one; returns its height.
double writeSectionHeading(ListWriter &out, const SheetContext &sheet, const Source &source, const QString &title,
                           const QString &icon, const QString &hue, QPointF topLeft, double width);

/// The coloured head: portrait, name, role, quote, segment and sources. Returns its height.
double writeSheetHead(ListWriter &out, const SheetContext &sheet, QPointF topLeft, double width);

/// One section with its heading; plain sections (at the side) have no icon. Returns its height.
double writeSheetSection(ListWriter &out, const SheetContext &sheet, const SheetSection &section, bool plain,
                         QPointF topLeft, double width);

/// The icon of a kind of statements, which plain kinds do not have, and its colour's token.
struct SectionLook
{
    QString icon;
    QString hue;
};
SectionLook sectionLook(TraitKind kind);

/// One statement in words, with what is known of it below; on a sheet with prompts an empty one says what fits.
/// Returns its height.
double writeStatement(ListWriter &out, const SheetContext &sheet, const Trait &trait, bool bullet, QPointF at,
                      double width);

/// The slider of a skill: nothing is marked without a value.
void writeSlider(ListWriter &out, const SheetContext &sheet, std::optional<double> value, const QRectF &box);

/// The bar of a preference in percent, without its words.
void writePreferenceBar(ListWriter &out, const SheetContext &sheet, std::optional<double> value, QPointF leftMiddle,
                        double length);

/// Bars of preferred channels and sliders of skills: one statement of a section. They return their height.
double writeChannelBar(ListWriter &out, const SheetContext &sheet, const Trait &trait, QPointF topLeft, double width);
double writeSkillSlider(ListWriter &out, const SheetContext &sheet, const Trait &trait, QPointF topLeft, double width);

/// One map with the persona's small curve. Returns its height.
double writeJourneyCard(ListWriter &out, const SheetContext &sheet, JourneyId journey, QPointF topLeft, double width);

/// "How sure are we?" Returns its height.
double writeSureCard(ListWriter &out, const SheetContext &sheet, QPointF topLeft, double width);

/// Those who are on the same maps, for a persona who is on any with others. Returns its height.
double writeCompanyCard(ListWriter &out, const SheetContext &sheet, QPointF topLeft, double width);

/// Words from the workspace, which may hold bold, italic, links and lists, at the left of a box. Returns their height.
double writeSheetText(ListWriter &out, const SheetContext &sheet, const QString &source, const TextStyle &style,
                      Color color, const QRectF &box, double lineHeight);

/// The soft ground of a persona's head: that of the portrait.
Color headGround(const SheetContext &sheet);

/// A colour between two: all of `over` at part 1.
Color mixed(Color under, Color over, double part);

} // namespace periplus
