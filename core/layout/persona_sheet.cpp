// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/persona_sheet.h"

#include "core/layout/marks.h"
#include "core/layout/mirroring.h"
#include "core/layout/sheet_parts.h"
#include "core/layout/sheet_words.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSideWidth = 288; // journeys beside the sheet
constexpr double kSideGap = 14;
constexpr double kWithSide = 1120; // least width that has room for them there
constexpr double kFactsWidth = 268;
constexpr double kNarrowFacts = 228;
constexpr double kWithFacts = 620; // least width of a sheet with facts beside the statements
constexpr double kRoomyFacts = 900;
constexpr double kBodyPad = 30;
constexpr double kBodyTop = 20;
constexpr double kBodyBottom = 26;
constexpr double kInnerPad = 28;
constexpr double kColumnGap = 30;
constexpr double kTwoColumns = 420;
constexpr double kSectionGap = 22;
constexpr double kCardGap = 10;
constexpr double kLeastCard = 230;
constexpr double kTileRadius = 10;
constexpr double kAddBox = 38;

const TextStyle kBioStyle{FontFace::Regular, 14, 0};
const TextStyle kAddStyle{FontFace::Medium, 13, 0};
const TextStyle kCountStyle{FontFace::Regular, 12, 0};
const TextStyle kSheetFooter{FontFace::Regular, 11, 0};

bool isAtSide(TraitKind kind)
{
    switch (kind) {
    case TraitKind::Fact:
    case TraitKind::Skill:
    case TraitKind::Tool:
        return true;
    case TraitKind::Goal:
    case TraitKind::Need:
    case TraitKind::Motivation:
    case TraitKind::Fear:
    case TraitKind::Frustration:
    case TraitKind::Habit:
    case TraitKind::Channel:
    case TraitKind::Section:
        return false;
    }
    Q_UNREACHABLE();
}

/// Whether a section tells what someone wants, above the rule, or what they do, below it.
bool isAboveRule(TraitKind kind)
{
    return kind != TraitKind::Channel && kind != TraitKind::Habit && kind != TraitKind::Section;
}

/// Sets one sheet, part by part.
class SheetComposer
{
public:
    explicit SheetComposer(const SheetContext &sheet) : m_sheet(sheet), m_out(sheet.part())
    {
        for (SheetSection &section : sheetSections(sheet.state, sheet.persona.id)) {
            if (section.traits.isEmpty() && !sheet.options.prompts)
                continue;
            (isAtSide(section.kind) ? m_side : isAboveRule(section.kind) ? m_wants : m_does).append(section);
        }
    }

    DisplayList compose()
    {
        const double width = m_sheet.options.width;
        const bool side = width >= kWithSide;
        const double main = side ? width - kSideWidth - kSideGap : width;
        const double tile = writeTile(main);
        double bottom = tile;
        if (side) {
            bottom = std::max(bottom, writeJourneys({main + kSideGap, 0}, kSideWidth, 1));
        } else {
            const int columns = std::clamp(static_cast<int>((width + kCardGap) / (kLeastCard + kCardGap)), 1, 3);
            bottom = writeJourneys({0, tile + kSideGap}, width, columns);
        }
        if (!m_sheet.options.footer.isEmpty())
            bottom = writeFooter(bottom + 14, width);
        const QRectF bounds(0, 0, width, bottom);
        ListWriter all = m_sheet.part();
        all.begin({Role::PersonaSheet, m_sheet.persona.id.value, 0}, bounds, words::personaSentence(m_sheet.persona));
        all.add(m_out.items());
        all.end();
        return all.take(bounds);
    }

private:
    Source field(SheetField which) const
    {
        return {Role::PersonaField, m_sheet.persona.id.value, static_cast<qint64>(which)};
    }

    double writeTile(double width)
    {
        ListWriter head = m_sheet.part();
        const double headHeight = writeSheetHead(head, m_sheet, {1, 1}, width - 2);
        ListWriter body = m_sheet.part();
        const double bottom = writeBody(body, 1 + headHeight, width) + kBodyBottom;
        m_out.beginDecoration({0, 0, width, bottom});
        m_out.add(edgedRect({0, 0, width, bottom}, kTileRadius, m_sheet.ground(), m_sheet.color(u"hair"_s)));
        m_out.end();
        m_out.add(head.items());
        m_out.add(body.items());
        return bottom;
    }

    /// Facts at the left, statements at the right; below each other where it is narrow. Returns the lowest edge.
    double writeBody(ListWriter &out, double top, double width)
    {
        const double y = top + kBodyTop;
        if (width < kWithFacts) {
            const double room = width - 2 * kBodyPad;
            const double facts = writeSide(out, {kBodyPad, y}, room);
            return writeMain(out, {kBodyPad, m_side.isEmpty() ? y : facts + kSectionGap}, room);
        }
        const double facts = m_side.isEmpty() ? 0 : width < kRoomyFacts ? kNarrowFacts : kFactsWidth;
        const double left = m_side.isEmpty() ? kBodyPad : facts + kInnerPad;
        ListWriter parts = m_sheet.part();
        double bottom = m_side.isEmpty() ? y : writeSide(parts, {kBodyPad, y}, facts - kBodyPad - 24);
        bottom = std::max(bottom, writeMain(parts, {left, y}, width - left - kBodyPad));
        if (!m_side.isEmpty()) {
            out.beginDecoration({facts, top, 1, bottom + kBodyBottom - top});
            out.add(FillRect{{facts, top, 1, bottom + kBodyBottom - 1 - top}, 0, m_sheet.color(u"hair"_s)});
            out.end();
        }
        out.add(parts.items());
        return bottom;
    }

    double writeSide(ListWriter &out, QPointF at, double width)
    {
        double y = at.y();
        for (const SheetSection &section : m_side) {
            if (y > at.y())
                y += kSectionGap;
            y += writeSheetSection(out, m_sheet, section, true, {at.x(), y}, width);
        }
        return y;
    }

    double writeMain(ListWriter &out, QPointF at, double width)
    {
        double y = writeBio(out, at, width);
        y = writePairs(out, m_wants, {at.x(), y}, width, false);
        const bool more = !m_does.isEmpty() || m_sheet.options.prompts;
        if (more && y > at.y()) {
            out.beginDecoration({at.x(), y, width, 1});
            out.add(FillRect{{at.x(), y, width, 1}, 0, m_sheet.color(u"hair"_s)});
            out.end();
            y += 1 + kSectionGap;
        }
        y = writePairs(out, m_does, {at.x(), y}, width, m_sheet.options.prompts);
        return std::max(at.y(), y - kSectionGap);
    }

    /// Returns where what follows begins.
    double writeBio(ListWriter &out, QPointF at, double width)
    {
        const QString &bio = m_sheet.persona.bio;
        if (bio.isEmpty() && !m_sheet.options.prompts)
            return at.y();
        const QString text = bio.isEmpty() ? words::bioPrompt() : bio;
        const Color color = m_sheet.color(bio.isEmpty() ? u"ink3"_s : u"ink2"_s);
        return at.y() + kSectionGap - 2
               + writeGroup(out, m_sheet, field(SheetField::Bio), text, at, width, [&](ListWriter &part) {
                     return writeSheetText(part, m_sheet, text, kBioStyle, color, {at, QSizeF(width, 0)}, 21);
                 });
    }

    /// Sections side by side where there is room; returns where what follows begins.
    double writePairs(ListWriter &out, const QList<SheetSection> &sections, QPointF at, double width, bool withAdd)
    {
        const int columns = width >= kTwoColumns ? 2 : 1;
        const double column = columns == 2 ? (width - kColumnGap) / 2 : width;
        const qsizetype count = sections.size() + (withAdd ? 1 : 0);
        double y = at.y();
        for (qsizetype first = 0; first < count; first += columns) {
            double height = 0;
            for (qsizetype i = first; i < std::min(count, first + columns); ++i) {
                const QPointF place(at.x() + static_cast<double>(i - first) * (column + kColumnGap), y);
                const double own = i < sections.size()
                                       ? writeSheetSection(out, m_sheet, sections.at(i), false, place, column)
                                       : writeAdd(out, place, column);
                height = std::max(height, own);
            }
            y += height + kSectionGap;
        }
        return y;
    }

    double writeAdd(ListWriter &out, QPointF at, double width)
    {
        const QString text = words::addSection();
        const QRectF box(at, QSizeF(width, kAddBox));
        out.begin({Role::Trait, 0, sectionNumber(TraitKind::Section)}, box, text);
        const Brush brush{m_sheet.color(u"ctl"_s), {}, {}, {}};
        out.add(StrokePath{Path::roundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8), {brush, 1, {4, 3}, false}});
        const double textWidth = m_sheet.measurer.width(text, kAddStyle);
        const double left = box.center().x() - (textWidth + 22) / 2;
        out.add(IconMark{u"add"_s, {left, box.center().y() - 7.5, 15, 15}, m_sheet.color(u"ink2"_s)});
        out.line(text, kAddStyle, m_sheet.color(u"ink2"_s), {left + 22, box.top(), textWidth + 1, kAddBox});
        out.end();
        return kAddBox;
    }

    /// Linked journeys, "How sure are we?" and who is on the same maps, in columns; returns the lowest edge.
    double writeJourneys(QPointF at, double width, int columns)
    {
        const QList<JourneyId> journeys = journeysOf(m_sheet.state, m_sheet.persona.id);
        const Source section{Role::TraitSection, 0, kJourneysSection};
        double y = at.y();
        y += writeGroup(m_out, m_sheet, section, words::linkedJourneys(), at, width,
                        [&](ListWriter &part) { return writeCards(part, journeys, at, width, columns) - at.y(); });
        const double card = cardWidth(width, columns);
        qsizetype column = journeys.size() % columns; // there may be room beside the last of them
        double top = column > 0 ? m_lastRow : y + kSideGap;
        double bottom = y;
        const auto place = [&](auto &&write) {
            if (column == columns) {
                column = 0;
                top = bottom + kCardGap;
            }
            const QPointF there(at.x() + static_cast<double>(column++) * (card + kCardGap), top);
            bottom = std::max(bottom, top + write(m_out, m_sheet, there, card));
        };
        place(writeSureCard);
        if (!companionsOf(m_sheet.state, m_sheet.persona.id).isEmpty())
            place(writeCompanyCard);
        return bottom;
    }

    void writeCount(ListWriter &out, qsizetype count, const QRectF &box) const
    {
        out.beginDecoration(box);
        out.lineAtRight(QString::number(count), kCountStyle, m_sheet.color(u"ink3"_s), box);
        out.end();
    }

    static double cardWidth(double width, int columns) { return (width - (columns - 1) * kCardGap) / columns; }

    double writeCards(ListWriter &out, const QList<JourneyId> &journeys, QPointF at, double width, int columns)
    {
        double y = at.y() + 4;
        const double top = y;
        y += writeSectionHeading(out, m_sheet, {Role::TraitHeading, 0, kJourneysSection}, words::linkedJourneys(), {},
                                 {}, {at.x(), y}, width);
        if (columns == 1 && !journeys.isEmpty())
            writeCount(out, journeys.size(), {at.x() + width - 40, top, 40, 18});
        if (journeys.isEmpty()) {
            y += 8;
            const QString text = words::noJourneys();
            const QPointF place(at.x(), y);
            return y + writeGroup(out, m_sheet, field(SheetField::Journeys), text, place, width, [&](ListWriter &part) {
                       return part.linesAtLeft(text, kCountStyle, m_sheet.color(u"ink3"_s), {place, QSizeF(width, 0)},
                                               17);
                   });
        }
        const double card = cardWidth(width, columns);
        for (qsizetype first = 0; first < journeys.size(); first += columns) {
            double height = 0;
            y += kCardGap;
            m_lastRow = y;
            for (qsizetype i = first; i < std::min(journeys.size(), first + columns); ++i) {
                const QPointF place(at.x() + static_cast<double>(i - first) * (card + kCardGap), y);
                height = std::max(height, writeJourneyCard(out, m_sheet, journeys.at(i), place, card));
            }
            y += height;
        }
        return y;
    }

    double writeFooter(double y, double width)
    {
        const QRectF box(0, y, width, 15);
        m_out.begin(field(SheetField::Footer), box, m_sheet.options.footer);
        const double height =
            m_out.linesAtLeft(m_sheet.options.footer, kSheetFooter, m_sheet.color(u"ink3"_s), box, 15);
        m_out.end();
        return y + height;
    }

    const SheetContext &m_sheet;
    ListWriter m_out;
    QList<SheetSection> m_side, m_wants, m_does;
    double m_lastRow = 0; ///< top of the last row of journeys
};

} // namespace

DisplayList layoutPersonaSheet(const State &state, PersonaId id, const Theme &theme, const TextMeasurer &measurer,
                               const SheetOptions &options)
{
    const Persona *persona = state.find(id);
    if (!persona)
        return {};
    const DisplayList list = SheetComposer({state, *persona, theme, measurer, options}).compose();
    return options.mirrored ? mirrored(list, mirrorAxis(list.bounds)) : list;
}

} // namespace periplus
