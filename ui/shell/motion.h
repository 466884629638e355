// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace periplus {

/// Whether the desktop asks for windows that stand still: by the settings portal where there is a session bus (the
/// switch that people know as "Reduce animation"), else by the effects that the desktop has left on. Asked once.
bool desktopIsCalm();

/// From here on nothing moves by itself, or things may: menus, lists and whatever the style animates. What is animated
/// by our own code asks isMotionReduced() and then goes straight to its end.
void setMotionReduced(bool reduced);
bool isMotionReduced();

} // namespace periplus
