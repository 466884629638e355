// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace periplus {

/// Why what is on the clipboard cannot be pasted, for translators.
struct ClipboardText
{
    Q_DECLARE_TR_FUNCTIONS(Clipboard)
};

} // namespace periplus
