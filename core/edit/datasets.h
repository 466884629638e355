// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"

namespace periplus {

/// Adds a dataset (its id and time are ignored: it is imported now). What it was counted to are measurements that name
/// it. Errors: NotFound (metric); InvalidValue when it has fewer than no responses.
Result<DatasetId> createDataset(Edit &edit, const Dataset &dataset);

/// Writes the whole row, for a new name or another reading of the same responses. Errors: as createDataset.
Status updateDataset(Edit &edit, const Dataset &dataset);

/// Removes the dataset with the measurements that were counted from it. Errors: NotFound.
Status deleteDataset(Edit &edit, DatasetId id);

} // namespace periplus
