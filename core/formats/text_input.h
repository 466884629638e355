// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace periplus {

/// The text of a file: UTF-8, or UTF-16 or UTF-32 with a byte order mark, which is dropped; every kind of line end
/// becomes one line feed.
/// Errors: TooLarge above maxBytes; SyntaxError with the line where the bytes are not valid text.
Result<QString> textOf(const QByteArray &bytes, qsizetype maxBytes);

/// What JavaScript counts as white space (its \s and trim()).
bool isScriptSpace(QChar c);

/// What JavaScript counts as part of a word (its \w).
bool isWordCharacter(QChar c);

/// The text without JavaScript white space at both ends.
QStringView scriptTrimmed(QStringView text);

/// What JavaScript's Number(text) gives: white space around is dropped, empty is 0, and 0x, 0o, 0b, exponents and
/// Infinity are known; NaN for everything else.
double scriptNumber(QStringView text);

} // namespace periplus
