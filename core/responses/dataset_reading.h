// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what imports have kept.
#pragma once

#include "core/model/assets.h"
#include "core/responses/dataset_index.h"
#include "core/responses/dataset_totals.h"

namespace periplus {

/// What a dataset's content says; nothing when it is not here (a document that came without its responses) or damaged.
std::optional<DatasetIndex> indexOf(const AssetSource &assets, const Dataset &dataset);

/// The totals of a dataset; empty when they are not here.
QList<TotalGroup> totalsOf(const AssetSource &assets, const DatasetIndex &index);

/// Calls tell for the fingerprint of every response that has an identity.
void forEachIdentity(const AssetSource &assets, const DatasetIndex &index,
                     const std::function<void(quint64 identity)> &tell);

/// Adds counts of other people to counts: every number but the scale.
void addCounts(Counts &sum, const Counts &counts);

} // namespace periplus
