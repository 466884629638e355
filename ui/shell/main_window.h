// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/snapshots.h"
#include "ui/canvas/shown_map.h"
#include "ui/paint/qt_painter.h"
#include "ui/shell/appearance.h"
#include "ui/shell/current_assets.h"
#include "ui/shell/opened_document.h"
#include "ui/shell/portrait_icons.h"
#include "ui/shell/thumbnails.h"

#include <QMainWindow>

class QStackedWidget;

namespace periplus {

class Actions;
class MapActions;
class Banner;
class Canvas;
class ClipboardControl;
class Dialogs;
class DocumentControl;
class EmptyPage;
class HistoryControl;
class Inspector;
class MapHeader;
class Navigator;
class Settings;
class StartPage;
class StatusLine;

/// The window: builds actions and panes and keeps what they show in step with the workspace. What people ask for is
/// carried out by the canvas, DocumentControl and NavigatorControl.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What the window works with; all must outlive it.
    struct Services
    {
        const ShapedTextMeasurer &measurer;
        Dialogs &dialogs;
        Settings &settings;
        Drafts drafts;
        Snapshots snapshots = Snapshots();
        Thumbnails thumbnails = Thumbnails({}); ///< none are kept
    };

    explicit MainWindow(const Services &services);
    ~MainWindow() override;

    DocumentControl &documents() { return *m_documents; }
    Canvas &canvas() { return *m_canvas; }
    Appearance &appearance() { return m_appearance; }

    /// Saves the text that is being typed; false when that failed: then the text stays, and the banner says why.
    bool saveTyping();

    /// Tells what a program that did not end well left behind: drafts, and `crashReport` if that is the name of a file.
    void tellWhatWasLeft(const QString &crashReport);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void connectFileActions();
    void connectEditActions();
    void connectNavigator();
    void connectCommands();

    void onOpened();
    void onClosing();
    /// Keeps a small picture of what was open, for the start page.
    void keepThumbnail();
    void showMap(JourneyId journey);
    void showPlace(JourneyId journey, const Source &source);
    void refresh();
    void refreshEnabled();
    void refreshRecent();
    void onTheme(const Theme &theme);
    void showCanvasMenu(QPoint globalPosition);
    /// Says what an edit failed of, with what can be done about it.
    void report(const Error &error);

    Dialogs &m_dialogs;
    Settings &m_settings;
    Appearance m_appearance;
    CurrentAssets m_assets;
    Thumbnails m_thumbnails;
    QtPainter m_painter;
    PortraitIcons m_portraits;
    DocumentControl *m_documents;
    ShownMap m_map;
    Actions *m_actions;
    MapActions *m_mapActions = nullptr;
    StartPage *m_start;
    Banner *m_banner;
    MapHeader *m_header;
    EmptyPage *m_empty;
    Canvas *m_canvas;
    ClipboardControl *m_clipboard;
    Inspector *m_inspector;
    Navigator *m_navigator;
    HistoryControl *m_history;
    StatusLine *m_status;
    QStackedWidget *m_pages;
};

} // namespace periplus
