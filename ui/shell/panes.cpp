// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panes.h"

#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"
#include "ui/inspector/inspector.h"
#include "ui/metrics/metrics_panel.h"
#include "ui/paint/icon_engine.h"
#include "ui/shell/actions.h"
#include "ui/shell/navigator.h"
#include "ui/shell/pane.h"
#include "ui/shell/pane_dock.h"
#include "ui/shell/settings.h"
#include "ui/shell/theming.h"

#include <QGuiApplication>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowForInspector = 1280; // design-language, section 7
constexpr int kNarrowForNavigator = 1100;
constexpr int kLowForMetrics = 640;

/// Where panes were left in one direction says nothing of the other.
int layoutVersion()
{
    return QGuiApplication::isRightToLeft() ? 1 : 0;
}

} // namespace

Panes::Panes(QWidget &map, Navigator &navigator, Inspector &inspector, MetricsPanel &metrics, Canvas &canvas,
             Actions &actions, Settings &settings)
    : m_canvas(canvas), m_inspector(inspector), m_metrics(metrics), m_actions(actions), m_settings(settings)
{
    setObjectName(u"panes"_s);
    setWindowFlags(Qt::Widget);
    setDockOptions(QMainWindow::AllowTabbedDocks);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setCentralWidget(&map);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea); // the metrics stand below the map alone
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_left = new Pane(*this, navigator,
                      {u"navigator"_s, tr("Navigator"), Pane::Side::Left, Navigator::kWidth, kNarrowForNavigator},
                      *actions.navigator, settings);
    m_right = new Pane(*this, inspector,
                       {u"inspector"_s, tr("Inspector"), Pane::Side::Right, Inspector::kWidth, kNarrowForInspector},
                       *actions.inspector, settings);
    m_right->setMayClose([this] { return m_inspector.finish(); });
    m_bottom = new Pane(*this, metrics,
                        {u"metrics"_s, tr("Metrics"), Pane::Side::Bottom, MetricsPanel::kHeight, kLowForMetrics},
                        *actions.metrics, settings);
    connect(&metrics, &MetricsPanel::closeWanted, this, [this] { m_actions.metrics->setChecked(false); });
    connect(&canvas.map(), &ShownMap::laidOut, this, &Panes::followMetrics);
    followMetrics();
    for (const Pane *pane : {m_left, m_right, m_bottom})
        connect(pane, &Pane::left, this, [this] { m_canvas.setFocus(Qt::OtherFocusReason); });
    connect(actions.otherPane, &QAction::triggered, this, &Panes::goToOtherPane);
    connect(actions.resetPanes, &QAction::triggered, this, &Panes::reset);
    restoreState(settings.paneLayout(), layoutVersion());
    m_left->apply();
    m_right->apply();
    m_bottom->apply();
}

void Panes::setMapShown(bool shown)
{
    m_right->setPresent(shown);
    m_bottom->setPresent(shown);
}

void Panes::followMetrics()
{
    m_bottom->setShownAtFirst(m_canvas.map().state().count<Metric>() > 0);
}

void Panes::setTheme(const Theme &theme)
{
    const QIcon grip = iconFor(u"grip"_s, tokenColor(theme, u"ink3"_s));
    const QIcon close = iconFor(u"close"_s, tokenColor(theme, u"ink2"_s));
    for (const Pane *pane : {m_left, m_right, m_bottom})
        pane->dock().setTheme(grip, close);
}

void Panes::keepLayout()
{
    m_settings.setPaneLayout(saveState(layoutVersion()));
}

void Panes::reset()
{
    for (Pane *pane : {m_left, m_right, m_bottom}) {
        pane->reset();
        m_settings.setPaneShown(pane->name(), true);
        pane->apply();
    }
    resizeDocks({&m_left->dock(), &m_right->dock()}, {Navigator::kWidth, Inspector::kWidth}, Qt::Horizontal);
    resizeDocks({&m_bottom->dock()}, {MetricsPanel::kHeight}, Qt::Vertical);
}

void Panes::goToOtherPane()
{
    const QWidget *focus = window()->focusWidget();
    const bool inMetrics = focus && m_metrics.isAncestorOf(focus);
    if (focus && m_inspector.isAncestorOf(focus) && m_metrics.enter())
        return;
    if (inMetrics || (focus && m_inspector.isAncestorOf(focus))) {
        m_canvas.setFocus(Qt::OtherFocusReason);
        return;
    }
    m_actions.inspector->setChecked(true);
    m_right->dock().raise(); // it may lie behind another pane
    m_inspector.enter();
}

} // namespace periplus
