// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/editing_script.h"

#include "core/edit/journeys.h"
#include "core/edit/random_edits.h"
#include "core/edit/workspace_info.h"
#include "tests/support/core/sample_workspace.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

Status withoutValue(const auto &result)
{
    return result ? Status() : Status(tl::make_unexpected(result.error()));
}

Status type(Workspace &workspace, const QString &title)
{
    return workspace.edit(Op::EditWorkspace, {.label = title, .mergeKey = u"title"_s},
                          [&](Edit &edit) { return renameWorkspace(edit, title); });
}

Status addMap(Workspace &workspace)
{
    return workspace.edit(Op::CreateJourney, {.label = u"Buying"_s},
                          [](Edit &edit) { return withoutValue(createJourney(edit, u"Buying"_s)); });
}

Status copyMap(Workspace &workspace)
{
    const JourneyId first = workspace.state().ordered<Journey>().constFirst();
    return workspace.edit(Op::DuplicateJourney, {},
                          [&](Edit &edit) { return withoutValue(duplicateJourney(edit, first)); });
}

Status deleteMap(Workspace &workspace)
{
    const JourneyId first = workspace.state().ordered<Journey>().constFirst();
    return workspace.edit(Op::DeleteJourney, {}, [&](Edit &edit) { return deleteJourney(edit, first); });
}

Status editAtRandom(Workspace &workspace)
{
    RandomEdits edits(static_cast<quint64>(workspace.history().count()));
    return withoutValue(edits.step(workspace));
}

} // namespace

Content contentOf(const Workspace &workspace)
{
    const History &history = workspace.history();
    return {workspace.state(),  history.head(),     history.count(),
            history.undoStep(), history.redoStep(), workspace.assetHashes()};
}

WorkspaceServices scriptServices(Durability durability)
{
    WorkspaceServices services = testServices();
    services.clock = std::make_unique<FakeClock>();
    services.durability = durability;
    return services;
}

QList<std::function<Status(Workspace &)>> editingScript()
{
    return {
        [](Workspace &w) { return type(w, u"Sho"_s); },
        [](Workspace &w) { return type(w, u"Shoes"_s); },
        addMap,
        [](Workspace &w) -> Status {
            addBigJourney(w, 3, 3, 6);
            return {};
        },
        [](Workspace &w) { return withoutValue(w.undo()); },
        [](Workspace &w) { return withoutValue(w.redo()); },
        [](Workspace &w) { return withoutValue(w.addAsset(QByteArray(30'000, 'p'), u"image/png"_s)); },
        editAtRandom,
        editAtRandom,
        copyMap,
        deleteMap,
        [](Workspace &w) { return withoutValue(w.undo()); },
        editAtRandom,
    };
}

} // namespace periplus
