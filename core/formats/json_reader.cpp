// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json_reader.h"

#include "core/formats/format_text.h"
#include "core/formats/json_reading.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;

/// Whether this is a document of ours that this version can read.
Status checkFormat(JsonObject &document)
{
    const JsonNode *format = document.member("format");
    if (!format || format->text != u"periplus")
        return failure(
            Error{Errc::InvalidValue,
                  FormatText::tr("this is JSON, but not a Periplus document: it has no \"format\": \"periplus\""),
                  {},
                  1,
                  0});
    const double version = document.number("version").value_or(kVersion);
    if (version > kVersion)
        return failure(Error{
            Errc::NewerVersion,
            FormatText::tr("this document has version %1; this Periplus reads up to %2").arg(version).arg(kVersion),
            {},
            document.member("version")->line,
            0});
    return {};
}

void readWorkspace(JsonReading &reading, JsonObject &document)
{
    WorkspaceInfo info;
    if (const JsonNode *node = document.member("workspace")) {
        JsonObject object(*node, reading.findings);
        info.title = object.text("title");
        info.subtitle = object.text("subtitle");
    }
    reading.state.put(info);
}

} // namespace

Result<Imported> readJson(const QByteArray &bytes, IdSource &ids)
{
    const Result<JsonDocument> parsed = parseJson(bytes);
    if (!parsed)
        return failure(parsed.error());
    JsonReading reading(ids);
    {
        JsonObject document(parsed->nodes.front(), reading.findings);
        if (!reading.findings.failed())
            PERIPLUS_TRY(checkFormat(document));
        readWorkspace(reading, document);
        readSegments(reading, document);
        readChannels(reading, document);
        readTags(reading, document);
        readPersonas(reading, document);
        readMetricNames(reading, document);
        readMaps(reading, document);
        readMetrics(reading, document);
        readActions(reading, document);
        readAssets(reading, document);
    }
    if (reading.findings.failed())
        return failure(reading.findings.error());
    return Imported{std::move(reading.state), std::move(reading.assets), reading.findings.warnings()};
}

} // namespace periplus
