// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace periplus {

/// What one run of a program left behind and what it took.
struct MeasuredRun
{
    int code = -1; ///< exit code; -1: it crashed; -2: it was ended because it took too long
    QByteArray out;
    QByteArray err;
    double seconds = 0;
    double megabytes = 0; ///< most memory it held at once (MiB)
};

/// Runs a program without a display to its end, or ends it after kMostSeconds.
/// The memory of the test that calls this counts too (the kernel copies it into the child), so it must stay small.
MeasuredRun measuredRun(const QString &program, const QStringList &arguments);

/// What no run may exceed, whatever it is given. The first is for a busy machine; ours stay far below.
constexpr double kMostSeconds = 20;
constexpr double kMostMegabytes = 256;

/// The most that the runs so far took, for the log.
class WorstRuns
{
public:
    void count(const MeasuredRun &run, const QString &name);
    /// One line in plain words.
    QString summary() const;

private:
    int m_runs = 0;
    double m_seconds = 0;
    double m_megabytes = 0;
    QString m_slowest;
    QString m_largest;
};

} // namespace periplus
