// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metric_pages.h"

#include "core/layout/metric_facts.h"
#include "core/responses/response_breakdown.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"
#include "ui/metrics/metrics_view.h"
#include "ui/metrics/split_dialog.h"
#include "ui/paint/export_metrics.h"
#include "ui/shell/actions.h"
#include "ui/shell/page_saving.h"

#include <QToolBar>
#include <QToolButton>

namespace periplus {

using namespace Qt::StringLiterals;

using Kind = MetricsPage::Kind;

MetricPages::MetricPages(const PersonaWindow &window, QWidget *parent)
    : QObject(parent),
      m_window(window),
      m_parent(parent),
      m_view(new MetricsView(
          window.canvas.map().measurer(),
          [&canvas = window.canvas](QPainter &painter, const DisplayList &list) { canvas.paintItems(painter, list); })),
      m_overview(make("metricsPage", tr("&All metrics"), tr("All metrics"), "metric")),
      m_review(make("metricsReview", tr("&Review of metrics"), tr("Review"), "check")),
      m_split(make("metricsSplit", tr("Before and after a &day…"), tr("Before and after"), "calendar")),
      m_period(new PeriodMenu([this] { return shownPeriods(); },
                              [this](PeriodUnit unit) { return newestPeriod(m_window.canvas.map().state(), unit); },
                              parent))
{
    window.actions.addIcon(m_period->action(), u"calendar"_s);
    connect(m_overview, &QAction::triggered, this, &MetricPages::askForOverview);
    connect(m_review, &QAction::triggered, this, [this] {
        emit wanted(pageOf(Kind::Review));
        markShown();
    });
    connect(m_split, &QAction::triggered, this, &MetricPages::askForSplit);
    for (QAction *page : {m_overview, m_review})
        page->setCheckable(true);
    connect(m_period, &PeriodMenu::chosen, this, &MetricPages::showPeriod);
    connect(m_view, &MetricsView::pageChanged, this, [this](const MetricsPage &page) {
        m_last = page;
        m_period->refresh();
        markShown();
    });
    connect(m_view, &MetricsView::placeWanted, this, &MetricPages::placeWanted);
    ShownMap &map = window.canvas.map();
    m_view->setBreakdown([&map](const State &state, MetricId metric, const Period &period) {
        return map.workspace() ? responseBreakdown(*map.workspace())(state, metric, period)
                               : attachedBreakdown(state, metric, period);
    });
    connect(&map, &ShownMap::laidOut, this, [this, &map] {
        m_view->setTheme(map.theme());
        refresh();
    });
    refresh();
}

QAction *MetricPages::make(const char *name, const QString &text, const QString &shortText, const char *icon)
{
    QAction *action = m_window.actions.analyse->addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setIconText(shortText);
    m_parent->addAction(action);
    m_window.actions.registry().add(action, tr("Analyse"));
    m_window.actions.addIcon(action, QLatin1String(icon));
    return action;
}

bool MetricPages::isShown() const
{
    return m_view->page().has_value();
}

MetricsPage MetricPages::shownPage() const
{
    return m_view->page().value_or(m_last);
}

ComparedPeriods MetricPages::shownPeriods() const
{
    const MetricsPage page = resolvedPage(m_window.canvas.map().state(), shownPage());
    return {page.period, page.against};
}

MetricsPage MetricPages::pageOf(Kind kind) const
{
    MetricsPage page = shownPage();
    page.kind = kind;
    page.today = QDate::currentDate();
    return page;
}

void MetricPages::show(const MetricsPage &page)
{
    m_last = page;
    m_view->show(m_window.canvas.map().workspace(), page);
    m_period->refresh();
    markShown();
}

/// The page that is shown stands out among the commands, whatever was clicked.
void MetricPages::markShown()
{
    m_overview->setChecked(isShown() && m_view->page()->kind == Kind::Overview);
    m_review->setChecked(isShown() && m_view->page()->kind == Kind::Review);
}

void MetricPages::askForOverview()
{
    emit wanted(pageOf(Kind::Overview));
    markShown(); // also where a text that cannot be saved keeps another page
}

void MetricPages::askForMetric(MetricId metric)
{
    MetricsPage page = pageOf(Kind::Overview);
    page.selected = metric;
    const Metric *row = m_window.canvas.map().state().find(metric);
    if (row && row->journey != page.map)
        page.map = {};
    emit wanted(page);
    markShown();
}

void MetricPages::leave()
{
    m_view->show(nullptr, {});
    markShown();
}

void MetricPages::fillToolBar(QToolBar &bar)
{
    m_window.actions.fillSheetBar(&bar, {m_overview, m_review, m_split});
    bar.insertAction(m_window.actions.dark, m_period->action());
    qobject_cast<QToolButton *>(bar.widgetForAction(m_period->action()))->setPopupMode(QToolButton::InstantPopup);
    bar.setObjectName(u"metricsBar"_s);
}

void MetricPages::refresh()
{
    const void *workspace = m_window.canvas.map().workspace();
    if (workspace && workspace != m_lastIn) {
        m_last = {};
        m_lastIn = workspace;
    }
    const bool isOpen = workspace != nullptr;
    for (QAction *action : {m_overview, m_review, m_split})
        action->setEnabled(isOpen);
    markShown();
    m_period->refresh();
}

void MetricPages::askForSplit()
{
    auto *dialog = new SplitDialog(m_window.canvas.map().state(), shownPage().split, m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        MetricsPage page = pageOf(Kind::Review);
        page.split = dialog->day();
        emit wanted(page);
    });
    dialog->open();
}

void MetricPages::showPeriod(const Period &period, const Period &against)
{
    MetricsPage page = shownPage();
    page.period = period;
    page.against = against;
    m_last = page;
    if (isShown())
        m_view->change(page);
    m_period->refresh();
}

bool MetricPages::exportShown()
{
    if (!isShown())
        return false;
    const Workspace &workspace = *m_view->workspace();
    const MetricsPage page = *m_view->page();
    PageSaving saving;
    saving.name = metricsPageTitle(workspace.state(), page);
    saving.done = tr("The page is in %1.");
    saving.filter = page.kind == Kind::Review
                        ? tr("Documents and pictures (*.pdf *.png *.svg)")
                        : tr("Documents, pictures and tables (*.pdf *.png *.svg *.xlsx *.csv *.json)");
    saving.make = [&](const QString &path) -> Result<Exported> {
        const Result<MetricsFormat> format = metricsFormat(path, page.kind);
        if (!format)
            return failure(format.error());
        return exportMetrics(workspace.state(), workspace, page, m_view->breakdown(), *format, pageOptions(workspace));
    };
    savePage(m_window, m_parent, saving);
    return true;
}

QString MetricPages::summary() const
{
    if (!isShown())
        return {};
    const MetricPageFacts facts = metricPageFacts(m_view->workspace()->state(), *m_view->page());
    return tr("%n metric(s)", nullptr, static_cast<int>(facts.rows.size()));
}

} // namespace periplus
