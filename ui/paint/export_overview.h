// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/persona_overview.h"
#include "ui/paint/export_persona.h"

namespace periplus {

/// The format that a file name's ending asks for. Only a comparison can be JSON (a document with its personas) or
/// Markdown. Errors: Unsupported for others.
Result<SheetFormat> overviewFormat(const QString &path, PersonaOverview::Kind kind);

/// Writes a page about several personas, ready to be saved. A PDF is a sheet of `options.paper` with letters as large
/// as the content allows; what could not be read on it goes on as many of them as it needs. Fitted is a page as large
/// as the content.
/// Errors: Conflict (nobody to show), Unsupported, TooLarge (beyond what a picture can be), IoError.
Result<Exported> exportOverview(const State &state, const AssetSource &assets, const PersonaOverview &overview,
                                SheetFormat format, const ExportOptions &options);

} // namespace periplus
