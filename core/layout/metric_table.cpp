// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/map_words.h"
#include "core/layout/marks.h"
#include "core/layout/metric_page_parts.h"
#include "core/layout/metric_page_words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTableInset = 8;
constexpr double kRowPadX = 16;
constexpr double kHeadHeight = 34;
constexpr double kLeastRow = 47;
constexpr double kRowPadY = 7.5;
constexpr double kMetricTableRadius = 10;
constexpr double kSelectedRadius = 8;
constexpr double kNameLine = 18;
constexpr double kBasisLine = 14;
constexpr double kLeastName = 150;
constexpr double kMostName = 300;
constexpr double kLeastBar = 110;
constexpr double kMostBar = 240;
constexpr double kSparkWidth = 92;
constexpr double kSparkHeight = 26;
constexpr double kBarHeight = 16;
constexpr double kColumnGap = 18;
constexpr double kChipGapBefore = 7;
constexpr double kCheck = 12;

const TextStyle kColumnHead{FontFace::Medium, 11.5, 0};
const TextStyle kMetricName{FontFace::SemiBold, 13.5, 0};
const TextStyle kMetricBasis{FontFace::Regular, 11, 0};
const TextStyle kTableValue{FontFace::DisplayBold, 19, -0.2};
const TextStyle kNoTableValue{FontFace::Regular, 12, 0};
const TextStyle kTableSmall{FontFace::Regular, 12, 0};
const TextStyle kTableStrong{FontFace::SemiBold, 12, 0};

Estimate shownOf(const MetricOnPage &row)
{
    return row.reading.estimate;
}

} // namespace

MetricTable::MetricTable(const SheetContext &sheet, const MetricPageFacts &facts, double width)
    : m_sheet(sheet), m_facts(facts)
{
    for (const MetricOnPage &row : facts.rows)
        m_periods = std::max(m_periods, static_cast<int>(row.trend.size()));
    measureColumns();
    placeColumns(width);
}

QString MetricTable::head(Column column) const
{
    switch (column) {
    case Name:
        return words::metricColumn();
    case Value:
        return words::valueColumn(m_facts.page.period);
    case Bar:
        return words::intervalColumn();
    case Words:
        return words::percentColumn();
    case Size:
        return words::sizeColumn();
    case Target:
        return words::targetColumn();
    case Trend:
        return words::trendColumn(m_periods, m_facts.page.period.unit);
    case Change:
        return words::againstColumn(m_facts.page);
    }
    Q_UNREACHABLE();
}

void MetricTable::measureColumns()
{
    const TextMeasurer &measurer = m_sheet.measurer;
    for (std::size_t i = 0; i < kColumns; ++i)
        m_widths.at(i) = measurer.width(head(static_cast<Column>(i)), kColumnHead);
    const auto need = [&](Column column, const QString &text, const TextStyle &style, double more = 0) {
        double &width = m_widths.at(column);
        width = std::max(width, text.isEmpty() ? 0 : measurer.width(text, style) + more);
    };
    double name = kLeastName;
    for (const MetricOnPage &row : m_facts.rows) {
        const Metric &metric = m_sheet.state.at(row.id);
        const Estimate estimate = shownOf(row);
        name = std::max({name, measurer.width(words::metricName(metric), kMetricName),
                         measurer.width(words::metricBasis(m_sheet.state, metric, estimate), kMetricBasis)});
        if (estimate.value)
            need(Value, valueText(metric, estimate), kTableValue);
        else
            need(Value, words::noValue(), kNoTableValue);
        need(Words, words::intervalWords(metric, estimate), kTableSmall);
        need(Words, words::lastKnown(metric, row.trend), kTableSmall);
        if (estimate.n > 0)
            need(Size, QLocale().toString(estimate.n, 'f', 0), kTableSmall);
        if (metric.target)
            need(Target, words::targetText(metric, estimate, *metric.target), kTableSmall, kCheck + 4);
        const JudgementLook look = judgementLook(row.reading.judgement, row.reading.change.movement);
        if (row.reading.change.difference)
            need(Change, changeText(metric.kind, estimate, row.reading.change), kTableStrong,
                 kChipGapBefore + judgementChipWidth(measurer, look, judgementText(row.reading.judgement)));
    }
    m_widths.at(Name) = std::min(std::ceil(name) + 1, kMostName);
    m_widths.at(Bar) = std::max(m_widths.at(Bar), kLeastBar);
    m_widths.at(Trend) = std::max(m_widths.at(Trend), kSparkWidth);
    for (double &width : m_widths)
        width = std::ceil(width) + 1;
}

/// What is left goes into the bars first, then between the columns; what is missing is taken from the names, which
/// wrap.
void MetricTable::placeColumns(double available)
{
    const double gaps = kColumnGap * (kColumns - 1);
    const double sides = 2 * (kTableInset + kRowPadX);
    double rest = available - sides - gaps - std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    if (rest < 0)
        m_widths.at(Name) -= std::min(-rest, m_widths.at(Name) - kLeastName);
    const double bar = std::clamp(rest, 0.0, std::max(0.0, kMostBar - m_widths.at(Bar)));
    m_widths.at(Bar) += bar;
    rest = std::max(0.0, rest - bar);
    const double more = std::floor(rest / (kColumns - 1));
    double x = kTableInset + kRowPadX;
    for (std::size_t i = 0; i < kColumns; ++i) {
        m_lefts.at(i) = x;
        x += m_widths.at(i) + kColumnGap + more;
    }
    m_width = std::max(available, x - kColumnGap - more + kTableInset + kRowPadX);
    m_lefts.at(Change) = m_width - kTableInset - kRowPadX - m_widths.at(Change);
}

QRectF MetricTable::cell(Column column, double top, double height) const
{
    return {m_lefts.at(column), top, m_widths.at(column), height};
}

void MetricTable::writeHeads(ListWriter &out, double top) const
{
    out.begin({Role::MetricRow, 0, 0}, {0, top, m_width, kHeadHeight});
    for (std::size_t i = 0; i < kColumns; ++i) {
        const auto column = static_cast<Column>(i);
        const QRectF box = cell(column, top, kHeadHeight);
        const QString text = head(column);
        out.begin({Role::MetricHead, static_cast<qint64>(i), 0}, box, text);
        const bool isNumber = column == Value || column == Size || column == Target || column == Change;
        const Color ink = m_sheet.color(u"ink3"_s);
        if (isNumber)
            out.lineAtRight(text, kColumnHead, ink, box);
        else
            out.line(text, kColumnHead, ink, box);
        out.end();
    }
    out.end();
}

double MetricTable::rowHeight(const MetricOnPage &row) const
{
    const Metric &metric = m_sheet.state.at(row.id);
    const auto lines = [&](const QString &text, const TextStyle &style) {
        return m_sheet.measurer.countLines(text, style, m_widths.at(Name));
    };
    const double text = kNameLine * lines(words::metricName(metric), kMetricName)
                        + kBasisLine * lines(words::metricBasis(m_sheet.state, metric, shownOf(row)), kMetricBasis);
    return std::max(kLeastRow, text + 2 * kRowPadY);
}

void MetricTable::writeName(ListWriter &out, const MetricOnPage &row, const QRectF &box) const
{
    const Metric &metric = m_sheet.state.at(row.id);
    const QString name = words::metricName(metric);
    const QString basis = words::metricBasis(m_sheet.state, metric, shownOf(row));
    const TextMeasurer &measurer = m_sheet.measurer;
    const double y = measurer.countLines(name, kMetricName, box.width()) * kNameLine
                     + measurer.countLines(basis, kMetricBasis, box.width()) * kBasisLine;
    const QPointF at(box.left(), box.top() + (box.height() - y) / 2);
    out.begin({Role::RowName, row.id.value, 0}, box, name);
    const double used =
        out.linesAtLeft(name, kMetricName, m_sheet.color(u"ink"_s), {at, QSizeF(box.width(), 0)}, kNameLine);
    out.linesAtLeft(basis, kMetricBasis, m_sheet.color(u"ink3"_s), {at.x(), at.y() + used, box.width(), 0}, kBasisLine);
    out.end();
}

void MetricTable::writeCells(ListWriter &out, const MetricOnPage &row, const QRectF &box) const
{
    const Metric &metric = m_sheet.state.at(row.id);
    const Estimate estimate = shownOf(row);
    const auto write = [&](Column column, const QString &name, const auto &content) {
        const QRectF area = cell(column, box.top(), box.height());
        out.begin({Role::MetricCell, row.id.value, column}, area, name);
        content(area);
        out.end();
    };
    const QString value = estimate.value ? valueText(metric, estimate) : words::noValue();
    write(Value, value, [&](const QRectF &area) {
        out.lineAtRight(value, estimate.value ? kTableValue : kNoTableValue,
                        m_sheet.color(estimate.value ? u"ink"_s : u"ink3"_s), area);
    });
    write(Bar, {}, [&](const QRectF &area) {
        const bool worse = row.reading.judgement == Judgement::Worse;
        const QRectF bar(area.left(), area.center().y() - kBarHeight / 2, area.width(), kBarHeight);
        const ValueRange range =
            roundRange(valuesToShow(metric, estimate), estimate.variant, axisScale(metric, estimate), 0.6);
        if (estimate.value)
            writeIntervalBar(out, m_sheet.theme, bar, range, estimate, metric.target,
                             m_sheet.color(worse ? u"e1"_s : u"e5"_s),
                             isSelected(row) ? m_sheet.color(u"accentsoft"_s) : m_sheet.ground());
    });
    const Color quiet = m_sheet.color(u"ink2"_s);
    const QString interval =
        estimate.value ? words::intervalWords(metric, estimate) : words::lastKnown(metric, row.trend);
    write(Words, interval, [&](const QRectF &area) { out.line(interval, kTableSmall, quiet, area); });
    const QString size = estimate.n > 0 ? QLocale().toString(estimate.n, 'f', 0) : QString();
    write(Size, size, [&](const QRectF &area) { out.lineAtRight(size, kTableSmall, quiet, area); });
    write(Target, words::targetSentence(metric, row.reading), [&](const QRectF &area) {
        const QString target = metric.target ? words::targetText(metric, estimate, *metric.target) : QString();
        const double used = out.lineAtRight(target, kTableSmall, m_sheet.color(u"ink"_s), area);
        if (row.reading.verdict.status == TargetStatus::Met)
            out.add(IconMark{u"check"_s,
                             {area.right() - used - 4 - kCheck, area.center().y() - kCheck / 2, kCheck, kCheck},
                             m_sheet.color(u"good"_s)});
    });
    write(Trend, row.trend.isEmpty() ? QString() : words::trendSentence(metric, row.trend), [&](const QRectF &area) {
        writeSparkline(out, m_sheet.theme,
                       {area.left(), area.center().y() - kSparkHeight / 2, kSparkWidth, kSparkHeight}, row.trend,
                       m_periods);
    });
    write(Change, {}, [&](const QRectF &area) { writeChange(out, row, area); });
}

void MetricTable::writeChange(ListWriter &out, const MetricOnPage &row, const QRectF &box) const
{
    const MetricChange &change = row.reading.change;
    if (!change.difference)
        return;
    const Judgement judgement = row.reading.judgement;
    const JudgementLook look = judgementLook(judgement, change.movement);
    const QString said = judgementText(judgement);
    const QString text = changeText(m_sheet.state.at(row.id).kind, shownOf(row), change);
    const double chip = judgementChipWidth(m_sheet.measurer, look, said);
    const bool moved = judgement == Judgement::Better || judgement == Judgement::Worse;
    out.lineAtRight(text, moved ? kTableStrong : kTableSmall, m_sheet.color(look.ink),
                    box.adjusted(0, 0, -chip - kChipGapBefore, 0));
    writeJudgementChip(out, m_sheet.theme, m_sheet.measurer, look, said,
                       {box.right() - chip, box.center().y() - kJudgementChipHeight / 2}, chip);
}

double MetricTable::writeRow(ListWriter &out, const MetricOnPage &row, double top) const
{
    const QRectF box(kTableInset, top, m_width - 2 * kTableInset, rowHeight(row));
    out.begin({Role::MetricRow, row.id.value, 0}, box, words::metricRowSentence(m_sheet.state, row, m_facts.page));
    if (isSelected(row)) {
        out.beginDecoration(box);
        out.add(FillRect{box, kSelectedRadius, m_sheet.color(u"accentsoft"_s)});
        out.end();
    }
    writeName(out, row, cell(Name, box.top(), box.height()));
    writeCells(out, row, box);
    out.end();
    return box.height();
}

double MetricTable::heightOf(qsizetype from, qsizetype to, Heads heads) const
{
    double height = (heads == Heads::None ? kTableInset : kHeadHeight) + kTableInset;
    for (qsizetype i = from; i < to; ++i)
        height += rowHeight(m_facts.rows.at(i));
    return height;
}

double MetricTable::write(ListWriter &out, qsizetype from, qsizetype to, Heads heads, double top) const
{
    ListWriter rows = m_sheet.part();
    double y = top + (heads == Heads::None ? kTableInset : kHeadHeight);
    switch (heads) {
    case Heads::Told:
        writeHeads(rows, top);
        break;
    case Heads::Again:
        rows.beginDecoration({0, top, m_width, kHeadHeight});
        writeHeads(rows, top);
        rows.end();
        break;
    case Heads::None:
        break;
    }
    for (qsizetype i = from; i < to; ++i)
        y += writeRow(rows, m_facts.rows.at(i), y);
    y += kTableInset;
    const QRectF tile(0, top, m_width, y - top);
    out.begin({Role::MetricTable, heads == Heads::None ? from + 1 : 1, 0}, tile, words::metricsTitle());
    out.beginDecoration(tile);
    out.add(edgedRect(tile, kMetricTableRadius, m_sheet.ground(), m_sheet.color(u"hair"_s)));
    out.end();
    out.add(rows.items());
    out.end();
    return y - top;
}

} // namespace periplus
