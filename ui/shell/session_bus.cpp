// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session_bus.h"

#include <QFileInfo>
#include <QtGlobal>

namespace periplus {

using namespace Qt::StringLiterals;

void doNotStartSessionBus()
{
    const char *address = "DBUS_SESSION_BUS_ADDRESS";
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool isThere = qEnvironmentVariableIsSet(address)
                         || (!runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s)); // where libdbus looks
    if (!isThere)
        qputenv(address, "disabled:");
}

} // namespace periplus
