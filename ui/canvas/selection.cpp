// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/selection.h"

#include "ui/canvas/map_source.h"

namespace periplus {

void Selection::set(const QList<Source> &items)
{
    m_anchor = items.isEmpty() ? Source{} : canonical(items.first());
    take(items);
}

void Selection::extend(const QList<Source> &items)
{
    take(items);
}

void Selection::take(const QList<Source> &items)
{
    QList<Source> chosen;
    for (const Source &source : items)
        chosen.append(canonical(source));
    if (chosen == m_items)
        return;
    m_items = chosen;
    emit changed();
}

bool Selection::contains(const Source &source) const
{
    return m_items.contains(canonical(source));
}

void Selection::toggle(const Source &source)
{
    QList<Source> items = m_items;
    if (!items.removeOne(canonical(source)))
        items.append(source);
    take(items);
    m_anchor = current();
}

void Selection::prune(const State &state, const QList<LaneId> &hidden)
{
    QList<Source> kept = m_items;
    kept.removeIf(
        [&](const Source &source) { return !exists(state, source) || hidden.contains(laneAt(state, source)); });
    if (!exists(state, m_anchor))
        m_anchor = {};
    take(kept);
}

} // namespace periplus
