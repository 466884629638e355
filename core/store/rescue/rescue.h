// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rescue/merge.h"
#include "core/store/snapshots.h"

#include <optional>

namespace periplus {

/// What a rescue found and wrote.
struct RescueReport
{
    std::map<std::string, RescueCount> counts; ///< by table
    RescueCount total;
    std::optional<Snapshot> snapshot; ///< the one that was built on
    qint64 steps = 0;                 ///< steps of the history that came along
    qint64 lostSteps = 0;             ///< steps it once had besides these, as far as known
    qint64 lostPictures = 0;
};

/// Saves what can be saved of a workspace, however damaged, into a new file: what its pages hold, what its history
/// tells and the newest snapshot that goes with it, put together so that it adds up to the digests where possible.
/// The damaged file is only read; the new one is whole or absent and passes every check.
/// Errors: as opening for what is no workspace at all (NotAWorkspace when not one row is found); NewerVersion;
/// AlreadyExists, DiskFull, PermissionDenied, IoError with the new file.
Result<RescueReport> rescueWorkspace(const QString &path, const QString &target, const Snapshots &snapshots);

/// The report in plain words, a sentence a line.
QStringList sentences(const RescueReport &report);

} // namespace periplus
