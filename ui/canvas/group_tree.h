// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "ui/canvas/map_source.h"

#include <QHash>
#include <QList>

namespace periplus {

inline size_t qHash(const Source &source, size_t seed = 0) noexcept
{
    return qHashMulti(seed, static_cast<int>(source.role), source.id, source.lane);
}

/// One thing on the map as assistive technology meets it.
struct GroupNode
{
    Source source;
    QRectF bounds; ///< map units
    QString name;
    int parent = -1; ///< place in the tree; -1 for those directly on the map
    QList<int> children;
};

/// The groups of a display list as a tree: stages, steps and lanes on the map, cells in lanes, cards in cells.
/// Wrappers without meaning for people (bands, rows of headers, decoration) are left out; their children move up.
class GroupTree
{
public:
    GroupTree() = default;
    explicit GroupTree(const DisplayList &list);

    /// Adds a node below another one, after its other children.
    void add(int parent, const GroupNode &node);
    /// Gives a node another parent, after its other children.
    void move(int node, int parent);
    /// Puts the children of a node in order from where the map begins; headers stay first.
    void sortChildren(int parent);

    const QList<GroupNode> &nodes() const { return m_nodes; }
    const QList<int> &roots() const { return m_roots; }
    /// The place of a source in nodes(); -1 when it is not on the map.
    int indexOf(const Source &source) const { return m_places.value(canonical(source), -1); }

private:
    QList<GroupNode> m_nodes;
    QList<int> m_roots;
    QHash<Source, int> m_places;
};

} // namespace periplus
