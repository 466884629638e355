// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/responses/record_import.h"

#include <QHash>

namespace periplus {

/// What someone wants who imports responses.
struct ResponseWish
{
    QString path;
    ResponsePlan plan;
    ImportTarget target;
    QHash<qsizetype, QHash<QString, ValueTarget>> values; ///< what they are on the map: by column, then by value
};

} // namespace periplus
