// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/report.h"
#include "app/cli/signals_wait.h"

#include "core/base/describe.h"
#include "core/store/workspace.h"

namespace periplus::cli {

using namespace Qt::StringLiterals;

int runNew(const QStringList &given)
{
    const Arguments arguments = parseArguments(given, {}, 1, 1);
    if (!arguments.mistake.isEmpty())
        return misuse(arguments.mistake, u"new FILE"_s);
    const QString &path = arguments.positional.first();
    const SignalsWait wait;
    const auto created = Workspace::create(path);
    return created ? Done : fail(inFile(created.error(), path));
}

} // namespace periplus::cli
