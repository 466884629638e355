// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator_control.h"

#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"
#include "ui/shell/actions.h"
#include "ui/shell/navigator.h"
#include "ui/shell/workspace_commands.h"

namespace periplus {

NavigatorControl::NavigatorControl(Navigator &navigator, Actions &actions, Canvas &canvas, QObject *parent)
    : QObject(parent), m_navigator(navigator), m_actions(actions), m_canvas(canvas)
{
    connectMaps();
    connectPersonas();
}

ShownMap &NavigatorControl::map() const
{
    return m_canvas.map();
}

WorkspaceCommands NavigatorControl::commands() const
{
    Q_ASSERT(map().workspace());
    return WorkspaceCommands(*map().workspace(), [this] { return m_canvas.viewHint(); });
}

template <class T> bool NavigatorControl::succeeded(const T &result)
{
    if (!result && result.error().code != Errc::NothingToDo)
        emit failed(result.error());
    return result.has_value();
}

void NavigatorControl::connectMaps()
{
    connect(&m_navigator, &Navigator::newMapWanted, this, &NavigatorControl::addMap);
    connect(m_actions.newMap, &QAction::triggered, this, &NavigatorControl::addMap);
    connect(m_actions.nextMap, &QAction::triggered, this, [this] { goToNeighbour(1); });
    connect(m_actions.previousMap, &QAction::triggered, this, [this] { goToNeighbour(-1); });
    connect(m_actions.renameMap, &QAction::triggered, this,
            [this] { m_navigator.maps().rename(map().journey().value); });
    connect(m_actions.duplicateMap, &QAction::triggered, this, [this] { duplicateMap(map().journey()); });
    connect(m_actions.deleteMap, &QAction::triggered, this,
            [this] { succeeded(commands().deleteMap(map().journey())); });
    connect(&m_navigator.maps(), &NavList::chosen, this, [this](qint64 id) { emit mapWanted(JourneyId{id}); });
    connect(&m_navigator.maps(), &NavList::renamed, this,
            [this](qint64 id, const QString &text) { succeeded(commands().renameMap({id}, text)); });
    connect(&m_navigator.maps(), &NavList::menuWanted, this, [this](qint64 id, QPoint at) { showMapMenu({id}, at); });
}

void NavigatorControl::connectPersonas()
{
    connect(&m_navigator, &Navigator::newPersonaWanted, this, &NavigatorControl::addPersona);
    connect(m_actions.newPersona, &QAction::triggered, this, &NavigatorControl::addPersona);
    connect(&m_navigator.personas(), &NavList::renamed, this,
            [this](qint64 id, const QString &text) { succeeded(commands().renamePersona({id}, text)); });
    connect(&m_navigator.personas(), &NavList::menuWanted, this,
            [this](qint64 id, QPoint at) { showPersonaMenu({id}, at); });
}

void NavigatorControl::goToNeighbour(int by)
{
    const QList<JourneyId> maps = map().state().ordered<Journey>();
    if (maps.size() < 2)
        return;
    const qsizetype to = maps.indexOf(map().journey()) + by + maps.size();
    emit mapWanted(maps[to % maps.size()]);
}

void NavigatorControl::addMap()
{
    if (!map().workspace())
        return;
    const Result<JourneyId> made = commands().addMap(tr("New map"), {tr("Discover"), tr("Decide"), tr("Use")});
    if (!succeeded(made))
        return;
    emit mapWanted(*made);
    m_navigator.maps().rename(made->value);
}

void NavigatorControl::duplicateMap(JourneyId id)
{
    const Result<JourneyId> made = commands().duplicateMap(id);
    if (succeeded(made))
        emit mapWanted(*made);
}

void NavigatorControl::addPersona()
{
    if (!map().workspace())
        return;
    const Result<PersonaId> made = commands().addPersona(tr("New persona"), map().journey());
    if (succeeded(made))
        m_navigator.personas().rename(made->value);
}

QMenu *NavigatorControl::newMenu()
{
    auto *menu = new QMenu(&m_navigator);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

template <class Does> QAction *NavigatorControl::addTo(QMenu &menu, const QString &text, Does does)
{
    QAction *action = menu.addAction(text);
    action->setEnabled(!map().workspace()->isReadOnly());
    connect(action, &QAction::triggered, this, does);
    return action;
}

void NavigatorControl::showMapMenu(JourneyId id, QPoint at)
{
    QMenu *menu = newMenu();
    addTo(*menu, tr("Rename"), [this, id] { m_navigator.maps().rename(id.value); });
    addTo(*menu, tr("Duplicate"), [this, id] { duplicateMap(id); });
    addTo(*menu, tr("Delete"), [this, id] { succeeded(commands().deleteMap(id)); });
    menu->popup(at);
}

void NavigatorControl::showPersonaMenu(PersonaId id, QPoint at)
{
    QMenu *menu = newMenu();
    addTo(*menu, tr("Rename"), [this, id] { m_navigator.personas().rename(id.value); });
    addTo(*menu, tr("Duplicate"), [this, id] { succeeded(commands().duplicatePersona(id)); });
    addTo(*menu, tr("Delete"), [this, id] { succeeded(commands().deletePersona(id)); });
    if (const JourneyId journey = map().journey()) {
        menu->addSeparator();
        const bool part = takesPart(map().state(), id, journey);
        QAction *action = addTo(*menu, tr("Takes part in this map"),
                                [this, id, journey, part] { succeeded(commands().setPart(id, journey, !part)); });
        action->setCheckable(true);
        action->setChecked(part);
    }
    menu->popup(at);
}

} // namespace periplus
