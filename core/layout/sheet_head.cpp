// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/map_words.h"
#include "core/layout/portrait.h"
#include "core/layout/sheet_parts.h"
#include "core/layout/sheet_words.h"
#include "core/richtext/rich_text.h"

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHeadSide = 30;
constexpr double kHeadTop = 24;
constexpr double kHeadBottom = 22;
constexpr double kSheetPortrait = 148;
constexpr double kSmallPortrait = 96;
constexpr double kNarrowHead = 560;
constexpr double kPortraitGap = 28;
constexpr double kWidestQuote = 660;
constexpr double kHeadRadius = 9;
constexpr double kHeadChipHeight = 20;

const TextStyle kNameStyle{FontFace::DisplayBold, 32, -0.5};
const TextStyle kRoleStyle{FontFace::Regular, 16, 0};
const TextStyle kQuoteStyle{FontFace::Medium, 20, -0.2};
const TextStyle kHeadChip{FontFace::Medium, 11, 0};

/// How strongly the portrait's ground colours the head.
double headTint(ThemeName theme)
{
    switch (theme) {
    case ThemeName::Light:
    case ThemeName::Poster:
        return 0.42;
    case ThemeName::Dark:
        return 0.2;
    case ThemeName::Contrast:
        return 0;
    }
    Q_UNREACHABLE();
}

/// The same hue, strong.
Color deepened(Color pastel)
{
    const auto deeper = [](quint8 part) { return static_cast<quint8>(std::lround(255 * std::pow(part / 255.0, 4))); };
    return {deeper(pastel.r), deeper(pastel.g), deeper(pastel.b), pastel.a};
}

/// Writes the head's lines from top to bottom beside the portrait.
class HeadWriter
{
public:
    HeadWriter(const SheetContext &sheet, double left, double width, double top)
        : m_sheet(sheet), m_out(sheet.part()), m_left(left), m_width(width), m_y(top)
    {
    }

    void write()
    {
        name();
        quote();
        chips();
    }

    double bottom() const { return m_y; }
    const QList<Item> &items() const { return m_out.items(); }

private:
    Source field(SheetField which) const
    {
        return {Role::PersonaField, m_sheet.persona.id.value, static_cast<qint64>(which)};
    }

    void name()
    {
        const Persona &persona = m_sheet.persona;
        const QList<TextLine> lines = m_sheet.measurer.breakLines(persona.name, kNameStyle, m_width, kHeadLines);
        const double last = lines.isEmpty() ? 0 : lines.last().width;
        const double used = lines.size() > 1 ? m_width : last;
        const QPointF at(m_left, m_y);
        m_y += writeGroup(m_out, m_sheet, field(SheetField::Name), persona.name, at, std::max(40.0, used),
                          [&](ListWriter &part) {
                              const QRectF box(at, QSizeF(m_width, 0));
                              return std::max(38.0, part.linesAtLeft(persona.name, kNameStyle, m_sheet.color(u"ink"_s),
                                                                     box, 38, kHeadLines));
                          });
        role(last, lines.size() == 1);
    }

    /// Beside the name where both fit, else below it.
    void role(double nameWidth, bool oneLine)
    {
        const QString &role = m_sheet.persona.role;
        const QString text = role.isEmpty() && m_sheet.options.prompts ? words::rolePrompt() : role;
        if (text.isEmpty())
            return;
        const Color color = m_sheet.color(role.isEmpty() ? u"ink3"_s : u"ink2"_s);
        const double width = m_sheet.measurer.width(text, kRoleStyle);
        const bool beside = oneLine && nameWidth + 12 + width <= m_width;
        const QPointF at = beside ? QPointF(m_left + nameWidth + 12, m_y - 31) : QPointF(m_left, m_y + 2);
        const double room = beside ? width + 1 : m_width;
        const double height = writeGroup(
            m_out, m_sheet, field(SheetField::Role), text, at, std::min(room, width + 1), [&](ListWriter &part) {
                return part.linesAtLeft(text, kRoleStyle, color, {at, QSizeF(room, 0)}, 26, kHeadLines);
            });
        if (!beside)
            m_y += 2 + height;
    }

    void quote()
    {
        const QString said = plainTextOf(m_sheet.persona.quote);
        const bool prompt = said.isEmpty();
        if (prompt && !m_sheet.options.prompts)
            return;
        const QString text = prompt ? words::quotePrompt() : words::quoted(said);
        const Color color = m_sheet.color(prompt ? u"ink3"_s : u"thought"_s);
        const double width = std::min(m_width, kWidestQuote);
        const QPointF at(m_left, m_y + 8);
        m_y += 8 + writeGroup(m_out, m_sheet, field(SheetField::Quote), text, at, width, [&](ListWriter &part) {
                   return part.linesAtLeft(text, kQuoteStyle, color, {at, QSizeF(width, 0)}, 28);
               });
    }

    void chips()
    {
        const Segment *segment = m_sheet.state.find(m_sheet.persona.segment);
        const QString sources = personaEvidence(m_sheet.state, m_sheet.persona.id).sources.join(u", "_s);
        const bool grouped = segment && !segment->name.isEmpty();
        const bool prompt = !grouped && m_sheet.options.prompts;
        if (!grouped && !prompt && sources.isEmpty())
            return;
        m_y += 14;
        double x = m_left;
        if (grouped)
            x += chip(x, field(SheetField::Segment), segment->name, {}, u"ink2"_s) + 6;
        else if (prompt)
            x += chip(x, field(SheetField::Segment), words::addSegment(), u"add"_s, u"ink2"_s) + 6;
        if (!sources.isEmpty()) {
            const double needed = m_sheet.measurer.width(sources, kHeadChip) + 36;
            if (x > m_left && x + needed > m_left + m_width) {
                x = m_left;
                m_y += kHeadChipHeight + 6;
            }
            chip(x, field(SheetField::Evidence), sources, u"evidence"_s, u"good"_s);
        }
        m_y += kHeadChipHeight;
    }

    double chip(double x, const Source &source, const QString &text, const QString &icon, const QString &ink)
    {
        const double lead = icon.isEmpty() ? 9 : 25;
        const double natural = m_sheet.measurer.width(text, kHeadChip) + 0.5;
        const double width = std::min(lead + natural + 9, m_left + m_width - x);
        const QRectF box(x, m_y, width, kHeadChipHeight);
        m_out.begin(source, box, text);
        m_out.add(FillRect{box, kHeadChipHeight / 2, m_sheet.ground()});
        if (!icon.isEmpty())
            m_out.add(IconMark{icon, {x + 8, m_y + 3.5, 13, 13}, m_sheet.color(ink)});
        m_out.line(text, kHeadChip, m_sheet.color(ink), box.adjusted(lead, 0, -9, 0));
        m_out.end();
        return width;
    }

    const SheetContext &m_sheet;
    ListWriter m_out;
    double m_left;
    double m_width;
    double m_y;
};

} // namespace

Color mixed(Color under, Color over, double part)
{
    const auto between = [part](quint8 from, quint8 to) {
        return static_cast<quint8>(std::lround(from + (to - from) * part));
    };
    return {between(under.r, over.r), between(under.g, over.g), between(under.b, over.b), 255};
}

Color SheetContext::ground() const
{
    return theme.color(theme.name == ThemeName::Poster ? u"canvas"_s : u"sheet"_s);
}

Color headGround(const SheetContext &sheet)
{
    Color own = lookGround(lookFromText(sheet.persona.portrait, sheet.persona.name));
    if (sheet.theme.name == ThemeName::Dark)
        own = deepened(own); // a pastel on a dark ground is but a grey
    return mixed(sheet.ground(), own, headTint(sheet.theme.name));
}

double writeSheetHead(ListWriter &out, const SheetContext &sheet, QPointF topLeft, double width)
{
    const Persona &persona = sheet.persona;
    const double size = width < kNarrowHead ? kSmallPortrait : kSheetPortrait;
    const double textLeft = topLeft.x() + kHeadSide + size + kPortraitGap;
    const double textWidth = topLeft.x() + width - kHeadSide - textLeft;
    const double top = topLeft.y() + kHeadTop;
    HeadWriter probe(sheet, textLeft, textWidth, 0);
    probe.write();
    const double content = std::max(size, probe.bottom());
    HeadWriter lines(sheet, textLeft, textWidth, top + (content - probe.bottom()) / 2);
    lines.write();

    const double height = kHeadTop + content + kHeadBottom;
    const QRectF head(topLeft, QSizeF(width, height));
    const Color tint = headGround(sheet);
    out.beginDecoration(head);
    out.add(FillRect{head, kHeadRadius, tint});
    out.add(FillRect{head.adjusted(0, kHeadRadius, 0, 0), 0, tint});
    out.end();
    const QRectF square(topLeft.x() + kHeadSide, top + (content - size) / 2, size, size);
    out.begin({Role::Portrait, persona.id.value, 0}, square, persona.name);
    out.add(portraitItems(persona, square));
    out.end();
    out.add(lines.items());
    return height;
}

} // namespace periplus
