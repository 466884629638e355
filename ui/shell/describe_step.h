// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/op.h"

#include <QString>

namespace periplus {

/// What a step of history did, as part of a sentence: `edit stage “Discover”`.
/// Shape: without quotes when the label is empty.
QString describe(Op op, const QString &label);

} // namespace periplus
