// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/group_tree.h"

#include "core/layout/grid_part.h"

#include <algorithm>

namespace periplus {

namespace {

bool hasMeaning(Role role)
{
    return role == Role::TitleBlock || role == Role::Portrait || role == Role::Legend || role == Role::LaneRow
           || gridPart(role).has_value();
}

} // namespace

GroupTree::GroupTree(const DisplayList &list)
{
    QList<int> open; // for each open group the node its children belong to
    for (const Item &item : list.items) {
        if (std::holds_alternative<GroupEnd>(item)) {
            if (!open.isEmpty())
                open.removeLast();
            continue;
        }
        const auto *begin = std::get_if<GroupBegin>(&item);
        if (!begin)
            continue;
        const int parent = open.isEmpty() ? -1 : open.last();
        if (!hasMeaning(begin->source.role)) {
            open.append(parent);
            continue;
        }
        open.append(static_cast<int>(m_nodes.size()));
        add(parent, {canonical(begin->source), begin->bounds, begin->name, parent, {}});
    }
}

void GroupTree::add(int parent, const GroupNode &node)
{
    const int place = static_cast<int>(m_nodes.size());
    m_nodes.append(node);
    (parent < 0 ? m_roots : m_nodes[parent].children).append(place);
    m_places.insert(node.source, place);
}

void GroupTree::move(int node, int parent)
{
    const int before = m_nodes[node].parent;
    (before < 0 ? m_roots : m_nodes[before].children).removeOne(node);
    m_nodes[node].parent = parent;
    (parent < 0 ? m_roots : m_nodes[parent].children).append(node);
}

void GroupTree::sortChildren(int parent)
{
    std::stable_sort(m_nodes[parent].children.begin(), m_nodes[parent].children.end(),
                     [this](int a, int b) { return m_nodes[a].bounds.left() < m_nodes[b].bounds.left(); });
}

} // namespace periplus
