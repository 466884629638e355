// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/interval.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <cmath>
#include <numeric>

namespace periplus {

namespace {

double countOf(const QMap<double, double> &times)
{
    return std::accumulate(times.cbegin(), times.cend(), 0.0);
}

/// The value of a rank in ascending order, the first of rank 1.
double ranked(const QMap<double, double> &times, double rank)
{
    double passed = 0;
    for (auto it = times.cbegin(); it != times.cend(); ++it) {
        passed += it.value();
        if (passed >= rank)
            return it.key();
    }
    return times.lastKey();
}

} // namespace

Interval wilsonInterval(double share, double n)
{
    const double z2 = kNormal95 * kNormal95;
    const double centre = share + z2 / (2 * n);
    const double spread = kNormal95 * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n));
    const double scale = 1 + z2 / n;
    return {(centre - spread) / scale, (centre + spread) / scale};
}

double studentQuantile(double degrees)
{
    return boost::math::quantile(boost::math::students_t(degrees), 0.975);
}

Interval meanInterval(double mean, double deviation, double n)
{
    const double margin = studentQuantile(n - 1) * deviation / std::sqrt(n);
    return {mean - margin, mean + margin};
}

double promoterVariance(double promoterShare, double detractorShare)
{
    const double score = promoterShare - detractorShare;
    return promoterShare + detractorShare - score * score;
}

Interval promoterInterval(double promoters, double detractors, double n)
{
    const double answers = n + 3;
    const double p = (promoters + 0.75) / answers;
    const double d = (detractors + 0.75) / answers;
    const double margin = 100 * kNormal95 * std::sqrt(promoterVariance(p, d) / answers);
    return {100 * (p - d) - margin, 100 * (p - d) + margin};
}

double quantile(const QMap<double, double> &times, double part)
{
    const double place = 1 + (countOf(times) - 1) * part;
    const double rank = std::floor(place);
    const double below = ranked(times, rank);
    return place > rank ? below + (place - rank) * (ranked(times, rank + 1) - below) : below;
}

std::optional<Interval> quantileInterval(const QMap<double, double> &times, double part)
{
    const double n = countOf(times);
    if (n < 1)
        return std::nullopt;
    const boost::math::binomial below(n, part); // how many values lie below the true quantile
    double low = boost::math::quantile(below, 0.025);
    double high = boost::math::quantile(below, 0.975);
    while (low >= 0 && boost::math::cdf(below, low) > 0.025)
        low -= 1;
    while (high < n && boost::math::cdf(below, high) < 0.975)
        high += 1;
    if (low < 0 || high >= n)
        return std::nullopt;
    return Interval{ranked(times, low + 1), ranked(times, high + 1)};
}

} // namespace periplus
