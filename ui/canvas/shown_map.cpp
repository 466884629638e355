// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/shown_map.h"

#include "ui/canvas/map_source.h"

namespace periplus {

ShownMap::ShownMap(const TextMeasurer &measurer, Theme theme, QObject *parent)
    : QObject(parent), m_measurer(measurer), m_theme(std::move(theme))
{
}

ShownMap::~ShownMap()
{
    if (m_workspace)
        m_workspace->unlisten(m_registration);
}

void ShownMap::show(Workspace *workspace, JourneyId journey)
{
    MapFilter filter{.hiddenLanes = m_options.filter.hiddenLanes};
    if (m_workspace != workspace) {
        filter = {};
        if (m_workspace)
            m_workspace->unlisten(m_registration);
        m_workspace = workspace;
        m_layout = JourneyLayout(); // before what it borrows
        m_pictures = workspace ? std::make_unique<PictureSizes>(*workspace) : nullptr;
        m_options.pictures = m_pictures.get();
        if (m_workspace)
            m_registration = m_workspace->listen([this](const Changes &) { measure(); });
    }
    m_journey = journey;
    m_layout = JourneyLayout();
    m_options.filter = filter;
    emit switched();
    measure();
}

void ShownMap::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_layout = JourneyLayout(); // colours are part of the old one
    measure();
}

void ShownMap::setColumns(ColumnWidth width)
{
    m_options.columns = width;
    m_layout = JourneyLayout();
    measure();
}

void ShownMap::setFilter(const MapFilter &filter)
{
    if (filter == m_options.filter)
        return;
    m_options.filter = filter;
    measure();
}

bool ShownMap::shows(LaneId lane) const
{
    return !state().at(lane).hidden && !m_options.filter.hiddenLanes.contains(lane);
}

void ShownMap::showLanesOf(const QList<Source> &sources)
{
    MapFilter filter = m_options.filter;
    for (const Source &source : sources)
        filter.hiddenLanes.removeAll(laneAt(state(), source));
    setFilter(filter);
}

void ShownMap::toggleFaded(PersonaId persona)
{
    MapFilter filter = m_options.filter;
    if (!filter.faded.removeOne(persona))
        filter.faded.append(persona);
    setFilter(filter);
}

void ShownMap::setMirrored(bool mirrored)
{
    if (mirrored == m_options.mirrored)
        return;
    m_options.mirrored = mirrored;
    m_layout = JourneyLayout();
    measure();
}

const State &ShownMap::state() const
{
    static const State kNothing;
    return m_workspace ? m_workspace->state() : kNothing;
}

JourneyLayout ShownMap::measured(const State &state) const
{
    return JourneyLayout::measure(state, m_journey, m_theme, m_measurer, m_options, &m_layout);
}

void ShownMap::measure()
{
    if (m_workspace && !state().find(m_journey))
        m_journey = {};
    m_layout = isEmpty() ? JourneyLayout() : measured(state());
    emit laidOut();
}

} // namespace periplus
