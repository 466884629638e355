// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/report.h"

#include "core/base/describe.h"
#include "core/store/check.h"

namespace periplus::cli {

using namespace Qt::StringLiterals;

namespace {

/// The advice for damage is to run a check.
int tell(const Error &error)
{
    return fail(error, error.code == Errc::Damaged ? Advice::Omit : Advice::Give);
}

} // namespace

int runCheck(const QStringList &given)
{
    const Arguments arguments = parseArguments(given, {}, 1, 1);
    if (!arguments.mistake.isEmpty())
        return misuse(arguments.mistake, u"check FILE"_s);
    const QString &path = arguments.positional.first();
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
