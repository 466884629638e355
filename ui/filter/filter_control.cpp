// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filter_control.h"

#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"
#include "ui/filter/filter_panel.h"
#include "ui/filter/persona_switch.h"
#include "ui/shell/actions.h"
#include "ui/shell/map_header.h"

#include <QSignalBlocker>
#include <QToolBar>
#include <QToolButton>

#include <QLocale>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

FilterControl::FilterControl(Canvas &canvas, MapHeader &header, Actions &actions, QToolBar &bar)
    : QObject(&header),
      m_canvas(canvas),
      m_header(header),
      m_actions(actions),
      m_bar(bar),
      m_panel(new FilterPanel(&bar))
{
    ShownMap &map = canvas.map();
    const auto choose = [&map](const MapFilter &filter) { map.setFilter(filter); };
    connect(m_panel, &FilterPanel::chosen, this, choose);
    connect(&header.personas(), &PersonaSwitch::wanted, this, [&map](PersonaId persona) {
        MapFilter filter = map.filter();
        filter.personas = persona ? QList<PersonaId>{persona} : QList<PersonaId>();
        map.setFilter(filter);
    });
    connect(actions.filter, &QAction::triggered, this, &FilterControl::open);
    connect(actions.assumptions, &QAction::triggered, this, [&map](bool on) {
        MapFilter filter = map.filter();
        filter.grades = on ? QList<EvidenceGrade>{EvidenceGrade::Assumption} : QList<EvidenceGrade>();
        map.setFilter(filter);
    });
    connect(actions.clearFilter, &QAction::triggered, this, [&map] { map.setFilter({}); });
    connect(&header.filterState(), &QToolButton::clicked, actions.clearFilter, &QAction::trigger);
    connect(&map, &ShownMap::laidOut, this, &FilterControl::refresh);
    refresh();
}

void FilterControl::open()
{
    const QWidget *button = m_bar.widgetForAction(m_actions.filter);
    const QWidget *anchor = button && button->isVisible() ? button : static_cast<QWidget *>(&m_bar);
    m_panel->openAt(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)), m_canvas.map().state(),
                    m_canvas.map().journey(), m_canvas.map().filter());
    refresh();
}

void FilterControl::refresh()
{
    const ShownMap &map = m_canvas.map();
    const MapFilter &filter = map.filter();
    m_header.personas().show(map.state(), map.journey(), filter.focus());
    m_actions.clearFilter->setEnabled(filter != MapFilter());
    const QSignalBlocker quiet(m_actions.assumptions);
    m_actions.assumptions->setChecked(filter.grades == QList<EvidenceGrade>{EvidenceGrade::Assumption});
    FilteredCount count;
    if (!filter.isEmpty()) // it visits every card
        count = countMatching(map.state(), map.journey(), filter);
    m_panel->setCount(count);
    QStringList said;
    if (!filter.isEmpty())
        said.append(tr("%1 of %n cards", nullptr, static_cast<int>(count.all)).arg(QLocale().toString(count.matching)));
    const QList<LaneId> lanes = map.state().lanesOf(map.journey());
    const auto hidden =
        std::count_if(lanes.cbegin(), lanes.cend(), [&](LaneId id) { return filter.hiddenLanes.contains(id); });
    if (hidden > 0)
        said.append(tr("%n lanes hidden", nullptr, static_cast<int>(hidden)));
    m_header.showFilterState(said.join(u", "_s));
}

} // namespace periplus
