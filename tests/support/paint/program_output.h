// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace periplus {

/// What a program writes to its output; a failure is told as a warning of the test.
QByteArray programOutput(const QString &program, const QStringList &arguments);

} // namespace periplus
