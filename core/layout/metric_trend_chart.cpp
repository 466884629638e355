// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/marks.h"
#include "core/layout/metric_page_parts.h"
#include "core/layout/metric_page_words.h"

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kChartTop = 12;
constexpr double kChartBottom = 20;
constexpr double kChartEnd = 10; // beside the newest value
constexpr double kAxisGap = 6;
constexpr double kTrendLine = 2.25;
constexpr double kTrendDot = 4;
constexpr double kTrendHalo = 5;
constexpr double kBandAlpha = 0.13;
constexpr double kLoneBand = 6;
constexpr double kTrendRoom = 0.12;
constexpr double kMarkLine = 13;
constexpr double kMarkGround = 0.8;

const TextStyle kAxisText{FontFace::Regular, 10, 0};
const TextStyle kMarkText{FontFace::Medium, 10, 0};

/// Draws one trend into a box: coordinates follow from the values and the number of periods.
class TrendChart
{
public:
    TrendChart(ListWriter &out, const MetricDetail &detail, const QRectF &box)
        : m_out(out), m_detail(detail), m_points(detail.row.trend), m_theme(detail.sheet.theme), m_plot(box)
    {
        const Estimate &newest = m_detail.row.reading.estimate;
        m_variant = newest.variant;
        QList<double> values;
        for (const PeriodPoint &point : m_points) {
            for (const std::optional<double> &value : {point.estimate.value, point.estimate.low, point.estimate.high}) {
                if (value)
                    values.append(*value);
            }
            if (!m_variant)
                m_variant = point.estimate.variant;
        }
        for (const std::optional<double> &value : {detail.metric.target, detail.metric.benchmark}) {
            if (value)
                values.append(*value);
        }
        m_range = roundRange(values, m_variant, 0, kTrendRoom);
        m_plot.adjust(axisWidth() + kAxisGap, kChartTop, 0, -kChartBottom);
    }

    void write()
    {
        writeAxis();
        writePeriods();
        writeBand();
        writeActions();
        writeMark(m_detail.metric.benchmark, m_theme.color(u"ink3"_s), {1.5, 3}, true);
        writeMark(m_detail.metric.target, m_theme.color(u"ink2"_s), {5, 4}, false);
        writeLine();
    }

private:
    QString text(double value) const { return m_variant ? valueText(*m_variant, value) : QString::number(value); }

    double axisWidth() const
    {
        double width = 0;
        for (double value = m_range.low; value <= m_range.high + m_range.step / 2; value += m_range.step)
            width = std::max(width, m_detail.sheet.measurer.width(text(value), kAxisText));
        return std::ceil(width);
    }

    double y(double value) const { return m_plot.bottom() - m_range.at(value) * m_plot.height(); }

    double column() const
    {
        const auto gaps = static_cast<double>(m_points.size() - 1);
        return gaps > 0 ? (m_plot.width() - kChartEnd) / gaps : 0;
    }

    double x(qsizetype i) const
    {
        if (m_points.size() == 1)
            return m_plot.center().x();
        return m_plot.left() + column() * static_cast<double>(i);
    }

    void writeAxis()
    {
        for (double value = m_range.low; value <= m_range.high + m_range.step / 2; value += m_range.step) {
            m_out.add(lineMark({m_plot.left(), y(value)}, {m_plot.right(), y(value)}, m_theme.color(u"hair"_s)));
            m_out.lineAtRight(text(value), kAxisText, m_theme.color(u"ink3"_s),
                              {m_plot.left() - kAxisGap - axisWidth() - 1, y(value) - 7, axisWidth() + 1, 14});
        }
    }

    QString label(qsizetype i) const
    {
        const Period &period = m_points.at(i).period;
        return shortPeriodName(period, i == 0 || period.part == 1 ? YearStyle::Short : YearStyle::Left);
    }

    /// Where not all names fit, every second or third, the newest always.
    void writePeriods()
    {
        double widest = 0;
        for (qsizetype i = 0; i < m_points.size(); ++i)
            widest = std::max(widest, m_detail.sheet.measurer.width(label(i), kAxisText));
        const double room = std::max(1.0, column());
        const auto stride = m_points.size() == 1 ? 1 : static_cast<qsizetype>(std::ceil((widest + 8) / room));
        for (qsizetype i = m_points.size() - 1; i >= 0; i -= std::max<qsizetype>(1, stride)) {
            const double half = widest / 2 + 1;
            const double centre = std::min(x(i), m_plot.right() - half);
            m_out.lineCentred(label(i), kAxisText, m_theme.color(u"ink3"_s),
                              {centre - half, m_plot.bottom() + 6, 2 * half, 14});
        }
    }

    bool hasInterval(qsizetype i) const
    {
        return i >= 0 && i < m_points.size() && m_points.at(i).estimate.low && m_points.at(i).estimate.high;
    }

    void writeBand()
    {
        const Color band = m_theme.color(u"accent"_s).withAlpha(kBandAlpha);
        for (qsizetype from = 0; from < m_points.size(); ++from) {
            if (!hasInterval(from))
                continue;
            qsizetype to = from;
            while (hasInterval(to + 1))
                ++to;
            if (from == to) {
                const Estimate &one = m_points.at(from).estimate;
                const double top = y(*one.high);
                m_out.add(FillRect{{x(from) - kLoneBand / 2, top, kLoneBand, y(*one.low) - top}, kLoneBand / 2, band});
                continue;
            }
            Path path;
            path.moveTo({x(from), y(*m_points.at(from).estimate.high)});
            for (qsizetype i = from + 1; i <= to; ++i)
                path.lineTo({x(i), y(*m_points.at(i).estimate.high)});
            for (qsizetype i = to; i >= from; --i)
                path.lineTo({x(i), y(*m_points.at(i).estimate.low)});
            path.close();
            m_out.add(FillPath{path, {band, {}, {}, {}}});
            from = to;
        }
    }

    /// Where a day lies: the value of a period stands in its middle.
    double xOf(const QDate &day) const
    {
        for (qsizetype i = 0; i < m_points.size(); ++i) {
            const Period &period = m_points.at(i).period;
            if (!contains(period, day))
                continue;
            const auto days = static_cast<double>(firstDay(period).daysTo(lastDay(period)) + 1);
            const double part = (static_cast<double>(firstDay(period).daysTo(day)) + 0.5) / days;
            return std::clamp(x(i) + (part - 0.5) * column(), m_plot.left(), m_plot.right());
        }
        return m_plot.right();
    }

    /// Upright lines where something was done; its name where there is room.
    void writeActions()
    {
        const QList<DoneAction> actions = actionsInTrend(m_detail.sheet.state, m_detail.row);
        const Color ink = m_theme.color(u"ctl"_s);
        for (qsizetype i = 0; i < actions.size(); ++i) {
            const double at = xOf(actions.at(i).day);
            m_out.add(lineMark({at, m_plot.top()}, {at, m_plot.bottom()}, ink, 1, {2, 3}));
            const double end = i + 1 < actions.size() ? xOf(actions.at(i + 1).day) : m_plot.right();
            const double start = i > 0 ? xOf(actions.at(i - 1).day) : m_plot.left();
            const QString &title = actions.at(i).title;
            const double room = m_detail.sheet.measurer.width(title, kMarkText) + 1;
            const double y = m_plot.bottom() - kMarkLine - 1;
            if (at + 4 + room <= end)
                m_out.line(title, kMarkText, m_theme.color(u"ink2"_s), {at + 4, y, room, kMarkLine});
            else if (at - 4 - room >= start && i == 0)
                m_out.lineAtRight(title, kMarkText, m_theme.color(u"ink2"_s), {at - 4 - room, y, room, kMarkLine});
        }
    }

    void writeMark(std::optional<double> value, Color ink, const QList<double> &dashes, bool atEnd)
    {
        if (!value)
            return;
        m_out.add(lineMark({m_plot.left(), y(*value)}, {m_plot.right(), y(*value)}, ink, 1.25, dashes));
        const QString number = words::targetText(m_detail.metric, m_detail.row.reading.estimate, *value);
        const QString said = atEnd ? words::benchmarkMark(number) : words::targetMark(number);
        const QRectF box(m_plot.left() + 3, y(*value) - kMarkLine - 1, m_plot.width() - 6, kMarkLine);
        const double width = std::min(box.width(), m_detail.sheet.measurer.width(said, kMarkText)) + 4;
        const double left = atEnd ? box.right() - width + 2 : box.left() - 2;
        m_out.add(FillRect{{left, box.top(), width, box.height()},
                           3, // what stands behind must not cross the letters
                           m_detail.sheet.ground().withAlpha(kMarkGround)});
        if (atEnd)
            m_out.lineAtRight(said, kMarkText, ink, box);
        else
            m_out.line(said, kMarkText, ink, box);
    }

    void writeLine()
    {
        const Color accent = m_theme.color(u"accent"_s);
        const auto place = [&](qsizetype i) { return QPointF(x(i), y(*m_points.at(i).estimate.value)); };
        for (const Path &path : trendPaths(m_points, place)) {
            if (path.elements().size() > 1)
                m_out.add(StrokePath{path, {{accent, {}, {}, {}}, kTrendLine, {}, true}});
        }
        const auto hasValue = [&](qsizetype i) {
            return i >= 0 && i < m_points.size() && m_points.at(i).estimate.value;
        };
        for (qsizetype i = 0; i < m_points.size(); ++i) {
            if (!hasValue(i) || (i + 1 < m_points.size() && (hasValue(i - 1) || hasValue(i + 1))))
                continue;
            m_out.add(FillPath{Path::ellipse(place(i), kTrendHalo, kTrendHalo), {m_detail.sheet.ground(), {}, {}, {}}});
            m_out.add(FillPath{Path::ellipse(place(i), kTrendDot, kTrendDot), {accent, {}, {}, {}}});
        }
    }

    ListWriter &m_out;
    const MetricDetail &m_detail;
    const QList<PeriodPoint> &m_points;
    const Theme &m_theme;
    QRectF m_plot;
    std::optional<MetricVariant> m_variant;
    ValueRange m_range;
};

} // namespace

void writeTrendChart(ListWriter &out, const MetricDetail &detail, const QRectF &box)
{
    QStringList said{words::trendSentence(detail.metric, detail.row.trend)};
    for (const DoneAction &action : actionsInTrend(detail.sheet.state, detail.row))
        said.append(words::actionSentence(action));
    out.begin(metricLine(MetricFieldNumber::Chart, detail.row.id), box, said.join(u' '));
    TrendChart(out, detail, box).write();
    out.end();
}

} // namespace periplus
