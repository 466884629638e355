// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/responses/dataset_index.h"
#include "core/store/workspace.h"

namespace periplus {

/// Says anew what the values of an import are on the map, as one undoable step; the responses stay as they are.
/// `targets`: for each grouping of the import, one for each of its values, in their order.
/// Errors: NotFound: the dataset is gone, or its responses are not in the workspace; InvalidValue: other groupings or
/// values than it has; NothingToDo: they are so already; those of edits.
Status assignValues(Workspace &workspace, DatasetId dataset, const QList<QList<ValueTarget>> &targets);

/// How many responses have each value of each grouping, in their order.
/// Cost: that of the totals, however many responses there are.
QList<QList<qint64>> responsesByValue(const AssetSource &assets, const Metric &metric, const DatasetIndex &index);

/// Targets without those that point to rows which are gone.
QList<ValueTarget> existingTargets(const State &state, QList<ValueTarget> targets);

} // namespace periplus
