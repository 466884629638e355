// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/describe.h"
#include "core/base/result.h"

#include <QList>
#include <QStringView>

namespace periplus::cli {

/// What the program says to the shell that called it.
enum ExitCode { Done = 0, WrongInput = 1, WrongUsage = 2, DamagedFile = 3, SystemFailed = 4 };

/// The exit code of a failure.
ExitCode exitCodeOf(Errc code);

/// Prints one line on stderr ("periplus: FILE:LINE: what is wrong. What to do.") and returns the exit code.
int fail(const Error &error, Advice advice = Advice::Give);

/// Prints one line on stderr about wrong arguments, with the command's synopsis, and returns WrongUsage.
int misuse(const QString &what, const QString &synopsis);

/// Prints warnings on stderr, one line each.
void warn(const QList<Warning> &warnings, const QString &file);

/// Prints text on stdout as UTF-8, as it is.
/// Errors: IoError or DiskFull when stdout cannot take it.
Status print(QStringView text);

} // namespace periplus::cli
