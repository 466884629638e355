// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replace_rows.h"

namespace periplus {

namespace {

template <class Row> Status replaceTable(Edit &edit, const State &target)
{
    QList<Id<Row>> different;
    edit.state().forEachDifference<Row>(target, [&](Id<Row> id) { different.append(id); });
    for (const Id<Row> id : different) {
        const Row *row = target.find(id);
        PERIPLUS_TRY(row ? edit.put(*row) : edit.remove(id));
    }
    return {};
}

} // namespace

Status replaceRows(Edit &edit, const State &target)
{
    Status done;
    AllRows::forEach([&]<class Row>() {
        if (done)
            done = replaceTable<Row>(edit, target);
    });
    return done;
}

} // namespace periplus
