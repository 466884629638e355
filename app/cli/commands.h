// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace periplus::cli {

// Each command takes the arguments after its name and returns the exit code (see report.h).
int runNew(const QStringList &arguments);
int runImport(const QStringList &arguments);
int runExport(const QStringList &arguments);
int runInfo(const QStringList &arguments);
int runMetrics(const QStringList &arguments);
int runResponses(const QStringList &arguments);
int runCheck(const QStringList &arguments);
int runSnapshots(const QStringList &arguments);
int runHistory(const QStringList &arguments);
int runEditLoad(const QStringList &arguments);

/// Runs the command named by the first argument, or answers --help and --version.
/// Shape: the exit code; nothing when the first argument is no command, so that the window should open.
std::optional<int> runCommand(const QStringList &arguments);

} // namespace periplus::cli
