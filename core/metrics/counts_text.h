// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace periplus {

/// What is wrong with the numbers of a measurement, for translators.
struct CountsText
{
    Q_DECLARE_TR_FUNCTIONS(MetricCounts)
};

} // namespace periplus
