// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/metric_page_parts.h"
#include "core/layout/review_frame.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace periplus {

namespace {

constexpr double kTwoReviewColumns = 900;

} // namespace

ReviewColumns reviewColumns(double width)
{
    const int count = width < kTwoReviewColumns ? 1 : 2;
    const double column = count == 1 ? width : std::floor((width - kReviewGap) / 2);
    return {count, column, column + kReviewGap};
}

double writeMetricReview(ListWriter &out, const SheetContext &sheet, const MetricPageFacts &facts, double top,
                         double width)
{
    const ReviewColumns columns = reviewColumns(width);
    std::array<double, 2> bottoms{top, top};
    qint64 number = 0;
    for (const ReviewSection &section : reviewSections(sheet.state, facts)) {
        const std::size_t place = columns.count > 1 && bottoms[1] < bottoms[0] ? 1 : 0; // the shorter one
        const ReviewFrame frame(sheet, section, ++number, columns.width);
        const QPointF at(static_cast<double>(place) * columns.step, bottoms.at(place));
        bottoms.at(place) = frame.write(out, 0, frame.size(), at) + kReviewGap;
    }
    return number == 0 ? top : std::max(bottoms[0], bottoms[1]) - kReviewGap;
}

} // namespace periplus
