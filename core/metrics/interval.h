// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>

#include <optional>

namespace periplus {

/// 97.5 % quantile of the normal distribution: both tails of a 95 % interval.
inline constexpr double kNormal95 = 1.959963984540054;

struct Interval
{
    double low = 0;
    double high = 0;
};

/// 95 % interval of a share, both as parts of 1.
/// Source: Wilson 1927.
Interval wilsonInterval(double share, double n);

/// 97.5 % quantile of Student's t; degrees > 0, fractions allowed.
double studentQuantile(double degrees);

/// 95 % interval of a mean by Student's t; n >= 2.
Interval meanInterval(double mean, double deviation, double n);

/// 95 % interval of a Net Promoter Score in -100..100, not clamped: three imaginary answers are added (three
/// quarters promoters, three quarters detractors), then the score's own variance is used.
/// Source: adjusted Wald after Rocks 2016.
Interval promoterInterval(double promoters, double detractors, double n);

/// Variance of one answer's contribution (-1, 0, 1) to a Net Promoter Score, for shares of promoters and detractors.
double promoterVariance(double promoterShare, double detractorShare);

/// The value below which `part` (0..1) of the values lie, between its neighbours where it falls between two: the
/// median for a half. `times`: values with how often each was given, not empty.
/// Source: definition 7 of Hyndman and Fan 1996, as spreadsheets have it.
double quantile(const QMap<double, double> &times, double part);

/// 95 % interval of a quantile by order statistics, whatever the distribution; nothing where there are too few values
/// for it (6 for a median, 36 for a 90th percentile).
/// Source: binomial ranks, e.g. Hahn and Meeker 1991, 5.2.
std::optional<Interval> quantileInterval(const QMap<double, double> &times, double part);

} // namespace periplus
