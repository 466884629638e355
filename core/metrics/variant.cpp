// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/variant.h"

#include <QCoreApplication>

#include <algorithm>

namespace periplus {

namespace {

struct VariantText
{
    Q_DECLARE_TR_FUNCTIONS(MetricVariant)
};

using enum MetricVariant;

constexpr MetricVariant kNps[] = {NetPromoters};
constexpr MetricVariant kCsat[] = {TopTwo, Mean};
constexpr MetricVariant kCsatMean[] = {Mean, TopTwo};
constexpr MetricVariant kCes1[] = {Mean};
constexpr MetricVariant kCes2[] = {Mean, Agree, EffortIndex};
constexpr MetricVariant kChurn[] = {Lost};
constexpr MetricVariant kRetention[] = {Retained};
constexpr MetricVariant kLifetime[] = {LifetimeSimple, LifetimeContract, LifetimeContractDue, Mean};
constexpr MetricVariant kFirstContact[] = {ResolvedGross, ResolvedNet};
constexpr MetricVariant kFirstResponse[] = {Median, Percentile90, Mean};
constexpr MetricVariant kHandling[] = {Mean, Median, Percentile90};
constexpr MetricVariant kResolution[] = {Mean, Median, Percentile90};
constexpr MetricVariant kConversion[] = {Converted};
constexpr MetricVariant kEngagement[] = {PerReach, PerImpression, PerFollower};
constexpr MetricVariant kCustom[] = {Number, Ratio, Money};

} // namespace

std::span<const MetricVariant> variantsOf(MetricKind kind)
{
    switch (kind) {
    case MetricKind::Nps:
        return kNps;
    case MetricKind::Csat:
        return kCsat;
    case MetricKind::CsatMean:
        return kCsatMean;
    case MetricKind::Ces1:
        return kCes1;
    case MetricKind::Ces2:
        return kCes2;
    case MetricKind::Churn:
        return kChurn;
    case MetricKind::Retention:
        return kRetention;
    case MetricKind::Clv:
        return kLifetime;
    case MetricKind::Fcr:
        return kFirstContact;
    case MetricKind::Frt:
        return kFirstResponse;
    case MetricKind::Aht:
        return kHandling;
    case MetricKind::ResolutionTime:
        return kResolution;
    case MetricKind::Conversion:
        return kConversion;
    case MetricKind::Engagement:
        return kEngagement;
    case MetricKind::Custom:
        return kCustom;
    }
    return kCustom;
}

bool hasVariant(MetricKind kind, MetricVariant variant)
{
    const auto known = variantsOf(kind);
    return std::find(known.begin(), known.end(), variant) != known.end();
}

bool isPercentage(MetricVariant variant)
{
    switch (variant) {
    case TopTwo:
    case Agree:
    case Lost:
    case Retained:
    case ResolvedGross:
    case ResolvedNet:
    case Converted:
    case PerReach:
    case PerImpression:
    case PerFollower:
    case Ratio:
        return true;
    case NetPromoters:
    case Mean:
    case EffortIndex:
    case LifetimeSimple:
    case LifetimeContract:
    case LifetimeContractDue:
    case Median:
    case Percentile90:
    case Number:
    case Money:
        return false;
    }
    return false;
}

bool hasUnit(MetricKind kind)
{
    switch (kind) {
    case MetricKind::Clv:
    case MetricKind::Frt:
    case MetricKind::Aht:
    case MetricKind::ResolutionTime:
    case MetricKind::Custom:
        return true;
    case MetricKind::Nps:
    case MetricKind::Csat:
    case MetricKind::CsatMean:
    case MetricKind::Ces1:
    case MetricKind::Ces2:
    case MetricKind::Churn:
    case MetricKind::Retention:
    case MetricKind::Fcr:
    case MetricKind::Conversion:
    case MetricKind::Engagement:
        return false;
    }
    return false;
}

QString variantText(MetricVariant variant, int scale)
{
    switch (variant) {
    case NetPromoters:
        return VariantText::tr("promoters less detractors");
    case TopTwo:
        return scale > 0 ? VariantText::tr("top two of %1").arg(scale) : VariantText::tr("top two answers");
    case Mean:
        return scale > 0 ? VariantText::tr("mean, 1 to %1").arg(scale) : VariantText::tr("mean");
    case Agree:
        return VariantText::tr("agree, 5 to 7");
    case EffortIndex:
        return VariantText::tr("index, 6 and 7 less 1 to 3");
    case Lost:
        return VariantText::tr("lost of those at the start");
    case Retained:
        return VariantText::tr("kept of those at the start");
    case LifetimeSimple:
        return VariantText::tr("simple");
    case LifetimeContract:
        return VariantText::tr("by contract, paid at the end");
    case LifetimeContractDue:
        return VariantText::tr("by contract, paid at the start");
    case ResolvedGross:
        return VariantText::tr("of all contacts");
    case ResolvedNet:
        return VariantText::tr("of contacts that can be resolved");
    case Median:
        return VariantText::tr("median");
    case Percentile90:
        return VariantText::tr("90th percentile");
    case Converted:
        return VariantText::tr("of visitors");
    case PerReach:
        return VariantText::tr("by reach");
    case PerImpression:
        return VariantText::tr("by impressions");
    case PerFollower:
        return VariantText::tr("by followers");
    case Number:
        return VariantText::tr("number");
    case Ratio:
        return VariantText::tr("ratio");
    case Money:
        return VariantText::tr("money");
    }
    return {};
}

} // namespace periplus
