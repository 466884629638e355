// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "core/model/state.h"

#include <QList>
#include <QObject>

namespace periplus {

/// What is selected on the map, in the order it was chosen; the last one is the current one, which keys move.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const QList<Source> &items() const { return m_items; }
    bool isEmpty() const { return m_items.isEmpty(); }
    bool contains(const Source &source) const;
    /// The last chosen one; Role::Decoration when nothing is selected.
    Source current() const { return m_items.isEmpty() ? Source{} : m_items.last(); }

    void set(const QList<Source> &items);
    void setOne(const Source &source) { set({source}); }
    /// Adds it, or takes it out when it is in.
    void toggle(const Source &source);
    /// Chooses what lies from the anchor to a thing, which becomes the current one; the anchor stays.
    void extend(const QList<Source> &items);
    /// Where extending begins: what was chosen before it; the current one when that is gone.
    Source anchor() const { return m_anchor.role == Role::Decoration ? current() : m_anchor; }
    void clear() { set({}); }
    /// Drops what no longer exists.
    void prune(const State &state, const QList<LaneId> &hidden);

signals:
    void changed();

private:
    void take(const QList<Source> &items);

    QList<Source> m_items;
    Source m_anchor;
};

} // namespace periplus
