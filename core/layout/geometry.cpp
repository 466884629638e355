// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/geometry.h"

#include <algorithm>

namespace periplus {

namespace {

constexpr double kCircle = 0.5522847498307936; // control distance of a quarter circle

} // namespace

QRectF Path::bounds() const
{
    if (m_elements.isEmpty())
        return {};
    double left = 1e300, top = 1e300, right = -1e300, bottom = -1e300;
    const auto include = [&](QPointF p) {
        left = std::min(left, p.x());
        right = std::max(right, p.x());
        top = std::min(top, p.y());
        bottom = std::max(bottom, p.y());
    };
    for (const PathElement &element : m_elements) {
        switch (element.kind) {
        case PathElement::Kind::Move:
        case PathElement::Kind::Line:
            include(element.p1);
            break;
        case PathElement::Kind::Cubic:
            include(element.p1);
            include(element.p2);
            include(element.p3);
            break;
        case PathElement::Kind::Close:
            break;
        }
    }
    return {QPointF(left, top), QPointF(right, bottom)};
}

Path Path::mapped(double scale, QPointF offset) const
{
    Path result = *this;
    for (PathElement &element : result.m_elements) {
        element.p1 = element.p1 * scale + offset;
        element.p2 = element.p2 * scale + offset;
        element.p3 = element.p3 * scale + offset;
    }
    return result;
}

Path Path::ellipse(QPointF center, double rx, double ry)
{
    const double cx = rx * kCircle;
    const double cy = ry * kCircle;
    Path path;
    path.moveTo(center + QPointF(rx, 0));
    path.cubicTo(center + QPointF(rx, cy), center + QPointF(cx, ry), center + QPointF(0, ry));
    path.cubicTo(center + QPointF(-cx, ry), center + QPointF(-rx, cy), center + QPointF(-rx, 0));
    path.cubicTo(center + QPointF(-rx, -cy), center + QPointF(-cx, -ry), center + QPointF(0, -ry));
    path.cubicTo(center + QPointF(cx, -ry), center + QPointF(rx, -cy), center + QPointF(rx, 0));
    path.close();
    return path;
}

Path Path::roundedRect(const QRectF &rect, double radius)
{
    const double r = std::min({radius, rect.width() / 2, rect.height() / 2});
    const double k = r * (1 - kCircle);
    Path path;
    path.moveTo({rect.left() + r, rect.top()});
    path.lineTo({rect.right() - r, rect.top()});
    path.cubicTo({rect.right() - k, rect.top()}, {rect.right(), rect.top() + k}, {rect.right(), rect.top() + r});
    path.lineTo({rect.right(), rect.bottom() - r});
    path.cubicTo({rect.right(), rect.bottom() - k}, {rect.right() - k, rect.bottom()},
                 {rect.right() - r, rect.bottom()});
    path.lineTo({rect.left() + r, rect.bottom()});
    path.cubicTo({rect.left() + k, rect.bottom()}, {rect.left(), rect.bottom() - k}, {rect.left(), rect.bottom() - r});
    path.lineTo({rect.left(), rect.top() + r});
    path.cubicTo({rect.left(), rect.top() + k}, {rect.left() + k, rect.top()}, {rect.left() + r, rect.top()});
    path.close();
    return path;
}

} // namespace periplus
