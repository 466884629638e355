// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/noise.h"

#include "core/metrics/interval.h"

#include <algorithm>
#include <cmath>

namespace periplus {

namespace {

constexpr double kMostTables = 1e6; // beyond, counts are so large that the normal test serves

double logChoose(double n, double k)
{
    return std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1);
}

/// The probability of a table no more likely than this one, with the sums of its rows and columns held.
double fisherIrwin(const ShareCount &a, const ShareCount &b)
{
    const double part = a.part + b.part;
    const double all = logChoose(a.n + b.n, part);
    const auto likelihood = [&](double k) { return std::exp(logChoose(a.n, k) + logChoose(b.n, part - k) - all); };
    const double limit = likelihood(a.part) * (1 + 1e-7);
    const double first = std::max(0.0, part - b.n);
    const auto tables = static_cast<qint64>(std::min(a.n, part) - first);
    double sum = 0;
    for (qint64 i = 0; i <= tables; ++i) {
        const double one = likelihood(first + static_cast<double>(i));
        sum += one <= limit ? one : 0;
    }
    return sum;
}

/// How many tables there are with the sums of rows and columns of these.
double tableCount(const ShareCount &a, const ShareCount &b)
{
    const double part = a.part + b.part;
    return std::min(a.n, part) - std::max(0.0, part - b.n);
}

double standardError(const QuantileCount &count)
{
    return (*count.high - *count.low) / (2 * kNormal95);
}

} // namespace

bool differ(const PromoterCount &a, const PromoterCount &b)
{
    struct Adjusted
    {
        double score;
        double variance;
    };
    const auto adjusted = [](const PromoterCount &count) {
        const double n = count.n + 3;
        const double promoters = (count.promoters + 0.75) / n;
        const double detractors = (count.detractors + 0.75) / n;
        return Adjusted{promoters - detractors, promoterVariance(promoters, detractors) / n};
    };
    const Adjusted one = adjusted(a);
    const Adjusted other = adjusted(b);
    return std::abs(other.score - one.score) > kNormal95 * std::sqrt(one.variance + other.variance);
}

bool differ(const ShareCount &a, const ShareCount &b)
{
    const double n = a.n + b.n;
    const double pooled = (a.part + b.part) / n;
    const double smallest = std::min(a.n, b.n) * std::min(pooled, 1 - pooled);
    if (smallest < 1 && tableCount(a, b) < kMostTables)
        return fisherIrwin(a, b) < 0.05;
    const double error = std::sqrt(pooled * (1 - pooled) * (1 / a.n + 1 / b.n) * n / (n - 1));
    return std::abs(b.part / b.n - a.part / a.n) > kNormal95 * error;
}

std::optional<bool> differ(const MeanCount &a, const MeanCount &b)
{
    if (!a.deviation || !b.deviation || a.n < 2 || b.n < 2)
        return std::nullopt;
    const double ofA = *a.deviation * *a.deviation / a.n;
    const double ofB = *b.deviation * *b.deviation / b.n;
    const double both = ofA + ofB;
    if (both <= 0)
        return a.mean != b.mean;
    const double shareOfA = ofA / both;
    const double shareOfB = ofB / both;
    const double degrees = 1 / (shareOfA * shareOfA / (a.n - 1) + shareOfB * shareOfB / (b.n - 1));
    if (!std::isfinite(both) || !std::isfinite(degrees))
        return std::nullopt;
    return std::abs(b.mean - a.mean) > studentQuantile(degrees) * std::sqrt(both);
}

std::optional<bool> differ(const QuantileCount &a, const QuantileCount &b)
{
    if (!a.low || !a.high || !b.low || !b.high)
        return std::nullopt;
    return std::abs(b.value - a.value) > kNormal95 * std::hypot(standardError(a), standardError(b));
}

} // namespace periplus
