// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/responses/response_import.h"
#include "core/store/workspace.h"

namespace periplus {

/// What the responses of a file are to be.
struct ImportTarget
{
    Metric metric;     ///< an existing one by its id; without an id it is made
    QString name;      ///< of the dataset: that of the file
    JourneyId journey; ///< the map whose stages and steps the values are matched with; none: the metric's, or the only
};

/// A metric as the responses of a layout make one: kind, name, unit and variant that fit; attached to nothing yet.
Metric metricFor(const ResponseLayout &layout);

/// The first metric of the kind that belongs to the same as `like`; none when there is none.
MetricId sameMetric(const State &state, const Metric &like);

/// The dataset of a metric that came from a file with these bytes; none when there is none.
DatasetId importedBefore(const State &state, MetricId metric, const QString &file);

/// Calls tell for the identities of all responses of a metric that are kept.
void tellIdentities(const AssetSource &assets, const State &state, MetricId metric,
                    const std::function<void(quint64)> &tell);

/// How many of the responses of a file, by their identities, a metric has already, from whatever files.
qint64 countKnown(const AssetSource &assets, const State &state, MetricId metric, const Fingerprints &identities);

/// The map whose names the values of a file are matched with.
JourneyId journeyToMatch(const State &state, const ImportTarget &target);

/// Where the parts of a reading go while it runs: into the workspace, a transaction for some megabytes. Identities of
/// the metric's earlier responses are known. To be used in the workspace's thread.
ResponseSink sinkInto(Workspace &workspace, MetricId metric);

/// Makes one undoable step of what was read: the metric if it is new, the dataset, and a measurement for each month
/// (for churn and retention one of all customers). Values get what they are on the map by their names, unless the
/// index has targets already.
/// Errors: NothingToDo when there is no response that was not there before; Conflict: the metric is of another kind;
/// those of edits. After an error the parts are given back.
Result<DatasetId> recordImport(Workspace &workspace, const ImportTarget &target, ReadResponses read,
                               const ResponseSink &sink, const QDate &today);

} // namespace periplus
