// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/formula_text.h"

#include "core/responses/response_text.h"

namespace periplus {

QString formulaText(const ResponseLayout &layout)
{
    const auto column = [&](ColumnRole role) { return layout.columns.value(layout.columnWith(role)).name; };
    const QString score = column(ColumnRole::Score);
    switch (layout.metric) {
    case MetricKind::Nps:
        return ResponseText::tr("% of 9 and 10 less % of 0 to 6 in “%1”").arg(score);
    case MetricKind::Csat:
        return ResponseText::tr("% of the two highest answers in “%1”").arg(score);
    case MetricKind::CsatMean:
    case MetricKind::Ces1:
    case MetricKind::Ces2:
        return ResponseText::tr("mean of “%1”").arg(score);
    case MetricKind::Churn:
        return ResponseText::tr("customers who left, by “%1” ÷ customers in the table").arg(score);
    case MetricKind::Retention:
        if (countsOrders(layout))
            return ResponseText::tr("customers of a quarter who ordered again in the next ÷ customers of the quarter, "
                                    "by “%1”")
                .arg(column(ColumnRole::Customer));
        return ResponseText::tr("customers who stayed, by “%1” ÷ customers in the table").arg(score);
    case MetricKind::Fcr:
        return ResponseText::tr("cases resolved at first contact, by “%1” ÷ all cases").arg(score);
    case MetricKind::Conversion:
        return ResponseText::tr("visitors who did it, by “%1” ÷ all visitors").arg(score);
    case MetricKind::Engagement:
        return ResponseText::tr("sum of “%1” ÷ sum of reach, impressions or followers")
            .arg(column(ColumnRole::Engagements));
    case MetricKind::ResolutionTime:
    case MetricKind::Frt:
    case MetricKind::Aht:
    case MetricKind::Clv:
    case MetricKind::Custom:
        break;
    }
    if (!score.isEmpty())
        return ResponseText::tr("the values of “%1”").arg(score);
    if (layout.columnWith(ColumnRole::Opened) >= 0)
        return ResponseText::tr("hours from “%1” to “%2”").arg(column(ColumnRole::Opened), column(ColumnRole::Closed));
    return ResponseText::tr("customers with more than one order ÷ customers with an order, by “%1”")
        .arg(column(ColumnRole::Customer));
}

} // namespace periplus
