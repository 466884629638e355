// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paint/program_output.h"

#include <QDebug>
#include <QProcess>

namespace periplus {

QByteArray programOutput(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qWarning() << program << arguments << process.readAllStandardError();
    return process.readAllStandardOutput();
}

} // namespace periplus
