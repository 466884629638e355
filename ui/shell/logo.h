// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

namespace periplus {

/// The product's own mark. Units: size in view pixels, ratio device pixels per view pixel.
QPixmap logoPixmap(int size, double ratio);

} // namespace periplus
