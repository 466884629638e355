// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace periplus {

/// The part of the style sheet that is about metrics; "@token" stands for the token's colour.
const char *metricsSheet();

} // namespace periplus
