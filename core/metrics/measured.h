// SPDX-License-Identifier: GPL-3.0-or-later
// What a measurement says once its counts are read and checked: the forms of docs/metrics.md.
#pragma once

#include "core/base/result.h"
#include "core/model/rows.h"

#include <QMap>

#include <optional>
#include <variant>

namespace periplus {

/// The named numbers of a measurement.
using Counts = QMap<QString, double>;

/// Answers on a scale or values of any size, each with how often it was given; whole numbers of times, n > 0.
struct Distribution
{
    QMap<double, double> times;
    int scale = 0; ///< the highest answer possible; 0: values, not answers on a scale
    double n = 0;

    bool operator==(const Distribution &) const = default;
};

/// Promoters and detractors of n answers.
struct PromoterGroups
{
    double promoters = 0;
    double detractors = 0;
    double n = 0;

    bool operator==(const PromoterGroups &) const = default;
};

/// Those satisfied (two highest answers) of n.
struct SatisfiedShare
{
    double satisfied = 0;
    double n = 0;

    bool operator==(const SatisfiedShare &) const = default;
};

/// What someone else worked out of answers or values that are not here.
struct Summary
{
    struct Quantile
    {
        double value = 0;
        std::optional<double> low; ///< both ends of its 95 % interval, or neither
        std::optional<double> high;

        bool operator==(const Quantile &) const = default;
    };

    std::optional<double> mean;
    std::optional<double> deviation; ///< of the sample; only with a mean
    std::optional<Quantile> median;
    std::optional<Quantile> percentile90;
    double n = 0; ///< 0: not known

    bool operator==(const Summary &) const = default;
};

/// Customers at the start of a period, and how many of them were lost in it.
struct Cohort
{
    double start = 0;
    double lost = 0;

    bool operator==(const Cohort &) const = default;
};

/// Contacts, those resolved at the first, and those that cannot be resolved at level one.
struct Contacts
{
    double resolved = 0;
    double contacts = 0;
    std::optional<double> unresolvable;

    bool operator==(const Contacts &) const = default;
};

struct Engagements
{
    double engagements = 0;
    std::optional<double> reach;
    std::optional<double> impressions;
    std::optional<double> followers;

    bool operator==(const Engagements &) const = default;
};

/// What the lifetime value of a customer is worked out of; all for the same period.
struct LifetimeInputs
{
    double margin = 0;              ///< money a customer leaves in a period
    double lifespan = 0;            ///< periods a customer stays, > 0; 1 / churn
    std::optional<double> discount; ///< rate of a period, >= 0
    double n = 0;                   ///< customers it was worked out of; 0: not known

    bool operator==(const LifetimeInputs &) const = default;
};

/// Part and whole of a custom ratio; the whole is > 0.
struct Proportion
{
    double numerator = 0;
    double denominator = 0;

    bool operator==(const Proportion &) const = default;
};

/// A value and no counts: the kind's usual variant, which nothing can restate.
struct BareValue
{
    double value = 0;
    double n = 0; ///< 0: not known

    bool operator==(const BareValue &) const = default;
};

/// monostate: no data.
using Measured = std::variant<std::monostate, Distribution, PromoterGroups, SatisfiedShare, Summary, Cohort, Contacts,
                              Engagements, LifetimeInputs, Proportion, BareValue>;

/// Reads and checks the counts of a measurement of a kind.
/// Shape:  monostate when there is nothing to work with: no counts at all, or counts of nobody.
/// Errors: InvalidValue with a sentence that names the count: unknown or missing ones, ones that do not belong
///         together, parts of people, values below 0, off the scale, more than the whole.
/// Source: docs/metrics.md.
Result<Measured> readCounts(MetricKind kind, const Counts &counts);

/// The highest answer of the scale that the counts are on; 0 when there is none or the counts are wrong.
int scaleOf(const Measured &measured);

} // namespace periplus
