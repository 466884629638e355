// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace periplus {

/// Whether a sentence ends with what to do. Omit it where the advice would be what was just done.
enum class Advice { Give, Omit };

/// One sentence for people: place, what is wrong, what to do.
/// Shape: "plan.mmd:7: this task has no score. Write it as “Title: 3: Actor”." without a line break.
QString describe(const Error &error, Advice advice = Advice::Give);

/// "warning: FILE:LINE: text" as the command line prints it.
QString describe(const Warning &warning, const QString &file);

/// The same error, told of a file (kept when it already names one).
Error inFile(Error error, const QString &file);

} // namespace periplus
