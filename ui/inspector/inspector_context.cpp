// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_context.h"

#include <QCoreApplication>

namespace periplus {

Error InspectorContext::goneError()
{
    return {
        Errc::Conflict,
        QCoreApplication::translate("Inspector", "what you are writing in is gone. Copy your words, then press Esc"),
        {},
        0,
        0};
}

} // namespace periplus
