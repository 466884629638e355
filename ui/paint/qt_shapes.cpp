// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/qt_shapes.h"

#include "core/layout/icons.h"

#include <QPainter>

namespace periplus {

QColor toQt(Color color)
{
    return {color.r, color.g, color.b, color.a};
}

QPainterPath toQt(const Path &path)
{
    QPainterPath result;
    result.setFillRule(Qt::WindingFill);
    for (const PathElement &e : path.elements()) {
        switch (e.kind) {
        case PathElement::Kind::Move:
            result.moveTo(e.p1);
            break;
        case PathElement::Kind::Line:
            result.lineTo(e.p1);
            break;
        case PathElement::Kind::Cubic:
            result.cubicTo(e.p1, e.p2, e.p3);
            break;
        case PathElement::Kind::Close:
            result.closeSubpath();
            break;
        }
    }
    return result;
}

QBrush toQt(const Brush &brush)
{
    if (brush.stops.isEmpty())
        return toQt(brush.color);
    QLinearGradient gradient(brush.start, brush.end);
    for (const GradientStop &stop : brush.stops)
        gradient.setColorAt(stop.position, toQt(stop.color));
    return gradient;
}

QPen toQt(const Stroke &stroke)
{
    QPen pen(toQt(stroke.brush), stroke.width);
    pen.setCapStyle(stroke.roundCaps ? Qt::RoundCap : Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (!stroke.dashes.isEmpty()) {
        QList<qreal> pattern; // Qt counts dashes in pen widths
        for (const double length : stroke.dashes)
            pattern.append(length / stroke.width);
        if (pattern.size() % 2 != 0)
            pattern.append(pattern);
        pen.setDashPattern(pattern);
    }
    return pen;
}

void drawIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &color)
{
    const double scale = std::min(rect.width(), rect.height()) / kIconBox;
    const IconDrawing &drawing = iconDrawing(name);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(kIconBox, kIconBox) * (scale / 2));
    painter.scale(scale, scale);
    if (!drawing.filled.isEmpty())
        painter.fillPath(toQt(drawing.filled), color);
    for (const IconDrawing::Stroke &stroke : drawing.strokes)
        painter.strokePath(toQt(stroke.path), QPen(color, stroke.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

} // namespace periplus
