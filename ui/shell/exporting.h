// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/map_filter.h"
#include "core/store/workspace.h"

#include <QDateTime>

namespace periplus {

/// Writes the shown map to a file whose ending is the format, without the lanes that its view hides and with the survey
/// answers that lie over it; the file is whole or as it was.
/// Shape:  what the format could not take.
/// Errors: those of exportFormat, exportMap and saveAtomically, with the file.
Result<QList<Warning>> exportToFile(const Workspace &workspace, JourneyId journey, const QString &path,
                                    const QDateTime &date, const MapFilter &view);

} // namespace periplus
