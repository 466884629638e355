// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/responses/response_layout.h"

namespace periplus {

/// Of cases the column that says whether one was resolved at the first contact counts for FCR, where nothing else does,
/// and for no other metric: times have columns of their own.
void followFirstContact(ResponseLayout &layout);

} // namespace periplus
