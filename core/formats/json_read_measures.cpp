// SPDX-License-Identifier: GPL-3.0-or-later
// Metrics, actions and assets of a JSON document.
#include "core/formats/format_text.h"
#include "core/formats/json_reading.h"

#include "core/metrics/variant.h"
#include "core/model/vocabulary.h"

#include <QCryptographicHash>
#include <QDate>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

void checkDate(JsonReading &reading, JsonObject &object, const char *name)
{
    const QString date = object.text(name);
    if (!date.isEmpty() && !QDate::fromString(date, Qt::ISODate).isValid())
        reading.findings.warn(*object.member(name), FormatText::tr("“%1” is not a date such as 2026-12-31").arg(date));
}

void readCount(JsonReading &reading, const JsonNode &node, Measurement &row)
{
    if (node.type == JsonType::Number)
        row.counts.insert(node.key, node.number);
    else if (node.type != JsonType::Null)
        reading.findings.expected(node, FormatText::tr("expected a number"));
}

/// Every member but the date is a count; "distribution" holds the answers 1, 2, 3 … in order, and "counts" those
/// whose names mean something else here.
void readMeasurement(JsonReading &reading, const JsonNode &node, MetricId metric, const QList<DatasetId> &datasets)
{
    JsonObject object(node, reading.findings);
    Measurement row{.id = reading.newId<Measurement>(), .metric = metric, .date = object.text("date")};
    checkDate(reading, object, "date");
    if (const std::optional<int> dataset = object.whole("dataset", 1, static_cast<int>(datasets.size())))
        row.dataset = datasets.value(*dataset - 1);
    object.acceptAll();
    int answer = 0;
    for (const JsonNode *count : object.array("distribution")) {
        if (count->type != JsonType::Number)
            reading.findings.expected(*count, FormatText::tr("expected a number"));
        row.counts.insert(QString::number(++answer), count->number);
    }
    if (const JsonNode *counts = object.member("counts")) {
        for (const JsonNode *count : counts->children)
            readCount(reading, *count, row);
    }
    for (const JsonNode *count : node.children) {
        if (count->key == u"date" || count->key == u"distribution" || count->key == u"counts"
            || count->key == u"dataset")
            continue;
        readCount(reading, *count, row);
    }
    reading.state.put(row);
}

QList<DatasetId> readDatasets(JsonReading &reading, JsonObject &metric, MetricId id)
{
    QList<DatasetId> datasets;
    for (const JsonNode *node : metric.array("datasets")) {
        JsonObject object(*node, reading.findings);
        const Dataset row{.id = reading.newId<Dataset>(),
                          .metric = id,
                          .name = object.text("name"),
                          .program = object.text("program"),
                          .at = readTime(reading, object),
                          .file = object.text("file"),
                          .responses =
                              static_cast<qint64>(object.number("responses", 0, 9007199254740992.0).value_or(0)),
                          .content = {}};
        reading.state.put(row);
        datasets.append(row.id);
    }
    return datasets;
}

/// {"map", "stage", "step"}: the narrowest one given is what the metric belongs to.
void readAttachment(JsonReading &reading, const JsonNode &node, Metric &row)
{
    JsonObject object(node, reading.findings);
    const JsonNode *stage = object.member("stage");
    const JsonNode *step = object.member("step");
    const JourneyId map = reading.resolve(reading.maps, object.member("map"), QT_TRANSLATE_NOOP("Formats", "a map"));
    if (!map && (stage || step))
        reading.findings.expected(node, FormatText::tr("expected a member “map”"));
    if (!stage) {
        row.journey = map;
        if (step)
            reading.findings.expected(node, FormatText::tr("expected a member “stage”"));
        return;
    }
    const StageId stageId =
        reading.resolve(reading.places[map].stages, stage, QT_TRANSLATE_NOOP("Formats", "a stage of that map"));
    if (step)
        row.step = reading.resolve(reading.places[map].steps[stageId], step,
                                   QT_TRANSLATE_NOOP("Formats", "a step of that stage"));
    else
        row.stage = stageId;
}

} // namespace

void readMetricNames(JsonReading &reading, JsonObject &document)
{
    readInOrder(document.array("metrics"), [&](const JsonNode &node, const Rank &rank) {
        const JsonNode *name = node.member("name"_L1);
        const JsonNode *key = node.member("key"_L1);
        const Metric row{.id = reading.newId<Metric>(), .rank = rank, .name = name ? name->text : QString()};
        reading.state.put(row);
        reading.metrics.add(row.name, key ? key->text : QString(), row.id);
    });
}

void readMetrics(JsonReading &reading, JsonObject &document)
{
    const QList<MetricId> named = reading.state.ordered<Metric>();
    qsizetype position = 0;
    for (const JsonNode *node : document.array("metrics")) {
        JsonObject object(*node, reading.findings);
        Metric row = reading.state.at(named[position++]);
        row.name = object.requiredText("name");
        object.text("key");
        row.kind = object.choice<MetricKind>("kind").value_or(MetricKind::Custom);
        row.unit = object.text("unit");
        row.higherIsBetter = object.flag("higher_is_better", higherIsBetterFor(row.kind));
        row.target = object.number("target");
        row.benchmark = object.number("benchmark");
        row.review = object.text("review");
        row.owner = object.text("owner");
        row.detail = object.text("detail");
        row.variant = object.choice<MetricVariant>("variant");
        if (row.variant && !hasVariant(row.kind, *row.variant)) {
            reading.findings.expected(*object.member("variant"),
                                      FormatText::tr("expected a variant that this kind of metric has"));
            row.variant.reset();
        }
        if (const JsonNode *attach = object.member("attach"))
            readAttachment(reading, *attach, row);
        reading.state.put(row);
        const QList<DatasetId> datasets = readDatasets(reading, object, row.id);
        for (const JsonNode *measurement : object.array("measurements"))
            readMeasurement(reading, *measurement, row.id, datasets);
    }
}

void readActions(JsonReading &reading, JsonObject &document)
{
    readInOrder(document.array("actions"), [&](const JsonNode &node, const Rank &rank) {
        JsonObject object(node, reading.findings);
        Action row{.id = reading.newId<Action>(), .rank = rank, .title = object.requiredText("title")};
        row.card = reading.resolve(reading.cards, object.member("answers"), QT_TRANSLATE_NOOP("Formats", "a card"));
        row.owner = object.text("owner");
        row.due = object.text("due");
        checkDate(reading, object, "due");
        row.status = object.choice<ActionStatus>("status").value_or(ActionStatus::Idea);
        reading.state.put(row);
    });
}

void readAssets(JsonReading &reading, JsonObject &document)
{
    for (const JsonNode *node : document.array("assets")) {
        JsonObject object(*node, reading.findings);
        const JsonNode *data = object.member("data");
        if (!data || data->type != JsonType::Text) {
            reading.findings.expected(data ? *data : *node, FormatText::tr("expected a member “data” of base64 text"));
            continue;
        }
        const auto decoded =
            QByteArray::fromBase64Encoding(data->text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            reading.findings.expected(*data, FormatText::tr("expected base64"));
        const QString hash =
            QString::fromLatin1(QCryptographicHash::hash(*decoded, QCryptographicHash::Sha256).toHex());
        const QString named = object.text("hash", hash);
        if (named != hash)
            reading.findings.expected(*object.member("hash"),
                                      FormatText::tr("expected the SHA-256 of the data, %1").arg(hash));
        reading.assets.append({hash, object.text("media_type"), *decoded});
    }
}

} // namespace periplus
