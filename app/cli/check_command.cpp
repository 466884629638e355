// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/report.h"

#include "core/base/describe.h"
#include "core/store/check.h"

namespace periplus::cli {

using namespace Qt::StringLiterals;

int runCheck(const QStringList &given)
{
    const Arguments arguments = parseArguments(given, {}, 1, 1);
    if (!arguments.mistake.isEmpty())
        return misuse(arguments.mistake, u"check FILE"_s);
    const QString &path = arguments.positional.first();
    const Result<QList<Finding>> findings = checkWorkspace(path);
    if (!findings) {
        Error error = inFile(findings.error(), path);
        const ExitCode code = exitCodeOf(error.code);
        if (error.code == Errc::Damaged)
            error.code = Errc::Conflict; // its remedy is this command
        fail(error);
        return code;
    }

    if (findings->isEmpty()) {
        const Status printed = print(QString(path + u": intact\n"_s));
        return printed ? Done : fail(printed.error());
    }
    for (const Finding &finding : *findings) {
        const bool advises = finding.code == Errc::NewerVersion || finding.code == Errc::Untrusted;
        fail(Error{advises ? finding.code : Errc::Conflict, finding.what, path, 0, 0}); // not: “run a check”
    }
    return exitCodeOf(findings->first().code);
}

} // namespace periplus::cli
