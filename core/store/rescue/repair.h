// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"

#include <map>
#include <string>

namespace periplus {

/// Makes rows keep the rules between rows again: what names a lost row loses the name or, where it cannot be without
/// it, goes too; there is exactly one title row. Returns how many rows went, by table.
std::map<std::string, qint64> repair(State &state);

} // namespace periplus
