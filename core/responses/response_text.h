// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace periplus {

/// What is wrong with a table of responses, for translators.
struct ResponseText
{
    Q_DECLARE_TR_FUNCTIONS(Responses)
};

} // namespace periplus
