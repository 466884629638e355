// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/workspace_info.h"

namespace periplus {

Status updateWorkspaceInfo(Edit &edit, const WorkspaceInfo &info)
{
    WorkspaceInfo row = info;
    row.id = WorkspaceInfo{}.id; // there is only the one
    return edit.put(row);
}

Status renameWorkspace(Edit &edit, const QString &title)
{
    const WorkspaceInfo *info = edit.state().find(WorkspaceInfo{}.id);
    WorkspaceInfo row = info ? *info : WorkspaceInfo{};
    row.title = title;
    return edit.put(row);
}

} // namespace periplus
