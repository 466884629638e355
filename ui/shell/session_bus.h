// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace periplus {

/// Whether there is a session bus to talk to.
bool hasSessionBus();

/// Keeps Qt from starting a message bus of its own, some 30 ms, where the session has none: nobody could listen there.
/// Call before the application object is made. Where there is a bus (every desktop), nothing changes.
void doNotStartSessionBus();

} // namespace periplus
