// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"

namespace periplus {

/// The same items elsewhere. `by`: map units.
QList<Item> moved(const QList<Item> &items, QPointF by);

} // namespace periplus
