// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"

namespace periplus {

/// What is wrong with the rows among themselves, beyond what the tables enforce; empty when all is well.
/// Sentences in plain words, each naming the row.
QStringList brokenRules(const State &state);

} // namespace periplus
