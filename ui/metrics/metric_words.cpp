// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metric_words.h"

#include "core/layout/map_words.h"
#include "core/metrics/review_rhythm.h"

#include <QCoreApplication>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

struct MetricWord
{
    Q_DECLARE_TR_FUNCTIONS(MetricWords)
};

} // namespace

QString kindTitle(MetricKind kind)
{
    switch (kind) {
    case MetricKind::Nps:
        return MetricWord::tr("Net Promoter Score (NPS)");
    case MetricKind::Csat:
        return MetricWord::tr("Satisfaction (CSAT), share of satisfied");
    case MetricKind::CsatMean:
        return MetricWord::tr("Satisfaction (CSAT), mean");
    case MetricKind::Ces1:
        return MetricWord::tr("Effort (CES 1.0), low is good");
    case MetricKind::Ces2:
        return MetricWord::tr("Effort (CES 2.0), high is good");
    case MetricKind::Churn:
        return MetricWord::tr("Churn");
    case MetricKind::Retention:
        return MetricWord::tr("Retention");
    case MetricKind::Clv:
        return MetricWord::tr("Customer lifetime value (CLV)");
    case MetricKind::Fcr:
        return MetricWord::tr("First contact resolution (FCR)");
    case MetricKind::Frt:
        return MetricWord::tr("First response time (FRT)");
    case MetricKind::Aht:
        return MetricWord::tr("Average handling time (AHT)");
    case MetricKind::ResolutionTime:
        return MetricWord::tr("Average resolution time");
    case MetricKind::Conversion:
        return MetricWord::tr("Conversion rate");
    case MetricKind::Engagement:
        return MetricWord::tr("Social engagement rate");
    case MetricKind::Custom:
        return MetricWord::tr("Something else");
    }
    return {};
}

QString usualName(MetricKind kind)
{
    switch (kind) {
    case MetricKind::Nps:
        return MetricWord::tr("NPS");
    case MetricKind::Csat:
    case MetricKind::CsatMean:
        return MetricWord::tr("CSAT");
    case MetricKind::Ces1:
        return MetricWord::tr("CES 1.0");
    case MetricKind::Ces2:
        return MetricWord::tr("CES 2.0");
    case MetricKind::Churn:
        return MetricWord::tr("Churn");
    case MetricKind::Retention:
        return MetricWord::tr("Retention");
    case MetricKind::Clv:
        return MetricWord::tr("Lifetime value");
    case MetricKind::Fcr:
        return MetricWord::tr("First contact resolution");
    case MetricKind::Frt:
        return MetricWord::tr("First response time");
    case MetricKind::Aht:
        return MetricWord::tr("Handling time");
    case MetricKind::ResolutionTime:
        return MetricWord::tr("Resolution time");
    case MetricKind::Conversion:
        return MetricWord::tr("Conversion");
    case MetricKind::Engagement:
        return MetricWord::tr("Engagement");
    case MetricKind::Custom:
        return {};
    }
    return {};
}

QString nameOf(const Metric &metric)
{
    if (!metric.name.isEmpty())
        return metric.name;
    const QString usual = usualName(metric.kind);
    return usual.isEmpty() ? MetricWord::tr("Metric without a name") : usual;
}

QString basisText(const Metric &metric, const Estimate &estimate)
{
    const MetricVariant variant = estimate.variant.value_or(metric.variant.value_or(variantsOf(metric.kind).front()));
    const QString how = variantText(variant, estimate.scale);
    return estimate.n > 0 ? MetricWord::tr("%1, %2", "how it is worked out, n").arg(how, words::sampleSize(estimate.n))
                          : how;
}

QString intervalSentence(const Metric &metric, const Estimate &estimate)
{
    const QString range = intervalText(metric.kind, estimate, IntervalStyle::Words);
    return range.isEmpty() ? range : MetricWord::tr("95\u00a0%: %1").arg(range);
}

QString targetText(const Metric &metric, double target)
{
    Estimate asValue;
    asValue.value = target;
    asValue.variant = metric.variant.value_or(variantsOf(metric.kind).front());
    return valueText(metric, asValue);
}

QString verdictText(const Metric &metric, const TargetVerdict &verdict)
{
    if (!metric.target)
        return {};
    const QString target = targetText(metric, *metric.target);
    switch (verdict.status) {
    case TargetStatus::NoTarget:
        return {};
    case TargetStatus::NoValue:
        return MetricWord::tr("Target %1").arg(target);
    case TargetStatus::Met:
        return verdict.beyondNoise ? MetricWord::tr("Target %1, met").arg(target)
                                   : MetricWord::tr("Target %1, met within noise").arg(target);
    case TargetStatus::Missed:
        return verdict.beyondNoise ? MetricWord::tr("Target %1, missed").arg(target)
                                   : MetricWord::tr("Target %1, missed within noise").arg(target);
    }
    return {};
}

QString rhythmTitle(const QString &review)
{
    const std::optional<ReviewRhythm> rhythm = reviewRhythm(review);
    if (!rhythm)
        return review.isEmpty() ? MetricWord::tr("No reviews") : review;
    const int every = rhythm->every;
    switch (rhythm->unit) {
    case ReviewRhythm::Unit::Day:
        return every == 1 ? MetricWord::tr("Every day") : MetricWord::tr("Every %n day(s)", nullptr, every);
    case ReviewRhythm::Unit::Week:
        return every == 1 ? MetricWord::tr("Every week") : MetricWord::tr("Every %n week(s)", nullptr, every);
    case ReviewRhythm::Unit::Month:
        return every == 1   ? MetricWord::tr("Every month")
               : every == 3 ? MetricWord::tr("Every quarter")
                            : MetricWord::tr("Every %n month(s)", nullptr, every);
    case ReviewRhythm::Unit::Year:
        return every == 1 ? MetricWord::tr("Every year") : MetricWord::tr("Every %n year(s)", nullptr, every);
    }
    return review;
}

QStringList offeredRhythms()
{
    QStringList rhythms{QString()};
    using Unit = ReviewRhythm::Unit;
    for (const ReviewRhythm &rhythm :
         {ReviewRhythm{1, Unit::Day}, ReviewRhythm{1, Unit::Week}, ReviewRhythm{2, Unit::Week},
          ReviewRhythm{1, Unit::Month}, ReviewRhythm{3, Unit::Month}, ReviewRhythm{6, Unit::Month},
          ReviewRhythm{1, Unit::Year}})
        rhythms.append(reviewCode(rhythm));
    return rhythms;
}

} // namespace periplus
