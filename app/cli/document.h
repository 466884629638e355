// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/imported.h"
#include "core/model/assets.h"
#include "core/store/workspace.h"

#include <memory>

namespace periplus::cli {

/// Any input that a command can read, as values. The file itself is never changed.
struct Document
{
    State state;
    std::shared_ptr<const AssetSource> assets; // shared: either an open workspace or what an import brought
    QList<Warning> warnings;
    qint64 version = 0; ///< number of edits of a workspace, 0 for other files
    bool isWorkspace = false;
};

/// What there is to say about a workspace that was opened for reading: that a newer Periplus wrote it.
QList<Warning> remarksOn(const Workspace &workspace);

/// Reads a workspace (read-only) or anything importable. Errors: those of opening and importing, naming the file.
Result<Document> readDocument(const QString &path);

/// The sample that comes with the program.
Result<Document> readSample();

} // namespace periplus::cli
