// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"

namespace periplus {

/// The first row or child list in which two states differ, in words; empty when they are equal.
QString firstDifference(const State &a, const State &b);

} // namespace periplus
