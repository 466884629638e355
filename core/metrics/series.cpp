// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/series.h"

#include "core/metrics/counts_text.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// Whether measurements of this form add up by adding each of their counts.
struct AddsUp
{
    bool operator()(const Distribution &) const { return true; }
    bool operator()(const PromoterGroups &) const { return true; }
    bool operator()(const SatisfiedShare &) const { return true; }
    bool operator()(const Contacts &) const { return true; }
    bool operator()(const Proportion &) const { return true; }
    bool operator()(const Engagements &read) const { return read.impressions && !read.reach && !read.followers; }
    bool operator()(std::monostate) const { return true; }
    bool operator()(const Summary &) const { return false; }
    bool operator()(const Cohort &) const { return false; }
    bool operator()(const LifetimeInputs &) const { return false; }
    bool operator()(const BareValue &) const { return false; }
};

QStringList namesOf(const Counts &counts, const Measured &measured)
{
    return std::holds_alternative<Distribution>(measured) ? QStringList() : QStringList(counts.keys());
}

} // namespace

QList<DatedEstimate> series(const State &state, MetricId metric, std::optional<MetricVariant> variant)
{
    QList<DatedEstimate> points;
    const Metric *row = state.find(metric);
    if (!row)
        return points;
    if (!variant)
        variant = latestEstimate(state, metric).variant;
    for (const MeasurementId id : state.measurementsOf(metric)) {
        const Measurement &measurement = state.at(id);
        const QDate date = QDate::fromString(measurement.date, Qt::ISODate);
        if (date.isValid())
            points.append({id, date, variant ? estimate(row->kind, measurement, *variant) : Estimate()});
    }
    std::stable_sort(points.begin(), points.end(),
                     [](const DatedEstimate &a, const DatedEstimate &b) { return a.date < b.date; });
    return points;
}

Result<Counts> pooledCounts(MetricKind kind, const QList<Counts> &all)
{
    Counts sum;
    Measured first;
    QStringList names;
    for (const Counts &counts : all) {
        const Result<Measured> measured = readCounts(kind, counts);
        if (!measured)
            return tl::make_unexpected(measured.error());
        if (!std::visit(AddsUp(), *measured))
            return failure(Errc::Unsupported, CountsText::tr("these measurements do not add up"));
        if (std::holds_alternative<std::monostate>(*measured))
            continue;
        const bool isFirst = std::holds_alternative<std::monostate>(first);
        if (isFirst) {
            first = *measured;
            names = namesOf(counts, first);
        } else if (measured->index() != first.index() || names != namesOf(counts, *measured)
                   || scaleOf(*measured) != scaleOf(first)) {
            return failure(Errc::InvalidValue, CountsText::tr("these measurements were counted in different ways"));
        }
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            sum[it.key()] = it.key() == u"scale"_s ? it.value() : sum.value(it.key()) + it.value();
    }
    return sum;
}

} // namespace periplus
