// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"

namespace periplus {

/// Makes every row what it is in another state, ids included; rows that are the same are not touched.
/// Errors: those of Edit::put and Edit::remove.
Status replaceRows(Edit &edit, const State &target);

} // namespace periplus
