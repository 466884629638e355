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

QList<Group> groupsOf(const DisplayList &list, Role role)
{
    return ofRole(groupsOf(list), role);
}

QStringList namesOf(const DisplayList &list, Role role)
{
    QStringList names;
    for (const Group &group : groupsOf(list, role))
        names.append(group.name);
    return names;
}

QString overlap(const DisplayList &list, const QList<Role> &roles)
{
    constexpr double kRounding = 0.01;
    for (const Item &item : list.items) {
        const auto *run = std::get_if<TextRun>(&item);
        if (run
            && (run->baseline.x() < -kRounding || run->baseline.x() + run->width > list.bounds.right() + kRounding
                || run->baseline.y() >= list.bounds.bottom()))
            return run->text;
    }
    for (const Role role : roles) {
        const QList<Group> groups = groupsOf(list, role);
        for (qsizetype i = 0; i < groups.size(); ++i) {
            for (qsizetype k = i + 1; k < groups.size(); ++k) {
                if (groups.at(i).bounds.intersects(groups.at(k).bounds))
                    return groups.at(i).name + u'|' + groups.at(k).name;
            }
        }
    }
    return {};
}

QStringList textsOf(const Group &group)
{
    QStringList texts;
    for (const TextRun &run : group.texts)
        texts.append(run.text);
    return texts;
}

} // namespace periplus
