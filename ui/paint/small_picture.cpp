// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/small_picture.h"

#include <QPainter>

namespace periplus {

QPixmap smallPicture(QtPainter &painter, int size, double ratio,
                     const std::function<QList<Item>(const QRectF &square)> &items)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter canvas(&pixmap);
    const QRectF square(0, 0, size, size);
    painter.paint(canvas, {items(square), square});
    return pixmap;
}

} // namespace periplus
