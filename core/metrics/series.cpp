// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/series.h"

#include "core/metrics/counted.h"
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

/// Answers as the groups that the kind's usual value is made of; nothing for kinds without groups.
std::optional<Counts> groupsOf(MetricKind kind, const Measured &measured)
{
    if (kind != MetricKind::Nps && kind != MetricKind::Csat)
        return std::nullopt;
    const Counted counted = countedFor(kind, variantsOf(kind).front(), measured);
    if (const auto *answers = std::get_if<PromoterCount>(&counted))
        return Counts{{u"promoters"_s, answers->promoters},
                      {u"passives"_s, answers->n - answers->promoters - answers->detractors},
                      {u"detractors"_s, answers->detractors}};
    if (const auto *share = std::get_if<ShareCount>(&counted))
        return Counts{{u"satisfied"_s, share->part}, {u"n"_s, share->n}};
    return std::nullopt;
}

/// Counts of one form, so that they can be added: as they are, or where answers and groups meet as groups; nothing
/// when they are too different, as answers on different scales are.
std::optional<QList<Counts>> inOneForm(MetricKind kind, const QList<Counts> &all, const QList<Measured> &forms)
{
    bool alike = true;
    int scale = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        alike = alike && forms[i].index() == forms[0].index() && namesOf(all[i], forms[i]) == namesOf(all[0], forms[0]);
        if (!std::holds_alternative<Distribution>(forms[i]))
            continue;
        if (scale > 0 && scaleOf(forms[i]) != scale)
            return std::nullopt;
        scale = scaleOf(forms[i]);
    }
    if (alike)
        return all;
    QList<Counts> groups;
    for (const Measured &measured : forms) {
        const std::optional<Counts> group = groupsOf(kind, measured);
        if (!group)
            return std::nullopt;
        groups.append(*group);
    }
    return groups;
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
    QList<Counts> counted;
    QList<Measured> forms;
    for (const Counts &counts : all) {
        const Result<Measured> measured = readCounts(kind, counts);
        if (!measured)
            return tl::make_unexpected(measured.error());
        if (!std::visit(AddsUp(), *measured))
            return failure(Errc::Unsupported, CountsText::tr("these measurements do not add up"));
        if (std::holds_alternative<std::monostate>(*measured))
            continue;
        counted.append(counts);
        forms.append(*measured);
    }
    const std::optional<QList<Counts>> alike = inOneForm(kind, counted, forms);
    if (!alike)
        return failure(Errc::InvalidValue, CountsText::tr("these measurements were counted in different ways"));
    Counts sum;
    for (const Counts &counts : *alike) {
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            sum[it.key()] = it.key() == u"scale"_s ? it.value() : sum.value(it.key()) + it.value();
    }
    return sum;
}

} // namespace periplus
