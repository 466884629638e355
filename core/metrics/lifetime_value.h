// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace periplus {

/// When the first margin of a contract is paid.
enum class FirstMargin { AtEnd, Now };

/// What a customer under contract is worth: margins of all periods, each as likely as the customer is still there.
/// Units:  money; margin, retention (share 0 to below 1) and discount (rate >= 0) of the same period.
/// Shape:  nothing where retention or discount is out of its range.
/// Source: Gupta and Lehmann: m r / (1 + d - r), with the first margin at the end; m (1 + d) / (1 + d - r), paid now.
std::optional<double> contractValue(double margin, double retention, double discount, FirstMargin first);

/// The share lost in a year when so much is lost each month: 1 - (1 - c)^12, not twelve times.
double annualChurn(double monthlyChurn);

} // namespace periplus
