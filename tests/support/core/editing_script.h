// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <functional>

namespace periplus {

/// Everything that a person could miss in a workspace.
struct Content
{
    State state;
    qint64 head = 0;
    qint64 count = 0;
    std::optional<HistoryStep> undo;
    std::optional<HistoryStep> redo;
    QStringList assets;

    bool operator==(const Content &) const = default;
};

/// What an open workspace tells.
Content contentOf(const Workspace &workspace);

/// Services of a workspace that is edited by a script: fixed ids and times.
WorkspaceServices scriptServices(Durability durability = Durability::Full);

/// Something a workspace is asked to do.
using Work = std::function<Status(Workspace &)>;

/// Steps of a session, each a promise of its own: small edits, edits of many pages, one that folds into the step
/// before, undo, redo and a picture. The same every time.
QList<Work> editingScript();

/// Work of each kind, for a workspace with at least one map and one step of history.
QList<std::pair<const char *, Work>> sampleWork();

/// What is wrong with an open workspace after some work was done or refused and the trouble is over; empty: nothing.
/// It must tell what its file holds, the old or the new content as a whole, and the next work must succeed (a step
/// more in its history).
QString wrongAfterwards(Workspace &workspace, const Status &done, const Content &before, const Content &after);

} // namespace periplus
