// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/answers/answers_control.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/map_source.h"
#include "ui/clipboard/clipboard_control.h"
#include "ui/filter/filter_control.h"
#include "ui/inspector/inspector.h"
#include "ui/metrics/metrics_control.h"
#include "ui/metrics/metrics_panel.h"
#include "ui/paint/icon_engine.h"
#include "ui/people/import_control.h"
#include "ui/responses/response_control.h"
#include "ui/shell/actions.h"
#include "ui/shell/banner.h"
#include "ui/shell/canvas_menu.h"
#include "ui/shell/command_control.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document_control.h"
#include "ui/shell/empty_page.h"
#include "ui/shell/format_actions.h"
#include "ui/shell/history_control.h"
#include "ui/shell/logo.h"
#include "ui/shell/map_actions.h"
#include "ui/shell/map_header.h"
#include "ui/shell/navigator.h"
#include "ui/shell/navigator_control.h"
#include "ui/shell/news.h"
#include "ui/shell/panes.h"
#include "ui/shell/persona_control.h"
#include "ui/shell/picture_control.h"
#include "ui/shell/settings.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/theming.h"
#include "ui/shell/view_control.h"
#include "ui/templates/templates_control.h"
#include "ui/vocabularies/lists_control.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QStackedWidget>
#include <QToolBar>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNavigatorPicture = 20;
constexpr QSize kDefaultSize(1280, 820);

} // namespace

MainWindow::MainWindow(Desk &desk)
    : m_dialogs(desk.services().dialogs),
      m_settings(desk.services().settings),
      m_appearance(desk.appearance()),
      m_thumbnails(desk.services().thumbnails),
      m_painter(desk.services().measurer, m_assets),
      m_portraits(m_painter, desk.services().measurer),
      m_documents(new DocumentControl(desk, this)),
      m_map(desk.services().measurer, m_appearance.theme(), nullptr),
      m_actions(new Actions(this)),
      m_start(new StartPage(*m_actions, m_thumbnails)),
      m_banner(new Banner),
      m_news(new News(
          *m_banner, *m_documents, [this] { return saveTyping(); }, this)),
      m_header(new MapHeader),
      m_empty(new EmptyPage(m_actions->newMap, m_actions->newMapFromTemplate, m_actions->import, m_actions->stage)),
      m_canvas(new Canvas(m_map,
                          [this](QPainter &painter, const DisplayList &list) {
                              m_painter.paint(painter, list, QtPainter::Pictures::WhenReady);
                          })),
      m_clipboard(new ClipboardControl(*m_canvas, this)),
      m_inspector(new Inspector(*m_canvas, m_painter, desk.services().measurer)),
      m_navigator(new Navigator(
          {[this](const Persona &persona) { return m_portraits.icon(persona, kNavigatorPicture, devicePixelRatioF()); },
           [this](const QString &owner) {
               return m_portraits.badge(owner, m_map.theme(), kNavigatorPicture, devicePixelRatioF());
           }})),
      m_history(new HistoryControl(
          *m_actions, *m_canvas, *m_documents, [this] { return saveTyping(); }, this)),
      m_status(new StatusLine),
      m_pages(new QStackedWidget)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(QIcon(logoPixmap(64, 1)));
    build();
    connectFileActions();
    connectEditActions();
    new ViewControl(*this, *m_actions, *m_canvas, *m_status, m_settings);
    connectNavigator(desk.services().templates);
    connectCommands();
    connect(&m_map, &ShownMap::laidOut, this, &MainWindow::refresh);
    m_appearance.apply();
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(kDefaultSize);
    refreshRecent();
    m_start->setFocus();
}

MainWindow::~MainWindow()
{
    m_documents->close();
    delete takeCentralWidget(); // the canvas goes before the map and the painter it borrows
}

void MainWindow::build()
{
    m_actions->fillMenuBar(menuBar());
    new FormatActions(*m_actions->format, m_actions->registry(), this);
    const auto *mapActions = new MapActions(*m_canvas, *m_actions->structure, m_actions->registry());
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"toolBar"_s);
    m_actions->fillToolBar(bar);
    new FilterControl(*m_canvas, *m_header, *m_actions, *bar);
    connect(m_actions->links, &QAction::toggled, m_canvas, &Canvas::setLinksShown);

    auto *map = new QWidget;
    auto *column = new QVBoxLayout(map);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_empty, 1);
    m_personas = new PersonaControl({*map, *m_canvas, *m_navigator, m_dialogs, *m_actions, *m_news, *m_banner}, this);
    m_personas->fillToolBars(*addToolBar(tr("Tools for personas")), *addToolBar(tr("Tools for metrics")));
    connect(m_personas, &PersonaControl::mapShown, bar, &QToolBar::setVisible);
    connect(m_personas, &PersonaControl::mapWanted, this, &MainWindow::showMap);
    connect(m_personas, &PersonaControl::placeWanted, this, &MainWindow::showPlace);
    auto *metrics = new MetricsControl({*m_canvas, *m_navigator, *m_actions, *m_banner, *m_news}, this);
    connect(metrics, &MetricsControl::mapNeeded, m_personas, &PersonaControl::leave);
    connect(m_personas, &PersonaControl::metricShown, &metrics->panel(), &MetricsPanel::showMetric);
    const auto *answers = new AnswersControl(*m_canvas, *m_actions, m_assets, *m_header, metrics->panel());
    connect(answers, &AnswersControl::placeWanted, this, &MainWindow::showPlace);
    new CanvasMenu(*m_canvas, *m_actions, *mapActions, *metrics);
    m_panes =
        new Panes(m_personas->pages(), *m_navigator, *m_inspector, metrics->panel(), *m_canvas, *m_actions, m_settings);
    connect(m_personas, &PersonaControl::mapShown, m_panes, &Panes::setMapShown);
    connect(m_personas, &PersonaControl::mapShown, this, &MainWindow::refreshEnabled);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_panes);

    auto *center = new QWidget;
    auto *all = new QVBoxLayout(center);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_pages, 1);
    all->addWidget(m_status);
    m_banner->floatIn(*center, m_status->sizeHint().height() + 14);
    setCentralWidget(center);
}

void MainWindow::connectFileActions()
{
    connect(m_actions->newFile, &QAction::triggered, m_documents, &DocumentControl::askForNew);
    connect(m_actions->open, &QAction::triggered, m_documents, &DocumentControl::askToOpen);
    connect(m_actions->openSample, &QAction::triggered, m_documents, &DocumentControl::openSample);
    connect(m_actions->import, &QAction::triggered, m_documents, &DocumentControl::askToImport);
    connect(m_actions->saveCopy, &QAction::triggered, m_documents, &DocumentControl::askToSaveCopy);
    connect(m_actions->snapshots, &QAction::triggered, m_documents, &DocumentControl::showSnapshots);
    connect(m_actions->checkAndRescue, &QAction::triggered, this, [this] { m_documents->checkAndRescue(); });
    const auto exportAs = [this](bool pdfOnly) {
        saveTyping();
        if (!m_personas->exportShown())
            m_documents->askToExport(m_map.journey(), m_map.filter(), pdfOnly);
    };
    connect(m_actions->exportMap, &QAction::triggered, this, [exportAs] { exportAs(false); });
    connect(m_actions->exportPdf, &QAction::triggered, this, [exportAs] { exportAs(true); });
    connect(m_actions->newWindow, &QAction::triggered, this, &MainWindow::anotherWanted);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::quitWanted);
    connect(m_actions->about, &QAction::triggered, this, [this] { m_dialogs.about(this); });
    connect(m_start, &StartPage::fileWanted, m_documents, &DocumentControl::openPath);
    connect(m_documents, &DocumentControl::opened, this, &MainWindow::onOpened);
    connect(m_documents, &DocumentControl::closing, this, &MainWindow::onClosing);
    connect(m_documents, &DocumentControl::imported, this, &MainWindow::showMap);
    connect(m_documents, &DocumentControl::moved, this, &MainWindow::refresh);
}

void MainWindow::connectEditActions()
{
    connect(m_history, &HistoryControl::mapWanted, this, &MainWindow::showMap);
    connect(m_history, &HistoryControl::failed, m_news, &News::report);
    m_clipboard->follow(m_actions->cut, m_actions->copy, m_actions->paste, m_actions->selectAll);
    connect(m_clipboard, &ClipboardControl::mapWanted, this, &MainWindow::showMap);
    connect(m_clipboard, &ClipboardControl::failed, m_banner, &Banner::showText);
    connect(m_actions->editText, &QAction::triggered, m_canvas, &Canvas::editCurrent);
    connect(m_actions->duplicate, &QAction::triggered, m_canvas, &Canvas::duplicateSelection);
    connect(m_actions->remove, &QAction::triggered, m_canvas, &Canvas::deleteSelection);
    connect(m_actions->stage, &QAction::triggered, m_canvas, &Canvas::addStage);
    connect(m_actions->step, &QAction::triggered, m_canvas, &Canvas::addStep);
    connect(m_actions->card, &QAction::triggered, m_canvas, &Canvas::addCard);
    connect(m_actions, &Actions::laneWanted, m_canvas, &Canvas::addLane);
    connect(m_canvas, &Canvas::failed, m_news, &News::report);
    connect(m_inspector, &Inspector::failed, m_news, &News::report);
    new PictureControl({*m_canvas, *m_clipboard, *m_inspector, *m_actions->picture, m_dialogs, *m_banner}, this);
    connect(&m_painter.pictures(), &PictureLoader::ready, m_canvas, &Canvas::repaintMap);
    connect(&m_canvas->selection(), &Selection::changed, this, &MainWindow::refreshEnabled);
}

void MainWindow::connectNavigator(const QString &templates)
{
    const auto *control = new NavigatorControl(*m_navigator, *m_actions, *m_canvas, this);
    connect(control, &NavigatorControl::mapWanted, this, &MainWindow::showMap);
    connect(control, &NavigatorControl::failed, m_news, &News::report);
    connect(control, &NavigatorControl::placeWanted, this, &MainWindow::showPlace);
    const auto *lists = new ListsControl(*m_canvas, *m_actions, this);
    connect(lists, &ListsControl::placeWanted, this, &MainWindow::showPlace);
    const auto tell = [this](const QString &name, const QString &uses) {
        m_banner->showDeleted(name, uses, m_actions->undo);
    };
    connect(control, &NavigatorControl::deleted, this, tell);
    connect(lists, &ListsControl::deleted, this, tell);
    const auto portrait = [this](const Persona &persona) { return m_portraits.icon(persona, 28, devicePixelRatioF()); };
    const auto *starts = new TemplatesControl(
        {*m_canvas, *m_actions, *m_documents, m_navigator->personas(), *m_start, *m_banner, portrait, templates}, this);
    connect(starts, &TemplatesControl::mapWanted, this, &MainWindow::showMap);
    const auto *people =
        new ImportControl({*m_canvas, *m_actions, *m_documents, m_dialogs, *m_banner, *m_navigator}, this);
    new ResponseControl({*m_canvas, *m_actions, *m_documents, m_dialogs, *m_banner}, this);
    connect(people, &ImportControl::imported, this, [this](PersonaId first) { m_personas->show(first); });
}

void MainWindow::connectCommands()
{
    PlaceServices places;
    places.state = [this]() -> const State & { return m_map.state(); };
    places.icon = [this](const QString &name) { return iconFor(name, tokenColor(m_map.theme(), u"ink3"_s)); };
    places.showMap = [this](JourneyId journey) { showMap(journey); };
    places.showPlace = [this](JourneyId journey, const Source &source) { showPlace(journey, source); };
    const auto *commands = new CommandControl(*this, *m_actions, m_appearance, m_settings, places);
    connect(commands, &CommandControl::authorChanged, m_documents, &DocumentControl::applyAuthor);
    connect(&m_appearance, &Appearance::changed, this, &MainWindow::onTheme);
    connect(m_actions->dark, &QAction::triggered, this,
            [this](bool dark) { m_appearance.choose(dark ? ThemeChoice::Dark : ThemeChoice::Light); });
}

void MainWindow::onOpened()
{
    m_banner->hide();
    m_assets.follow(m_documents->workspace());
    m_painter.forgetPictures();
    refreshRecent();
    m_pages->setCurrentIndex(1);
    const bool known = m_documents->workspace()->state().find(m_lastMap);
    showMap(known ? m_lastMap : m_documents->workspace()->state().ordered<Journey>().value(0));
    m_canvas->setFocus(Qt::OtherFocusReason);
}

void MainWindow::onClosing()
{
    saveTyping();
    keepThumbnail();
    refreshRecent();
    m_lastMap = m_map.journey();
    m_map.show(nullptr, {});
    m_assets.follow(nullptr);
}

void MainWindow::keepThumbnail()
{
    const OpenedDocument &document = m_documents->document();
    if (m_map.isEmpty() || document.draft)
        return;
    m_thumbnails.keep(document.workspace->path(), drawThumbnail(m_map, m_painter));
}

void MainWindow::showMap(JourneyId journey)
{
    saveTyping();
    m_map.show(m_documents->workspace(), journey);
}

void MainWindow::showSameAs(MainWindow &other)
{
    other.saveTyping();
    m_documents->share(*other.m_documents);
    if (m_documents->workspace())
        showMap(other.m_map.journey());
}

CommandRegistry &MainWindow::commands()
{
    return m_actions->registry();
}

void MainWindow::showPlace(JourneyId journey, const Source &source)
{
    showMap(journey);
    m_canvas->setFocus(Qt::OtherFocusReason);
    m_canvas->carryOut(Result<Source>(source));
}

void MainWindow::refresh()
{
    const Workspace *workspace = m_map.workspace();
    const State &state = m_map.state();
    if (workspace && !m_map.journey() && state.count<Journey>() > 0) {
        m_map.show(m_documents->workspace(), state.ordered<Journey>().first()); // the shown one was deleted
        return;
    }
    const OpenedDocument &document = m_documents->document();
    setWindowTitle(workspace ? tr("%1 – Periplus").arg(document.name) : u"Periplus"_s);
    if (!workspace)
        m_pages->setCurrentIndex(0);
    m_navigator->show(state, QFileInfo(document.name).completeBaseName(), m_map.journey());
    m_navigator->setWritable(workspace && !workspace->isReadOnly());
    const Journey *journey = state.find(m_map.journey());
    m_header->setVisible(journey);
    const bool hasStages = journey && !state.stagesOf(journey->id).isEmpty();
    m_canvas->setVisible(hasStages);
    m_empty->offer(journey);
    m_empty->setVisible(!hasStages);
    if (journey)
        m_header->show(*journey);
    m_status->showDocument(workspace, document);
    m_history->refresh();
    refreshEnabled();
}

void MainWindow::refreshEnabled()
{
    const JourneyId journey = m_map.journey();
    const bool sheet = m_personas->isShown();
    m_status->setCounts(sheet ? m_personas->summary() : journey ? countsOf(m_map.state(), journey) : QString());
    m_status->setZoomEnabled(journey && !sheet);
    const Source current = m_canvas->selection().current();
    const bool cell =
        current.role == Role::Cell || current.role == Role::EmotionCell || current.role == Role::MetricChip;
    m_actions->enable({.workspace = m_map.workspace() != nullptr,
                       .map = !m_map.isEmpty(),
                       .sheet = sheet,
                       .writable = m_map.workspace() && !m_map.workspace()->isReadOnly(),
                       .selection = !m_canvas->selection().isEmpty() && !cell,
                       .cell = placeFor(m_map.state(), current).has_value(),
                       .parts = m_clipboard->canCopy(),
                       .personas = m_map.state().count<Persona>() > 0,
                       .feelings = hasLane(m_map.state(), journey, LaneKind::Emotion)});
}

void MainWindow::refreshRecent()
{
    const QStringList files = m_settings.recentFiles();
    m_start->setRecent(files);
    m_actions->recent->clear();
    for (const QString &file : files) {
        QAction *action = m_actions->recent->addAction(QFileInfo(file).fileName());
        action->setToolTip(file);
        connect(action, &QAction::triggered, this, [this, file] { m_documents->openPath(file); });
    }
    m_actions->recent->setEnabled(!files.isEmpty());
}

void MainWindow::onTheme(const Theme &theme)
{
    m_actions->dark->setChecked(theme.name == ThemeName::Dark);
    m_actions->setIcons(theme);
    m_navigator->setTheme(theme);
    m_panes->setTheme(theme);
    m_start->setTheme(theme);
    m_status->setTheme(theme);
    m_header->setTheme(theme);
    m_banner->setCloseIcon(iconFor(u"close"_s, tokenColor(theme, u"warn"_s)));
    m_map.setTheme(theme);
}

bool MainWindow::saveTyping()
{
    const bool onMap = m_canvas->editing().finish() && m_personas->finish();
    return m_inspector->finish() && onMap;
}

void MainWindow::tellWhatWasLeft(const QString &crashReport)
{
    m_news->tellWhatWasLeft(crashReport);
    refreshRecent();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!saveTyping()) {
        event->ignore();
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    m_panes->keepLayout();
    event->accept();
    emit closed();
}

} // namespace periplus
