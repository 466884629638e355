// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "core/layout/journey_layout.h"
#include "core/layout/map_words.h"
#include "ui/paint/icon_engine.h"
#include "ui/shell/logo.h"
#include "ui/shell/theming.h"

#include <QLabel>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMenuHeight = 32;

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window),
      lanes(new QMenu(tr("&Lane"), window)),
      structure(new QMenu(tr("&Stages and lanes"), window)),
      format(new QMenu(tr("&Format text"), window)),
      personas(new QMenu(tr("&Persona"), window)),
      analyse(new QMenu(tr("&Analyse"), window)),
      recent(new QMenu(tr("Open &recent"), window)),
      columnWidths(new QMenu(tr("&Columns"), window)),
      columns(new QActionGroup(this)),
      m_window(window)
{
    makeFileActions();
    makeEditActions();
    makeViewActions();
    makeMapActions();
    planMenus();
    registerCommands();
}

QAction *Actions::make(const char *name, const QString &text, const QKeySequence &keys, const char *icon)
{
    auto *action = new QAction(text, m_window);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    if (icon)
        m_icons.append({action, QLatin1String(icon)});
    m_window->addAction(action);
    return action;
}

void Actions::makeFileActions()
{
    newFile = make("newFile", tr("&New workspace…"), QKeySequence::New);
    open = make("open", tr("&Open…"), QKeySequence::Open, "folder");
    openSample = make("openSample", tr("Open &sample"));
    import = make("import", tr("&Import into this workspace…"), {}, "import");
    saveCopy = make("saveCopy", tr("Save a &copy as…"), QKeySequence::SaveAs);
    snapshots = make("snapshots", tr("Sna&pshots…"));
    checkAndRescue = make("checkAndRescue", tr("Chec&k and rescue…"));
    exportMap = make("exportMap", tr("&Export…"), QKeySequence(u"Ctrl+E"_s));
    exportPdf = make("exportPdf", tr("Export PDF"), {}, "export-pdf");
    quit = make("quit", tr("&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    newWindow = make("newWindow", tr("New &window"), QKeySequence(u"Ctrl+Alt+N"_s));
    settings = make("settings", tr("S&ettings…"), QKeySequence(u"Ctrl+,"_s), "settings");
    settings->setMenuRole(QAction::PreferencesRole);
    shortcuts = make("shortcuts", tr("&Commands and shortcuts"), QKeySequence(u"F1"_s));
    about = make("about", tr("&About Periplus"));
    about->setMenuRole(QAction::AboutRole);
}

void Actions::makeEditActions()
{
    undo = make("undo", tr("Undo"), QKeySequence::Undo, "undo");
    redo = make("redo", tr("Redo"), QKeySequence::Redo, "redo");
    redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    cut = make("cut", tr("Cu&t"), QKeySequence::Cut);
    copy = make("copy", tr("&Copy"), QKeySequence::Copy);
    paste = make("paste", tr("&Paste"), QKeySequence::Paste);
    selectAll = make("selectAll", tr("Select &all cards"), QKeySequence::SelectAll);
    selectAll->setToolTip(tr("Select all cards of the lane, and again all of the map"));
    editText = make("editText", tr("Edit &text"));
    duplicate = make("duplicate", tr("D&uplicate"), QKeySequence(u"Ctrl+D"_s));
    remove = make("remove", tr("&Delete"), QKeySequence::Delete, "delete");
    palette = make("palette", tr("&Search or run a command…"), QKeySequence(u"Ctrl+K"_s), "search");
}

void Actions::makeViewActions()
{
    zoomIn = make("zoomIn", tr("Zoom &in"), QKeySequence::ZoomIn, "zoom-in");
    zoomIn->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    zoomOut = make("zoomOut", tr("Zoom &out"), QKeySequence::ZoomOut, "zoom-out");
    fit = make("fit", tr("&Fit the map"), QKeySequence(u"Ctrl+0"_s), "zoom-fit");
    zoomToSelection = make("zoomToSelection", tr("Zoom to &selection"), QKeySequence(u"Ctrl+2"_s));
    actualSize = make("actualSize", tr("&100\u202f%"), QKeySequence(u"Ctrl+1"_s));
    dark = make("dark", tr("&Dark"), QKeySequence(u"Ctrl+Shift+D"_s), "theme");
    dark->setCheckable(true);
    dark->setToolTip(tr("Light or dark"));
    const auto addWidth = [this](const QString &text, ColumnWidth width) {
        QAction *action = columns->addAction(columnWidths->addAction(text));
        action->setObjectName(u"columns%1"_s.arg(static_cast<int>(width)));
        action->setCheckable(true);
        action->setData(static_cast<int>(width));
    };
    addWidth(tr("&Narrow"), ColumnWidth::Compact);
    addWidth(tr("&Medium"), ColumnWidth::Default);
    addWidth(tr("&Wide"), ColumnWidth::Spacious);
    fullScreen = make("fullScreen", tr("F&ull screen"), QKeySequence(u"F11"_s));
    fullScreen->setCheckable(true);
    navigator = make("navigatorShown", tr("&Navigator"), QKeySequence(u"Ctrl+Shift+I"_s));
    navigator->setCheckable(true);
    resetPanes = make("resetPanes", tr("Put the &panes back"));
    resetPanes->setToolTip(tr("Navigator at the left, inspector at the right, as at first"));
    filter = make("filter", tr("&Filter the map…"), QKeySequence(u"Ctrl+Alt+F"_s), "filter");
    filter->setIconText(tr("Filter"));
    filter->setToolTip(tr("Let some personas, channels, tags or evidence stand out"));
    assumptions = make("assumptions", tr("What is only &assumed"), QKeySequence(u"Ctrl+Alt+E"_s), "evidence");
    assumptions->setIconText(tr("Evidence"));
    assumptions->setToolTip(tr("Let the cards stand out that nothing but an assumption speaks for"));
    assumptions->setCheckable(true);
    clearFilter = make("clearFilter", tr("C&lear the filter"));
    links = make("showLinks", tr("&Links from pain points to opportunities"), QKeySequence(u"Ctrl+Alt+L"_s), "link");
    links->setToolTip(tr("Show which opportunities answer which pain points"));
    links->setCheckable(true);
    inspector = make("inspectorShown", tr("&Inspector"), QKeySequence(u"Ctrl+I"_s));
    inspector->setCheckable(true);
    metrics = make("metricsShown", tr("&Metrics"), QKeySequence(u"Ctrl+M"_s));
    metrics->setToolTip(tr("The metrics of what is selected, below the map"));
    metrics->setCheckable(true);
    otherPane = make("otherPane", tr("Go to the &other pane"), QKeySequence(u"F6"_s));
}

void Actions::makeMapActions()
{
    stage = make("stage", tr("&Stage"), {}, "stage");
    stage->setToolTip(tr("Add a stage after the selected one"));
    step = make("step", tr("S&tep"), {}, "step");
    step->setToolTip(tr("Add a step after the selected one"));
    card = make("card", tr("&Card"), QKeySequence(u"Ins"_s), "note");
    card->setToolTip(tr("Add a card to the selected place"));
    picture = make("picture", tr("&Picture…"), {}, "image");
    picture->setToolTip(tr("Insert a picture at the selected place"));
    metric = make("addMetric", tr("&Metric…"), QKeySequence(u"Ctrl+Shift+M"_s), "metric");
    metric->setToolTip(tr("Add a metric to what is selected, to the map or to the workspace"));
    for (int i = 0; i < enumCount<LaneKind>(); ++i) {
        const LaneKind kind = static_cast<LaneKind>(i);
        QAction *lane = lanes->addAction(words::kindName(kind));
        lane->setObjectName(u"lane-"_s + QLatin1StringView(enumName(kind).data()));
        connect(lane, &QAction::triggered, this, [this, kind] { emit laneWanted(kind); });
    }
    m_icons.append({lanes->menuAction(), u"lane"_s});
    lanes->menuAction()->setToolTip(tr("Add a lane below the selected one"));
    newMap = make("newMap", tr("&New map"), QKeySequence(u"Ctrl+Shift+N"_s));
    renameMap = make("renameMap", tr("&Rename map"));
    duplicateMap = make("duplicateMap", tr("&Duplicate map"));
    deleteMap = make("deleteMap", tr("De&lete map"));
    findInNavigator = make("findInNavigator", tr("&Filter the navigator"), QKeySequence(u"Ctrl+Shift+F"_s), "filter");
    nextMap = make("nextMap", tr("Ne&xt map"), QKeySequence(u"Ctrl+PgDown"_s));
    previousMap = make("previousMap", tr("Pre&vious map"), QKeySequence(u"Ctrl+PgUp"_s));
    newMapFromTemplate = make("newMapFromTemplate", tr("New map from &template…"), QKeySequence(u"Ctrl+Shift+T"_s));
    newMapFromTemplate->setToolTip(tr("Choose a template, who it is about, and the story"));
    saveMapAsTemplate = make("saveMapAsTemplate", tr("S&ave map as template…"));
    newPersona = make("newPersona", tr("New &persona"));
    newPersonaFromTemplate = make("newPersonaFromTemplate", tr("New persona fro&m template…"));
    savePersonaAsTemplate = make("savePersonaAsTemplate", tr("Save pers&ona as template…"));
    importPersonas = make("importPersonas", tr("&Import personas…"));
    importPersonas->setToolTip(tr("Read personas from a CSV or JSON file, with a look at them first"));
    importSurvey = make("importSurvey", tr("Import sur&vey…"), QKeySequence(u"Ctrl+Shift+R"_s), "import");
    importSurvey->setIconText(tr("Import survey"));
    importSurvey->setToolTip(tr("Read answers from a survey, CRM or service program, with a look at them first"));
    segments = make("segments", tr("S&egments…"));
    segments->setToolTip(tr("Groups of customers, their shares, and who stands for them"));
    vocabularies = make("vocabularies", tr("&Vocabularies…"));
    vocabularies->setToolTip(tr("Channels, tags, sources and owners of all maps"));
}

void Actions::planMenus()
{
    const auto menu = [this](const QString &title) { return new QMenu(title, m_window); };
    m_menus = {
        {menu(tr("&File")),
         {newFile, open, recent->menuAction(), openSample, newWindow, nullptr, import, importSurvey, saveCopy, nullptr,
          snapshots, checkAndRescue, nullptr, exportMap, exportPdf, nullptr, settings, quit}},
        {menu(tr("&Edit")),
         {undo, redo, nullptr, cut, copy, paste, duplicate, remove, nullptr, selectAll, editText, format->menuAction(),
          nullptr, palette}},
        {menu(tr("&View")),
         {zoomIn,  zoomOut,     fit,         zoomToSelection, actualSize, nullptr,   columnWidths->menuAction(),
          filter,  assumptions, clearFilter, links,           nullptr,    navigator, inspector,
          metrics, otherPane,   resetPanes,  nullptr,         dark,       fullScreen}},
        {menu(tr("&Insert")), {stage, step, lanes->menuAction(), card, picture, metric}},
        {menu(tr("&Map")),
         {newMap, newMapFromTemplate, renameMap, duplicateMap, deleteMap, saveMapAsTemplate, nullptr, nextMap,
          previousMap, findInNavigator, nullptr, structure->menuAction(), nullptr, vocabularies}},
        {personas,
         {newPersona, newPersonaFromTemplate, importPersonas, savePersonaAsTemplate, nullptr, segments, nullptr}},
        {analyse, {}},
        {menu(tr("&Help")), {shortcuts, about}},
    };
}

void Actions::registerCommands()
{
    for (const MenuPlan &menu : std::as_const(m_menus)) {
        const QString category = menu.menu->title().remove(u'&');
        for (QAction *action : menu.actions) {
            if (!action || action == recent->menuAction())
                continue;
            if (!action->menu()) {
                m_registry.add(action, category);
                continue;
            }
            const QString group = QString(action->text()).remove(u'&');
            for (QAction *inside : action->menu()->actions())
                m_registry.add(inside, category, tr("%1: %2").arg(group, QString(inside->text()).remove(u'&')));
        }
    }
}

void Actions::fillMenuBar(QMenuBar *bar)
{
    auto *logo = new QLabel(bar);
    logo->setPixmap(logoPixmap(18, bar->devicePixelRatioF()));
    logo->setContentsMargins(10, 0, 4, 0);
    logo->setFixedHeight(kMenuHeight);
    bar->setCornerWidget(logo, Qt::TopLeftCorner);
    bar->setObjectName(u"menuBar"_s);
    bar->setFixedHeight(kMenuHeight);
    for (const MenuPlan &plan : std::as_const(m_menus)) {
        bar->addMenu(plan.menu);
        for (QAction *action : plan.actions)
            action ? plan.menu->addAction(action) : static_cast<void>(plan.menu->addSeparator());
    }
}

void Actions::fillToolBar(QToolBar *bar)
{
    bar->addActions({undo, redo});
    bar->addSeparator();
    bar->addActions({stage, step, lanes->menuAction(), card});
    bar->addSeparator();
    bar->addActions({metric, picture, links});
    bar->addSeparator();
    bar->addActions({filter, assumptions});
    finishBar(bar, {undo, redo, metric, picture, links, dark});
    qobject_cast<QToolButton *>(bar->widgetForAction(lanes->menuAction()))->setPopupMode(QToolButton::InstantPopup);
}

void Actions::fillSheetBar(QToolBar *bar, const QList<QAction *> &own)
{
    bar->addActions({undo, redo});
    bar->addSeparator();
    for (QAction *action : own)
        action ? bar->addAction(action) : static_cast<void>(bar->addSeparator());
    finishBar(bar, {undo, redo, dark});
}

void Actions::finishBar(QToolBar *bar, const QList<QAction *> &iconOnly)
{
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize(QSize(17, 17));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addActions({importSurvey, dark, exportPdf});
    for (QAction *action : iconOnly)
        qobject_cast<QToolButton *>(bar->widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar->widgetForAction(exportPdf)->setObjectName(u"exportPdf"_s);
    for (QToolButton *button : bar->findChildren<QToolButton *>()) {
        button->setFocusPolicy(Qt::TabFocus);
        if (button->objectName() == u"qt_toolbar_ext_button"_s)
            button->setAccessibleName(tr("More tools"));
    }
}

void Actions::setIcons(const Theme &theme)
{
    const QColor ink = tokenColor(theme, u"ink2"_s);
    for (const auto &[action, name] : std::as_const(m_icons))
        action->setIcon(iconFor(name, ink));
}

void Actions::enable(const Possible &asked)
{
    Possible possible = asked;
    if (asked.sheet) // the map behind it stays as it is
        possible.map = possible.selection = possible.cell = possible.parts = false;
    for (QAction *action : {saveCopy, snapshots, findInNavigator, segments, vocabularies})
        action->setEnabled(possible.workspace);
    importSurvey->setEnabled(possible.workspace && possible.writable);
    newMapFromTemplate->setEnabled(!possible.workspace || possible.writable); // without one it makes a draft
    saveMapAsTemplate->setEnabled(possible.map);
    savePersonaAsTemplate->setEnabled(possible.personas);
    for (QAction *action : {import, metric, newMap, newPersona, newPersonaFromTemplate, importPersonas})
        action->setEnabled(possible.workspace && possible.writable);
    for (QAction *action : {nextMap, previousMap, exportMap, exportPdf})
        action->setEnabled(possible.map || possible.sheet);
    for (QAction *action : {zoomIn, zoomOut, fit, actualSize, filter, assumptions, links})
        action->setEnabled(possible.map);
    const bool editable = possible.map && possible.writable;
    for (QAction *action : {stage, step, picture, renameMap, duplicateMap, deleteMap, lanes->menuAction()})
        action->setEnabled(editable);
    zoomToSelection->setEnabled(possible.selection || possible.cell);
    copy->setEnabled(possible.map && possible.parts);
    cut->setEnabled(editable && possible.parts);
    paste->setEnabled(editable);
    selectAll->setEnabled(possible.map);
    for (QAction *action : {duplicate, remove, editText})
        action->setEnabled(editable && possible.selection);
    card->setEnabled(editable && possible.cell);
    for (QAction *lane : lanes->actions()) {
        if (lane->objectName() == u"lane-emotion"_s)
            lane->setEnabled(editable && !possible.feelings);
    }
}

} // namespace periplus
