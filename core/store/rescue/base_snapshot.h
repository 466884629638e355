// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"
#include "core/store/rescue/steps.h"
#include "core/store/snapshots.h"

#include <optional>

namespace periplus {

/// What is known of a damaged file when a snapshot is looked for. Lives as long as what it refers to.
struct DamagedFile
{
    SQLite::Database &carved;
    const FoundSteps &steps;
    const State &rows;
    const QString &uuid; ///< empty when lost
    const QString &path;

    bool holdsNothing() const;

    /// Whether its digests say that a step of it is not what was saved.
    bool isDamaged(qint64 step) const;
};

/// The snapshot that a rescue builds on.
struct BaseSnapshot
{
    Snapshot snapshot;
    QString uuid;
    SQLite::Database rows; ///< a copy in memory, references unchecked
};

/// The newest snapshot that the file's history goes on from, if there is one. A file that has lost its identity is
/// known by its rows (their ids are random) or, when nothing is left of it, by its place.
std::optional<BaseSnapshot> baseSnapshot(const Snapshots &snapshots, const DamagedFile &file);

} // namespace periplus
