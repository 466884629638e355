// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <QObject>
#include <QPoint>

class QAction;
class QMenu;

namespace periplus {

class Actions;
class Canvas;
class NavList;
class Navigator;
class ShownMap;
class WorkspaceCommands;

/// Carries out what the navigator and the Map menu are asked for.
class NavigatorControl : public QObject
{
    Q_OBJECT

public:
    NavigatorControl(Navigator &navigator, Actions &actions, Canvas &canvas, QObject *parent);

signals:
    void mapWanted(periplus::JourneyId journey);
    /// Something on the map that is shown, or on another one.
    void placeWanted(periplus::JourneyId journey, const periplus::Source &source);
    /// Something is gone, which undo brings back; the sentence says what it was used for, or is empty.
    void deleted(const QString &name, const QString &uses);
    void failed(const periplus::Error &error);

private:
    void connectMaps();
    void connectPersonas();
    /// Rows of metrics; what else is done with them is in MetricsControl.
    void connectMetrics();
    void connectActions();
    /// Shows the map that is so many places further down, around the end.
    void goToNeighbour(int by);
    void addMap();
    void addPersona();
    void duplicateMap(JourneyId id);
    QMenu *newMenu();
    /// An entry that changes the workspace: disabled while it is read-only.
    template <class Does> QAction *addTo(QMenu &menu, const QString &text, Does does);
    void showMapMenu(JourneyId id, QPoint at);
    void addSegments(QMenu &menu, PersonaId persona);
    void showPersonaMenu(PersonaId id, QPoint at);
    /// Rename, move, delete and the menu of lists whose rows need no more.
    template <class IdType>
    void connectRows(NavList &list, Status (WorkspaceCommands::*rename)(IdType, const QString &),
                     Status (WorkspaceCommands::*remove)(IdType));
    template <class IdType> void deleteRow(Status (WorkspaceCommands::*remove)(IdType), IdType id);
    void showAction(ActionId id);
    template <class T> bool succeeded(const T &result);
    WorkspaceCommands commands() const;
    ShownMap &map() const;

    Navigator &m_navigator;
    Actions &m_actions;
    Canvas &m_canvas;
};

} // namespace periplus
