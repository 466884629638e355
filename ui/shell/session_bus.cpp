// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session_bus.h"

#include <QFileInfo>
#include <QtGlobal>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kBusAddress = "DBUS_SESSION_BUS_ADDRESS";
constexpr auto kNoBus = "disabled:";

} // namespace

bool hasSessionBus()
{
    if (qEnvironmentVariableIsSet(kBusAddress))
        return qgetenv(kBusAddress) != kNoBus;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s); // where libdbus looks
}

void doNotStartSessionBus()
{
    if (!hasSessionBus())
        qputenv(kBusAddress, kNoBus);
}

} // namespace periplus
