// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/record_import.h"

#include "core/edit/datasets.h"
#include "core/edit/metrics.h"
#include "core/metrics/estimate.h"
#include "core/model/relations.h"
#include "core/model/vocabulary.h"
#include "core/responses/dataset_reading.h"
#include "core/responses/month.h"
#include "core/responses/response_text.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// Customers of one table are counted together, whatever dates stand beside them.
bool isOneCohort(const ResponseLayout &layout)
{
    return (layout.metric == MetricKind::Churn || layout.metric == MetricKind::Retention) && !countsOrders(layout);
}

/// The measurements that the responses make: a date and the counts of it.
QList<std::pair<QDate, Counts>> measurementsFrom(const ReadResponses &read, const QDate &today)
{
    QList<std::pair<QDate, Counts>> found;
    for (const ResponseGroup &group : read.groups) {
        if (group.column >= 0)
            continue;
        const QDate date = group.month == ResponseGroup::kNoMonth ? today : firstDayOfMonth(group.month);
        if (isOneCohort(read.plan.layout) && !found.isEmpty()) {
            found.first().first = std::max(found.first().first, date);
            addCounts(found.first().second, group.counts);
        } else {
            found.append({date, group.counts});
        }
    }
    return found;
}

Result<DatasetId> writeImport(Edit &edit, const ImportTarget &target, const ReadResponses &read, const QString &content,
                              const QDate &today)
{
    MetricId metric = target.metric.id;
    if (!metric) {
        const Result<MetricId> made = createMetric(edit, target.metric);
        PERIPLUS_TRY(made);
        metric = *made;
    }
    const Result<DatasetId> dataset = createDataset(edit, Dataset{.metric = metric,
                                                                  .name = target.name,
                                                                  .program = QString(enumName(read.plan.layout.tool)),
                                                                  .file = read.file,
                                                                  .responses = read.tally.good,
                                                                  .content = content});
    PERIPLUS_TRY(dataset);
    for (const auto &[date, counts] : measurementsFrom(read, today)) {
        PERIPLUS_TRY(createMeasurement(
            edit,
            Measurement{.metric = metric, .date = date.toString(Qt::ISODate), .counts = counts, .dataset = *dataset}));
    }
    return dataset;
}

void matchGroupings(DatasetIndex &index, const State &state, JourneyId journey)
{
    for (Grouping &grouping : index.groupings) {
        const bool open = std::all_of(grouping.targets.cbegin(), grouping.targets.cend(),
                                      [](const ValueTarget &target) { return target == ValueTarget(); });
        if (open)
            grouping.targets = matchValues(state, journey, grouping.role, grouping.values);
    }
}

Status judge(const State &state, const ImportTarget &target, const ReadResponses &read)
{
    if (const Metric *metric = state.find(target.metric.id); metric && metric->kind != read.plan.layout.metric)
        return failure(Errc::Conflict, ResponseText::tr("the metric “%1” is of another kind").arg(metric->name));
    if (read.tally.good == 0)
        return failure(Errc::NothingToDo, ResponseText::tr("there is no response that is not there already"));
    return {};
}

} // namespace

Metric metricFor(const ResponseLayout &layout)
{
    Metric metric{.kind = layout.metric, .higherIsBetter = higherIsBetterFor(layout.metric)};
    const ResponseColumn score = layout.columns.value(layout.columnWith(ColumnRole::Score));
    const bool hours = layout.metric == MetricKind::ResolutionTime || layout.metric == MetricKind::Frt;
    if (hours)
        metric.unit = u"h"_s;
    if (layout.metric == MetricKind::Custom) {
        const bool orders = score.name.isEmpty() && layout.columnWith(ColumnRole::Customer) >= 0;
        metric.name = orders ? ResponseText::tr("Repeat purchase") : score.name;
        metric.variant = orders ? std::optional(MetricVariant::Ratio) : std::nullopt;
    } else {
        metric.name = shortName(metric);
    }
    metric.detail = score.question;
    return metric;
}

MetricId sameMetric(const State &state, const Metric &like)
{
    for (const MetricId id : state.ordered<Metric>()) {
        const Metric &metric = state.at(id);
        const bool samePlace = metric.journey == like.journey && metric.stage == like.stage && metric.step == like.step;
        const bool sameName = like.kind != MetricKind::Custom || metric.name == like.name;
        if (samePlace && metric.kind == like.kind && sameName)
            return id;
    }
    return {};
}

DatasetId importedBefore(const State &state, MetricId metric, const QString &file)
{
    for (const DatasetId id : state.datasetsOf(metric)) {
        if (state.at(id).file == file)
            return id;
    }
    return {};
}

void tellIdentities(const AssetSource &assets, const State &state, MetricId metric,
                    const std::function<void(quint64)> &tell)
{
    if (!state.find(metric))
        return;
    for (const DatasetId id : state.datasetsOf(metric)) {
        if (const std::optional<DatasetIndex> index = indexOf(assets, state.at(id)))
            forEachIdentity(assets, *index, tell);
    }
}

qint64 countKnown(const AssetSource &assets, const State &state, MetricId metric, const Fingerprints &identities)
{
    Fingerprints known; // each counts once, however often it is kept
    tellIdentities(assets, state, metric, [&](quint64 identity) {
        if (identities.contains(identity))
            known.add(identity);
    });
    return known.size();
}

JourneyId journeyToMatch(const State &state, const ImportTarget &target)
{
    if (target.journey)
        return target.journey;
    const Metric &metric = target.metric;
    const JourneyId own = metric.journey ? metric.journey
                          : metric.stage ? journeyOf(state, metric.stage)
                          : metric.step  ? journeyOf(state, metric.step)
                                         : JourneyId{};
    if (own)
        return own;
    const QList<JourneyId> journeys = state.ordered<Journey>();
    return journeys.size() == 1 ? journeys.first() : JourneyId{};
}

ResponseSink sinkInto(Workspace &workspace, MetricId metric)
{
    ResponseSink sink;
    sink.keep = [&workspace](const QList<QByteArray> &parts) { return workspace.addAssets(parts, kResponseData); };
    sink.drop = [&workspace](const QStringList &hashes) {
        [[maybe_unused]] const Status dropped = workspace.removeAssets(hashes); // what stays harms nobody
    };
    sink.known = [&workspace, metric](const std::function<void(quint64)> &tell) {
        tellIdentities(workspace, workspace.state(), metric, tell);
    };
    return sink;
}

Result<DatasetId> recordImport(Workspace &workspace, const ImportTarget &target, ReadResponses read,
                               const ResponseSink &sink, const QDate &today)
{
    const auto record = [&]() -> Result<DatasetId> {
        PERIPLUS_TRY(judge(workspace.state(), target, read));
        matchGroupings(read.index, workspace.state(), journeyToMatch(workspace.state(), target));
        return workspace.edit(Op::CreateDataset, {.label = target.name}, [&](Edit &edit) -> Result<DatasetId> {
            const Result<QString> content = workspace.addAsset(encodeIndex(read.index), kResponseData);
            PERIPLUS_TRY(content);
            return writeImport(edit, target, read, *content, today);
        });
    };
    Result<DatasetId> recorded = record();
    if (!recorded && sink.drop)
        sink.drop(read.newParts);
    return recorded;
}

} // namespace periplus
