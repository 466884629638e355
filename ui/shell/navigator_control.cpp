// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator_control.h"

#include "core/vocabulary/deletion_words.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"
#include "ui/shell/actions.h"
#include "ui/shell/navigator.h"
#include "ui/shell/workspace_commands.h"
#include "ui/vocabularies/segment_commands.h"

namespace periplus {

using namespace Qt::StringLiterals;

NavigatorControl::NavigatorControl(Navigator &navigator, Actions &actions, Canvas &canvas, QObject *parent)
    : QObject(parent), m_navigator(navigator), m_actions(actions), m_canvas(canvas)
{
    connectMaps();
    connectPersonas();
    connectMetrics();
    connectActions();
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

template <class IdType> void NavigatorControl::deleteRow(Status (WorkspaceCommands::*remove)(IdType), IdType id)
{
    WorkspaceCommands commands = this->commands();
    const QString name = commands.nameOf(id);
    QString uses;
    if constexpr (std::is_same_v<IdType, PersonaId>)
        uses = tellUses(map().state(), id);
    if (succeeded((commands.*remove)(id)))
        emit deleted(nameOfAll(name, 1), uses);
}

template <class IdType>
void NavigatorControl::connectRows(NavList &list, Status (WorkspaceCommands::*rename)(IdType, const QString &),
                                   Status (WorkspaceCommands::*remove)(IdType))
{
    connect(&list, &NavList::renamed, this, [this, rename](qint64 id, const QString &text) {
        WorkspaceCommands commands = this->commands();
        succeeded((commands.*rename)({id}, text));
    });
    connect(&list, &NavList::deleteWanted, this, [this, remove](qint64 id) { deleteRow(remove, IdType{id}); });
    connect(&list, &NavList::moveWanted, this,
            [this](qint64 id, qint64 before) { succeeded(commands().move(IdType{id}, IdType{before})); });
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
            [this] { deleteRow(&WorkspaceCommands::deleteMap, map().journey()); });
    connect(m_actions.findInNavigator, &QAction::triggered, &m_navigator, &Navigator::startFilter);
    connect(&m_navigator.maps(), &NavList::chosen, this, [this](qint64 id) { emit mapWanted(JourneyId{id}); });
    connect(&m_navigator.maps(), &NavList::menuWanted, this, [this](qint64 id, QPoint at) { showMapMenu({id}, at); });
    connectRows(m_navigator.maps(), &WorkspaceCommands::renameMap, &WorkspaceCommands::deleteMap);
}

void NavigatorControl::connectPersonas()
{
    connect(&m_navigator, &Navigator::newPersonaWanted, this, &NavigatorControl::addPersona);
    connect(m_actions.newPersona, &QAction::triggered, this, &NavigatorControl::addPersona);
    connect(&m_navigator.personas(), &NavList::menuWanted, this,
            [this](qint64 id, QPoint at) { showPersonaMenu({id}, at); });
    connectRows(m_navigator.personas(), &WorkspaceCommands::renamePersona, &WorkspaceCommands::deletePersona);
}

void NavigatorControl::connectMetrics()
{
    connectRows(m_navigator.metrics(), &WorkspaceCommands::renameMetric, &WorkspaceCommands::deleteMetric);
}

void NavigatorControl::connectActions()
{
    connect(&m_navigator.actions(), &NavList::menuWanted, this, [this](qint64 id, QPoint at) {
        QMenu *menu = newMenu();
        addTo(*menu, tr("Rename"), [this, id] { m_navigator.actions().rename(id); });
        addTo(*menu, tr("Delete"), [this, id] { deleteRow(&WorkspaceCommands::deleteAction, ActionId{id}); });
        menu->popup(at);
    });
    connectRows(m_navigator.actions(), &WorkspaceCommands::renameAction, &WorkspaceCommands::deleteAction);
    connect(&m_navigator.actions(), &NavList::chosen, this, [this](qint64 id) { showAction({id}); });
}

/// Goes to the card that an action answers.
void NavigatorControl::showAction(ActionId id)
{
    const State &state = map().state();
    const Action *action = state.find(id);
    const Card *card = action ? state.find(action->card) : nullptr;
    if (card)
        emit placeWanted(state.at(card->lane).journey, cardSource(card->id));
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
    addTo(*menu, tr("Delete"), [this, id] { deleteRow(&WorkspaceCommands::deleteMap, id); });
    QAction *keep = menu->addAction(m_actions.saveMapAsTemplate->text());
    connect(keep, &QAction::triggered, this, [this, id] {
        emit mapWanted(id);
        m_actions.saveMapAsTemplate->trigger();
    });
    menu->popup(at);
}

/// A menu of the segments, for the one that a persona is in.
void NavigatorControl::addSegments(QMenu &menu, PersonaId persona)
{
    const State &state = map().state();
    const Persona *row = state.find(persona);
    QMenu *segments = menu.addMenu(tr("Segment"));
    const auto offer = [&](SegmentId id, const QString &name) {
        QAction *action =
            addTo(*segments, name, [this, persona, id] { succeeded(SegmentCommands(m_canvas).assign(persona, id)); });
        action->setCheckable(true);
        action->setChecked(row && row->segment == id);
    };
    for (const SegmentId id : state.ordered<Segment>())
        offer(id, QString(state.at(id).name.simplified().left(60)).replace(u"&"_s, u"&&"_s));
    offer({}, tr("No segment"));
    segments->addSeparator();
    segments->addAction(m_actions.segments);
}

void NavigatorControl::showPersonaMenu(PersonaId id, QPoint at)
{
    QMenu *menu = newMenu();
    addTo(*menu, tr("Rename"), [this, id] { m_navigator.personas().rename(id.value); });
    addTo(*menu, tr("Duplicate"), [this, id] { succeeded(commands().duplicatePersona(id)); });
    addTo(*menu, tr("Delete"), [this, id] { deleteRow(&WorkspaceCommands::deletePersona, id); });
    menu->addAction(m_actions.savePersonaAsTemplate); // of the current row, which is this one
    menu->addSeparator();
    addSegments(*menu, id);
    if (const JourneyId journey = map().journey()) {
        const bool part = takesPart(map().state(), id, journey);
        QAction *action = addTo(*menu, tr("Takes part in this map"),
                                [this, id, journey, part] { succeeded(commands().setPart(id, journey, !part)); });
        action->setCheckable(true);
        action->setChecked(part);
    }
    menu->popup(at);
}

} // namespace periplus
