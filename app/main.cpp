// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/report.h"
#include "core/base/crash_report.h"
#include "core/base/language.h"
#include "ui/shell/run_window.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <csignal>
#include <optional>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

void nameTheProgram()
{
    QCoreApplication::setApplicationName(u"periplus"_s);
    QCoreApplication::setApplicationVersion(u"" PERIPLUS_VERSION ""_s);
    QCoreApplication::setOrganizationName(u"periplus"_s);
}

/// Commands run without any display: they know QtCore only.
std::optional<int> runHeadless(int &argc, char **argv)
{
    if (argc < 2)
        return std::nullopt;
    const QCoreApplication application(argc, argv);
    speakPlainEnglish();
    return cli::runCommand(QCoreApplication::arguments().mid(1));
}

/// Without one Qt would only abort.
bool hasDisplay()
{
    for (const char *way : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(way))
            return true;
    }
    return false;
}

/// A word that is neither a command nor a file is told here, where the shell listens.
Status checkFile(const QString &file)
{
    if (file.isEmpty() || QFileInfo::exists(file))
        return {};
    const bool word = !file.contains(u'/') && !file.contains(u'.');
    return failure(Error{word ? Errc::Unsupported : Errc::NotFound,
                         word ? u"this is neither a command nor a file. See periplus --help"_s : QString(), file, 0,
                         0});
}

} // namespace

int main(int argc, char **argv)
{
    nameTheProgram();
    installCrashReports(crashFolder());
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a file-size limit is told like a full disk
#endif
    if (const std::optional<int> code = runHeadless(argc, argv))
        return *code;

    // --reverse is an option of Qt itself: everything from right to left, whatever the language.
    QStringList given;
    for (int i = 1; i < argc; ++i)
        given.append(QString::fromLocal8Bit(argv[i]));
    const cli::Arguments arguments = cli::parseArguments(given, {{u"sample"_s, false}, {u"reverse"_s, false}}, 0, 1);
    if (!arguments.mistake.isEmpty())
        return cli::misuse(arguments.mistake, u"[FILE] (see periplus --help)"_s);
    if (const Status found = checkFile(arguments.positional.value(0)); !found)
        return cli::fail(found.error());
    if (!hasDisplay())
        return cli::fail(Error{Errc::IoError,
                               u"there is no display for the window; commands work without one, see periplus --help"_s,
                               {},
                               0,
                               0},
                         Advice::Omit);
    return runWindow(argc, argv, {arguments.positional.value(0), arguments.has(u"sample"_s)});
}
