// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace periplus {

/// Opens an address in the program that the desktop has for it (QDesktopServices), if it isLinkAddress(); everything
/// else is left alone. Returns whether the desktop was asked and knew what to do.
bool openLink(const QString &address);

/// What a tool tip says about a link.
QString linkHint(const QString &address);

} // namespace periplus
