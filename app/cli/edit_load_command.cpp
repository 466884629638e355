// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/report.h"

#include "core/base/describe.h"
#include "core/edit/random_edits.h"
#include "core/store/workspace.h"

#include <QFileInfo>

namespace periplus::cli {

using namespace Qt::StringLiterals;

namespace {

Status applyLoad(const QString &path, qint64 ops, quint64 seed)
{
    Result<std::unique_ptr<Workspace>> workspace =
        QFileInfo::exists(path) ? Workspace::open(path) : Workspace::create(path);
    if (!workspace)
        return failure(inFile(workspace.error(), path));
    RandomEdits edits(seed, Folding::None); // each number is a step of the history
    for (qint64 number = 1; number <= ops; ++number) {
        if (const Result<QString> done = edits.step(**workspace); !done)
            return failure(inFile(done.error(), path));
        // The number is printed only now, when the edit is durable.
        PERIPLUS_TRY(print(QString(QString::number(number) + u'\n')));
    }
    return {};
}

} // namespace

int runEditLoad(const QStringList &given)
{
    const QString synopsis = u"edit-load FILE --ops N [--seed S]"_s;
    const Arguments arguments = parseArguments(given, {{u"ops"_s, true}, {u"seed"_s, true}}, 1, 1);
    if (!arguments.mistake.isEmpty())
        return misuse(arguments.mistake, synopsis);
    bool opsGood = false;
    bool seedGood = false;
    const qint64 ops = arguments.value(u"ops"_s).toLongLong(&opsGood);
    const quint64 seed = arguments.value(u"seed"_s, u"1"_s).toULongLong(&seedGood);
    if (!opsGood || ops < 1 || !seedGood)
        return misuse(u"--ops and --seed are whole numbers, --ops at least 1"_s, synopsis);
    const Status done = applyLoad(arguments.positional.first(), ops, seed);
    return done ? Done : fail(done.error());
}

} // namespace periplus::cli
