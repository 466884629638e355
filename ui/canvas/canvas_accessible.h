// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_grid.h"
#include "ui/canvas/canvas_table.h"

#include <QAccessibleWidget>
#include <QHash>

namespace periplus {

class Canvas;

/// The map for assistive technology: a tree of what the layout's groups say, and a table of lanes and steps. Built when
/// somebody asks, again after a change.
class CanvasAccessible : public QAccessibleWidget
{
public:
    /// Makes Qt find this class for every Canvas.
    static void install();

    explicit CanvasAccessible(Canvas &canvas);
    ~CanvasAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text kind) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    Canvas &canvas() const { return m_canvas; }
    const GroupTree &tree() const;
    const CanvasGrid &grid() const;
    /// The interface of a thing on the map; null when it is not there.
    QAccessibleInterface *interfaceOf(const Source &source) const;

private:
    void deleteGone() const;
    Canvas &m_canvas;
    CanvasTable m_table{*this};
    mutable GroupTree m_tree;
    mutable CanvasGrid m_grid;
    mutable bool m_stale = true;
    mutable QHash<Source, QAccessible::Id> m_ids;
    mutable QList<QAccessible::Id> m_gone; ///< of things that are gone; deleted when nobody can be asking them
};

/// Tells assistive technology what is selected and has the keyboard now.
using SendAccessibleEvent = void (*)(QAccessibleEvent *);
void announceSelection(Canvas &canvas, SendAccessibleEvent send = &QAccessible::updateAccessibility);

} // namespace periplus
