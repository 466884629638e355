// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace periplus {

/// Why an edit cannot be made, for translators.
struct EditText
{
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

} // namespace periplus
