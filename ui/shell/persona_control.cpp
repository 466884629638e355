// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/persona_control.h"

#include "core/layout/persona_facts.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"
#include "ui/metrics/metric_pages.h"
#include "ui/metrics/metrics_view.h"
#include "ui/paint/export_persona.h"
#include "ui/personas/overview_view.h"
#include "ui/personas/persona_menus.h"
#include "ui/personas/persona_view.h"
#include "ui/pictures/kept_picture.h"
#include "ui/shell/actions.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/nav_list.h"
#include "ui/shell/navigator.h"
#include "ui/shell/news.h"
#include "ui/shell/overview_control.h"
#include "ui/shell/page_saving.h"

#include <QStackedWidget>
#include <QToolBar>

namespace periplus {

using namespace Qt::StringLiterals;

PersonaControl::PersonaControl(const PersonaWindow &window, QWidget *parent)
    : QObject(parent),
      m_window(window),
      m_parent(parent),
      m_pages(new QStackedWidget),
      m_view(new PersonaView(
          window.canvas.map().measurer(),
          [&canvas = window.canvas](QPainter &painter, const DisplayList &list) { canvas.paintItems(painter, list); })),
      m_overviews(new OverviewControl(window, parent)),
      m_metrics(new MetricPages(window, parent)),
      m_section(make("personaSection", tr("Add a &section"), "add")),
      m_picture(make("personaPicture", tr("Choose a portrait &picture…"), "image")),
      m_export(make("exportPersona", tr("&Export persona…"), "export-pdf"))
{
    for (QAction *first : {m_overviews->compareAction(), m_section, m_export})
        window.actions.personas->insertSeparator(first);
    m_section->setIconText(tr("Section"));
    m_picture->setIconText(tr("Picture"));
    m_pages->addWidget(&window.map);
    m_pages->addWidget(m_view);
    m_pages->addWidget(&m_overviews->view());
    m_pages->addWidget(&m_metrics->view());
    connectParts();
    connectOverviews();
    connectMetrics();
    refresh();
}

void PersonaControl::connectParts()
{
    auto *menus = new PersonaMenus(*m_view);
    connect(menus, &PersonaMenus::pictureWanted, this, &PersonaControl::choosePicture);
    connect(menus, &PersonaMenus::segmentsWanted, m_window.actions.segments, &QAction::trigger);
    connect(m_export, &QAction::triggered, this, &PersonaControl::exportShown);
    connect(m_picture, &QAction::triggered, this, &PersonaControl::choosePicture);
    connect(m_section, &QAction::triggered, this, [this] {
        m_view->select({Role::Trait, 0, sectionNumber(TraitKind::Section)});
        m_view->activate();
    });
    ShownMap &map = m_window.canvas.map();
    connect(&m_window.navigator.personas(), &NavList::chosen, this, [this](qint64 id) { show(PersonaId{id}); });
    connect(&m_window.navigator.maps(), &NavList::chosen, this, [this] {
        if (finish())
            leave();
    });
    connect(&m_window.navigator, &Navigator::personaMenuWanted, this,
            [this](QPoint at) { m_window.actions.personas->popup(at); });
    connect(&map, &ShownMap::switched, this, [this, &map] {
        // Another window may have deleted the map just now: what is being written can be saved only after that.
        const bool writing = m_view->editing().isActive() && map.workspace() == m_view->workspace();
        QMetaObject::invokeMethod(this, &PersonaControl::leave, writing ? Qt::QueuedConnection : Qt::DirectConnection);
    });
    connect(&map, &ShownMap::laidOut, this, [this, &map] { m_view->setTheme(map.theme()); });
    // The navigator fills its lists when the map is laid out; the mark comes behind that.
    connect(&map, &ShownMap::laidOut, this, &PersonaControl::refresh, Qt::QueuedConnection);
    connect(m_view, &PersonaView::gone, this, &PersonaControl::leave);
    connect(m_view, &PersonaView::failed, &m_window.news, &News::report);
    connect(m_view, &PersonaView::personaWanted, this, [this](PersonaId persona) { show(persona); });
    connect(m_view, &PersonaView::journeyWanted, this, [this](JourneyId journey) {
        leave();
        emit mapWanted(journey);
    });
}

void PersonaControl::connectOverviews()
{
    OverviewView &view = m_overviews->view();
    connect(m_overviews, &OverviewControl::wanted, this, [this](const PersonaOverview &overview) { show(overview); });
    connect(&view, &OverviewView::gone, this, &PersonaControl::leave);
    connect(&view, &OverviewView::personaWanted, this, [this](PersonaId persona) { show(persona); });
    connect(&view, &OverviewView::mapWanted, this, [this](JourneyId journey, StepId step) {
        leave();
        if (step)
            emit placeWanted(journey, stepSource(step));
        else
            emit mapWanted(journey);
    });
}

void PersonaControl::connectMetrics()
{
    connect(m_metrics, &MetricPages::wanted, this, [this](const MetricsPage &page) { show(page); });
    connect(&m_window.navigator, &Navigator::metricsPageWanted, m_metrics, &MetricPages::askForOverview);
    connect(&m_window.navigator.metrics(), &NavList::chosen, m_metrics,
            [this](qint64 id) { m_metrics->askForMetric({id}); });
    // What the foot says follows the page.
    connect(&m_metrics->view(), &MetricsView::pageChanged, this, [this](const MetricsPage &page) {
        emit mapShown(!isShown());
        emit metricShown(page.selected);
    });
    connect(m_metrics, &MetricPages::placeWanted, this, [this](JourneyId journey, const Source &source) {
        leave();
        if (source.id != 0)
            emit placeWanted(journey, source);
        else
            emit mapWanted(journey);
    });
}

QAction *PersonaControl::make(const char *name, const QString &text, const char *icon)
{
    QAction *action = m_window.actions.personas->addAction(text);
    action->setObjectName(QLatin1String(name));
    m_parent->addAction(action);
    m_window.actions.registry().add(action, tr("Persona"));
    if (icon)
        m_window.actions.addIcon(action, QLatin1String(icon));
    return action;
}

void PersonaControl::fillToolBars(QToolBar &sheet, QToolBar &metrics)
{
    m_window.actions.fillSheetBar(&sheet, {m_section, m_picture, nullptr, m_overviews->compareAction(),
                                           m_overviews->matrixAction(), m_overviews->galleryAction()});
    sheet.setObjectName(u"personaBar"_s);
    m_metrics->fillToolBar(metrics);
    m_sheetBar = &sheet;
    m_metricsBar = &metrics;
    sheet.hide();
    metrics.hide();
}

QString PersonaControl::summary() const
{
    if (m_metrics->isShown())
        return m_metrics->summary();
    if (!m_view->persona())
        return m_overviews->summary();
    const PersonaEvidence evidence = personaEvidence(m_view->state(), m_view->persona());
    if (evidence.statements == 0)
        return tr("Persona sheet");
    return tr("%1 of %n statements cite a source", nullptr, evidence.statements).arg(evidence.backed);
}

QWidget &PersonaControl::pages() const
{
    return *m_pages;
}

bool PersonaControl::isShown() const
{
    return m_view->persona() || m_overviews->isShown() || m_metrics->isShown();
}

void PersonaControl::show(PersonaId persona)
{
    m_overviews->leave();
    m_metrics->leave();
    m_overviews->setPersona(persona);
    m_view->show(m_window.canvas.map().workspace(), persona);
    update();
}

void PersonaControl::show(const PersonaOverview &overview)
{
    if (!finish())
        return;
    m_view->show(nullptr, {});
    m_metrics->leave();
    m_overviews->show(overview);
    update();
}

void PersonaControl::show(const MetricsPage &page)
{
    if (!finish())
        return;
    m_view->show(nullptr, {});
    m_overviews->leave();
    m_metrics->show(page);
    update();
    emit metricShown(page.selected);
}

void PersonaControl::leave()
{
    if (!isShown())
        return;
    m_view->show(nullptr, {});
    m_overviews->leave();
    m_metrics->leave();
    update();
}

/// Another page is shown, or none.
void PersonaControl::update()
{
    refresh();
    emit mapShown(!isShown());
    if (m_sheetBar) {
        m_sheetBar->setVisible(isShown() && !m_metrics->isShown());
        m_metricsBar->setVisible(m_metrics->isShown());
    }
    if (isShown())
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void PersonaControl::refresh()
{
    const bool sheet = bool(m_view->persona());
    const bool shown = isShown();
    m_pages->setCurrentIndex(m_metrics->isShown() ? 3 : sheet ? 1 : shown ? 2 : 0);
    m_export->setEnabled(sheet || m_overviews->isShown());
    m_picture->setEnabled(sheet && m_view->isWritable());
    m_section->setEnabled(sheet && m_view->isWritable());
    m_window.navigator.personas().setMarked(m_view->persona().value);
    m_window.navigator.maps().setMarked(shown ? 0 : m_window.canvas.map().journey().value);
}

bool PersonaControl::finish()
{
    return m_view->editing().finish();
}

void PersonaControl::choosePicture()
{
    if (!m_view->persona() || !m_view->isWritable() || !finish())
        return;
    const QString path =
        m_window.dialogs.fileToOpen(m_parent, tr("Portrait"), tr("Pictures (*.png *.jpg *.jpeg *.webp)"));
    if (path.isEmpty() || !m_view->persona()) // it may have gone meanwhile
        return;
    const Result<KeptPicture> kept = keepPictureFile(path);
    if (!kept) {
        m_window.news.report(kept.error());
        return;
    }
    Workspace &workspace = *m_view->workspace();
    const Result<QString> hash = workspace.addAsset(kept->bytes, kept->mediaType);
    if (!hash)
        m_window.news.report(hash.error());
    else
        m_view->carryOut(PersonaCommands(workspace).setPortrait(m_view->persona(), u"asset:"_s + *hash));
}

bool PersonaControl::exportShown()
{
    if (m_metrics->isShown())
        return m_metrics->exportShown();
    if (!m_view->persona())
        return m_overviews->exportShown();
    if (!finish())
        return true;
    const Workspace &workspace = *m_view->workspace();
    const PersonaId persona = m_view->persona();
    PageSaving saving;
    saving.name = workspace.state().at(persona).name;
    saving.filter = tr("Documents and pictures (*.pdf *.png *.svg *.md *.json)");
    saving.done = tr("The persona is in %1.");
    saving.make = [&](const QString &path) -> Result<Exported> {
        const Result<SheetFormat> format = sheetFormat(path);
        if (!format)
            return failure(format.error());
        return exportPersona(workspace.state(), workspace, persona, *format, pageOptions(workspace));
    };
    savePage(m_window, m_parent, saving);
    return true;
}

} // namespace periplus
