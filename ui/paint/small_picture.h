// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/qt_painter.h"

#include <QPixmap>

#include <functional>

namespace periplus {

/// A square picture with nothing behind it, drawn by the items of the map. Units: size in view pixels, ratio device
/// pixels per view pixel.
QPixmap smallPicture(QtPainter &painter, int size, double ratio,
                     const std::function<QList<Item>(const QRectF &square)> &items);

} // namespace periplus
