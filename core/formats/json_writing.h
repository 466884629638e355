// SPDX-License-Identifier: GPL-3.0-or-later
// Shared by the parts of the JSON writer only.
#pragma once

#include "core/formats/json_handles.h"
#include "core/model/assets.h"

#include <nlohmann/json.hpp>

namespace periplus {

using Json = nlohmann::ordered_json;

/// One document being written.
struct JsonWriting
{
    explicit JsonWriting(const State &source);

    const State &state;
    JsonNaming naming;
    QHash<JourneyId, QList<CommentId>> commentsOnJourney; ///< the read model indexes those of cards only
    QHash<StageId, QList<CommentId>> commentsOnStage;
    QHash<StepId, QList<CommentId>> commentsOnStep;
    QHash<PersonaId, QList<CommentId>> commentsOnPersona;
};

inline Json jsonText(const QString &text)
{
    return text.toStdString();
}

/// Whole numbers are written without a point.
Json jsonNumber(double value);

/// Members that are left out when they say nothing.
void addText(Json &object, const char *name, const QString &text);
void addFlag(Json &object, const char *name, bool value);
void addNumber(Json &object, const char *name, std::optional<double> value);
void addWhole(Json &object, const char *name, std::optional<int> value);
/// A time as ISO 8601 where that says it exactly, else as milliseconds.
Json timeOf(qint64 at);
void addArray(Json &object, const char *name, Json array);

/// Comments in a fixed order: by time, then by content.
void addComments(const JsonWriting &writing, Json &object, const QList<CommentId> &comments);
void addEvidence(const JsonWriting &writing, Json &object, const QList<EvidenceId> &evidence);

Json writeSegments(const JsonWriting &writing);
/// Shape: null when the vocabulary is the standard one.
Json writeChannels(const JsonWriting &writing);
Json writeTags(const JsonWriting &writing);
Json writePersonas(const JsonWriting &writing);
Json writeMaps(const JsonWriting &writing);
Json writeMetrics(const JsonWriting &writing);
Json writeActions(const JsonWriting &writing);
Json writeAssets(const AssetSource &assets);

/// {"map", "stage", "step"} of a step, or of a stage, or of a journey.
Json placeOf(const JsonWriting &writing, JourneyId journey, StageId stage, StepId step);

} // namespace periplus
