// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/imported.h"
#include "core/store/workspace.h"
#include "ui/paint/export_map.h"
#include "ui/shell/persona_window.h"

#include <functional>

namespace periplus {

/// What a page about personas says of its workspace at its foot, on a sheet of A4.
ExportOptions pageOptions(const Workspace &workspace);

/// What is asked and told when a page is written to a file.
struct PageSaving
{
    QString name;   ///< suggested, without an ending
    QString filter; ///< of the file dialog
    QString done;   ///< with %1 for the path
    std::function<Result<Exported>(const QString &path)> make;
};

/// Asks where a page shall go and writes it there; tells how it went.
void savePage(const PersonaWindow &window, QWidget *parent, const PageSaving &saving);

} // namespace periplus
