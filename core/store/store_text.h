// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace periplus {

/// What is wrong with a workspace or its file, for translators.
struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace periplus
