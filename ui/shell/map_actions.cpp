// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/map_actions.h"

#include "ui/canvas/canvas.h"
#include "ui/canvas/collapse_marks.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"
#include "ui/command/command_registry.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace periplus {

MapActions::MapActions(Canvas &canvas, QMenu &menu, CommandRegistry &registry)
    : QObject(&canvas),
      m_canvas(canvas),
      m_menu(menu),
      m_collapse(make("collapse", tr("&Collapse"), &SelectionCommands::toggleCollapsed)),
      m_hideLane(make("hideLane", tr("&Hide lane"), &SelectionCommands::hideLane)),
      m_showLanes(make("showAllLanes", tr("Show &all lanes"), &SelectionCommands::showAllLanes)),
      m_splitStage(make("splitStage", tr("&Split stage before this step"), &SelectionCommands::splitStage)),
      m_mergeStages(make("mergeStages", tr("&Merge with next stage"), &SelectionCommands::mergeWithNextStage)),
      m_resetSize(make("resetSize", tr("&Reset size"), qOverload<>(&SelectionCommands::resetSize))),
      m_link(make("linkCards", tr("&Link pain points with opportunities"), &SelectionCommands::link))
{
    m_link->setShortcut(QKeySequence(QStringLiteral("Ctrl+L")));
    m_link->setToolTip(tr("Link the selected pain points with the selected opportunities"));
    menu.insertSeparator(m_splitStage);
    menu.insertSeparator(m_resetSize);
    menu.insertSeparator(m_link);
    for (QAction *action : all())
        registry.add(action, tr("Map"), nameOf(action));
    connect(&canvas.selection(), &Selection::changed, this, &MapActions::refresh);
    connect(&canvas.map(), &ShownMap::laidOut, this, &MapActions::refresh);
    canvas.installEventFilter(this);
    refresh();
}

QAction *MapActions::make(const char *name, const QString &text, void (SelectionCommands::*run)())
{
    QAction *action = m_menu.addAction(text);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, [this, run] { (m_canvas.selectionCommands().*run)(); });
    return action;
}

void MapActions::addPossible(QMenu &menu) const
{
    menu.addSeparator();
    for (QAction *action : all()) {
        if (action->isEnabled())
            menu.addAction(action);
    }
    menu.addSeparator();
}

QString MapActions::nameOf(const QAction *action) const
{
    if (action == m_collapse)
        return tr("Collapse or expand stage or lane");
    return action == m_resetSize ? tr("Reset column width or lane height") : QString();
}

QList<QAction *> MapActions::all() const
{
    return {m_collapse, m_hideLane, m_showLanes, m_splitStage, m_mergeStages, m_resetSize, m_link};
}

/// A sheet or the start page may come in front of the map.
bool MapActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        refresh();
    return QObject::eventFilter(watched, event);
}

void MapActions::refresh()
{
    const ShownMap &map = m_canvas.map();
    const State &state = map.state();
    const Source current = m_canvas.selection().current();
    const bool shown = m_canvas.isVisibleTo(m_canvas.window());
    const bool writable = shown && map.workspace() && !map.workspace()->isReadOnly();
    const bool stage = current.role == Role::StageHeader && exists(state, current);
    const bool lane = current.role == Role::LaneHeader && exists(state, current);
    const Step *step = state.find(current.role == Role::StepHeader ? StepId{current.id} : StepId{});
    const QList<LaneId> lanes = state.lanesOf(map.journey());
    const auto isLeftOut = [&](LaneId id) {
        return (writable && state.at(id).hidden) || map.filter().hiddenLanes.contains(id);
    };
    const bool anyHidden = std::any_of(lanes.begin(), lanes.end(), isLeftOut);

    m_collapse->setText(isCollapsed(state, current) ? tr("&Expand") : tr("&Collapse"));
    m_collapse->setEnabled(writable && (stage || lane));
    m_hideLane->setEnabled(shown && lane);
    m_showLanes->setEnabled(shown && anyHidden);
    m_splitStage->setEnabled(writable && step && state.stepsOf(step->stage).indexOf(step->id) > 0);
    m_mergeStages->setEnabled(writable && stage && state.stagesOf(map.journey()).last().value != current.id);
    m_resetSize->setText(lane ? tr("&Reset lane height") : tr("&Reset column width"));
    m_resetSize->setEnabled(writable && m_canvas.selectionCommands().hasOwnSize(current));
    m_link->setEnabled(writable && m_canvas.selectionCommands().canLink());
}

} // namespace periplus
