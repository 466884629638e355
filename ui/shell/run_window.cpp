// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/run_window.h"

#include "ui/canvas/canvas_accessible.h"
#include "ui/paint/text_measurer.h"
#include "ui/shell/document_control.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session_bus.h"
#include "ui/shell/settings.h"
#include "ui/shell/system_dialogs.h"
#include "ui/shell/theming.h"

#include <QApplication>
#include <QStandardPaths>
#include <QStyleFactory>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// $XDG_STATE_HOME, which QStandardPaths of this Qt does not know, or its default.
QString stateFolder()
{
    const QString named = qEnvironmentVariable("XDG_STATE_HOME");
    const QString home = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    return (named.isEmpty() ? home + u"/.local/state"_s : named) + u"/periplus"_s;
}

QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/periplus/window.ini"_s;
}

} // namespace

int runWindow(int &argc, char **argv, const WindowRequest &request)
{
    doNotStartSessionBus();
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QGuiApplication::setDesktopFileName(u"periplus"_s);
    useEmbeddedFont(application);
    CanvasAccessible::install();

    const ShapedTextMeasurer measurer;
    SystemDialogs dialogs;
    Settings settings(settingsPath());
    MainWindow window({measurer, dialogs, settings, Drafts(stateFolder() + u"/drafts"_s)});
    if (request.sample)
        window.documents().openSample();
    else if (!request.file.isEmpty())
        window.documents().openPath(request.file);
    window.show();
    return QApplication::exec();
}

} // namespace periplus
