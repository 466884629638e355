// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/response_slices.h"

#include "core/responses/month.h"
#include "core/responses/response_totals.h"

#include <QHash>

#include <map>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// Collects slices in the order in which they come first.
class Slices
{
public:
    void add(const ResponseSlice &slice)
    {
        const std::pair key(slice.by, slice.key);
        const auto known = m_places.constFind(key);
        if (known == m_places.cend()) {
            m_places.insert(key, m_slices.size());
            m_slices.append(slice);
        } else {
            addCounts(m_slices[*known].counts, slice.counts);
        }
    }
    QList<ResponseSlice> take() { return std::move(m_slices); }

private:
    QHash<std::pair<QString, QString>, qsizetype> m_places;
    QList<ResponseSlice> m_slices;
};

QString monthKey(int month)
{
    return firstDayOfMonth(month).toString(u"yyyy-MM"_s);
}

} // namespace

QList<ResponseSlice> responseSlices(const AssetSource &assets, const State &state, MetricId metric,
                                    const MonthRange &months)
{
    Slices whole;
    Slices groups;
    std::map<int, Counts> byMonth;
    for (const DatasetId id : state.datasetsOf(metric)) {
        const std::optional<DatasetIndex> index = indexOf(assets, state.at(id));
        if (!index)
            continue;
        for (const TotalGroup &group : totalsOf(assets, *index)) {
            if (!months.contains(group.month))
                continue;
            if (group.grouping < 0) {
                whole.add({{}, ColumnRole::Other, {}, {}, group.counts});
                if (group.month != ResponseGroup::kNoMonth)
                    addCounts(byMonth[group.month], group.counts);
            } else if (group.grouping < index->groupings.size()) {
                const Grouping &grouping = index->groupings[group.grouping];
                groups.add({grouping.name, grouping.role, grouping.values.value(group.code),
                            grouping.targets.value(group.code), group.counts});
            }
        }
    }
    QList<ResponseSlice> slices = whole.take() + groups.take();
    for (const auto &[month, counts] : byMonth)
        slices.append({u"month"_s, ColumnRole::Date, monthKey(month), {}, counts});
    return slices;
}

QList<MonthlySlice> monthlySlices(const AssetSource &assets, const State &state, MetricId metric, const QString &by)
{
    std::map<std::pair<QString, int>, Counts> found;
    for (const DatasetId id : state.datasetsOf(metric)) {
        const std::optional<DatasetIndex> index = indexOf(assets, state.at(id));
        if (!index)
            continue;
        for (const TotalGroup &group : totalsOf(assets, *index)) {
            if (group.grouping < 0 || group.grouping >= index->groupings.size())
                continue;
            const Grouping &grouping = index->groupings[group.grouping];
            if (grouping.name == by)
                addCounts(found[{grouping.values.value(group.code), group.month}], group.counts);
        }
    }
    QList<MonthlySlice> slices;
    for (const auto &[key, counts] : found)
        slices.append({key.first, key.second, counts});
    return slices;
}

} // namespace periplus
