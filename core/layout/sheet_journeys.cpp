// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/emotion_curve.h"
#include "core/layout/marks.h"
#include "core/layout/portrait.h"
#include "core/layout/sheet_parts.h"
#include "core/layout/sheet_words.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kCardPadX = 14;
constexpr double kCardPadY = 12;
constexpr double kSheetCardRadius = 10;
constexpr double kMiniCurve = 60; // height from +2 to −2 with room for the marks
constexpr double kMiniInset = 8;
constexpr double kMiniMarker = 6;
constexpr double kGood = 0.5; // means from here on are told in colour
constexpr double kStateChip = 20;

const TextStyle kCardTitle{FontFace::SemiBold, 13.5, 0};
const TextStyle kCardChip{FontFace::Medium, 11, 0};
const TextStyle kCardNote{FontFace::Regular, 11, 0};
const TextStyle kCardMean{FontFace::SemiBold, 11, 0};
const TextStyle kCompanyName{FontFace::Medium, 13, 0};
const TextStyle kSureText{FontFace::Regular, 12, 0};
const TextStyle kSureShare{FontFace::DisplaySemiBold, 16, 0};

/// Draws a frame behind what a card holds.
template <class Write>
double writeFramed(ListWriter &out, const SheetContext &sheet, const Source &source, const QString &name,
                   QPointF topLeft, double width, Write &&write)
{
    return writeGroup(out, sheet, source, name, topLeft, width, [&](ListWriter &part) {
        ListWriter content = sheet.part();
        const double height = kCardPadY + write(content) + kCardPadY;
        part.beginDecoration({topLeft, QSizeF(width, height)});
        part.add(edgedRect({topLeft, QSizeF(width, height)}, kSheetCardRadius, sheet.color(u"sheet"_s),
                           sheet.color(u"hair"_s)));
        part.end();
        part.add(content.items());
        return height;
    });
}

QList<CurvePoint> curvePoints(const JourneyMood &mood, const QRectF &box)
{
    QList<CurvePoint> points;
    const double gaps = std::max<double>(1, static_cast<double>(mood.scores.size()) - 1);
    for (int i = 0; i < mood.scores.size(); ++i) {
        if (!mood.scores.at(i))
            continue;
        CurvePoint point;
        point.column = i;
        point.score = std::clamp(*mood.scores.at(i), -2.0, 2.0);
        const double x = mood.scores.size() == 1 ? box.center().x() : box.left() + i * box.width() / gaps;
        point.position = {x, box.center().y() - point.score * box.height() / 4};
        points.append(point);
    }
    return points;
}

Brush feelingsBrush(const QRectF &box, const Theme &theme, double alpha)
{
    Brush brush{theme.emotion(0).withAlpha(alpha), {0, box.top()}, {0, box.bottom()}, {}};
    for (int i = 0; i < 5; ++i)
        brush.stops.append({i * 0.25, theme.emotion(2 - i).withAlpha(alpha)});
    return brush;
}

/// The curve without its steps; the lowest and the highest point are marked.
void writeMiniCurve(ListWriter &out, const SheetContext &sheet, const JourneyMood &mood, const QRectF &area)
{
    const QRectF box = area.adjusted(kMiniInset, kMiniInset, -kMiniInset, -kMiniInset);
    const QList<CurvePoint> points = curvePoints(mood, box);
    const double neutral = box.center().y();
    out.beginDecoration(area);
    out.add(lineMark({area.left(), neutral}, {area.right(), neutral}, sheet.color(u"ctl"_s), 1, {2, 3}));
    for (const Path &line : curvePaths(points)) {
        Path under = line;
        under.lineTo({line.elements().constLast().p3.x(), neutral});
        under.lineTo({line.elements().constFirst().p1.x(), neutral});
        under.close();
        out.add(FillPath{under, feelingsBrush(box, sheet.theme, 0.16)});
        out.add(StrokePath{line, {feelingsBrush(box, sheet.theme, 1), 2, {}, true}});
    }
    for (const CurvePoint &point : points) {
        if (point.column == mood.lowest || point.column == mood.highest)
            out.add(emotionMarker(point.position, kMiniMarker, point.score, sheet.theme, false));
    }
    out.end();
}

QString meanInk(double mean)
{
    return mean >= kGood ? u"good"_s : mean <= -kGood ? u"bad"_s : u"ink"_s;
}

/// What the curve says, and the mean at its right; returns the height.
double writeMood(ListWriter &out, const SheetContext &sheet, const JourneyMood &mood, QPointF at, double width)
{
    double meanWidth = 0;
    if (mood.mean) {
        const QString mean = words::meanText(*mood.mean);
        meanWidth = sheet.measurer.width(mean, kCardMean) + 11;
    }
    const double height = out.linesAtLeft(words::moodText(sheet.state, mood), kCardNote, sheet.color(u"ink2"_s),
                                          {at, QSizeF(width - meanWidth, 0)}, 15);
    if (mood.mean) {
        out.lineAtRight(words::meanText(*mood.mean), kCardMean, sheet.color(meanInk(*mood.mean)),
                        {at.x() + width - meanWidth, at.y(), meanWidth, 15});
    }
    return std::max(height, 15.0);
}

} // namespace

double writeJourneyCard(ListWriter &out, const SheetContext &sheet, JourneyId id, QPointF topLeft, double width)
{
    const Journey &journey = sheet.state.at(id);
    const JourneyMood mood = journeyMood(sheet.state, id, sheet.persona.id);
    const QPointF at = topLeft + QPointF(kCardPadX, kCardPadY);
    const double room = width - 2 * kCardPadX;
    return writeFramed(out, sheet, {Role::JourneyCard, id.value, 0}, words::journeyCardSentence(sheet.state, mood),
                       topLeft, width, [&](ListWriter &part) {
                           const QString state = words::stateWord(journey.state);
                           const double chip = sheet.measurer.width(state, kCardChip) + 16.5;
                           double y = part.linesAtLeft(journey.title, kCardTitle, sheet.color(u"ink"_s),
                                                       {at, QSizeF(room - chip - 8, 0)}, 20);
                           const QRectF pill(at.x() + room - chip, at.y(), chip, kStateChip);
                           part.add(FillRect{pill, kStateChip / 2,
                                             sheet.theme.name == ThemeName::Poster ? sheet.color(u"canvas"_s)
                                                                                   : sheet.color(u"sunken"_s)});
                           part.lineCentred(state, kCardChip, sheet.color(u"ink2"_s), pill);
                           y = std::max(y, kStateChip) + 4;
                           if (mood.mean) {
                               writeMiniCurve(part, sheet, mood, {at.x() - 4, at.y() + y, room + 8, kMiniCurve});
                               y += kMiniCurve + 4;
                           }
                           return y + writeMood(part, sheet, mood, at + QPointF(0, y), room);
                       });
}

double writeSureCard(ListWriter &out, const SheetContext &sheet, QPointF topLeft, double width)
{
    const PersonaEvidence evidence = personaEvidence(sheet.state, sheet.persona.id);
    const double share = evidence.statements > 0 ? double(evidence.backed) / evidence.statements : 0;
    const Source section{Role::TraitSection, 0, kSureSection};
    const QPointF at = topLeft + QPointF(kCardPadX, kCardPadY);
    const double room = width - 2 * kCardPadX;
    return writeFramed(out, sheet, section, words::howSure(), topLeft, width, [&](ListWriter &part) {
        constexpr double kShareWidth = 56;
        double y = writeSectionHeading(part, sheet, {Role::TraitHeading, 0, kSureSection}, words::howSure(), {}, {}, at,
                                       room - kShareWidth);
        if (evidence.statements > 0) {
            const QString text = words::percentText(share);
            const QRectF box(at.x() + room - kShareWidth, at.y(), kShareWidth, 18);
            part.begin({Role::PersonaField, sheet.persona.id.value, static_cast<qint64>(SheetField::Share)}, box, text);
            part.lineAtRight(text, kSureShare, sheet.color(u"ink"_s), box);
            part.end();
            const QRectF track(at.x(), at.y() + y + 9, room, 8);
            part.beginDecoration(track);
            part.add(FillRect{track, 4, sheet.color(u"line"_s)});
            if (share > 0)
                part.add(
                    FillRect{{track.topLeft(), QSizeF(std::max(8.0, share * room), 8)}, 4, sheet.color(u"good"_s)});
            part.end();
            y += 9 + 8;
        }
        y += 8;
        const QString text = words::sureText(evidence);
        const QPointF below = at + QPointF(0, y);
        return y
               + writeGroup(
                   part, sheet, {Role::PersonaField, sheet.persona.id.value, static_cast<qint64>(SheetField::Verdict)},
                   text, below, room, [&](ListWriter &words) {
                       return words.linesAtLeft(text, kSureText, sheet.color(u"ink2"_s), {below, QSizeF(room, 0)}, 17);
                   });
    });
}

double writeCompanyCard(ListWriter &out, const SheetContext &sheet, QPointF topLeft, double width)
{
    constexpr double kFace = 32;
    constexpr double kPersonGap = 8;
    constexpr qsizetype kMostCompanions = 6;
    const Source section{Role::TraitSection, 0, kCompanySection};
    const QPointF at = topLeft + QPointF(kCardPadX, kCardPadY);
    const double room = width - 2 * kCardPadX;
    return writeFramed(out, sheet, section, words::worksWith(), topLeft, width, [&](ListWriter &part) {
        double y = writeSectionHeading(part, sheet, {Role::TraitHeading, 0, kCompanySection}, words::worksWith(), {},
                                       {}, at, room);
        y += 8;
        for (const Companion &companion : companionsOf(sheet.state, sheet.persona.id).mid(0, kMostCompanions)) {
            const Persona &persona = sheet.state.at(companion.persona);
            const QRectF row(at.x(), at.y() + y, room, kFace);
            part.begin({Role::PersonaCard, persona.id.value, 0}, row, words::personaSentence(persona));
            const QRectF face(row.topLeft(), QSizeF(kFace, kFace));
            part.begin({Role::Portrait, persona.id.value, 1}, face, persona.name);
            part.add(portraitItems(persona, face));
            part.end();
            const QString note =
                persona.role.simplified().isEmpty() ? words::sharedMaps(companion.maps) : persona.role.simplified();
            const double left = row.left() + kFace + 10;
            const QRectF text(left, row.top(), row.right() - left, kFace);
            part.begin({Role::PersonaField, persona.id.value, static_cast<qint64>(SheetField::Journeys)}, text,
                       persona.name);
            part.line(persona.name, kCompanyName, sheet.color(u"ink"_s), {left, row.top(), row.right() - left, 17});
            part.line(note, kCardNote, sheet.color(u"ink3"_s), {left, row.top() + 17, row.right() - left, 15});
            part.end();
            part.end();
            y += kFace + kPersonGap;
        }
        return y - kPersonGap;
    });
}

} // namespace periplus
