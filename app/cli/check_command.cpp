// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/report.h"
#include "app/cli/signals_wait.h"

#include "core/base/describe.h"
#include "core/store/check.h"
#include "core/store/rescue/rescue.h"

namespace periplus::cli {

using namespace Qt::StringLiterals;

namespace {

/// The advice for damage is to run a check.
int tell(const Error &error)
{
    return fail(error, error.code == Errc::Damaged ? Advice::Omit : Advice::Give);
}

/// Ends well when a file was written, however much of the damaged one is in it: the report tells that.
int rescue(const QString &path, const QString &target)
{
    const SignalsWait wait;
    const Result<RescueReport> report = rescueWorkspace(path, target, Snapshots());
    if (!report)
        return tell(report.error());
    const Status printed = print(QString(target + u":\n"_s + sentences(*report).join(u'\n') + u'\n'));
    return printed ? Done : fail(printed.error());
}

} // namespace

int runCheck(const QStringList &given)
{
    const QString synopsis = u"check FILE [--rescue OUT]"_s;
    const Arguments arguments = parseArguments(given, {{u"rescue"_s, true}}, 1, 1);
    if (!arguments.mistake.isEmpty())
        return misuse(arguments.mistake, synopsis);
    const QString &path = arguments.positional.first();
    if (arguments.has(u"rescue"_s))
        return rescue(path, arguments.value(u"rescue"_s));
    const Result<QList<Finding>> findings = checkWorkspace(path);
    if (!findings)
        return tell(inFile(findings.error(), path));
    if (findings->isEmpty()) {
        const Status printed = print(QString(path + u": intact\n"_s));
        return printed ? Done : fail(printed.error());
    }
    for (const Finding &finding : *findings)
        tell(Error{finding.code, finding.what, path, 0, 0});
    return exitCodeOf(findings->first().code);
}

} // namespace periplus::cli
