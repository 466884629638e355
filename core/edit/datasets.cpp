// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/datasets.h"

#include "core/edit/row_rules.h"
#include "core/edit/row_tree.h"

namespace periplus {

namespace {

Status validate(const State &state, const Dataset &dataset)
{
    PERIPLUS_TRY(requireRow(state, dataset.metric));
    return require(dataset.responses >= 0, Errc::InvalidValue,
                   QT_TRANSLATE_NOOP("Edit", "a dataset has at least 0 responses"));
}

} // namespace

Result<DatasetId> createDataset(Edit &edit, const Dataset &dataset)
{
    PERIPLUS_TRY(validate(edit.state(), dataset));
    Dataset row = dataset;
    row.id = edit.newId<Dataset>();
    row.at = edit.nowMs();
    PERIPLUS_TRY(edit.put(row));
    return row.id;
}

Status updateDataset(Edit &edit, const Dataset &dataset)
{
    PERIPLUS_TRY(validate(edit.state(), dataset));
    return updateRow(edit, dataset);
}

Status deleteDataset(Edit &edit, DatasetId id)
{
    return removeTree(edit, id);
}

} // namespace periplus
