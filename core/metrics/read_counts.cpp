// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/counts_text.h"
#include "core/metrics/measured.h"
#include "core/metrics/named_counts.h"

#include <QLocale>

#include <limits>
#include <numeric>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

QString asText(double value)
{
    return QLocale().toString(value, 'g', 15);
}

double total(const QMap<double, double> &times)
{
    return std::accumulate(times.cbegin(), times.cend(), 0.0);
}

Measured distributionOf(QMap<double, double> times, int scale)
{
    times.removeIf([](QMap<double, double>::iterator entry) { return entry.value() <= 0; });
    const double n = total(times);
    return n > 0 ? Measured(Distribution{std::move(times), scale, n}) : Measured();
}

/// part and whole are numbers of people, and the part is not more.
void requireWithin(NamedCounts &counts, const QString &partName, double part, const QString &wholeName, double whole)
{
    if (part > whole)
        counts.wrong(CountsText::tr("“%1” is %2, more than the %3 of “%4”")
                         .arg(partName, asText(part), asText(whole), wholeName));
}

Measured readBareValue(NamedCounts &counts)
{
    const std::optional<double> value = counts.number(u"value"_s);
    return BareValue{value.value_or(0), counts.whole(u"n"_s).value_or(0)};
}

std::optional<Summary::Quantile> readQuantile(NamedCounts &counts, const QString &name)
{
    const std::optional<double> value = counts.number(name);
    const std::optional<double> low = counts.number(name + u"_low"_s);
    const std::optional<double> high = counts.number(name + u"_high"_s);
    if (!value && (low || high))
        counts.missing(CountsText::tr("“%1” is missing").arg(name));
    if (low.has_value() != high.has_value())
        counts.missing(CountsText::tr("“%1_low” and “%1_high” belong together").arg(name));
    if (value && low && high && (*low > *value || *high < *value))
        counts.wrong(CountsText::tr("“%1” is %2, outside of its interval").arg(name, asText(*value)));
    return value ? std::optional(Summary::Quantile{*value, low, high}) : std::nullopt;
}

QStringList summaryNames()
{
    return {u"mean"_s, u"sd"_s, u"median"_s, u"median_low"_s, u"median_high"_s, u"p90"_s, u"p90_low"_s, u"p90_high"_s};
}

Measured readSummary(NamedCounts &counts, bool withQuantiles)
{
    Summary summary{.mean = counts.number(u"mean"_s), .deviation = counts.numberFrom(u"sd"_s, 0)};
    if (withQuantiles) {
        summary.median = readQuantile(counts, u"median"_s);
        summary.percentile90 = readQuantile(counts, u"p90"_s);
    }
    const std::optional<double> n = counts.whole(u"n"_s);
    summary.n = n.value_or(0);
    if (summary.deviation && !summary.mean)
        counts.missing(CountsText::tr("“mean” is missing"));
    return n && *n == 0 ? Measured() : Measured(summary);
}

/// A mean lies on its scale.
void requireOnScale(NamedCounts &counts, const Measured &measured, int highest)
{
    const auto *summary = std::get_if<Summary>(&measured);
    if (summary && summary->mean && (*summary->mean < 1 || *summary->mean > highest))
        counts.wrong(
            CountsText::tr("“mean” is %1, off the scale from 1 to %2").arg(asText(*summary->mean)).arg(highest));
}

Measured readPromoters(NamedCounts &counts)
{
    if (counts.hasNumbers())
        return distributionOf(counts.answers(0, 10), 10);
    if (counts.has(u"value"_s))
        return readBareValue(counts);
    const std::optional<double> promoters = counts.whole(u"promoters"_s);
    const std::optional<double> passives = counts.whole(u"passives"_s);
    const std::optional<double> detractors = counts.whole(u"detractors"_s);
    const std::optional<double> n = counts.whole(u"n"_s);
    if (!promoters)
        counts.missing(CountsText::tr("“promoters” is missing"));
    if (!detractors)
        counts.missing(CountsText::tr("“detractors” is missing"));
    if (!passives && !n)
        counts.missing(CountsText::tr("“passives” is missing"));
    PromoterGroups groups{promoters.value_or(0), detractors.value_or(0), 0};
    const double counted = groups.promoters + groups.detractors + passives.value_or(0);
    groups.n = n.value_or(counted);
    if (n && (passives ? counted != *n : counted > *n))
        counts.wrong(
            CountsText::tr("the groups have %1 answers together, not the %2 of “n”").arg(asText(counted), asText(*n)));
    return groups.n > 0 ? Measured(groups) : Measured();
}

/// 5, 7 or 10: as it says, else the smallest that has room for the answers named.
int satisfactionScale(NamedCounts &counts, const QMap<double, double> &answers)
{
    const std::optional<double> said = counts.number(u"scale"_s);
    const double highest = answers.isEmpty() ? 0 : answers.lastKey();
    const bool known = said && (*said == 5 || *said == 7 || *said == 10);
    const int scale = known ? int(*said) : highest <= 5 ? 5 : highest <= 7 ? 7 : 10;
    if (said && !known)
        counts.wrong(CountsText::tr("“scale” is %1; it has to be 5, 7 or 10").arg(asText(*said)));
    else if (highest > scale)
        counts.wrong(CountsText::tr("the answer “%1” is off the scale from 1 to %2").arg(asText(highest)).arg(scale));
    return scale;
}

Measured readSatisfaction(NamedCounts &counts)
{
    if (counts.hasNumbers()) {
        const QMap<double, double> answers = counts.answers(1, 10);
        const int scale = satisfactionScale(counts, answers);
        return distributionOf(answers, scale);
    }
    if (counts.has(u"value"_s))
        return readBareValue(counts);
    if (counts.has(u"mean"_s)) {
        const Measured summary = readSummary(counts, false);
        requireOnScale(counts, summary, counts.has(u"scale"_s) ? satisfactionScale(counts, {}) : 10);
        return summary;
    }
    const SatisfiedShare share{counts.needWhole(u"satisfied"_s), counts.needWhole(u"n"_s)};
    requireWithin(counts, u"satisfied"_s, share.satisfied, u"n"_s, share.n);
    return share.n > 0 ? Measured(share) : Measured();
}

Measured readEffort(NamedCounts &counts, int scale)
{
    if (counts.hasNumbers())
        return distributionOf(counts.answers(1, scale), scale);
    if (counts.has(u"value"_s))
        return readBareValue(counts);
    const Measured summary = readSummary(counts, false);
    if (!counts.has(u"mean"_s))
        counts.missing(CountsText::tr("“mean” or the answers from 1 to %1 are missing").arg(scale));
    requireOnScale(counts, summary, scale);
    return summary;
}

Measured readCohort(NamedCounts &counts)
{
    if (counts.has(u"value"_s))
        return readBareValue(counts);
    Cohort cohort{counts.needWhole(u"start"_s), 0};
    if (const std::optional<double> end = counts.whole(u"end"_s)) {
        const double added = counts.whole(u"new"_s).value_or(0);
        requireWithin(counts, u"new"_s, added, u"end"_s, *end);
        const double stayed = *end - added;
        if (stayed > cohort.start)
            counts.wrong(CountsText::tr("%1 customers stayed, more than the %2 of “start”; are the new ones in “new”?")
                             .arg(asText(stayed), asText(cohort.start)));
        cohort.lost = cohort.start - stayed;
    } else if (const std::optional<double> retained = counts.whole(u"retained"_s)) {
        requireWithin(counts, u"retained"_s, *retained, u"start"_s, cohort.start);
        cohort.lost = cohort.start - *retained;
    } else {
        cohort.lost = counts.needWhole(u"lost"_s);
        requireWithin(counts, u"lost"_s, cohort.lost, u"start"_s, cohort.start);
    }
    return cohort.start > 0 ? Measured(cohort) : Measured();
}

/// The whole of a share under its own name or as "n".
double needTotal(NamedCounts &counts, const QString &name)
{
    if (counts.has(u"n"_s) && !counts.has(name))
        return counts.needWhole(u"n"_s);
    return counts.needWhole(name);
}

Measured readContacts(NamedCounts &counts)
{
    if (counts.has(u"value"_s))
        return readBareValue(counts);
    const Contacts read{counts.needWhole(u"resolved"_s), needTotal(counts, u"contacts"_s),
                        counts.whole(u"unresolvable"_s)};
    requireWithin(counts, u"resolved"_s, read.resolved, u"contacts"_s, read.contacts);
    if (read.unresolvable && read.resolved + *read.unresolvable > read.contacts)
        counts.wrong(
            CountsText::tr("“resolved” and “unresolvable” are more than the %1 contacts").arg(asText(read.contacts)));
    return read.contacts > 0 ? Measured(read) : Measured();
}

Measured readConversion(NamedCounts &counts)
{
    if (counts.has(u"value"_s))
        return readBareValue(counts);
    const Proportion read{counts.needWhole(u"converted"_s), needTotal(counts, u"visitors"_s)};
    requireWithin(counts, u"converted"_s, read.numerator, u"visitors"_s, read.denominator);
    return read.denominator > 0 ? Measured(read) : Measured();
}

Measured readEngagements(NamedCounts &counts)
{
    if (counts.has(u"value"_s))
        return readBareValue(counts);
    Engagements read{.engagements = counts.needWhole(u"engagements"_s),
                     .reach = counts.whole(u"reach"_s),
                     .impressions = counts.whole(u"impressions"_s),
                     .followers = counts.whole(u"followers"_s)};
    if (counts.has(u"n"_s) && !read.reach)
        read.reach = counts.whole(u"n"_s);
    if (!read.reach && !read.impressions && !read.followers)
        counts.missing(CountsText::tr("“reach”, “impressions” or “followers” is missing"));
    return read;
}

/// Periods a customer stays, from one of lifespan, churn and retention.
double readLifespan(NamedCounts &counts)
{
    if (const std::optional<double> lifespan = counts.number(u"lifespan"_s)) {
        if (*lifespan <= 0)
            counts.wrong(CountsText::tr("“lifespan” is %1; it has to be more than 0").arg(asText(*lifespan)));
        return *lifespan;
    }
    const bool byChurn = counts.has(u"churn"_s);
    const QString name = byChurn ? u"churn"_s : u"retention"_s;
    const double share = counts.needNumberFrom(name, 0);
    const double churn = byChurn ? share : 1 - share;
    if (churn <= 0 || churn > 1) {
        counts.wrong(byChurn ? CountsText::tr("“churn” is %1; it is a share above 0 and up to 1").arg(asText(share))
                             : CountsText::tr("“retention” is %1; it is a share from 0 to below 1").arg(asText(share)));
        return 1;
    }
    return 1 / churn;
}

Measured readLifetime(NamedCounts &counts)
{
    const bool simple = counts.has(u"order_value"_s);
    if (!simple && !counts.has(u"margin"_s)) {
        if (counts.hasNumbers())
            return distributionOf(counts.values(std::numeric_limits<double>::lowest()), 0);
        if (counts.has(u"value"_s))
            return readBareValue(counts);
        if (counts.has(u"mean"_s))
            return readSummary(counts, false);
    }
    LifetimeInputs inputs;
    if (simple) {
        const double share = counts.number(u"margin_share"_s).value_or(1);
        if (share < 0 || share > 1)
            counts.wrong(CountsText::tr("“margin_share” is %1; it is a share from 0 to 1").arg(asText(share)));
        inputs.margin = counts.needNumberFrom(u"order_value"_s, 0) * counts.needNumberFrom(u"frequency"_s, 0) * share;
    } else {
        inputs.margin = counts.number(u"margin"_s).value_or(0);
        if (!counts.has(u"margin"_s))
            counts.missing(CountsText::tr("“margin” is missing"));
    }
    inputs.lifespan = readLifespan(counts);
    inputs.discount = counts.numberFrom(u"discount"_s, 0);
    inputs.n = counts.whole(u"n"_s).value_or(0);
    return inputs;
}

Measured readValues(NamedCounts &counts, double lowest)
{
    if (counts.hasNumbers())
        return distributionOf(counts.values(lowest), 0);
    if (counts.hasAny(summaryNames()))
        return readSummary(counts, true);
    if (!counts.has(u"value"_s))
        counts.missing(CountsText::tr("“value”, “mean”, “median” or the values themselves are missing"));
    return readBareValue(counts);
}

/// Totals of talking, holding and work after it, or handling times.
Measured readHandling(NamedCounts &counts)
{
    if (!counts.has(u"handled"_s))
        return readValues(counts, 0);
    const double handled = counts.needWhole(u"handled"_s);
    const double total = counts.needNumberFrom(u"talk"_s, 0) + counts.numberFrom(u"hold"_s, 0).value_or(0)
                         + counts.numberFrom(u"after"_s, 0).value_or(0) + counts.numberFrom(u"dial"_s, 0).value_or(0);
    if (handled <= 0)
        return {};
    return Summary{.mean = total / handled, .deviation = counts.numberFrom(u"sd"_s, 0), .n = handled};
}

Measured readCustom(NamedCounts &counts)
{
    if (!counts.has(u"numerator"_s) && !counts.has(u"denominator"_s))
        return readValues(counts, std::numeric_limits<double>::lowest());
    const auto numerator = counts.number(u"numerator"_s);
    if (!numerator)
        counts.missing(CountsText::tr("“numerator” is missing"));
    const Proportion ratio{numerator.value_or(0), counts.needNumberFrom(u"denominator"_s, 0)};
    return ratio.denominator > 0 ? Measured(ratio) : Measured();
}

Measured readKind(MetricKind kind, NamedCounts &counts)
{
    switch (kind) {
    case MetricKind::Nps:
        return readPromoters(counts);
    case MetricKind::Csat:
    case MetricKind::CsatMean:
        return readSatisfaction(counts);
    case MetricKind::Ces1:
        return readEffort(counts, 5);
    case MetricKind::Ces2:
        return readEffort(counts, 7);
    case MetricKind::Churn:
    case MetricKind::Retention:
        return readCohort(counts);
    case MetricKind::Clv:
        return readLifetime(counts);
    case MetricKind::Fcr:
        return readContacts(counts);
    case MetricKind::Frt:
    case MetricKind::ResolutionTime:
        return readValues(counts, 0);
    case MetricKind::Aht:
        return readHandling(counts);
    case MetricKind::Conversion:
        return readConversion(counts);
    case MetricKind::Engagement:
        return readEngagements(counts);
    case MetricKind::Custom:
        return readCustom(counts);
    }
    return {};
}

} // namespace

Result<Measured> readCounts(MetricKind kind, const Counts &counts)
{
    if (counts.isEmpty())
        return Measured();
    NamedCounts named(counts);
    Measured measured = readKind(kind, named);
    PERIPLUS_TRY(named.finish());
    return measured;
}

int scaleOf(const Measured &measured)
{
    const auto *distribution = std::get_if<Distribution>(&measured);
    return distribution ? distribution->scale : 0;
}

} // namespace periplus
