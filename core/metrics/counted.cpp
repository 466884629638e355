// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/counted.h"

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

using Counts = QMap<QString, double>;

std::optional<double> named(const Counts &counts, const QString &name)
{
    const auto found = counts.constFind(name);
    return found == counts.cend() || !std::isfinite(*found) ? std::nullopt : std::optional(*found);
}

/// The numbered answers: on the scale, with how often each was given.
QMap<int, double> answersOf(const Counts &counts)
{
    QMap<int, double> answers;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        bool number = false;
        const int answer = it.key().toInt(&number);
        if (number && it.value() >= 0 && std::isfinite(it.value()))
            answers.insert(answer, it.value());
    }
    return answers;
}

double sumFrom(const QMap<int, double> &answers, int from, int to)
{
    double sum = 0;
    for (auto it = answers.lowerBound(from); it != answers.cend() && it.key() <= to; ++it)
        sum += it.value();
    return sum;
}

Counted promoterCount(const Counts &counts)
{
    PromoterCount result;
    const auto promoters = named(counts, u"promoters"_s);
    const auto detractors = named(counts, u"detractors"_s);
    if (promoters || detractors) {
        result = {promoters.value_or(0), detractors.value_or(0), 0};
        result.n = result.promoters + result.detractors + named(counts, u"passives"_s).value_or(0);
    } else {
        const QMap<int, double> answers = answersOf(counts);
        result = {sumFrom(answers, 9, 10), sumFrom(answers, 0, 6), sumFrom(answers, 0, 10)};
    }
    if (result.n <= 0 || result.promoters < 0 || result.detractors < 0
        || result.promoters + result.detractors > result.n)
        return {};
    return result;
}

Counted shareOf(std::optional<double> part, std::optional<double> n)
{
    if (!part || !n || *n <= 0 || *part < 0 || *part > *n)
        return {};
    return ShareCount{*part, *n};
}

Counted topTwoShare(const Counts &counts)
{
    if (const auto satisfied = named(counts, u"satisfied"_s))
        return shareOf(satisfied, named(counts, u"n"_s));
    const QMap<int, double> answers = answersOf(counts);
    if (answers.isEmpty())
        return {};
    const int highest = answers.lastKey();
    const int scale = highest <= 5 ? 5 : highest <= 7 ? 7 : 10;
    return shareOf(sumFrom(answers, scale - 1, scale), sumFrom(answers, 0, scale));
}

Counted meanOfAnswers(const QMap<int, double> &answers)
{
    double n = 0;
    double sum = 0;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        n += it.value();
        sum += it.key() * it.value();
    }
    if (n <= 0)
        return {};
    const double mean = sum / n;
    double squares = 0;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        squares += it.value() * (it.key() - mean) * (it.key() - mean);
    return MeanCount{mean, n > 1 ? std::optional(std::sqrt(squares / (n - 1))) : std::nullopt, n};
}

Counted meanCount(const Counts &counts)
{
    const double n = std::max(0.0, named(counts, u"n"_s).value_or(0));
    if (const auto median = named(counts, u"median"_s))
        return MeanCount{*median, std::nullopt, n};
    if (const auto mean = named(counts, u"mean"_s)) {
        const auto deviation = named(counts, u"sd"_s);
        return MeanCount{*mean, deviation && *deviation >= 0 ? deviation : std::nullopt, n};
    }
    if (const auto value = named(counts, u"value"_s))
        return MeanCount{*value, std::nullopt, n};
    return meanOfAnswers(answersOf(counts));
}

Counted churnCount(const Counts &counts)
{
    return shareOf(named(counts, u"lost"_s), named(counts, u"start"_s));
}

Counted retentionCount(const Counts &counts)
{
    const auto start = named(counts, u"start"_s);
    if (const auto retained = named(counts, u"retained"_s))
        return shareOf(retained, start);
    if (const auto end = named(counts, u"end"_s))
        return shareOf(*end - named(counts, u"new"_s).value_or(0), start);
    if (const auto lost = named(counts, u"lost"_s); lost && start)
        return shareOf(*start - *lost, start);
    return {};
}

Counted partOf(const Counts &counts, const QString &part, const QString &whole)
{
    const auto n = named(counts, whole);
    return shareOf(named(counts, part), n ? n : named(counts, u"n"_s));
}

Counted orMean(const Counted &counted, const Counts &counts)
{
    return std::holds_alternative<std::monostate>(counted) && counts.contains(u"value"_s) ? meanCount(counts) : counted;
}

} // namespace

Counted countedFor(MetricKind kind, const Measurement &measurement)
{
    const Counts &counts = measurement.counts;
    switch (kind) {
    case MetricKind::Nps:
        return orMean(promoterCount(counts), counts);
    case MetricKind::Csat:
        return orMean(topTwoShare(counts), counts);
    case MetricKind::Churn:
        return orMean(churnCount(counts), counts);
    case MetricKind::Retention:
        return orMean(retentionCount(counts), counts);
    case MetricKind::Fcr:
        return orMean(partOf(counts, u"resolved"_s, u"contacts"_s), counts);
    case MetricKind::Conversion:
        return orMean(partOf(counts, u"converted"_s, u"visitors"_s), counts);
    case MetricKind::Engagement:
        return orMean(partOf(counts, u"engagements"_s, u"reach"_s), counts);
    case MetricKind::CsatMean:
    case MetricKind::Ces1:
    case MetricKind::Ces2:
    case MetricKind::Clv:
    case MetricKind::Frt:
    case MetricKind::Aht:
    case MetricKind::ResolutionTime:
    case MetricKind::Custom:
        return meanCount(counts);
    }
    return {};
}

} // namespace periplus
