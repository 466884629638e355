// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/overview_parts.h"

#include "core/layout/emotion_marker.h"
#include "core/layout/map_words.h"
#include "core/layout/overview_words.h"
#include "core/layout/portrait.h"
#include "core/richtext/rich_text.h"

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMoodMarker = 7;
constexpr double kEndMarker = 5;
constexpr double kMoodLine = 24;
constexpr double kSmallHead = 40;
constexpr double kLargeHead = 72;
constexpr double kHeadGap = 12;

const TextStyle kPageTitle{FontFace::DisplaySemiBold, 20, -0.2};
const TextStyle kPageNote{FontFace::Regular, 12, 0};
const TextStyle kMeanStyle{FontFace::SemiBold, 15, 0};
const TextStyle kMoodNote{FontFace::Regular, 11, 0};
const TextStyle kQuietStyle{FontFace::Regular, 12, 0};
const TextStyle kSmallName{FontFace::SemiBold, 13.5, 0};
const TextStyle kLargeName{FontFace::DisplaySemiBold, 18, -0.2};
const TextStyle kHeadRole{FontFace::Regular, 12, 0};
const TextStyle kHeadQuote{FontFace::Medium, 13, 0};

/// How strongly a feeling colours the ground of its cell.
double moodPart(ThemeName theme)
{
    switch (theme) {
    case ThemeName::Light:
    case ThemeName::Poster:
        return 0.1;
    case ThemeName::Dark:
        return 0.13;
    case ThemeName::Contrast:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

double writeOverviewTitle(ListWriter &out, const SheetContext &sheet, const QString &title, const QString &note,
                          double width)
{
    double y = writeGroup(
        out, sheet, {Role::PersonaField, 0, static_cast<qint64>(SheetField::Name)}, title, {0, 0}, width,
        [&](ListWriter &part) {
            return part.linesAtLeft(title, kPageTitle, sheet.color(u"ink"_s), {0, 0, width, 0}, 26, kHeadLines);
        });
    y += 2;
    y += writeGroup(out, sheet, {Role::PersonaField, 0, static_cast<qint64>(SheetField::Verdict)}, note, {0, y}, width,
                    [&](ListWriter &part) {
                        return part.linesAtLeft(note, kPageNote, sheet.color(u"ink3"_s), {0, y, width, 0}, 17);
                    });
    return y + 14;
}

double overviewTitleWidth(const SheetContext &sheet, const QString &title, const QString &note)
{
    return std::ceil(std::max(sheet.measurer.width(title, kPageTitle), sheet.measurer.width(note, kPageNote)));
}

double writeMoodCell(ListWriter &out, const SheetContext &sheet, const MoodSummary &mood, QPointF at, double width)
{
    out.add(emotionMarker(at + QPointF(kMoodMarker + 1, 10), kMoodMarker, mood.mean, sheet.theme, true));
    out.line(words::signedNumber(mood.mean, 1), kMeanStyle, sheet.color(u"ink"_s),
             {at.x() + 2 * kMoodMarker + 8, at.y(), 60, 20});
    const QString end = words::endText(mood.end);
    const double endWidth = sheet.measurer.width(end, kMoodNote) + 0.5;
    const double endLeft = at.x() + width - endWidth;
    out.add(emotionMarker({endLeft - kEndMarker - 5, at.y() + 10}, kEndMarker, mood.end, sheet.theme, false));
    out.line(end, kMoodNote, sheet.color(u"ink2"_s), {endLeft, at.y(), endWidth, 20});
    return kMoodLine
           + out.linesAtLeft(words::lowestText(sheet.state, mood), kMoodNote, sheet.color(u"ink2"_s),
                             {at.x(), at.y() + kMoodLine, width, 0}, 15);
}

double writeQuiet(ListWriter &out, const SheetContext &sheet, const QString &text, QPointF at, double width)
{
    return out.linesAtLeft(text, kQuietStyle, sheet.color(u"ink3"_s), {at, QSizeF(width, 0)}, 18);
}

Color moodTint(const SheetContext &sheet, double mean)
{
    return mixed(sheet.ground(), sheet.theme.emotion(mean), moodPart(sheet.theme.name));
}

double writePersonaHead(ListWriter &out, const SheetContext &sheet, bool withQuote, QPointF at, double width)
{
    const Persona &persona = sheet.persona;
    const double size = withQuote ? kLargeHead : kSmallHead;
    const QRectF square(at, QSizeF(size, size));
    out.begin({Role::Portrait, persona.id.value, 0}, square, persona.name);
    out.add(portraitItems(persona, square));
    out.end();
    const double left = at.x() + size + kHeadGap;
    const double room = at.x() + width - left;
    const TextStyle &style = withQuote ? kLargeName : kSmallName;
    const double lineHeight = withQuote ? 23 : 18;
    const QList<TextLine> name = sheet.measurer.breakLines(persona.name, style, room, kHeadLines);
    const QList<TextLine> role = sheet.measurer.breakLines(persona.role, kHeadRole, room, kHeadLines);
    const double words = lineHeight * static_cast<double>(name.size()) + 16 * static_cast<double>(role.size());
    double y = at.y() + std::max(0.0, (size - words) / 2);
    y += out.linesAtLeft(persona.name, style, sheet.color(u"ink"_s), {left, y, room, 0}, lineHeight, kHeadLines);
    y += out.linesAtLeft(persona.role, kHeadRole, sheet.color(u"ink2"_s), {left, y, room, 0}, 16, kHeadLines);
    double bottom = std::max(at.y() + size, y);
    const QString quote = withQuote ? plainTextOf(persona.quote) : QString();
    if (!quote.isEmpty()) {
        bottom += 10;
        bottom += out.linesAtLeft(words::quoted(quote), kHeadQuote, sheet.color(u"thought"_s),
                                  {at.x(), bottom, width, 0}, 19);
    }
    return bottom - at.y();
}

} // namespace periplus
