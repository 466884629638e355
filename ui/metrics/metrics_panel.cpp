// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metrics_panel.h"

#include "core/model/row_changes.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"
#include "ui/metrics/metric_charts.h"
#include "ui/metrics/metric_tiles.h"
#include "ui/metrics/period_choice.h"
#include "ui/paint/icon_engine.h"
#include "ui/shell/theming.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRoomForAnswers = 1080; // panels narrower than this have no columns of answers, pixels

} // namespace

MetricsPanel::MetricsPanel(Canvas &canvas, QAction &add, QWidget *parent)
    : QFrame(parent),
      m_canvas(canvas),
      m_add(add),
      m_theme(canvas.map().theme()),
      m_tabs(new QTabBar),
      m_place(new QLabel),
      m_period(new PeriodChoice),
      m_addButton(new QToolButton),
      m_close(new QToolButton),
      m_pages(new QStackedWidget),
      m_empty(nullptr),
      m_emptyText(new QLabel),
      m_filled(nullptr),
      m_tiles(new MetricTiles),
      m_detail(new MetricCharts)
{
    setObjectName(u"metricsPanel"_s);
    setAccessibleName(tr("Metrics"));
    setMinimumHeight(kHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_pages, 1);
    addPage(makeMetrics(), tr("Metrics"));
    connectTiles();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &MetricsPanel::refresh);
    connect(&canvas.map(), &ShownMap::laidOut, &m_soon, qOverload<>(&QTimer::start));
    connect(&canvas.map(), &ShownMap::switched, this, &MetricsPanel::refresh);
    connect(&canvas.selection(), &Selection::changed, this, &MetricsPanel::followSelection);
    connect(m_period, &PeriodChoice::changed, this, [this] {
        m_stale = true;
        m_soon.start();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &MetricsPanel::showPage);
    m_soon.start();
}

void MetricsPanel::addPage(QWidget *page, const QString &title)
{
    m_pages->addWidget(page); // first, for the first tab becomes the current one at once
    m_tabs->addTab(title);
}

int MetricsPanel::page() const
{
    return m_tabs->currentIndex();
}

void MetricsPanel::setPage(int page)
{
    m_tabs->setCurrentIndex(page);
}

void MetricsPanel::showPage()
{
    m_pages->setCurrentIndex(page());
    m_addButton->setVisible(page() == 0 && !m_tiles->metrics().isEmpty());
    emit followed();
}

Period MetricsPanel::period() const
{
    return m_period->period();
}

QWidget *MetricsPanel::makeHead()
{
    auto *head = new QFrame;
    head->setObjectName(u"metricsHead"_s);
    m_tabs->setObjectName(u"metricsTabs"_s);
    m_tabs->setAccessibleName(tr("What is shown below the map"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_place->setObjectName(u"metricsPlace"_s);
    m_place->setTextFormat(Qt::PlainText);
    m_addButton->setObjectName(u"metricsAdd"_s);
    m_addButton->setToolTip(tr("Add a metric here"));
    m_addButton->setAccessibleName(m_addButton->toolTip());
    m_close->setObjectName(u"metricsClose"_s);
    m_close->setToolTip(tr("Close the metrics"));
    m_close->setAccessibleName(m_close->toolTip());
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(14, 0, 10, 0);
    row->setSpacing(10);
    row->addWidget(m_tabs);
    row->addWidget(m_addButton);
    row->addStretch(1);
    row->addWidget(m_place);
    row->addWidget(m_period);
    row->addWidget(m_close);
    connect(m_addButton, &QToolButton::clicked, this, [this] { emit addWanted(m_home); });
    connect(m_close, &QToolButton::clicked, this, &MetricsPanel::closeWanted);
    return head;
}

QWidget *MetricsPanel::makeMetrics()
{
    m_empty = makeEmpty();
    m_filled = makeFilled();
    m_filled->hide();
    auto *metrics = new QWidget;
    auto *column = new QVBoxLayout(metrics);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty, 1);
    column->addWidget(m_filled, 1);
    return metrics;
}

QWidget *MetricsPanel::makeEmpty()
{
    auto *empty = new QWidget;
    empty->setObjectName(u"metricsEmpty"_s);
    m_emptyText->setObjectName(u"metricsEmptyText"_s);
    m_emptyText->setTextFormat(Qt::PlainText);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    auto *add = new QPushButton(tr("Add a metric"));
    add->setObjectName(u"metricsEmptyAdd"_s);
    auto *column = new QVBoxLayout(empty);
    column->addStretch(1);
    column->addWidget(m_emptyText);
    column->addSpacing(8);
    column->addWidget(add, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(add, &QPushButton::clicked, this, [this] { emit addWanted(m_home); });
    const auto follow = [this, add] {
        add->setEnabled(m_add.isEnabled());
        m_addButton->setEnabled(m_add.isEnabled());
    };
    connect(&m_add, &QAction::changed, add, follow);
    follow();
    return empty;
}

QWidget *MetricsPanel::makeFilled()
{
    auto *filled = new QWidget;
    auto *row = new QHBoxLayout(filled);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_tiles, 3);
    row->addWidget(m_detail, 2);
    return filled;
}

void MetricsPanel::connectTiles()
{
    connect(m_tiles, &MetricTiles::chosen, this, &MetricsPanel::choose);
    connect(m_tiles, &MetricTiles::valuesWanted, this, &MetricsPanel::valuesWanted);
    connect(m_tiles, &MetricTiles::menuWanted, this, &MetricsPanel::menuWanted);
}

bool MetricsPanel::isWritable() const
{
    const Workspace *workspace = m_canvas.map().workspace();
    return workspace && !workspace->isReadOnly();
}

/// Takes over the colours of the map; false when they are the same.
bool MetricsPanel::followTheme()
{
    const Theme &theme = m_canvas.map().theme();
    if (theme.name == m_theme.name && !m_close->icon().isNull())
        return false;
    m_theme = theme;
    const QColor quiet = tokenColor(theme, u"ink3"_s);
    m_close->setIcon(iconFor(u"close"_s, quiet));
    m_addButton->setIcon(iconFor(u"add"_s, quiet));
    return true;
}

void MetricsPanel::followSelection()
{
    m_pinned = {};
    m_soon.start();
}

void MetricsPanel::showMetric(MetricId metric)
{
    if (!metric)
        return;
    m_pinned = metric;
    m_current = metric;
    refresh();
    choose(metric);
}

MetricHome MetricsPanel::wantedHome() const
{
    const State &state = m_canvas.map().state();
    const Metric *pinned = state.find(m_pinned);
    MetricHome home =
        pinned ? homeOf(*pinned) : homeAt(state, m_canvas.map().journey(), m_canvas.selection().current());
    if (!home.stage && !home.step)
        home.journey = m_canvas.map().journey();
    return home;
}

void MetricsPanel::refresh()
{
    m_soon.stop();
    const State &state = m_canvas.map().state();
    if (const void *workspace = m_canvas.map().workspace(); workspace && workspace != m_lastIn) {
        m_lastIn = workspace;
        m_period->reset();
    }
    const MetricHome home = wantedHome();
    const QList<MetricId> ids = metricsAt(state, home);
    const bool newTheme = followTheme();
    const bool same = !m_stale && !newTheme && home == m_home && ids == m_tiles->metrics()
                      && !rowsDiffer<Metric, Measurement>(m_shown, state);
    m_home = home;
    m_place->setText(fontMetrics().elidedText(shortHomeText(state, home), Qt::ElideRight, width() / 3));
    if (same) {
        emit followed(); // what pages of others are made of may have changed
        return;
    }
    m_period->follow(state); // may say that the period is another; then all is done once more, soon
    m_stale = false;
    m_shown = state;
    showAll(ids);
}

void MetricsPanel::showAll(const QList<MetricId> &ids)
{
    m_empty->setVisible(ids.isEmpty());
    m_filled->setVisible(!ids.isEmpty());
    m_addButton->setVisible(page() == 0 && !ids.isEmpty());
    m_emptyText->setText(
        !m_home.stage && !m_home.step
            ? tr("This map has no metrics yet. A metric says whether customers feel what the map shows.")
            : tr("“%1” has no metrics of its own yet.").arg(shortHomeText(m_shown, m_home).left(80)));
    showTiles(ids);
    choose(ids.contains(m_current) ? m_current : ids.value(0));
}

void MetricsPanel::showTiles(const QList<MetricId> &ids)
{
    QList<MetricTile::Content> contents;
    for (const MetricId id : ids) {
        MetricTile::Content content{m_shown.at(id), m_period->period(), m_period->against(), {}};
        if (content.period.isValid())
            content.reading = readingIn(m_shown, id, content.period, content.against);
        contents.append(content);
    }
    m_tiles->show(contents, m_theme, isWritable());
    m_filled->layout()->activate(); // the charts have their width before they are shown
}

void MetricsPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_soon.start(); // pages that are not seen do not follow
}

void MetricsPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_detail->setWide(width() >= kRoomForAnswers);
}

bool MetricsPanel::enter()
{
    if (!isVisible() || (page() == 0 && !m_current))
        return false;
    if (page() == 0)
        m_tiles->enter(m_current);
    else
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    return true;
}

void MetricsPanel::choose(MetricId metric)
{
    m_current = metric;
    m_tiles->setCurrent(metric);
    m_detail->show(m_shown, m_current, m_period->period(), m_theme);
    emit currentChanged();
    emit followed();
}

} // namespace periplus
