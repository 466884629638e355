// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace periplus {

/// The inspector's part of the style sheet; "@token" stands for the token's colour.
const char *inspectorSheet();

} // namespace periplus
