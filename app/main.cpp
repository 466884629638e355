// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/report.h"
#include "ui/shell/run_window.h"

#include <QCoreApplication>

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
    return cli::runCommand(QCoreApplication::arguments().mid(1));
}

} // namespace

int main(int argc, char **argv)
{
    nameTheProgram();
    if (const std::optional<int> code = runHeadless(argc, argv))
        return *code;

    QStringList given;
    for (int i = 1; i < argc; ++i)
        given.append(QString::fromLocal8Bit(argv[i]));
    const cli::Arguments arguments = cli::parseArguments(given, {{u"sample"_s, false}}, 0, 1);
    if (!arguments.mistake.isEmpty())
        return cli::misuse(arguments.mistake, u"[FILE] (see periplus --help)"_s);
    return runWindow(argc, argv, {arguments.positional.value(0), arguments.has(u"sample"_s)});
}
