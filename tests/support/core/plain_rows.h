// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"

#include <QStringList>

namespace periplus {

/// What every row says apart from ids and ranks, one line a row, sorted: ids only show whether they are set.
/// Shape: equal for two states exactly when they hold the same rows, whatever hangs from what.
QStringList plainRows(const State &state);

} // namespace periplus
