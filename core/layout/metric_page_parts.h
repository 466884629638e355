// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of pages about metrics, each in a file of its own.
#pragma once

#include "core/layout/metric_facts.h"
#include "core/layout/metric_marks.h"
#include "core/layout/sheet_parts.h"

#include <array>
#include <limits>

namespace periplus {

/// The source of a line about a metric, or about none.
inline Source metricLine(MetricFieldNumber number, MetricId metric = {})
{
    return {Role::MetricField, metric.value, static_cast<qint64>(number)};
}

/// Title, sentence and choices of maps (with prompts); returns how far down they are, with the space below.
double writeMetricsHead(ListWriter &out, const SheetContext &sheet, const QString &title, const QString &sentence,
                        const MetricPageFacts &facts, double width);

/// The table of metrics: column widths follow from all rows, so parts of it stay aligned.
class MetricTable
{
public:
    MetricTable(const SheetContext &sheet, const MetricPageFacts &facts, double width);

    double width() const { return m_width; }
    /// How the heads stand above a part of the table.
    enum class Heads {
        Told,
        Again, ///< they were there before: they are told of no more, only seen
        None,
    };
    /// Writes the rows from one to before another; returns the height. Parts that stand below each other with heads
    /// are one table that goes on.
    double write(ListWriter &out, qsizetype from, qsizetype to, Heads heads, double top) const;
    double heightOf(qsizetype from, qsizetype to, Heads heads) const;

private:
    enum Column { Name, Value, Bar, Words, Size, Target, Trend, Change };
    static constexpr std::size_t kColumns = 8;

    void measureColumns();
    void placeColumns(double available);
    void writeHeads(ListWriter &out, double top) const;
    double writeRow(ListWriter &out, const MetricOnPage &row, double top) const;
    void writeName(ListWriter &out, const MetricOnPage &row, const QRectF &box) const;
    void writeCells(ListWriter &out, const MetricOnPage &row, const QRectF &box) const;
    void writeChange(ListWriter &out, const MetricOnPage &row, const QRectF &box) const;
    double rowHeight(const MetricOnPage &row) const;
    QRectF cell(Column column, double top, double height) const;
    QString head(Column column) const;
    bool isSelected(const MetricOnPage &row) const { return row.id == m_facts.page.selected; }

    const SheetContext &m_sheet;
    const MetricPageFacts &m_facts;
    double m_width = 0;
    int m_periods = 1; ///< of the longest trend
    std::array<double, kColumns> m_widths{};
    std::array<double, kColumns> m_lefts{};
};

/// What the parts about one metric tell.
struct MetricDetail
{
    const SheetContext &sheet;
    const MetricPageFacts &facts;
    const MetricOnPage &row;
    const Metric &metric;
    QList<Breakdown> breakdown;
};

/// The metric whose detail a page shows; none: nobody's.
const MetricOnPage *selectedOf(const MetricPageFacts &facts);
MetricDetail detailOf(const SheetContext &sheet, const MetricPageFacts &facts, const MetricOnPage &row,
                      const BreakdownSource &breakdown);

/// Writes trend, answers and origin of a metric side by side, or below one another where there is no room; returns
/// their height.
double writeMetricDetail(ListWriter &out, const MetricDetail &detail, double top, double width);

/// Frames of a detail that stand side by side, at (0, 0).
struct DetailLine
{
    QList<Item> items;
    double height = 0;
};
constexpr double kDetailGap = 14; ///< between frames

/// The lines of frames of a detail from top to bottom. On paper a line may be as high as a page, `most`, at most: where
/// it is metrics have come from too many places, these stand below the rest and go on from line to line.
QList<DetailLine> metricDetailLines(const MetricDetail &detail, double width, double most);

// The content of each part at a place with a width; they return its height.
double writeTrendPart(ListWriter &out, const MetricDetail &detail, QPointF at, double width);
double writeAnswersPart(ListWriter &out, const MetricDetail &detail, QPointF at, double width);

/// Some rows of where a metric comes from: groups, and what stands between them.
struct OriginRange
{
    qsizetype from = 0;
    qsizetype to = std::numeric_limits<qsizetype>::max(); ///< or as many as there are
};
double writeOriginPart(ListWriter &out, const MetricDetail &detail, QPointF at, double width,
                       const OriginRange &range = {});
/// How many rows there are.
qsizetype originRows(const MetricDetail &detail);

/// The chart of a trend with its axis, target, benchmark and interval band.
void writeTrendChart(ListWriter &out, const MetricDetail &detail, const QRectF &box);

/// A heading with a quiet note beside or below it; returns its height.
double writePartHeading(ListWriter &out, const SheetContext &sheet, const TextStyle &style, const QString &heading,
                        const QString &note, MetricId metric, QPointF at, double width);

/// What stands in a frame, with the height it needs.
struct MetricFrame
{
    Source source;
    QString name;
    ListWriter content;
    double height = 0; ///< of the content
};
constexpr double kFramePadX = 20;
constexpr double kFramePadY = 16;

/// Draws a frame of a height around content that was written at its inner corner.
void writeMetricFrame(ListWriter &out, const SheetContext &sheet, const MetricFrame &frame, const QRectF &box);

/// The columns in which a review is set.
struct ReviewColumns
{
    int count = 1;
    double width = 0; ///< of one
    double step = 0;  ///< from the left edge of one to that of the next
};
ReviewColumns reviewColumns(double width);

/// What a review says; returns how far down it is.
double writeMetricReview(ListWriter &out, const SheetContext &sheet, const MetricPageFacts &facts, double top,
                         double width);

} // namespace periplus
