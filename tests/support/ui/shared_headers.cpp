// SPDX-License-Identifier: GPL-3.0-or-later
// Compiles the shared headers alone and carries the precompiled header of the window tests.
#include "tests/support/ui/open_window.h"
#include "tests/support/ui/shown_canvas.h"
