// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/imported.h"
#include "core/model/assets.h"

namespace periplus {

/// Writes a whole workspace as the one canonical JSON document of its content: fixed order of keys, siblings by
/// rank, no ids and no ranks. Reading it and writing it again gives the same bytes.
Exported writeJson(const State &state, const AssetSource &assets);

} // namespace periplus
