// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace periplus {

/// What the window opens with.
struct WindowRequest
{
    QString file;        ///< empty: the start page
    bool sample = false; ///< the sample map, whatever `file` says
};

/// Makes the application, shows the window and runs until it is closed; returns the exit code.
int runWindow(int &argc, char **argv, const WindowRequest &request);

} // namespace periplus
