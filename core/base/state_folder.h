// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace periplus {

/// Where the program keeps what is not the user's document: drafts, snapshots, crash reports. Below $XDG_STATE_HOME
/// or its default; it may not exist yet.
QString stateFolder();

} // namespace periplus
