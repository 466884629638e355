// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/run_window.h"

#include "core/base/crash_report.h"
#include "core/base/language.h"
#include "core/base/state_folder.h"
#include "ui/canvas/canvas_accessible.h"
#include "ui/paint/text_measurer.h"
#include "ui/shell/context_menu_key.h"
#include "ui/shell/desk.h"
#include "ui/shell/document_control.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session_bus.h"
#include "ui/shell/settings.h"
#include "ui/shell/system_dialogs.h"
#include "ui/shell/termination.h"
#include "ui/shell/theming.h"

#include <QApplication>
#include <QSessionManager>
#include <QStandardPaths>

#include <future>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/periplus/window.ini"_s;
}

/// Reads the document while the window is being built: they take about as long. Nothing when none is wanted.
std::future<Result<OpenedDocument>> opening(const WindowRequest &request, const Drafts &drafts)
{
    if (request.sample)
        return std::async(std::launch::async, [&drafts] { return openSampleDocument(drafts); });
    if (!request.file.isEmpty())
        return std::async(std::launch::async, [&drafts, file = request.file] { return openDocument(file, drafts); });
    return {};
}

} // namespace

int runWindow(int &argc, char **argv, const WindowRequest &request)
{
    doNotStartSessionBus();
    QApplication application(argc, argv);
    const Termination termination; // before anything is opened
    const Drafts drafts(stateFolder() + u"/drafts"_s);
    Settings settings(settingsPath());
    speak(settings.language()); // before any text is made, also in the other thread
    if (QGuiApplication::layoutDirection() == Qt::LeftToRight && QLocale().textDirection() == Qt::RightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    std::future<Result<OpenedDocument>> document = opening(request, drafts);
    QApplication::setStyle(makeStyle());
    QGuiApplication::setDesktopFileName(u"periplus"_s);
    useEmbeddedFont(application);
    CanvasAccessible::install();
    new ContextMenuKey(&application);

    const ShapedTextMeasurer measurer;
    SystemDialogs dialogs;
    Desk desk({measurer, dialogs, settings, drafts, Snapshots(), Thumbnails(stateFolder() + u"/thumbnails"_s)});
    MainWindow &window = desk.makeWindow();
    if (document.valid())
        window.documents().adopt(document.get());
    window.show();
    window.tellWhatWasLeft(takeUntoldCrashReport(crashFolder()));
    endWhenAsked(termination, desk);
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &desk, [&desk](QSessionManager &session) {
        if (!desk.saveTyping())
            session.cancel();
    });
    return QApplication::exec();
}

} // namespace periplus
