// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/rich_block.h"
#include "core/layout/sheet_parts.h"
#include "core/layout/sheet_words.h"

#include <algorithm>
#include <array>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHeadingHeight = 18;
constexpr double kHeadingGap = 8;
constexpr double kSheetIcon = 16;
constexpr double kBullet = 6;
constexpr double kStatementIndent = 15;
constexpr double kStatementLine = 20;
constexpr double kStatementGap = 8;
constexpr double kNoteLine = 15;
constexpr double kFactLabel = 92;
constexpr double kFactLine = 18;
constexpr double kFactRow = 26;
constexpr double kToolChip = 22;
constexpr double kAddMark = 20;

const TextStyle kHeadingStyle{FontFace::SemiBold, 13.5, 0};
const TextStyle kStatementStyle{FontFace::Regular, 14, 0};
const TextStyle kNoteStyle{FontFace::Regular, 11, 0};
const TextStyle kLabelStyle{FontFace::Regular, 12, 0};
const TextStyle kValueStyle{FontFace::Regular, 13, 0};
const TextStyle kToolStyle{FontFace::Medium, 11, 0};

} // namespace

SectionLook sectionLook(TraitKind kind)
{
    switch (kind) {
    case TraitKind::Goal:
        return {u"goal"_s, u"goal"_s};
    case TraitKind::Need:
        return {u"check"_s, u"touch"_s};
    case TraitKind::Motivation:
        return {u"star"_s, u"goldtext"_s};
    case TraitKind::Fear:
        return {u"warning"_s, u"assume"_s};
    case TraitKind::Frustration:
        return {u"pain"_s, u"pain"_s};
    case TraitKind::Habit:
        return {u"history"_s, u"thought"_s};
    case TraitKind::Channel:
        return {u"chat"_s, u"touch"_s};
    case TraitKind::Fact:
    case TraitKind::Skill:
    case TraitKind::Tool:
    case TraitKind::Section:
        return {{}, u"ink2"_s};
    }
    Q_UNREACHABLE();
}

namespace {

/// A dot; what hurts has a diamond; an assumption has no fill.
void writeBullet(ListWriter &out, const SheetContext &sheet, const Trait &trait, QPointF topLeft)
{
    const QRectF box(topLeft, QSizeF(kBullet, kBullet));
    const Color color = sheet.color(sectionLook(trait.kind).hue);
    Path shape = Path::ellipse(box.center(), kBullet / 2, kBullet / 2);
    if (trait.kind == TraitKind::Frustration || trait.kind == TraitKind::Fear) {
        shape = Path();
        shape.moveTo({box.center().x(), box.top() - 0.7});
        shape.lineTo({box.right() + 0.7, box.center().y()});
        shape.lineTo({box.center().x(), box.bottom() + 0.7});
        shape.lineTo({box.left() - 0.7, box.center().y()});
        shape.close();
    }
    const Brush brush{color, {}, {}, {}};
    if (isAssumption(sheet.state, trait.id))
        out.add(StrokePath{shape, {brush, 1.25, {}, false}});
    else
        out.add(FillPath{shape, brush});
}

/// The note on evidence below a statement; returns its height.
double writeNote(ListWriter &out, const SheetContext &sheet, TraitId trait, QPointF topLeft, double width)
{
    const QString note = words::evidenceNote(sheet.state, trait);
    const QString ink = isAssumption(sheet.state, trait) ? u"assume"_s : u"ink3"_s;
    // The edge's own colour is too faint for words.
    const Color color = sheet.color(ink == u"assume"_s ? u"warn"_s : ink);
    return out.linesAtLeft(note, kNoteStyle, color, {topLeft, QSizeF(width, 0)}, kNoteLine);
}

} // namespace

double writeStatement(ListWriter &out, const SheetContext &sheet, const Trait &trait, bool bullet, QPointF at,
                      double width)
{
    const double indent = bullet ? kStatementIndent : 0;
    const QRectF box(at + QPointF(indent, 0), QSizeF(width - indent, 0));
    if (bullet)
        writeBullet(out, sheet, trait, at + QPointF(0, 7));
    if (trait.text.isEmpty() && sheet.options.prompts) {
        return out.linesAtLeft(words::sectionPrompt(trait.kind), kStatementStyle, sheet.color(u"ink3"_s), box,
                               kStatementLine);
    }
    double height = writeSheetText(out, sheet, trait.text, kStatementStyle, sheet.color(u"ink"_s), box, kStatementLine);
    height += writeNote(out, sheet, trait.id, box.topLeft() + QPointF(0, height), box.width());
    return std::max(height, kStatementLine);
}

namespace {

double writeFact(ListWriter &out, const SheetContext &sheet, const Trait &trait, QPointF at, double width)
{
    const double label = std::min(kFactLabel, width * 0.4);
    const QRectF left(at + QPointF(0, 4), QSizeF(label - 8, 0));
    const QRectF right(at + QPointF(label, 4), QSizeF(width - label, 0));
    const double first = out.linesAtLeft(trait.label, kLabelStyle, sheet.color(u"ink3"_s), left, kFactLine);
    double second = writeSheetText(out, sheet, trait.text, kValueStyle, sheet.color(u"ink"_s), right, kFactLine);
    second += writeNote(out, sheet, trait.id, right.topLeft() + QPointF(0, second), right.width());
    return std::max(kFactRow, std::max(first, second) + 8);
}

/// Tools stand one after the other, as many in a line as fit.
double writeTools(ListWriter &out, const SheetContext &sheet, const SheetSection &section, QPointF at, double width)
{
    double x = 0;
    double y = 0;
    for (const TraitId id : section.traits) {
        const Trait &trait = sheet.state.at(id);
        const QString text = plainTextOf(trait.text).simplified();
        const double natural = sheet.measurer.width(text, kToolStyle) + 18.5;
        const double chip = std::min(natural, width);
        if (x > 0 && x + chip > width) {
            x = 0;
            y += kToolChip + 6;
        }
        // What is too long for one line gets as many as it needs.
        const QList<TextLine> lines = sheet.measurer.breakLines(text, kToolStyle, chip - 18);
        const double height = std::max(kToolChip, 8 + 14.0 * static_cast<double>(lines.size()));
        const QRectF box(at.x() + x, at.y() + y, chip, height);
        out.begin({Role::Trait, id.value, sectionNumber(trait.kind)}, box, words::traitSentence(sheet.state, trait));
        out.add(FillRect{box, kToolChip / 2,
                         sheet.color(sheet.theme.name == ThemeName::Poster ? u"sheet"_s : u"sunken"_s)});
        out.linesAtLeft(text, kToolStyle, sheet.color(u"ink2"_s), box.adjusted(9, 4, -9, 0), 14);
        out.end();
        x += chip + 6;
        y += height - kToolChip;
    }
    return section.traits.isEmpty() ? 0 : y + kToolChip;
}

double gapAfter(TraitKind kind)
{
    switch (kind) {
    case TraitKind::Fact:
    case TraitKind::Channel:
        return 0;
    case TraitKind::Skill:
        return 10;
    case TraitKind::Goal:
    case TraitKind::Need:
    case TraitKind::Motivation:
    case TraitKind::Fear:
    case TraitKind::Frustration:
    case TraitKind::Habit:
    case TraitKind::Tool:
    case TraitKind::Section:
        return kStatementGap;
    }
    Q_UNREACHABLE();
}

double writeTrait(ListWriter &out, const SheetContext &sheet, const Trait &trait, bool bullet, QPointF at, double width)
{
    switch (trait.kind) {
    case TraitKind::Fact:
        return writeFact(out, sheet, trait, at, width);
    case TraitKind::Skill:
        return writeSkillSlider(out, sheet, trait, at, width);
    case TraitKind::Channel:
        return writeChannelBar(out, sheet, trait, at, width);
    case TraitKind::Goal:
    case TraitKind::Need:
    case TraitKind::Motivation:
    case TraitKind::Fear:
    case TraitKind::Frustration:
    case TraitKind::Habit:
    case TraitKind::Tool:
    case TraitKind::Section:
        return writeStatement(out, sheet, trait, bullet, at, width);
    }
    Q_UNREACHABLE();
}

/// A free section has a row for its heading before anything is written in it.
bool saysNothing(const Trait &trait)
{
    return trait.kind == TraitKind::Section && trait.text.isEmpty();
}

double writeTraits(ListWriter &out, const SheetContext &sheet, const SheetSection &section, QPointF at, double width)
{
    if (section.kind == TraitKind::Tool)
        return writeTools(out, sheet, section, at, width);
    const bool bullet = section.kind != TraitKind::Section || section.traits.size() > 1;
    double y = 0;
    for (const TraitId id : section.traits) {
        const Trait &trait = sheet.state.at(id);
        if (saysNothing(trait) && !sheet.options.prompts)
            continue;
        if (y > 0)
            y += gapAfter(section.kind);
        const QPointF place = at + QPointF(0, y);
        y += writeGroup(out, sheet, {Role::Trait, id.value, sectionNumber(trait.kind)},
                        words::traitSentence(sheet.state, trait), place, width,
                        [&](ListWriter &part) { return writeTrait(part, sheet, trait, bullet, place, width); });
    }
    return y;
}

double writePrompt(ListWriter &out, const SheetContext &sheet, const SheetSection &section, QPointF at, double width)
{
    const QString text = words::sectionPrompt(section.kind);
    return writeGroup(
        out, sheet, {Role::Trait, 0, sectionNumber(section.kind)}, text, at, width, [&](ListWriter &part) {
            return part.linesAtLeft(text, kValueStyle, sheet.color(u"ink3"_s), {at, QSizeF(width, 0)}, kFactLine);
        });
}

/// At the right of a heading, on screen: another statement of the kind. Free sections go on from their statements.
void writeAddMark(ListWriter &out, const SheetContext &sheet, const SheetSection &section, QPointF at, double width)
{
    if (!sheet.options.prompts || section.traits.isEmpty() || section.kind == TraitKind::Section)
        return;
    const QRectF box(at.x() + width - kAddMark, at.y() + (kHeadingHeight - kAddMark) / 2, kAddMark, kAddMark);
    out.begin({Role::Trait, 0, sectionNumber(section.kind)}, box, words::addTo(section.title));
    out.add(IconMark{u"add"_s, box.adjusted(3, 3, -3, -3), sheet.color(u"ink3"_s)});
    out.end();
}

} // namespace

double writeSheetText(ListWriter &out, const SheetContext &sheet, const QString &source, const TextStyle &style,
                      Color color, const QRectF &box, double lineHeight)
{
    if (!mayHaveMarkup(source))
        return out.linesAtLeft(source, style, color, box, lineHeight);
    const RichColors colors{color, sheet.color(u"accenttext"_s)};
    return writeRichLines(out, source, style, colors, box, lineHeight, sheet.measurer);
}

QList<SheetSection> sheetSections(const State &state, PersonaId persona)
{
    static constexpr std::array kOrder{
        TraitKind::Fact,       TraitKind::Skill,       TraitKind::Tool, TraitKind::Goal,    TraitKind::Need,
        TraitKind::Motivation, TraitKind::Frustration, TraitKind::Fear, TraitKind::Channel, TraitKind::Habit};
    QList<SheetSection> sections;
    for (const TraitKind kind : kOrder)
        sections.append({kind, {}, words::sectionTitle(kind), {}});
    const qsizetype fixed = sections.size();
    for (const TraitId id : state.traitsOf(persona)) {
        const Trait &trait = state.at(id);
        const auto same = [&](const SheetSection &section) {
            return section.kind == trait.kind
                   && (trait.kind != TraitKind::Section || state.at(section.first).label == trait.label);
        };
        const auto begin = trait.kind == TraitKind::Section ? sections.begin() + fixed : sections.begin();
        const auto it = std::find_if(begin, sections.end(), same);
        if (it != sections.end())
            it->traits.append(id);
        else
            sections.append(
                {trait.kind, id, trait.label.isEmpty() ? words::sectionTitle(trait.kind) : trait.label, {id}});
    }
    return sections;
}

double writeSectionHeading(ListWriter &out, const SheetContext &sheet, const Source &source, const QString &title,
                           const QString &icon, const QString &hue, QPointF topLeft, double width)
{
    const double indent = icon.isEmpty() ? 0 : kSheetIcon + 7;
    return writeGroup(out, sheet, source, title, topLeft, width, [&](ListWriter &part) {
        if (!icon.isEmpty())
            part.add(IconMark{icon, {topLeft.x(), topLeft.y() + 1, kSheetIcon, kSheetIcon}, sheet.color(hue)});
        const QRectF box(topLeft + QPointF(indent, 0), QSizeF(width - indent, 0));
        return part.linesAtLeft(title, kHeadingStyle, sheet.color(u"ink"_s), box, kHeadingHeight);
    });
}

double writeSheetSection(ListWriter &out, const SheetContext &sheet, const SheetSection &section, bool plain,
                         QPointF topLeft, double width)
{
    const SectionLook look = sectionLook(section.kind);
    return writeGroup(out, sheet, section.source(Role::TraitSection), section.title, topLeft, width,
                      [&](ListWriter &part) {
                          double y = writeSectionHeading(part, sheet, section.source(Role::TraitHeading), section.title,
                                                         plain ? QString() : look.icon, look.hue, topLeft, width);
                          y += section.kind == TraitKind::Fact ? 4 : kHeadingGap;
                          const QPointF at = topLeft + QPointF(0, y);
                          y += section.traits.isEmpty() ? writePrompt(part, sheet, section, at, width)
                                                        : writeTraits(part, sheet, section, at, width);
                          writeAddMark(part, sheet, section, topLeft, width);
                          return y;
                      });
}

} // namespace periplus
