// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/counted.h"

#include "core/metrics/interval.h"
#include "core/metrics/lifetime_value.h"

#include <cmath>

namespace periplus {

namespace {

double timesFrom(const Distribution &distribution, double from, double to)
{
    double sum = 0;
    for (auto it = distribution.times.lowerBound(from); it != distribution.times.cend() && it.key() <= to; ++it)
        sum += it.value();
    return sum;
}

MeanCount meanOf(const Distribution &distribution)
{
    double sum = 0;
    for (auto it = distribution.times.cbegin(); it != distribution.times.cend(); ++it)
        sum += it.key() * it.value();
    const double n = distribution.n;
    const double mean = sum / n;
    double squares = 0;
    for (auto it = distribution.times.cbegin(); it != distribution.times.cend(); ++it)
        squares += it.value() * (it.key() - mean) * (it.key() - mean);
    return {mean, n > 1 ? std::optional(std::sqrt(squares / (n - 1))) : std::nullopt, n};
}

QuantileCount quantileOf(const Distribution &distribution, double part)
{
    QuantileCount count{.value = quantile(distribution.times, part), .n = distribution.n};
    if (const std::optional<Interval> interval = quantileInterval(distribution.times, part)) {
        count.low = interval->low;
        count.high = interval->high;
    }
    return count;
}

Counted shareOf(double part, std::optional<double> n)
{
    return n && *n > 0 ? Counted(ShareCount{part, *n}) : Counted();
}

/// What each form gives for a variant; forms and variants that do not go together give nothing.
struct Restate
{
    MetricKind kind;
    MetricVariant variant;

    using enum MetricVariant;

    Counted operator()(std::monostate) const { return {}; }

    Counted operator()(const Distribution &answers) const
    {
        switch (variant) {
        case NetPromoters:
            return PromoterCount{timesFrom(answers, 9, 10), timesFrom(answers, 0, 6), answers.n};
        case TopTwo:
            return ShareCount{timesFrom(answers, answers.scale - 1, answers.scale), answers.n};
        case Agree:
            return ShareCount{timesFrom(answers, 5, 7), answers.n};
        case EffortIndex:
            return PromoterCount{timesFrom(answers, 6, 7), timesFrom(answers, 1, 3), answers.n};
        case Mean:
        case Number:
        case Money:
            return meanOf(answers);
        case Median:
            return quantileOf(answers, 0.5);
        case Percentile90:
            return quantileOf(answers, 0.9);
        case Lost:
        case Retained:
        case LifetimeSimple:
        case LifetimeContract:
        case LifetimeContractDue:
        case ResolvedGross:
        case ResolvedNet:
        case Converted:
        case PerReach:
        case PerImpression:
        case PerFollower:
        case Ratio:
            return {};
        }
        return {};
    }

    Counted operator()(const PromoterGroups &groups) const
    {
        return variant == NetPromoters ? Counted(PromoterCount{groups.promoters, groups.detractors, groups.n})
                                       : Counted();
    }

    Counted operator()(const SatisfiedShare &share) const
    {
        return variant == TopTwo ? shareOf(share.satisfied, share.n) : Counted();
    }

    Counted operator()(const Summary &summary) const
    {
        const auto given = [&](const std::optional<Summary::Quantile> &quantile) {
            return quantile ? Counted(QuantileCount{quantile->value, quantile->low, quantile->high, summary.n})
                            : Counted();
        };
        if (variant == Median)
            return given(summary.median);
        if (variant == Percentile90)
            return given(summary.percentile90);
        if ((variant == Mean || variant == Number || variant == Money) && summary.mean)
            return MeanCount{*summary.mean, summary.deviation, summary.n};
        if (variant == Number || variant == Money) // a custom metric that knows a median only shows it
            return given(summary.median);
        return {};
    }

    Counted operator()(const Cohort &cohort) const
    {
        if (variant == Lost)
            return shareOf(cohort.lost, cohort.start);
        return variant == Retained ? shareOf(cohort.start - cohort.lost, cohort.start) : Counted();
    }

    Counted operator()(const Contacts &contacts) const
    {
        if (variant == ResolvedGross)
            return shareOf(contacts.resolved, contacts.contacts);
        if (variant == ResolvedNet && contacts.unresolvable)
            return shareOf(contacts.resolved, contacts.contacts - *contacts.unresolvable);
        return {};
    }

    Counted operator()(const Engagements &read) const
    {
        if (variant == PerReach)
            return shareOf(read.engagements, read.reach);
        if (variant == PerImpression)
            return shareOf(read.engagements, read.impressions);
        return variant == PerFollower ? shareOf(read.engagements, read.followers) : Counted();
    }

    Counted operator()(const LifetimeInputs &inputs) const
    {
        const auto plain = [&](std::optional<double> value) {
            return value ? Counted(PlainCount{*value, inputs.n}) : Counted();
        };
        const double retention = 1 - 1 / inputs.lifespan;
        if (variant == LifetimeSimple)
            return plain(inputs.margin * inputs.lifespan);
        if (variant == LifetimeContract && inputs.discount)
            return plain(contractValue(inputs.margin, retention, *inputs.discount, FirstMargin::AtEnd));
        if (variant == LifetimeContractDue && inputs.discount)
            return plain(contractValue(inputs.margin, retention, *inputs.discount, FirstMargin::Now));
        return {};
    }

    Counted operator()(const Proportion &ratio) const
    {
        if (variant == Converted)
            return shareOf(ratio.numerator, ratio.denominator);
        if (variant != Ratio)
            return {};
        const bool counts = ratio.numerator == std::floor(ratio.numerator)
                            && ratio.denominator == std::floor(ratio.denominator) && ratio.numerator >= 0
                            && ratio.numerator <= ratio.denominator;
        if (counts)
            return ShareCount{ratio.numerator, ratio.denominator};
        return PlainCount{100 * ratio.numerator / ratio.denominator, 0};
    }

    Counted operator()(const BareValue &bare) const
    {
        const bool money = kind == MetricKind::Custom && variant == Money;
        return variant == variantsOf(kind).front() || money ? Counted(PlainCount{bare.value, bare.n}) : Counted();
    }
};

} // namespace

Counted countedFor(MetricKind kind, MetricVariant variant, const Measured &measured)
{
    return hasVariant(kind, variant) ? std::visit(Restate{kind, variant}, measured) : Counted();
}

} // namespace periplus
