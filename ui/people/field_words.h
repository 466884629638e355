// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/persona_columns.h"

namespace periplus {

/// What people call a field of a persona, as a choice for a column.
QString fieldWords(PersonaField field);

} // namespace periplus
