// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/report.h"
#include "app/cli/signals_wait.h"

#include "core/base/describe.h"
#include "core/formats/document_file.h"
#include "core/store/snapshots.h"
#include "core/store/workspace.h"

#include <QFile>
#include <QFileInfo>

namespace periplus::cli {

using namespace Qt::StringLiterals;

namespace {

Status importInto(const QString &target, const Imported &imported, const QString &name)
{
    const bool isNew = !QFileInfo::exists(target);
    if (!isNew) // what cannot be copied now is told when it is opened
        [[maybe_unused]]
        const Result<Snapshot> kept = Snapshots().take(target, systemClock()->nowMs());
    Result<std::unique_ptr<Workspace>> workspace = isNew ? Workspace::create(target) : Workspace::open(target);
    if (!workspace)
        return failure(inFile(workspace.error(), target));
    if ((*workspace)->isReadOnly())
        return failure(Error{Errc::ReadOnly, {}, target, 0, 0});
    const Result<QList<JourneyId>> added = addImported(**workspace, imported, name);
    if (added || added.error().code == Errc::NothingToDo)
        return {};
    if (isNew) { // nothing half written stays behind
        workspace->reset();
        QFile::remove(target);
    }
    return failure(inFile(added.error(), target));
}

} // namespace

int runImport(const QStringList &given)
{
    const QString synopsis = u"import IN --into FILE"_s;
    const Arguments arguments = parseArguments(given, {{u"into"_s, true}}, 1, 1);
    if (!arguments.mistake.isEmpty())
        return misuse(arguments.mistake, synopsis);
    if (!arguments.has(u"into"_s))
        return misuse(u"--into FILE is missing"_s, synopsis);

    // The input is read and judged whole before the target is touched.
    const QString &source = arguments.positional.first();
    const std::unique_ptr<IdSource> ids = randomIds();
    const Result<Imported> imported = importFile(source, *ids);
    if (!imported)
        return fail(imported.error());
    const SignalsWait wait;
    const Status done = importInto(arguments.value(u"into"_s), *imported, QFileInfo(source).fileName());
    if (!done)
        return fail(done.error());
    warn(imported->warnings, source);
    return Done;
}

} // namespace periplus::cli
