// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/shown_map.h"
#include "ui/paint/qt_painter.h"
#include "ui/shell/current_assets.h"
#include "ui/shell/portrait_icons.h"

#include <QMainWindow>

class QStackedWidget;

namespace periplus {

class Actions;
class Appearance;
class Banner;
class Canvas;
class ClipboardControl;
class CommandRegistry;
class Desk;
class Dialogs;
class DocumentControl;
class EmptyPage;
class HistoryControl;
class Inspector;
class MapHeader;
class Navigator;
class News;
class Panes;
class PersonaControl;
class Settings;
class StartPage;
class StatusLine;
class Thumbnails;

/// The window: builds actions and panes and keeps what they show in step with the workspace. What people ask for is
/// carried out by the canvas, DocumentControl and NavigatorControl.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// One of the windows of a desk, which owns it.
    explicit MainWindow(Desk &desk);
    ~MainWindow() override;

    DocumentControl &documents() { return *m_documents; }
    Canvas &canvas() { return *m_canvas; }
    CommandRegistry &commands();
    Appearance &appearance() { return m_appearance; }
    /// Shows the document and map of another window.
    void showSameAs(MainWindow &other);

    /// Saves the text that is being typed; false when that failed: then the text stays, and the banner says why.
    bool saveTyping();

    /// Tells what a program that did not end well left behind: drafts, and `crashReport` if that is the name of a file.
    void tellWhatWasLeft(const QString &crashReport);

signals:
    /// The window has been closed by hand.
    void closed();
    /// Another window on the same document is wanted.
    void anotherWanted();
    void quitWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void connectFileActions();
    void connectEditActions();
    void connectNavigator(const QString &templates);
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

    Dialogs &m_dialogs;
    Settings &m_settings;
    Appearance &m_appearance;
    const Thumbnails &m_thumbnails;
    CurrentAssets m_assets;
    QtPainter m_painter;
    PortraitIcons m_portraits;
    DocumentControl *m_documents;
    ShownMap m_map;
    Actions *m_actions;
    StartPage *m_start;
    Banner *m_banner;
    News *m_news;
    MapHeader *m_header;
    EmptyPage *m_empty;
    Canvas *m_canvas;
    ClipboardControl *m_clipboard;
    Inspector *m_inspector;
    Navigator *m_navigator;
    JourneyId m_lastMap; ///< of the document before; a copy of it goes on there
    HistoryControl *m_history;
    StatusLine *m_status;
    Panes *m_panes = nullptr;
    PersonaControl *m_personas = nullptr;
    QStackedWidget *m_pages;
};

} // namespace periplus
