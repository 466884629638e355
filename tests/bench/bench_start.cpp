// SPDX-License-Identifier: GPL-3.0-or-later
// What each part of a start with the sample costs: bench-start. Milliseconds of wall time since the part before; run it
// in a window (scripts/in-window run …) several times, because the first run reads the files from the disk.
#include "ui/canvas/canvas_accessible.h"
#include "ui/paint/text_measurer.h"
#include "ui/shell/desk.h"
#include "ui/shell/document_control.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session_bus.h"
#include "ui/shell/settings.h"
#include "ui/shell/system_dialogs.h"
#include "ui/shell/theming.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <unistd.h>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

/// Since the process began, from the kernel's clock ticks (10 ms): loading the libraries.
double loadedMs()
{
    QFile stat(u"/proc/self/stat"_s);
    QFile uptime(u"/proc/uptime"_s);
    if (!stat.open(QIODevice::ReadOnly) || !uptime.open(QIODevice::ReadOnly))
        return 0;
    const double started =
        stat.readAll().split(')').last().split(' ').value(20).toDouble() / static_cast<double>(::sysconf(_SC_CLK_TCK));
    return (uptime.readAll().split(' ').value(0).toDouble() - started) * 1000;
}

class Parts
{
public:
    Parts() { m_timer.start(); }
    void done(const char *part)
    {
        std::printf("%-34s %6.1f ms\n", part, static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
        m_timer.restart();
    }

private:
    QElapsedTimer m_timer;
};

} // namespace

int main(int argc, char **argv)
{
    std::printf("%-34s %6.0f ms\n", "program and libraries loaded", loadedMs());
    Parts parts;
    doNotStartSessionBus();
    QApplication application(argc, argv);
    parts.done("Qt's application");
    QApplication::setStyle(makeStyle());
    useEmbeddedFont(application);
    CanvasAccessible::install();
    parts.done("style and font");
    const QTemporaryDir folder;
    const ShapedTextMeasurer measurer;
    SystemDialogs dialogs;
    Settings settings(folder.filePath(u"window.ini"_s));
    parts.done("text engine and settings");
    Desk desk({measurer, dialogs, settings, Drafts(folder.filePath(u"drafts"_s))});
    MainWindow &window = desk.makeWindow();
    parts.done("window with its actions and panes");
    window.documents().openSample();
    parts.done("sample read, made durable, laid out");
    window.show();
    QApplication::processEvents();
    parts.done("shown and painted");
    QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return 0;
}
