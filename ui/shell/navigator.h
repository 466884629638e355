// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"
#include "core/model/state.h"
#include "ui/shell/nav_list.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace periplus {

/// The left pane: the workspace's name, its maps, personas, metrics and actions. Shows rows and tells what people
/// want; it edits nothing itself.
class Navigator : public QFrame
{
    Q_OBJECT

public:
    static constexpr int kWidth = 196;
    /// Draws the round pictures of personas and owners.
    struct Pictures
    {
        std::function<QIcon(const Persona &persona)> portrait;
        std::function<QIcon(const QString &owner)> badge;
    };

    explicit Navigator(Pictures pictures, QWidget *parent = nullptr);

    /// Fills the lists anew; `shown` is the map on the canvas.
    void show(const State &state, const QString &fallbackTitle, JourneyId shown);
    void setTheme(const Theme &theme);
    void setWritable(bool writable);
    NavList &maps() { return *m_maps; }
    NavList &personas() { return *m_personas; }
    NavList &metrics() { return *m_metrics; }
    NavList &actions() { return *m_actions; }

    /// Shows the field that filters the lists, with the focus in it.
    void startFilter();

signals:
    void newMapWanted();
    void newPersonaWanted();
    void newMetricWanted();
    /// What can be done with personas, as a menu at a place.
    void personaMenuWanted(QPoint globalPosition);
    /// All metrics, in the place of the map.
    void metricsPageWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Wanted = void (Navigator::*)();
    QWidget *makeHead();
    void addPersonaMenu();
    void addMetricsPage();
    NavList *addSection(QVBoxLayout &column, const char *name, const QString &heading, const QString &addTip = {},
                        Wanted wanted = nullptr);
    void fill(NavList &list, const QList<NavRow> &rows, bool whenEmpty);
    void applyFilter();
    QList<NavRow> mapRows(const State &state, JourneyId shown) const;
    QList<NavRow> personaRows(const State &state) const;

    Pictures m_pictures;
    QLabel *m_title;
    QLabel *m_subtitle;
    QToolButton *m_filterButton;
    QLineEdit *m_filter;
    QToolButton *m_personaPages;
    QToolButton *m_metricsPage = nullptr;
    QList<QToolButton *> m_adds;
    QHash<const NavList *, QWidget *> m_heads;
    QHash<const NavList *, QList<NavRow>> m_rows;
    NavList *m_maps;
    NavList *m_personas;
    NavList *m_metrics;
    NavList *m_actions;
    qint64 m_marked = 0;
    QIcon m_mapIcon;
    QIcon m_shownMapIcon;
};

/// The metrics of the whole workspace and of one map, not those of its stages and steps: name and newest value.
QList<NavRow> metricRows(const State &state, JourneyId map);

} // namespace periplus
