// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/editing_script.h"

#include "core/edit/journeys.h"
#include "core/edit/random_edits.h"
#include "core/edit/workspace_info.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/core/state_compare.h"

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
    services.sharing = Sharing::Shared; // the tests look at open files through a second connection
    return services;
}

QList<Work> editingScript()
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

QList<std::pair<const char *, Work>> sampleWork()
{
    return {
        {"small edit", [](Workspace &w) { return type(w, u"Boots"_s); }},
        {"large edit", copyMap},
        {"undo", [](Workspace &w) { return withoutValue(w.undo()); }},
        {"picture", [](Workspace &w) { return withoutValue(w.addAsset(QByteArray(9000, 'q'), u"image/png"_s)); }},
    };
}

QString wrongAfterwards(Workspace &workspace, const Status &done, const Content &before, const Content &after)
{
    const Content now = contentOf(workspace);
    if (!(now == after) && (done || !(now == before)))
        return done ? u"what was done is not there"_s : u"something between the old and the new is there"_s;
    const Result<State> fresh = workspace.freshState();
    if (!fresh)
        return u"the file cannot be read: "_s + fresh.error().detail;
    if (const QString difference = firstDifference(workspace.state(), *fresh); !difference.isEmpty())
        return u"the model differs from the file: "_s + difference;
    const Status next = workspace.edit(Op::EditWorkspace, {}, [](Edit &e) { return renameWorkspace(e, u"Next"_s); });
    if (!next || !workspace.undo())
        return u"the next edit cannot be done and undone"_s;
    if (!(workspace.state() == now.state))
        return u"the next undo does not lead back"_s;
    const auto reopened = Workspace::open(workspace.path(), OpenMode::ReadWrite, scriptServices());
    if (!reopened)
        return u"the file cannot be opened again: "_s + reopened.error().detail;
    return contentOf(**reopened) == contentOf(workspace) ? QString() : u"opened again it tells something else"_s;
}

} // namespace periplus
