// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace periplus {

/// What went wrong and what to do about it, for translators.
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(Error)
};

} // namespace periplus
