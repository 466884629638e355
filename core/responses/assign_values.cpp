// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/assign_values.h"

#include "core/edit/datasets.h"
#include "core/responses/dataset_reading.h"
#include "core/responses/response_slices.h"
#include "core/responses/response_text.h"

namespace periplus {

using namespace Qt::StringLiterals;

Status assignValues(Workspace &workspace, DatasetId dataset, const QList<QList<ValueTarget>> &targets)
{
    const Dataset *row = workspace.state().find(dataset);
    std::optional<DatasetIndex> index = row ? indexOf(workspace, *row) : std::nullopt;
    if (!index)
        return failure(Errc::NotFound, ResponseText::tr("the responses of this import are not in the workspace"));
    bool fits = targets.size() == index->groupings.size();
    for (qsizetype i = 0; fits && i < targets.size(); ++i)
        fits = targets[i].size() == index->groupings[i].values.size();
    if (!fits)
        return failure(Errc::InvalidValue, ResponseText::tr("the import has other values than these"));
    const QList<Grouping> before = index->groupings;
    for (qsizetype i = 0; i < targets.size(); ++i)
        index->groupings[i].targets = targets[i];
    if (index->groupings == before)
        return failure(Errc::NothingToDo, ResponseText::tr("every value is there already"));
    const Result<QString> content = workspace.addAsset(encodeIndex(*index), kResponseData);
    PERIPLUS_TRY(content);
    return workspace.edit(Op::EditDataset, {.label = row->name}, [&](Edit &edit) {
        Dataset changed = edit.state().at(dataset);
        changed.content = *content;
        return updateDataset(edit, changed);
    });
}

QList<QList<qint64>> responsesByValue(const AssetSource &assets, const Metric &metric, const DatasetIndex &index)
{
    QList<QList<qint64>> responses;
    for (const Grouping &grouping : index.groupings)
        responses.append(QList<qint64>(grouping.values.size()));
    for (const TotalGroup &group : totalsOf(assets, index)) {
        if (group.grouping < 0 || group.grouping >= responses.size() || group.code < 0
            || group.code >= responses[group.grouping].size())
            continue;
        responses[group.grouping][group.code] += qRound64(shownEstimate(metric, {.counts = group.counts}).n);
    }
    return responses;
}

QList<ValueTarget> existingTargets(const State &state, QList<ValueTarget> targets)
{
    for (ValueTarget &target : targets) {
        const bool exists = std::visit(
            [&](const auto &id) {
                if constexpr (std::is_same_v<std::remove_cvref_t<decltype(id)>, std::monostate>)
                    return true;
                else
                    return state.find(id) != nullptr;
            },
            target);
        if (!exists)
            target = std::monostate();
    }
    return targets;
}

} // namespace periplus
