// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/journey_layout.h"
#include "core/layout/picture_sizes.h"
#include "core/store/workspace.h"

#include <QObject>

#include <memory>

namespace periplus {

/// The one map that the canvas shows: workspace, journey, theme, and its measured layout, kept up to date.
/// Listens to the workspace and measures again after each change; never edits.
class ShownMap : public QObject
{
    Q_OBJECT

public:
    /// The measurer must outlive this.
    ShownMap(const TextMeasurer &measurer, Theme theme, QObject *parent);
    ~ShownMap() override;

    /// Shows a journey of a workspace (borrowed; null shows nothing).
    void show(Workspace *workspace, JourneyId journey);
    void setTheme(const Theme &theme);
    void setColumns(ColumnWidth width);
    /// What stands out; another map begins without a filter, but hidden lanes stay hidden.
    void setFilter(const MapFilter &filter);
    const MapFilter &filter() const { return m_options.filter; }
    /// Whether a lane of the map stands in this view: neither the map nor the view hides it.
    bool shows(LaneId lane) const;
    /// Shows the lanes again that sources are of, if they were hidden here.
    void showLanesOf(const QList<Source> &sources);
    /// Makes a persona's curve faint, or plain again.
    void toggleFaded(PersonaId persona);
    /// Whether the map reads from right to left (LayoutOptions::mirrored).
    void setMirrored(bool mirrored);
    bool isMirrored() const { return m_options.mirrored; }

    Workspace *workspace() const { return m_workspace; }
    JourneyId journey() const { return m_journey; }
    const TextMeasurer &measurer() const { return m_measurer; }
    const Theme &theme() const { return m_theme; }
    const JourneyLayout &layout() const { return m_layout; }
    /// The rows; an empty state when no workspace is shown.
    const State &state() const;
    bool isEmpty() const { return !m_workspace || !m_journey; }

    /// The layout that would follow from other rows, e.g. while something is dragged.
    JourneyLayout measured(const State &state) const;

signals:
    /// Another journey, or none, is shown.
    void switched();
    /// The layout is a new one (also after switched and a change of theme).
    void laidOut();

private:
    void measure();

    const TextMeasurer &m_measurer;
    Theme m_theme;
    Workspace *m_workspace = nullptr;
    JourneyId m_journey;
    LayoutOptions m_options;
    std::unique_ptr<PictureSizes> m_pictures; ///< of the workspace
    JourneyLayout m_layout;
    int m_registration = 0;
};

} // namespace periplus
