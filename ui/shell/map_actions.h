// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/selection_commands.h"

#include <QAction>

class QMenu;

namespace periplus {

class Canvas;
class CommandRegistry;

/// The commands on stages, steps and lanes of the shown map, as actions: what is selected decides which are possible
/// and what they are called.
class MapActions : public QObject
{
    Q_OBJECT

public:
    /// Adds all of them to a menu, which must live as long as the canvas, and to the commands; this goes with the
    /// canvas.
    MapActions(Canvas &canvas, QMenu &menu, CommandRegistry &registry);

    /// Adds those that are possible now, for a context menu.
    void addPossible(QMenu &menu) const;
    /// Tells again which are possible: after the selection or the map have changed.
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QAction *> all() const;
    /// What the commands call an action whose text changes; empty: its text.
    QString nameOf(const QAction *action) const;
    QAction *make(const char *name, const QString &text, void (SelectionCommands::*run)());

    Canvas &m_canvas;
    QMenu &m_menu;
    QAction *m_collapse;
    QAction *m_hideLane;
    QAction *m_showLanes;
    QAction *m_splitStage;
    QAction *m_mergeStages;
    QAction *m_resetSize;
    QAction *m_link;
};

} // namespace periplus
