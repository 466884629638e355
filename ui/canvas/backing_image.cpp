// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/backing_image.h"

#include <QPainter>

#include <cmath>

namespace periplus {

void BackingImage::update(const Viewport &viewport, double ratio, QColor ground, const Render &render)
{
    m_paintedPixels = 0;
    const QSize size(static_cast<int>(std::ceil(viewport.viewSize().width() * ratio)),
                     static_cast<int>(std::ceil(viewport.viewSize().height() * ratio)));
    const double scale = viewport.zoom() * ratio;
    const bool fresh = !m_valid || m_picture.size() != size || m_scale != scale || m_ratio != ratio;
    if (m_picture.size() != size)
        m_picture = QPixmap(size);
    m_scale = scale;
    m_ratio = ratio;

    const QPoint origin = deviceOrigin(viewport);
    const QPoint moved = m_origin - origin;
    m_origin = origin;
    m_valid = true;
    const QRect all(QPoint(0, 0), size);
    if (fresh || qAbs(moved.x()) >= size.width() || qAbs(moved.y()) >= size.height()) {
        paintRegion(all, ground, render);
        return;
    }
    if (moved.isNull())
        return;
    m_picture.setDevicePixelRatio(1); // scrolling counts device pixels
    m_picture.scroll(moved.x(), moved.y(), all);
    paintRegion(QRegion(all) - all.translated(moved), ground, render);
}

QPoint BackingImage::deviceOrigin(const Viewport &viewport) const
{
    return {static_cast<int>(std::lround(viewport.origin().x() * m_scale)),
            static_cast<int>(std::lround(viewport.origin().y() * m_scale))};
}

void BackingImage::paintRegion(const QRegion &region, QColor ground, const Render &render)
{
    m_picture.setDevicePixelRatio(1);
    QPainter painter(&m_picture);
    for (const QRect &rect : region) {
        painter.resetTransform();
        painter.setClipRect(rect);
        painter.fillRect(rect, ground);
        painter.translate(-m_origin);
        painter.scale(m_scale, m_scale);
        const QPointF corner = QPointF(rect.topLeft() + m_origin) / m_scale;
        render(painter, QRectF(corner, QSizeF(rect.size()) / m_scale));
        m_paintedPixels += qint64(rect.width()) * rect.height();
    }
}

void BackingImage::draw(QPainter &painter, const Viewport &viewport, QColor ground) const
{
    if (m_picture.isNull())
        return;
    const QPointF corner = (QPointF(m_origin) / m_scale - viewport.origin()) * viewport.zoom();
    const double stretch = viewport.zoom() * m_ratio / m_scale;
    const QSizeF size = QSizeF(m_picture.size()) / m_ratio * stretch;
    painter.save();
    if (m_valid && stretch == 1.0) {
        painter.scale(1 / m_ratio, 1 / m_ratio);
        painter.drawPixmap(QPoint(0, 0), m_picture);
    } else {
        painter.fillRect(QRectF(QPointF(0, 0), viewport.viewSize()), ground);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(QRectF(corner, size), m_picture, QRectF(QPointF(0, 0), QSizeF(m_picture.size())));
    }
    painter.restore();
}

} // namespace periplus
