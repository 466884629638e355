// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace periplus {

/// Appends a number with at most `decimals` (0 to 4) digits after the point and no idle zeros: "12.5", "-0.3", "7".
/// Values beyond ±9e14 and what is not a number become 0.
void appendNumber(QByteArray &out, double value, int decimals = 2);

} // namespace periplus
