// SPDX-License-Identifier: GPL-3.0-or-later
// Metrics, actions and assets in JSON.
#include "core/formats/json_writing.h"

#include "core/model/vocabulary.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// How many answers "1", "2", "3" … there are without a gap.
int lengthOfDistribution(const QMap<QString, double> &counts)
{
    int length = 0;
    while (counts.contains(QString::number(length + 1)))
        ++length;
    return length;
}

/// `dataset`: which of the metric's it was counted from, the first is 1; 0: none.
Json writeMeasurement(const Measurement &row, qsizetype dataset)
{
    QMap<QString, double> counts = row.counts;
    Json object = Json::object();
    addText(object, "date", row.date);
    Json distribution = Json::array();
    for (int answer = 1, length = lengthOfDistribution(counts); answer <= length; ++answer)
        distribution.push_back(jsonNumber(counts.take(QString::number(answer))));
    addArray(object, "distribution", std::move(distribution));
    Json reserved = Json::object();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const bool taken =
            it.key() == u"date" || it.key() == u"distribution" || it.key() == u"counts" || it.key() == u"dataset";
        (taken ? reserved : object)[it.key().toStdString()] = jsonNumber(it.value());
    }
    addArray(object, "counts", std::move(reserved));
    if (dataset > 0)
        object["dataset"] = dataset;
    return object;
}

/// The imports of a metric, in an order that does not depend on their ids.
QList<DatasetId> datasetsInOrder(const JsonWriting &writing, MetricId metric)
{
    QList<DatasetId> datasets = writing.state.datasetsOf(metric);
    const auto key = [&](DatasetId id) {
        const Dataset &row = writing.state.at(id);
        return std::tie(row.at, row.name, row.responses, row.file);
    };
    std::stable_sort(datasets.begin(), datasets.end(), [&](DatasetId a, DatasetId b) { return key(a) < key(b); });
    return datasets;
}

/// Measurements by date; those of one date in the order of their text, for they have no other.
Json writeMeasurements(const JsonWriting &writing, MetricId metric)
{
    QList<std::tuple<QString, std::string, Json>> entries;
    const QList<DatasetId> datasets = datasetsInOrder(writing, metric);
    for (const MeasurementId id : writing.state.measurementsOf(metric)) {
        const Measurement &row = writing.state.at(id);
        const Json entry = writeMeasurement(row, datasets.indexOf(row.dataset) + 1);
        entries.append({row.date, entry.dump(), entry});
    }
    std::stable_sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    Json array = Json::array();
    for (auto &entry : entries)
        array.push_back(std::move(std::get<2>(entry)));
    return array;
}

/// What is known of the imports; the responses themselves stay in the workspace.
Json writeDatasets(const JsonWriting &writing, MetricId metric)
{
    Json array = Json::array();
    for (const DatasetId id : datasetsInOrder(writing, metric)) {
        const Dataset &row = writing.state.at(id);
        Json object = Json::object();
        addText(object, "name", row.name);
        addText(object, "program", row.program);
        object["at"] = timeOf(row.at);
        addText(object, "file", row.file);
        object["responses"] = row.responses;
        array.push_back(std::move(object));
    }
    return array;
}

Json writeMetric(const JsonWriting &writing, const Metric &row)
{
    Json object{{"name", jsonText(row.name)}};
    addText(object, "key", writing.naming.metrics.key(row.id));
    object["kind"] = enumName(row.kind).data();
    if (row.journey || row.stage || row.step)
        object["attach"] = placeOf(writing, row.journey, row.stage, row.step);
    addText(object, "unit", row.unit);
    if (row.higherIsBetter != higherIsBetterFor(row.kind))
        object["higher_is_better"] = row.higherIsBetter;
    addNumber(object, "target", row.target);
    addNumber(object, "benchmark", row.benchmark);
    addText(object, "review", row.review);
    addText(object, "owner", row.owner);
    if (row.variant)
        object["variant"] = enumName(*row.variant).data();
    addText(object, "detail", row.detail);
    addArray(object, "datasets", writeDatasets(writing, row.id));
    object["measurements"] = writeMeasurements(writing, row.id);
    return object;
}

} // namespace

Json writeMetrics(const JsonWriting &writing)
{
    Json array = Json::array();
    for (const MetricId id : writing.state.ordered<Metric>())
        array.push_back(writeMetric(writing, writing.state.at(id)));
    return array;
}

Json writeActions(const JsonWriting &writing)
{
    Json array = Json::array();
    for (const ActionId id : writing.state.ordered<Action>()) {
        const Action &row = writing.state.at(id);
        Json object{{"title", jsonText(row.title)}};
        addText(object, "answers", writing.naming.cards.reference(row.card));
        addText(object, "owner", row.owner);
        addText(object, "due", row.due);
        object["status"] = enumName(row.status).data();
        array.push_back(std::move(object));
    }
    return array;
}

Json writeAssets(const AssetSource &assets)
{
    Json array = Json::array();
    for (const QString &hash : assets.assetHashes()) {
        const std::optional<Asset> asset = assets.asset(hash);
        if (!asset)
            continue;
        Json object{{"hash", jsonText(asset->hash)}};
        addText(object, "media_type", asset->mediaType);
        object["data"] = asset->bytes.toBase64().toStdString();
        array.push_back(std::move(object));
    }
    return array;
}

} // namespace periplus
