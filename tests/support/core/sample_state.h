// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/imported.h"

namespace periplus {

/// The sample that comes with the program, with fixed ids. Ends the tests when it cannot be read.
Imported readSample();

} // namespace periplus
