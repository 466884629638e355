// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace periplus {

/// What reading and writing other formats has to say, for translators.
struct FormatText
{
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

} // namespace periplus
