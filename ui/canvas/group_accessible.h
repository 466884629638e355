// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "ui/canvas/group_tree.h"

#include <QAccessible>
#include <QAccessibleActionInterface>

namespace periplus {

class CanvasAccessible;

/// One stage, step, lane, cell, card or emotion for assistive technology.
class GroupAccessible : public QAccessibleInterface,
                        public QAccessibleActionInterface,
                        public QAccessibleTableCellInterface
{
public:
    GroupAccessible(const CanvasAccessible &map, const Source &source) : m_map(map), m_source(source) {}

    const Source &source() const { return m_source; }

    bool isValid() const override { return node(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &action) const override;

    // Of cells only.
    bool isSelected() const override { return state().selected; }
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override;
    int columnIndex() const override;
    int rowIndex() const override;
    int columnExtent() const override;
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override;

private:
    const GroupNode *node() const;

    const CanvasAccessible &m_map;
    Source m_source;
};

} // namespace periplus
