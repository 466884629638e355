// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metrics_control.h"

#include "ui/canvas/canvas.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"
#include "ui/metrics/measurement_editor.h"
#include "ui/metrics/metric_commands.h"
#include "ui/metrics/metric_editor.h"
#include "ui/metrics/metric_words.h"
#include "ui/metrics/metrics_panel.h"
#include "ui/shell/actions.h"
#include "ui/shell/banner.h"
#include "ui/shell/nav_list.h"
#include "ui/shell/navigator.h"
#include "ui/shell/news.h"

#include <QMenu>

namespace periplus {

using namespace Qt::StringLiterals;

MetricsControl::MetricsControl(const Window &window, QWidget *parent)
    : QObject(parent),
      m_window(window),
      m_parent(parent),
      m_panel(new MetricsPanel(window.canvas, *window.actions.metric)),
      m_edit(make("editMetric", tr("&Edit metric…"))),
      m_type(make("metricValues", tr("&Values of the metric…"))),
      m_remove(make("deleteMetric", tr("De&lete metric")))
{
    m_type->setToolTip(tr("Type what was counted; the value is worked out"));
    connectCommands();
    connectNavigator();
    refresh();
}

QAction *MetricsControl::make(const char *name, const QString &text)
{
    QAction *action = m_window.actions.analyse->addAction(text);
    action->setObjectName(QLatin1String(name));
    m_parent->addAction(action);
    m_window.actions.registry().add(action, tr("Analyse"));
    return action;
}

void MetricsControl::connectCommands()
{
    connect(m_window.actions.metric, &QAction::triggered, this, [this] {
        const ShownMap &map = m_window.canvas.map();
        addMetric(homeAt(map.state(), map.journey(), m_window.canvas.selection().current()));
    });
    connect(m_edit, &QAction::triggered, this, [this] { edit(meant()); });
    connect(m_type, &QAction::triggered, this, [this] { typeValues(meant()); });
    connect(m_remove, &QAction::triggered, this, [this] {
        if (isMeantInSight())
            remove(meant());
    });
    connect(m_panel, &MetricsPanel::addWanted, this, &MetricsControl::addMetric);
    connect(m_panel, &MetricsPanel::valuesWanted, this, &MetricsControl::typeValues);
    connect(m_panel, &MetricsPanel::menuWanted, this, [this](MetricId id, QPoint at) { showMenu(id, at, false); });
    connect(m_panel, &MetricsPanel::currentChanged, this, &MetricsControl::refresh);
    connect(&m_window.canvas.selection(), &Selection::changed, this, &MetricsControl::refresh);
    connect(&m_window.canvas.map(), &ShownMap::laidOut, this, &MetricsControl::refresh);
    connect(m_window.actions.metrics, &QAction::changed, this, &MetricsControl::refresh);
}

void MetricsControl::connectNavigator()
{
    Navigator &navigator = m_window.navigator;
    connect(&navigator, &Navigator::newMetricWanted, this, [this] {
        addMetric({m_window.canvas.map().journey(), {}, {}});
    });
    connect(&navigator.metrics(), &NavList::menuWanted, this,
            [this](qint64 id, QPoint at) { showMenu({id}, at, true); });
}

bool MetricsControl::isWritable() const
{
    const Workspace *workspace = m_window.canvas.map().workspace();
    return workspace && !workspace->isReadOnly();
}

MetricId MetricsControl::selected() const
{
    const State &state = m_window.canvas.map().state();
    const Source current = m_window.canvas.selection().current();
    if (current.role == Role::MetricChip && state.find(MetricId{current.id}))
        return {current.id};
    const Card *card = state.find(cardOf(current));
    return card && state.find(card->metric) ? card->metric : MetricId();
}

MetricId MetricsControl::meant() const
{
    if (const MetricId id = selected())
        return id;
    return m_window.canvas.map().state().find(m_panel->current()) ? m_panel->current() : MetricId();
}

bool MetricsControl::isMeantInSight() const
{
    return selected() || (meant() && m_panel->isVisibleTo(m_parent));
}

void MetricsControl::refresh()
{
    const bool any = bool(meant());
    m_edit->setEnabled(any && isWritable());
    m_type->setEnabled(any);
    m_remove->setEnabled(isMeantInSight() && isWritable());
}

void MetricsControl::addTo(QMenu &menu) const
{
    if (!selected())
        return;
    menu.addActions({m_type, m_edit, m_remove});
    menu.addSeparator();
}

void MetricsControl::addMetric(const MetricHome &home)
{
    if (!isWritable())
        return;
    auto *editor = new MetricEditor(m_window.canvas, home, m_parent);
    connect(editor, &MetricEditor::saved, this, [this](MetricId id, bool values) {
        showInPanel(id);
        if (values)
            typeValues(id);
    });
    editor->open();
}

void MetricsControl::edit(MetricId id)
{
    const Metric *metric = m_window.canvas.map().state().find(id);
    if (metric && isWritable())
        (new MetricEditor(m_window.canvas, *metric, m_parent))->open();
}

void MetricsControl::typeValues(MetricId id)
{
    if (!m_window.canvas.map().state().find(id))
        return;
    if (m_values && m_values->metric() != id && !m_values->close())
        return; // something unfinished stands there; the window says so
    if (!m_values || m_values->metric() != id)
        m_values = new MeasurementEditor(m_window.canvas, id, {m_window.actions.undo, m_window.actions.redo}, m_parent);
    m_values->show();
    m_values->raise();
    m_values->activateWindow();
}

void MetricsControl::remove(MetricId id)
{
    const Metric *metric = m_window.canvas.map().state().find(id);
    if (!metric || !isWritable())
        return;
    const QString name = nameOf(*metric);
    const int values = static_cast<int>(m_window.canvas.map().state().measurementsOf(id).size());
    const Status status = MetricCommands(m_window.canvas).remove(id);
    if (!status) {
        m_window.news.report(status.error());
        return;
    }
    m_window.banner.showDeleted(nameOfAll(name, 1),
                                values > 0 ? tr("%n value(s) went with it.", nullptr, values) : QString(),
                                m_window.actions.undo);
}

void MetricsControl::showInPanel(MetricId id)
{
    emit mapNeeded();
    m_window.actions.metrics->setChecked(true);
    m_panel->showMetric(id);
}

void MetricsControl::showMenu(MetricId id, QPoint at, bool withRename)
{
    auto *menu = new QMenu(m_parent);
    menu->setObjectName(u"metricMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &text, bool enabled, auto does) {
        QAction *action = menu->addAction(text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, does);
    };
    if (withRename)
        offer(tr("Show below the map"), true, [this, id] { showInPanel(id); });
    offer(tr("Values…"), true, [this, id] { typeValues(id); });
    offer(tr("Edit…"), isWritable(), [this, id] { edit(id); });
    if (withRename)
        offer(tr("Rename"), isWritable(), [this, id] { m_window.navigator.metrics().rename(id.value); });
    offer(tr("Delete"), isWritable(), [this, id] { remove(id); });
    menu->popup(at);
}

} // namespace periplus
