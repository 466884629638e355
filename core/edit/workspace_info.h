// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"

namespace periplus {

/// Changes what the workspace says of itself. Errors: those of Edit::put.
Status updateWorkspaceInfo(Edit &edit, const WorkspaceInfo &info);
Status renameWorkspace(Edit &edit, const QString &title);

} // namespace periplus
