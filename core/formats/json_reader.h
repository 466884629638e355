// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/formats/imported.h"

namespace periplus {

/// Reads a Periplus JSON document. Unknown keys give a warning and are ignored.
/// Errors: SyntaxError with line and column; InvalidValue with the line and, in the text, the JSON pointer;
/// NewerVersion; TooLarge for more than 256 MiB, 64 levels or 5 million values.
Result<Imported> readJson(const QByteArray &bytes, IdSource &ids);

} // namespace periplus
