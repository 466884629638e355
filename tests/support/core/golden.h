// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace periplus {

/// Compares a text with the one kept in tests/data/golden under a name; with PERIPLUS_UPDATE_GOLDENS set keeps it
/// instead. Shape: the first line that differs, and what it was; empty when all are alike.
QString goldenFault(const QString &name, const QString &text);

} // namespace periplus
