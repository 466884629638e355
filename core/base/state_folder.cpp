// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/state_folder.h"

#include <QDir>

namespace periplus {

using namespace Qt::StringLiterals;

QString stateFolder()
{
    // QStandardPaths of Qt 6.4 does not know this place.
    const QString named = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(named) ? named : QDir::homePath() + u"/.local/state"_s;
    return base + u"/periplus"_s;
}

} // namespace periplus
