// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/responses/response_layout.h"

namespace periplus {

/// How a metric is worked out of the columns of a file, as one line: "customers with more than one order ÷ customers
/// with an order, by “Email”".
QString formulaText(const ResponseLayout &layout);

} // namespace periplus
