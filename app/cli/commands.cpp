// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/report.h"

#include <array>

namespace periplus::cli {

using namespace Qt::StringLiterals;

namespace {

struct Command
{
    const char16_t *name;
    int (*run)(const QStringList &);
    const char16_t *help; ///< null: hidden
};

constexpr std::array kCommands{
    Command{u"new", runNew, u"new FILE [--template NAME]        create a workspace, empty or from a template"},
    Command{u"import", runImport,
            u"import IN --into FILE             add the maps and personas of a .mmd, .md or .json file"},
    Command{u"export", runExport,
            u"export IN -o OUT [--map TITLE]    write a map as .pdf, .png, .svg, .json or .mmd\n"
            u"export IN -o OUT --persona NAME   write a persona as .pdf, .png, .svg, .json or .md\n"
            u"export IN -o OUT --personas A,B   write two to four personas side by side, as the same\n"
            u"export IN -o OUT --matrix         write all personas against all maps as .pdf, .png or .svg\n"
            u"export IN -o OUT --gallery        write all personas with their portraits, as the same\n"
            u"export IN -o OUT --metrics        write all metrics as .pdf, .png, .svg, .xlsx, .csv or .json\n"
            u"    [--metric NAME]               with one of them in detail\n"
            u"export IN -o OUT --review         write what moved and what misses its target as .pdf, .png or .svg\n"
            u"    [--split DAY]                 with what was before and after a day\n"
            u"    [--map TITLE] [--period 2026-Q3] [--against 2026-Q2]\n"
            u"    [--page fit|a4|a3|a2|a1|a0] [--scale N] [--theme poster|light|dark]\n"
            u"    [--rtl]                       from right to left"},
    Command{u"info", runInfo, u"info FILE [--json]                say what is in a workspace"},
    Command{u"responses", runResponses,
            u"responses CSV --into FILE --metric KIND\n"
            u"    [--score COL] [--date COL] [--by COL]...\n"
            u"    [--attach MAP/STAGE/STEP]     add survey responses, cases, orders or posts to a metric\n"
            u"    [--dates day-first|month-first]  how dates such as 05/01/2026 are written\n"
            u"    [--skip-bad]                  leave out rows that cannot be read, instead of none"},
    Command{u"metrics", runMetrics,
            u"metrics FILE [--json]             print every metric: value, interval, n, target, change"},
    Command{u"check", runCheck,
            u"check FILE [--rescue OUT]         verify a workspace; save what can be saved of it into a new file"},
    Command{u"snapshots", runSnapshots,
            u"snapshots FILE [--json]           list the copies kept of a workspace, newest first\n"
            u"    [--restore NUMBER -o OUT]     write one of them to a new file"},
    Command{u"history", runHistory, u"history FILE [--json]             list the edits, newest first"},
    Command{u"edit-load", runEditLoad, nullptr},
};

QString helpText()
{
    QString text = u"Periplus: customer-journey maps and personas, in one local file.\n\n"
                   u"periplus [FILE]                   open the window, with FILE if it is given\n"
                   u"periplus --sample                 open the window with the sample map\n"_s;
    for (const Command &command : kCommands) {
        if (command.help)
            text += u"periplus "_s + QString::fromUtf16(command.help) + u'\n';
    }
    return text
           + u"\nExit codes: 0 done, 1 the input is wrong, 2 wrong usage, 3 the file is damaged or untrusted, "
             u"4 the system failed.\n"_s;
}

int answer(const QString &text)
{
    const Status printed = print(text);
    return printed ? Done : fail(printed.error());
}

} // namespace

std::optional<int> runCommand(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return std::nullopt;
    const QString &first = arguments.first();
    if (first == u"--help"_s || first == u"-h"_s || first == u"help"_s)
        return answer(helpText());
    if (first == u"--version"_s)
        return answer(u"periplus " PERIPLUS_VERSION "\n"_s);
    for (const Command &command : kCommands) {
        if (first == QStringView(command.name))
            return command.run(arguments.mid(1));
    }
    return std::nullopt;
}

} // namespace periplus::cli
