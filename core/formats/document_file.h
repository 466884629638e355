// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/formats/imported.h"
#include "core/store/workspace.h"

namespace periplus {

/// What a file is, by the end of its name.
enum class DocumentKind { Workspace, Mermaid, Markdown, Json, Unknown };

DocumentKind documentKind(const QString &path);

/// Reads an importable file (Mermaid, Markdown, JSON) into values.
/// Errors: those of reading and of the format, with file and line; Unsupported for other names.
Result<Imported> importFile(const QString &path, IdSource &ids);

/// The sample map that comes with the program.
Result<Imported> importSample(IdSource &ids);

/// Adds everything that was imported to a workspace, as one undoable step named after the file.
/// Shape: the new maps' ids, in order.
Result<QList<JourneyId>> addImported(Workspace &workspace, const Imported &imported, const QString &name);

} // namespace periplus
