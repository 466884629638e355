// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/estimate.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kNoBreakSpace(0x00a0);
constexpr QChar kEnDash(0x2013);

struct MetricText
{
    Q_DECLARE_TR_FUNCTIONS(Metric)
};

/// How a variant's values are written.
struct Style
{
    int decimals = 1;
    bool percent = false;
    bool plus = false;         ///< a score that may be negative shows its sign
    bool wholeFrom100 = false; ///< amounts and times: no decimals where they say nothing
};

Style styleOf(MetricVariant variant)
{
    switch (variant) {
    case MetricVariant::NetPromoters:
    case MetricVariant::EffortIndex:
        return {.decimals = 0, .plus = true};
    case MetricVariant::TopTwo:
    case MetricVariant::Agree:
    case MetricVariant::ResolvedGross:
    case MetricVariant::ResolvedNet:
        return {.decimals = 0, .percent = true};
    case MetricVariant::Lost:
    case MetricVariant::Retained:
    case MetricVariant::Converted:
    case MetricVariant::PerReach:
    case MetricVariant::PerImpression:
    case MetricVariant::PerFollower:
    case MetricVariant::Ratio:
        return {.percent = true};
    case MetricVariant::LifetimeSimple:
    case MetricVariant::LifetimeContract:
    case MetricVariant::LifetimeContractDue:
    case MetricVariant::Money:
        return {.decimals = 2, .wholeFrom100 = true};
    case MetricVariant::Mean:
    case MetricVariant::Median:
    case MetricVariant::Percentile90:
    case MetricVariant::Number:
        return {.wholeFrom100 = true};
    }
    return {};
}

MetricVariant variantOf(MetricKind kind, const Estimate &estimate)
{
    return estimate.variant.value_or(variantsOf(kind).front());
}

/// Halves go away from zero; a rounded zero has no sign.
QString numberText(const Style &style, double value, bool plus)
{
    const int decimals = style.wholeFrom100 && std::abs(value) >= 100 ? 0 : style.decimals;
    const double unit = std::pow(10.0, decimals);
    // The nudge lets decimal halves that binary puts just below (1.005) round as they are read.
    const double rounded = std::round(std::abs(value) * unit * (1 + 1e-12)) / unit;
    const QString digits = QLocale().toString(rounded, 'f', decimals);
    if (rounded == 0)
        return digits;
    if (value < 0)
        return kMinus + digits;
    return plus ? u'+' + digits : digits;
}

} // namespace

QString valueText(MetricKind kind, double value)
{
    return valueText(variantsOf(kind).front(), value);
}

QString valueText(MetricVariant variant, double value)
{
    const Style style = styleOf(variant);
    QString text = numberText(style, value, style.plus);
    if (style.percent)
        text += kNoBreakSpace + u"%"_s;
    return text;
}

QString valueText(const Metric &metric, const Estimate &estimate)
{
    if (!estimate.value)
        return {};
    const MetricVariant variant = variantOf(metric.kind, estimate);
    const QString text = valueText(variant, *estimate.value);
    const bool withUnit = hasUnit(metric.kind) && !isPercentage(variant) && !metric.unit.isEmpty();
    return withUnit ? QString(text + kNoBreakSpace + metric.unit) : text;
}

QString changeText(MetricKind kind, const Estimate &now, const MetricChange &change)
{
    return change.difference ? numberText(styleOf(variantOf(kind, now)), *change.difference, true) : QString();
}

QString intervalText(MetricKind kind, const Estimate &estimate, IntervalStyle words)
{
    if (!estimate.low || !estimate.high)
        return {};
    const Style style = styleOf(variantOf(kind, estimate));
    const QString low = numberText(style, *estimate.low, false);
    const QString high = numberText(style, *estimate.high, false);
    // Beside a minus sign a dash would be read as another one.
    const QString between = *estimate.low < 0 || words == IntervalStyle::Words
                                ? MetricText::tr(" to ", "between the ends of an interval")
                                : QString(kEnDash);
    return low + between + high;
}

QString shortName(const Metric &metric)
{
    switch (metric.kind) {
    case MetricKind::Nps:
        return MetricText::tr("NPS");
    case MetricKind::Csat:
    case MetricKind::CsatMean:
        return MetricText::tr("CSAT");
    case MetricKind::Ces1:
    case MetricKind::Ces2:
        return MetricText::tr("CES");
    case MetricKind::Churn:
        return MetricText::tr("CHURN");
    case MetricKind::Retention:
        return MetricText::tr("RETENTION");
    case MetricKind::Clv:
        return MetricText::tr("CLV");
    case MetricKind::Fcr:
        return MetricText::tr("FCR");
    case MetricKind::Frt:
        return MetricText::tr("FRT");
    case MetricKind::Aht:
        return MetricText::tr("AHT");
    case MetricKind::ResolutionTime:
        return MetricText::tr("ART");
    case MetricKind::Conversion:
        return MetricText::tr("CONVERSION");
    case MetricKind::Engagement:
        return MetricText::tr("ENGAGEMENT");
    case MetricKind::Custom:
        return metric.name;
    }
    return metric.name;
}

} // namespace periplus
