// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/dataset_reading.h"

#include "core/responses/answer_block.h"

namespace periplus {

using namespace Qt::StringLiterals;

std::optional<DatasetIndex> indexOf(const AssetSource &assets, const Dataset &dataset)
{
    const std::optional<Asset> content = assets.asset(dataset.content);
    return content ? decodeIndex(content->bytes) : std::nullopt;
}

QList<TotalGroup> totalsOf(const AssetSource &assets, const DatasetIndex &index)
{
    const std::optional<Asset> totals = assets.asset(index.totals);
    return totals ? decodeTotals(totals->bytes).value_or(QList<TotalGroup>()) : QList<TotalGroup>();
}

void forEachIdentity(const AssetSource &assets, const DatasetIndex &index,
                     const std::function<void(quint64 identity)> &tell)
{
    for (const QString &hash : index.answers) {
        const std::optional<Asset> part = assets.asset(hash);
        const std::optional<AnswerBlock> block = part ? decodeAnswers(part->bytes) : std::nullopt;
        if (!block)
            continue;
        for (const quint64 identity : block->identities) {
            if (identity != 0)
                tell(identity);
        }
    }
}

void addCounts(Counts &sum, const Counts &counts)
{
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        sum[it.key()] = it.key() == u"scale"_s ? it.value() : sum.value(it.key()) + it.value();
}

} // namespace periplus
