// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exporting.h"

#include "core/base/describe.h"
#include "core/base/save_atomically.h"
#include "ui/paint/export_map.h"

#include <QFileInfo>
#include <QGuiApplication>

namespace periplus {

Result<QList<Warning>> exportToFile(const Workspace &workspace, JourneyId journey, const QString &path,
                                    const QDateTime &date, const MapFilter &view)
{
    const Result<ExportFormat> format = exportFormat(path);
    if (!format)
        return failure(inFile(format.error(), path));
    ExportOptions options;
    options.date = date;
    options.hiddenLanes = view.hiddenLanes;
    options.answers = view.answers;
    options.fileName = QFileInfo(workspace.path()).fileName();
    options.rightToLeft = QGuiApplication::isRightToLeft();
    options.version = workspace.history().count();
    const Result<Exported> made = exportMap(workspace.state(), workspace, journey, *format, options);
    if (!made)
        return failure(inFile(made.error(), path));
    PERIPLUS_TRY(saveAtomically(path, made->bytes));
    return made->warnings;
}

} // namespace periplus
