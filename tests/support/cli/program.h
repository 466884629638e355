// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/core/file_bytes.h"

#include <QByteArray>
#include <QHash>
#include <QProcess>
#include <QStringList>

namespace periplus {

/// What one run of a program left behind.
struct Run
{
    int code = -1; ///< exit code; -1: it crashed or did not end in time
    QByteArray out;
    QByteArray err;
};

/// Runs any program to its end, without a display.
inline Run run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    Run result;
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
        return result;
    }
    if (process.exitStatus() == QProcess::NormalExit)
        result.code = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

/// Runs the program under test.
inline Run periplusRun(const QStringList &arguments)
{
    return run(QStringLiteral(PERIPLUS_PROGRAM), arguments);
}

/// The flag by which unshare gives a command a world of its own ('m' mounts, 'n' network): as the user, or by way of a
/// user of its own where that is not allowed.
inline QString apart(char world)
{
    const QString plain = QStringLiteral("-") + QLatin1Char(world);
    const QString asRoot = QStringLiteral("-r") + QLatin1Char(world);
    static QHash<char, QString> known;
    if (!known.contains(world))
        known.insert(world, run(QStringLiteral("unshare"), {plain, QStringLiteral("true")}).code == 0 ? plain : asRoot);
    return known.value(world);
}

} // namespace periplus
