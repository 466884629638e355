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
    if (!findings)
        return fail(inFile(findings.error(), path));

    QList<Warning> remarks;
    QStringList damages;
    for (const Finding &finding : *findings) {
        if (finding.fatal)
            damages.append(finding.what);
        else
            remarks.append({0, finding.what});
    }
    warn(remarks, path);
    if (damages.isEmpty()) {
        const Status printed = print(QString(path + u": intact\n"_s));
        return printed ? Done : fail(printed.error());
    }
    for (const QString &damage : std::as_const(damages))
        fail(Error{Errc::Damaged, damage, path, 0, 0});
    return DamagedFile;
}

} // namespace periplus::cli
