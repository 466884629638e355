// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/responses/record_import.h"

namespace periplus {

/// Reads a file into a workspace, as the window and the command line do.
struct ImportedResponses
{
    Result<DatasetId> dataset = failure(Errc::NothingToDo);
    ReadResponses read;
    Error error;
};

ImportedResponses importResponses(Workspace &workspace, const QByteArray &csv,
                                  const QString &name = QStringLiteral("survey.csv"),
                                  std::optional<MetricKind> kind = {});

} // namespace periplus
