// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator.h"

#include "core/base/dates.h"
#include "core/metrics/estimate.h"
#include "ui/paint/icon_engine.h"
#include "ui/shell/theming.h"

#include <QDate>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// "12 Dec", or as people of the language write it; nothing for no date.
QString shortDay(const QString &iso)
{
    return shortDate(QDate::fromString(iso, Qt::ISODate));
}

} // namespace

QList<NavRow> metricRows(const State &state, JourneyId map)
{
    QList<NavRow> rows;
    for (const MetricId id : state.ordered<Metric>()) {
        const Metric &metric = state.at(id);
        if (metric.stage || metric.step || (metric.journey && metric.journey != map))
            continue;
        const Estimate newest = latestEstimate(state, id);
        rows.append({id.value, metric.name, valueText(metric, newest), {}, true});
    }
    return rows;
}

Navigator::Navigator(Pictures pictures, QWidget *parent)
    : QFrame(parent),
      m_pictures(std::move(pictures)),
      m_title(new QLabel),
      m_subtitle(new QLabel),
      m_filterButton(new QToolButton),
      m_filter(new QLineEdit),
      m_personaPages(new QToolButton)
{
    setObjectName(u"navigator"_s);
    setAccessibleName(tr("Navigator"));
    setMinimumWidth(kWidth - 36);
    setMaximumWidth(kWidth * 2);
    auto *lists = new QWidget;
    lists->setObjectName(u"navigatorLists"_s);
    auto *inside = new QVBoxLayout(lists);
    inside->setContentsMargins(8, 0, 8, 8);
    inside->setSpacing(1);
    m_maps = addSection(*inside, "maps", tr("Maps"), tr("New map"), &Navigator::newMapWanted);
    m_personas = addSection(*inside, "personas", tr("Personas"), tr("New persona"), &Navigator::newPersonaWanted);
    addPersonaMenu();
    m_metrics = addSection(*inside, "metrics", tr("Metrics"), tr("New metric"), &Navigator::newMetricWanted);
    m_actions = addSection(*inside, "actions", tr("Actions"));
    addMetricsPage();
    inside->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"navigatorScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(lists);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 0); // below the strip of the pane
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(scroll, 1);
}

QWidget *Navigator::makeHead()
{
    m_title->setObjectName(u"navigatorTitle"_s);
    m_subtitle->setObjectName(u"navigatorSubtitle"_s);
    for (QLabel *label : {m_title, m_subtitle})
        label->setTextFormat(Qt::PlainText);
    m_filterButton->setObjectName(u"navigatorFilterButton"_s);
    m_filterButton->setCheckable(true);
    m_filterButton->setToolTip(tr("Filter"));
    m_filterButton->setAccessibleName(tr("Filter"));
    m_filter->setObjectName(u"navigatorFilter"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_filter->hide();
    connect(m_filter, &QLineEdit::textChanged, this, &Navigator::applyFilter);
    connect(m_filterButton, &QToolButton::toggled, this, [this](bool on) {
        m_filter->setVisible(on);
        on ? m_filter->setFocus() : m_filter->clear();
    });
    auto *head = new QWidget;
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_filterButton);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(14, 0, 10, 0);
    column->setSpacing(1);
    column->addLayout(row);
    column->addWidget(m_subtitle);
    column->addWidget(m_filter);
    return head;
}

void Navigator::addPersonaMenu()
{
    m_personaPages->setObjectName(u"personaPages"_s);
    m_personaPages->setToolTip(tr("Compare personas, see them on all maps"));
    m_personaPages->setAccessibleName(tr("Pages of personas"));
    connect(m_personaPages, &QToolButton::clicked, this,
            [this] { emit personaMenuWanted(m_personaPages->mapToGlobal(m_personaPages->rect().bottomLeft())); });
    qobject_cast<QHBoxLayout *>(m_heads.value(m_personas)->layout())->insertWidget(1, m_personaPages);
}

void Navigator::addMetricsPage()
{
    m_metricsPage = new QToolButton;
    m_metricsPage->setObjectName(u"metricsPages"_s);
    m_metricsPage->setToolTip(tr("See all metrics: values, trends and where they come from"));
    m_metricsPage->setAccessibleName(tr("All metrics"));
    connect(m_metricsPage, &QToolButton::clicked, this, &Navigator::metricsPageWanted);
    qobject_cast<QHBoxLayout *>(m_heads.value(m_metrics)->layout())->insertWidget(1, m_metricsPage);
}

NavList *Navigator::addSection(QVBoxLayout &column, const char *name, const QString &heading, const QString &addTip,
                               Wanted wanted)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(6, 12, 2, 2);
    auto *label = new QLabel(heading);
    label->setObjectName(u"navigatorHeading"_s);
    row->addWidget(label, 1);
    if (wanted) {
        auto *add = new QToolButton;
        add->setToolTip(addTip);
        add->setAccessibleName(addTip);
        row->addWidget(add);
        connect(add, &QToolButton::clicked, this, wanted);
        m_adds.append(add);
    }
    auto *list = new NavList;
    list->setObjectName(QLatin1StringView(name));
    list->setAccessibleName(heading);
    m_heads.insert(list, head);
    column.addWidget(head);
    column.addWidget(list);
    return list;
}

void Navigator::show(const State &state, const QString &fallbackTitle, JourneyId shown)
{
    const WorkspaceInfo *info = state.find(Id<WorkspaceInfo>{1});
    const QString title = info && !info->title.isEmpty() ? info->title : fallbackTitle;
    m_title->setText(fontMetrics().elidedText(title, Qt::ElideRight, kWidth - 60));
    m_title->setToolTip(title);
    m_subtitle->setText(info ? info->subtitle : QString());
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());

    QList<NavRow> actions;
    for (const ActionId id : state.ordered<Action>()) {
        const Action &action = state.at(id);
        actions.append({id.value, action.title, shortDay(action.due), m_pictures.badge(action.owner)});
    }
    m_marked = shown.value;
    m_rows[m_maps] = mapRows(state, shown);
    m_rows[m_personas] = personaRows(state);
    m_rows[m_metrics] = metricRows(state, shown);
    m_rows[m_actions] = actions;
    applyFilter();
}

QList<NavRow> Navigator::mapRows(const State &state, JourneyId shown) const
{
    QList<NavRow> rows;
    for (const JourneyId id : state.ordered<Journey>()) {
        const Journey &journey = state.at(id);
        const QString note = journey.state == JourneyState::Future ? tr("to be") : tr("as is");
        rows.append({id.value, journey.title, note, id == shown ? m_shownMapIcon : m_mapIcon});
    }
    return rows;
}

QList<NavRow> Navigator::personaRows(const State &state) const
{
    QList<NavRow> rows;
    for (const PersonaId id : state.ordered<Persona>())
        rows.append({id.value, state.at(id).name, {}, m_pictures.portrait(state.at(id))});
    return rows;
}

void Navigator::applyFilter()
{
    fill(*m_maps, m_rows[m_maps], true);
    fill(*m_personas, m_rows[m_personas], true);
    fill(*m_metrics, m_rows[m_metrics], true);
    fill(*m_actions, m_rows[m_actions], false);
    m_maps->setMarked(m_marked);
}

void Navigator::fill(NavList &list, const QList<NavRow> &rows, bool whenEmpty)
{
    QList<NavRow> fitting = rows;
    const QString wanted = m_filter->text().trimmed();
    fitting.removeIf([&](const NavRow &row) { return !row.text.contains(wanted, Qt::CaseInsensitive); });
    list.setRows(fitting);
    m_heads[&list]->setVisible(!fitting.isEmpty() || (whenEmpty && wanted.isEmpty()));
    list.setVisible(!fitting.isEmpty());
}

void Navigator::startFilter()
{
    m_filterButton->setChecked(true);
    m_filter->setFocus();
    m_filter->selectAll();
}

bool Navigator::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_filterButton->setChecked(false);
        m_maps->setFocus();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void Navigator::setTheme(const Theme &theme)
{
    const QColor ink = tokenColor(theme, u"ink2"_s);
    m_mapIcon = iconFor(u"map"_s, ink);
    m_shownMapIcon = iconFor(u"map"_s, tokenColor(theme, u"accenttext"_s));
    const QColor quiet = tokenColor(theme, u"ink3"_s);
    for (QToolButton *add : std::as_const(m_adds))
        add->setIcon(iconFor(u"add"_s, quiet));
    m_filterButton->setIcon(iconFor(u"filter"_s, quiet));
    m_personaPages->setIcon(iconFor(u"more"_s, quiet));
    m_metricsPage->setIcon(iconFor(u"metric"_s, quiet));
    for (NavList *list : {m_maps, m_personas, m_metrics, m_actions})
        list->setTheme(theme);
}

void Navigator::setWritable(bool writable)
{
    for (QToolButton *add : std::as_const(m_adds))
        add->setEnabled(writable);
    for (NavList *list : {m_maps, m_personas, m_metrics, m_actions})
        list->setWritable(writable);
}

} // namespace periplus
