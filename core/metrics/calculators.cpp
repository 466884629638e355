// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/calculators.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

Result<Counts> checkedCounts(MetricKind kind, const Counts &counts)
{
    if (const Result<Measured> read = readCounts(kind, counts); !read)
        return tl::make_unexpected(read.error());
    return counts;
}

} // namespace

Result<Counts> customerCounts(double start, double end, double added)
{
    return checkedCounts(MetricKind::Churn, {{u"start"_s, start}, {u"end"_s, end}, {u"new"_s, added}});
}

Result<Counts> orderLifetimeCounts(double orderValue, double frequency, double marginShare, double churn,
                                   std::optional<double> discount)
{
    Counts counts{{u"order_value"_s, orderValue},
                  {u"frequency"_s, frequency},
                  {u"margin_share"_s, marginShare},
                  {u"churn"_s, churn}};
    if (discount)
        counts.insert(u"discount"_s, *discount);
    return checkedCounts(MetricKind::Clv, counts);
}

Result<Counts> contractLifetimeCounts(double margin, double retention, double discount)
{
    return checkedCounts(MetricKind::Clv,
                         {{u"margin"_s, margin}, {u"retention"_s, retention}, {u"discount"_s, discount}});
}

Result<Counts> handlingCounts(double talk, double hold, double after, double handled)
{
    return checkedCounts(MetricKind::Aht,
                         {{u"talk"_s, talk}, {u"hold"_s, hold}, {u"after"_s, after}, {u"handled"_s, handled}});
}

} // namespace periplus
