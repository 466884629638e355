// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace periplus {

/// Where crash reports are; the folder is made by the first crash.
QString crashFolder();

/// From now on a crash (SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL) leaves FOLDER/YYYYMMDDTHHMMSS-PID.txt, named after
/// the start of the program (UTC), with version, signal and backtrace, and nothing of any document. Then the program
/// ends as it would have ended without. Nothing is ever sent anywhere. Call it first of all, once.
void installCrashReports(const QString &folder);

/// The newest report that nobody was told of yet; empty when there is none. From now on all count as told. Of old
/// reports only the newest few stay.
QString takeUntoldCrashReport(const QString &folder);

} // namespace periplus
