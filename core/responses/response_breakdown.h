// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/breakdown.h"
#include "core/model/assets.h"

namespace periplus {

/// Breaks a metric down by what its responses tell: the columns of its imports in a period, each by its values. For a
/// metric without responses in the period it is attachedBreakdown().
/// Lifetime: the assets must outlive the source.
BreakdownSource responseBreakdown(const AssetSource &assets);

} // namespace periplus
