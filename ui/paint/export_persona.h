// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/export_map.h"

namespace periplus {

enum class SheetFormat { Pdf, Png, Svg, Json, Markdown };

/// The format that a file name's ending asks for. Errors: Unsupported for other endings.
Result<SheetFormat> sheetFormat(const QString &path);

/// Writes the sheet of one persona, ready to be saved. A PDF is a sheet of A4, upright, with letters as large as its
/// content allows; a sheet that could not be read on it is a single page as long as it needs. `options.paper` asks for
/// another sheet: Fitted is a page as large as the sheet.
/// Errors: TooLarge (a picture beyond what a picture can be), IoError.
Result<Exported> exportPersona(const State &state, const AssetSource &assets, PersonaId persona, SheetFormat format,
                               const ExportOptions &options);

/// The persona of a name, exactly or else without regard to case.
/// Errors: Conflict, naming the personas that there are.
Result<PersonaId> findPersona(const State &state, const QString &name);

} // namespace periplus
