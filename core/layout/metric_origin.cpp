// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/map_words.h"
#include "core/layout/metric_page_parts.h"
#include "core/layout/metric_page_words.h"

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kOriginRow = 42;
constexpr double kOriginGap = 9;
constexpr double kOriginIcon = 16;
constexpr double kOriginBar = 16;
constexpr double kLeastOriginBar = 70;
constexpr double kMostKey = 150;
constexpr double kArrowSize = 12;
constexpr double kArrowGap = 4;
constexpr qsizetype kMostGroups = 14;

const TextStyle kOriginHeading{FontFace::SemiBold, 14, 0};
const TextStyle kKeyText{FontFace::Regular, 13, 0};
const TextStyle kGroupValue{FontFace::SemiBold, 13, 0};
const TextStyle kGroupSize{FontFace::Regular, 11, 0};
const TextStyle kOriginText{FontFace::Regular, 12, 0};

QString iconOf(const QString &by)
{
    const std::optional<BreakdownBy> known = enumFromName<BreakdownBy>(by);
    if (!known)
        return u"list"_s;
    switch (*known) {
    case BreakdownBy::Touchpoint:
        return u"in-person"_s;
    case BreakdownBy::Stage:
        return u"stage"_s;
    case BreakdownBy::Step:
        return u"step"_s;
    case BreakdownBy::Channel:
        return u"web"_s;
    case BreakdownBy::Segment:
    case BreakdownBy::Persona:
        return u"persona"_s;
    case BreakdownBy::Month:
        return u"calendar"_s;
    }
    Q_UNREACHABLE();
}

/// Above 0 or below 0: the whole interval lies above or below the value of all.
int againstWhole(const Breakdown &group, const Estimate &whole)
{
    if (!whole.value || !group.estimate.low || !group.estimate.high)
        return 0;
    return *group.estimate.low > *whole.value ? 1 : *group.estimate.high < *whole.value ? -1 : 0;
}

/// A group, or how many more there are, or a rule between groups of two kinds.
struct OriginRow
{
    qsizetype group = -1;
    qsizetype left = 0;
};

QList<OriginRow> rowsOf(const QList<Breakdown> &breakdown)
{
    QList<OriginRow> rows;
    QString by;
    qsizetype ofKind = 0;
    const auto close = [&] {
        if (ofKind > kMostGroups)
            rows.append({-1, ofKind - kMostGroups});
    };
    for (qsizetype i = 0; i < breakdown.size(); ++i) {
        if (breakdown.at(i).by != by) {
            close();
            if (!rows.isEmpty())
                rows.append({-1, 0});
            by = breakdown.at(i).by;
            ofKind = 0;
        }
        if (ofKind++ < kMostGroups)
            rows.append({i, 0});
    }
    close();
    return rows;
}

/// Writes the groups of one metric below one another, in columns that fit all of them.
class OriginRows
{
public:
    OriginRows(const MetricDetail &detail, QPointF at, double width)
        : m_detail(detail), m_sheet(detail.sheet), m_at(at), m_width(width), m_y(at.y())
    {
        const TextMeasurer &measurer = m_sheet.measurer;
        QList<double> values = valuesToShow(detail.metric, detail.row.reading.estimate);
        double key = 60;
        int scale = axisScale(detail.metric, detail.row.reading.estimate);
        std::optional<MetricVariant> variant = detail.row.reading.estimate.variant;
        for (const Breakdown &group : detail.breakdown) {
            key = std::max(key, measurer.width(group.key, kKeyText));
            m_value = std::max(m_value, measurer.width(valueText(detail.metric, group.estimate), kGroupValue));
            m_size = std::max(m_size, measurer.width(words::sampleSize(group.estimate.n), kGroupSize));
            for (const std::optional<double> &value : {group.estimate.value, group.estimate.low, group.estimate.high}) {
                if (value)
                    values.append(*value);
            }
            scale = std::max(scale, axisScale(detail.metric, group.estimate));
            variant = variant ? variant : group.estimate.variant;
        }
        m_value = std::ceil(m_value) + 1;
        m_size = std::ceil(m_size) + 1;
        m_range = roundRange(values, variant, scale, 0.1);
        const double fixed = kOriginIcon + 5 * kOriginGap + kArrowSize + kArrowGap + m_value + m_size;
        m_key = std::min({std::ceil(key) + 1, std::max(kMostKey, (m_width - fixed) * 0.45),
                          std::max(60.0, m_width - fixed - kLeastOriginBar)});
        m_bar = std::max(kLeastOriginBar, m_width - fixed - m_key);
    }

    void write(ListWriter &out, const OriginRange &range)
    {
        const QList<OriginRow> rows = rowsOf(m_detail.breakdown);
        const qsizetype end = std::min(range.to, rows.size());
        for (qsizetype i = range.from; i < end; ++i) {
            const OriginRow &row = rows.at(i);
            if (row.group >= 0)
                writeGroupRow(out, m_detail.breakdown.at(row.group));
            else if (row.left > 0)
                writeRest(out, row.left);
            else if (i > range.from && i + 1 < end)
                writeRule(out);
        }
        writeLegend(out);
    }

    double height() const { return m_y - m_at.y(); }

private:
    void writeRest(ListWriter &out, qsizetype left)
    {
        const QString more = words::moreGroups(static_cast<int>(left));
        m_y += writeGroup(
            out, m_sheet, metricLine(MetricFieldNumber::Text, m_detail.row.id), more, {m_at.x(), m_y}, m_width,
            [&](ListWriter &part) {
                return part.linesAtLeft(more, kOriginText, m_sheet.color(u"ink3"_s), {m_at.x(), m_y, m_width, 0}, 20);
            });
    }

    void writeRule(ListWriter &out)
    {
        const QRectF rule(m_at.x(), m_y + 10, m_width, 1);
        out.beginDecoration(rule);
        out.add(FillRect{rule, 0, m_sheet.color(u"hair"_s)});
        out.end();
        m_y += 19;
    }

    Source sourceOf(const Breakdown &group) const
    {
        if (group.step)
            return {Role::MetricPlace, group.step.value, static_cast<qint64>(MetricPlaceKind::Step)};
        if (group.stage)
            return {Role::MetricPlace, group.stage.value, static_cast<qint64>(MetricPlaceKind::Stage)};
        return metricLine(MetricFieldNumber::Text, m_detail.row.id);
    }

    void writeGroupRow(ListWriter &out, const Breakdown &group)
    {
        const int against = againstWhole(group, m_detail.row.reading.estimate);
        const bool good = (against > 0) == m_detail.metric.higherIsBetter;
        const QString hue = against == 0 ? u"e3"_s : good ? u"e5"_s : u"e1"_s;
        const int lines = m_sheet.measurer.countLines(group.key, kKeyText, m_key);
        const double height = std::max(kOriginRow, lines * 17.0 + 12);
        const QRectF row(m_at.x(), m_y, m_width, height);
        const double middle = row.center().y();
        out.begin(sourceOf(group), row, words::groupSentence(m_detail.metric, group, against));
        double x = row.left();
        out.add(IconMark{
            iconOf(group.by), {x, middle - kOriginIcon / 2, kOriginIcon, kOriginIcon}, m_sheet.color(u"touch"_s)});
        x += kOriginIcon + kOriginGap;
        out.linesAtLeft(group.key, kKeyText, m_sheet.color(u"ink"_s), {x, middle - lines * 8.5, m_key, 0}, 17);
        x += m_key + kOriginGap;
        writeIntervalBar(out, m_sheet.theme, {x, middle - kOriginBar / 2, m_bar, kOriginBar}, m_range, group.estimate,
                         m_detail.metric.target, m_sheet.color(hue), m_sheet.ground());
        x += m_bar + kOriginGap;
        if (against != 0)
            out.add(IconMark{against > 0 ? u"arrow-up"_s : u"arrow-down"_s,
                             {x, middle - kArrowSize / 2, kArrowSize, kArrowSize},
                             m_sheet.color(good ? u"good"_s : u"bad"_s)});
        x += kArrowSize + kArrowGap;
        out.lineAtRight(valueText(m_detail.metric, group.estimate), kGroupValue, m_sheet.color(u"ink"_s),
                        {x, m_y, m_value, height});
        x += m_value + kOriginGap;
        if (group.estimate.n > 0)
            out.lineAtRight(words::sampleSize(group.estimate.n), kGroupSize, m_sheet.color(u"ink3"_s),
                            {x, m_y, row.right() - x, height});
        out.end();
        m_y += height;
    }

    void writeLegend(ListWriter &out)
    {
        m_y += 8;
        const Color quiet = m_sheet.color(u"ink3"_s);
        const QString interval = words::intervalLegend();
        const double own = std::ceil(m_sheet.measurer.width(interval, kGroupSize)) + 1;
        const QRectF line(m_at.x(), m_y, 24 + own, 14);
        out.begin(metricLine(MetricFieldNumber::Text, m_detail.row.id), line, interval);
        out.add(FillRect{{m_at.x(), m_y + 4, 18, 6}, 3, m_sheet.color(u"e3"_s).withAlpha(0.3)});
        out.line(interval, kGroupSize, quiet, line.adjusted(24, 0, 0, 0));
        out.end();
        if (m_detail.metric.target) {
            const Estimate &as = m_detail.row.reading.estimate.value ? m_detail.row.reading.estimate
                                                                     : m_detail.breakdown.first().estimate;
            const QString target = words::targetLegend(words::targetText(m_detail.metric, as, *m_detail.metric.target));
            const QRectF box(line.right() + 16, m_y, m_at.x() + m_width - line.right() - 16, 14);
            out.begin(metricLine(MetricFieldNumber::Text, m_detail.row.id), box, target);
            out.add(FillRect{{box.left(), m_y, 1.75, 14}, 0, m_sheet.color(u"ink"_s)});
            out.line(target, kGroupSize, quiet, box.adjusted(8, 0, 0, 0));
            out.end();
        }
        m_y += 16;
    }

    const MetricDetail &m_detail;
    const SheetContext &m_sheet;
    QPointF m_at;
    double m_width;
    double m_y;
    double m_key = 0;
    double m_value = 0;
    double m_size = 0;
    double m_bar = 0;
    ValueRange m_range;
};

} // namespace

qsizetype originRows(const MetricDetail &detail)
{
    return rowsOf(detail.breakdown).size();
}

double writeOriginPart(ListWriter &out, const MetricDetail &detail, QPointF at, double width, const OriginRange &range)
{
    QStringList groups;
    for (const Breakdown &group : detail.breakdown) {
        if (const QString by = breakdownText(group.by); !groups.contains(by))
            groups.append(by);
    }
    const QString note = groups.isEmpty() ? QString() : words::originNote(groups);
    const bool again = range.from > 0; // it was told on the page before
    if (again)
        out.beginDecoration({at, QSizeF(width, 0)});
    const double head = writePartHeading(out, detail.sheet, kOriginHeading, words::originHeading(),
                                         again ? words::continued() : note, detail.row.id, at, width)
                        + 8;
    if (again)
        out.end();
    const QPointF below(at.x(), at.y() + head);
    if (detail.breakdown.isEmpty()) {
        const QString none = words::noOrigin();
        return head
               + writeGroup(out, detail.sheet, metricLine(MetricFieldNumber::Text, detail.row.id), none, below, width,
                            [&](ListWriter &part) {
                                return part.linesAtLeft(none, kOriginText, detail.sheet.color(u"ink3"_s),
                                                        {below, QSizeF(width, 0)}, 18);
                            });
    }
    OriginRows rows(detail, below, width);
    rows.write(out, range);
    return head + rows.height();
}

} // namespace periplus
