// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/list_groups.h"

#include <algorithm>

namespace periplus {

QList<Group> groupsOf(const DisplayList &list)
{
    QList<Group> groups;
    QList<qsizetype> open;
    for (const Item &item : list.items) {
        if (const auto *begin = std::get_if<GroupBegin>(&item)) {
            Group group{begin->source, begin->bounds, begin->name, {}, {}};
            for (const qsizetype outer : std::as_const(open))
                group.within.append(groups.at(outer).source.role);
            open.append(groups.size());
            groups.append(group);
        } else if (std::holds_alternative<GroupEnd>(item)) {
            open.removeLast();
        } else if (const auto *run = std::get_if<TextRun>(&item)) {
            for (const qsizetype outer : std::as_const(open))
                groups[outer].texts.append(*run);
        }
    }
    return groups;
}

QList<Group> ofRole(const QList<Group> &groups, Role role)
{
    QList<Group> found;
    std::copy_if(groups.cbegin(), groups.cend(), std::back_inserter(found),
                 [&](const Group &group) { return group.source.role == role; });
    return found;
}

QStringList textsOf(const Group &group)
{
    QStringList texts;
    for (const TextRun &run : group.texts)
        texts.append(run.text);
    return texts;
}

} // namespace periplus
