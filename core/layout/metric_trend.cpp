// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/metric_page_parts.h"
#include "core/layout/metric_page_words.h"

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kChartHeight = 274;
constexpr double kTrendGap = 12;
constexpr double kNotePadX = 12;
constexpr double kNotePadY = 10;
constexpr double kNoteIcon = 17;
constexpr double kPlaceHeight = 20;
constexpr double kPlacePad = 8;
constexpr double kPlaceIcon = 12;
constexpr double kPlaceGap = 8;

const TextStyle kDetailName{FontFace::DisplaySemiBold, 16, -0.1};
const TextStyle kNoteText{FontFace::Regular, 13, 0};
const TextStyle kAttachedText{FontFace::Regular, 12, 0};
const TextStyle kPlaceText{FontFace::Medium, 11, 0};

struct TrendNote
{
    QString text;
    QString icon;
    QString ink;
};

/// What is to be said of the target and of the next review.
TrendNote noteOf(const MetricDetail &detail)
{
    const PeriodReading &reading = detail.row.reading;
    const QString due = words::reviewSentence(detail.sheet.state, detail.metric, detail.facts.page.today);
    QStringList said;
    if (reading.verdict.status == TargetStatus::Met || reading.verdict.status == TargetStatus::Missed)
        said.append(words::metricDoes(detail.metric, words::targetSentence(detail.metric, reading)));
    if (!due.isEmpty())
        said.append(said.isEmpty() ? words::metricDoes(detail.metric, due) : words::itDoes(due));
    const bool missed = reading.verdict.status == TargetStatus::Missed && reading.verdict.beyondNoise;
    const bool met = reading.verdict.status == TargetStatus::Met && due.isEmpty();
    return {said.join(u' '),
            missed || !due.isEmpty() ? u"warning"_s
            : met                    ? u"check"_s
                                     : u"metric"_s,
            missed || !due.isEmpty() ? u"warn"_s
            : met                    ? u"good"_s
                                     : u"ink2"_s};
}

double writeNote(ListWriter &out, const MetricDetail &detail, QPointF at, double width)
{
    const TrendNote note = noteOf(detail);
    if (note.text.isEmpty())
        return 0;
    const SheetContext &sheet = detail.sheet;
    const double left = kNotePadX + kNoteIcon + 10;
    ListWriter text = sheet.part();
    const double lines = text.linesAtLeft(note.text, kNoteText, sheet.color(u"ink2"_s),
                                          {at.x() + left, at.y() + kNotePadY, width - left - kNotePadX, 0}, 18);
    const QRectF box(at, QSizeF(width, lines + 2 * kNotePadY));
    out.begin(metricLine(MetricFieldNumber::Text, detail.row.id), box, note.text);
    out.beginDecoration(box);
    out.add(FillRect{box, 8, sheet.color(u"sunken"_s)});
    out.add(IconMark{
        note.icon, {at.x() + kNotePadX, at.y() + kNotePadY + 0.5, kNoteIcon, kNoteIcon}, sheet.color(note.ink)});
    out.end();
    out.add(text.items());
    out.end();
    return box.height() + kTrendGap;
}

double writeAttached(ListWriter &out, const MetricDetail &detail, QPointF at, double width)
{
    const SheetContext &sheet = detail.sheet;
    const QList<MetricSpot> spots = spotsOfMetric(sheet.state, detail.row.id);
    const QString lead = words::attachedTo();
    const double leadWidth = std::ceil(sheet.measurer.width(lead, kAttachedText)) + 1;
    const QRectF line(at, QSizeF(leadWidth, kPlaceHeight));
    out.begin(metricLine(MetricFieldNumber::Text, detail.row.id), line, lead);
    out.line(lead, kAttachedText, sheet.color(u"ink3"_s), line);
    out.end();
    double x = at.x() + leadWidth + kPlaceGap;
    double y = at.y();
    const auto place = [&](const Source &source, const QString &name, const QString &icon) {
        const double natural = 2 * kPlacePad + kPlaceIcon + 5 + std::ceil(sheet.measurer.width(name, kPlaceText)) + 1;
        const double room = std::min(natural, width);
        if (x > at.x() && x + room > at.x() + width) {
            x = at.x();
            y += kPlaceHeight + 6;
        }
        const QRectF box(x, y, room, kPlaceHeight);
        out.begin(source, box, name);
        out.beginDecoration(box);
        out.add(FillRect{box, kPlaceHeight / 2, sheet.color(u"sunken"_s)});
        out.add(IconMark{icon,
                         {box.left() + kPlacePad, box.center().y() - kPlaceIcon / 2, kPlaceIcon, kPlaceIcon},
                         sheet.color(u"ink2"_s)});
        out.end();
        out.line(name, kPlaceText, sheet.color(u"ink2"_s),
                 box.adjusted(kPlacePad + kPlaceIcon + 5, 0, -kPlacePad + 1, 0));
        out.end();
        x += room + kPlaceGap;
    };
    if (spots.isEmpty())
        place(metricLine(MetricFieldNumber::Text, detail.row.id), words::wholeWorkspace(), u"folder"_s);
    for (const MetricSpot &spot : spots)
        place({Role::MetricPlace, spot.id, static_cast<qint64>(spot.kind)}, spot.name, u"map"_s);
    return y + kPlaceHeight - at.y();
}

} // namespace

double writeTrendPart(ListWriter &out, const MetricDetail &detail, QPointF at, double width)
{
    const SheetContext &sheet = detail.sheet;
    const PeriodReading &reading = detail.row.reading;
    double chipRoom = 0;
    if (reading.change.difference) {
        const JudgementLook look = judgementLook(reading.judgement, reading.change.movement);
        const QString since = words::sinceText(reading.judgement, detail.facts.page);
        const double chip = judgementChipWidth(sheet.measurer, look, since);
        const QRectF box(at.x() + width - chip, at.y(), chip, kJudgementChipHeight);
        out.begin(metricLine(MetricFieldNumber::Text, detail.row.id), box, since);
        writeJudgementChip(out, sheet.theme, sheet.measurer, look, since, box.topLeft(), chip);
        out.end();
        chipRoom = chip + 8;
    }
    const QString basis = words::metricBasis(sheet.state, detail.metric, reading.estimate);
    double y = at.y()
               + writePartHeading(out, sheet, kDetailName, words::metricName(detail.metric), basis, detail.row.id, at,
                                  width - chipRoom)
               + kTrendGap;
    if (detail.row.trend.isEmpty()) {
        const QString none = words::notMeasured(detail.facts.page.period);
        y += writeGroup(out, sheet, metricLine(MetricFieldNumber::Text, detail.row.id), none, {at.x(), y}, width,
                        [&](ListWriter &part) {
                            return part.linesAtLeft(none, kNoteText, sheet.color(u"ink3"_s), {at.x(), y, width, 0}, 18);
                        })
             + kTrendGap;
    } else {
        writeTrendChart(out, detail, {at.x(), y, width, kChartHeight});
        y += kChartHeight + kTrendGap;
    }
    y += writeNote(out, detail, {at.x(), y}, width);
    return y + writeAttached(out, detail, {at.x(), y}, width) - at.y();
}

} // namespace periplus
