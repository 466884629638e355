// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/formats/imported.h"

namespace periplus {

/// Reads a Periplus JSON document. Unknown keys give a warning and are ignored.
/// Errors: SyntaxError with line and column; InvalidValue with the line and, in the text, the JSON pointer;
/// NewerVersion; TooLarge for more than 40 MiB, 64 levels or a million values, and InvalidValue with
/// the line for lists of more than 100 000 entries, maps of more than 20 000 stages and steps or texts of more than
/// 100 000 characters.
Result<Imported> readJson(const QByteArray &bytes, IdSource &ids);

} // namespace periplus
