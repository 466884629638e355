// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/lifetime_value.h"

#include <cmath>

namespace periplus {

std::optional<double> contractValue(double margin, double retention, double discount, FirstMargin first)
{
    if (!(retention >= 0 && retention < 1) || !(discount >= 0))
        return std::nullopt;
    const double factor = first == FirstMargin::Now ? 1 + discount : retention;
    return margin * factor / (1 + discount - retention);
}

double annualChurn(double monthlyChurn)
{
    return 1 - std::pow(1 - monthlyChurn, 12);
}

} // namespace periplus
