// SPDX-License-Identifier: GPL-3.0-or-later
// What people type in to get at the counts of a measurement. Each result holds the counts that are stored.
#pragma once

#include "core/metrics/measured.h"

namespace periplus {

/// Customers at the start and the end of a period, and how many of those at the end are new; for churn and retention.
/// Errors: InvalidValue with a sentence, as readCounts().
Result<Counts> customerCounts(double start, double end, double added = 0);

/// Lifetime value from orders: their value, how many a period, the share of it that is margin, the share of customers
/// lost in a period. With a discount rate, the variants of a contract too. Errors: as above.
Result<Counts> orderLifetimeCounts(double orderValue, double frequency, double marginShare, double churn,
                                   std::optional<double> discount = std::nullopt);

/// Lifetime value of a contract: margin, retention and discount of the same period. Errors: as above.
Result<Counts> contractLifetimeCounts(double margin, double retention, double discount);

/// Handling time: the totals of talking, holding and work after it, and how many interactions were handled.
/// Errors: as above.
Result<Counts> handlingCounts(double talk, double hold, double after, double handled);

} // namespace periplus
