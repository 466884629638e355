// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json_writer.h"

#include "core/formats/json_writing.h"

namespace periplus {

namespace {

Json writeWorkspace(const State &state)
{
    Json object = Json::object();
    if (const WorkspaceInfo *info = state.find(Id<WorkspaceInfo>{1})) {
        addText(object, "title", info->title);
        addText(object, "subtitle", info->subtitle);
    }
    return object;
}

} // namespace

Exported writeJson(const State &state, const AssetSource &assets)
{
    const JsonWriting writing(state);
    Json document{{"format", "periplus"}, {"version", 1}};
    addArray(document, "workspace", writeWorkspace(state));
    addArray(document, "segments", writeSegments(writing));
    if (Json channels = writeChannels(writing); !channels.is_null())
        document["channels"] = std::move(channels);
    addArray(document, "tags", writeTags(writing));
    document["personas"] = writePersonas(writing);
    document["maps"] = writeMaps(writing);
    document["metrics"] = writeMetrics(writing);
    document["actions"] = writeActions(writing);
    addArray(document, "assets", writeAssets(assets));
    const std::string text = document.dump(1, ' ', false, Json::error_handler_t::replace);
    return {QByteArray(text.data(), static_cast<qsizetype>(text.size())) + '\n', {}};
}

} // namespace periplus
