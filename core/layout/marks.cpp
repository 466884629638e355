// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/marks.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

Brush solidBrush(Color color)
{
    return {color, {}, {}, {}};
}

} // namespace

QList<Item> starMark(QPointF center, double radius, const Theme &theme)
{
    constexpr double kWaist = 0.48; // inner corners, as a part of the radius
    Path star;
    for (int i = 0; i < 10; ++i) {
        const double angle = std::numbers::pi * (i / 5.0 - 0.5);
        const double reach = i % 2 == 0 ? radius : radius * kWaist;
        const QPointF corner = center + QPointF(reach * std::cos(angle), reach * std::sin(angle));
        i == 0 ? star.moveTo(corner) : star.lineTo(corner);
    }
    star.close();
    const double edge = std::min(1.25, radius * 0.15);
    return {FillPath{star, solidBrush(theme.color(u"gold"_s))},
            StrokePath{star, {solidBrush(theme.color(u"goldline"_s)), edge, {}, true}}};
}

QList<Item> severityMark(const QRectF &box, Severity severity, const Theme &theme)
{
    constexpr double kGrid = 16; // the drawing's own box
    constexpr double kFaint = 0.25;
    const double scale = std::min(box.width(), box.height()) / kGrid;
    const QPointF origin = box.center() - QPointF(kGrid, kGrid) * (scale / 2);
    const Color color = theme.color(u"pain"_s);
    QList<Item> items;
    for (int i = 0; i < 3; ++i) {
        const double height = 4 * (i + 1);
        const QRectF bar(origin.x() + (2 + 4.5 * i) * scale, origin.y() + (15 - height) * scale, 3.2 * scale,
                         height * scale);
        const bool solid = i <= static_cast<int>(severity);
        items.append(FillRect{bar, scale, solid ? color : color.withAlpha(kFaint)});
    }
    return items;
}

QList<Item> edgedRect(const QRectF &rect, double radius, Color fill, Color edge, double edgeWidth)
{
    const QRectF inner = rect.adjusted(edgeWidth, edgeWidth, -edgeWidth, -edgeWidth);
    return {FillRect{rect, radius, edge}, FillRect{inner, std::max(0.0, radius - edgeWidth), fill}};
}

Item assumptionOutline(const QRectF &rect, double radius, const Theme &theme)
{
    const QRectF middle = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    const Stroke dashed{solidBrush(theme.color(u"assume"_s)), 1, {3, 2}, false};
    return StrokePath{Path::roundedRect(middle, std::max(0.0, radius - 0.5)), dashed};
}

Item lineMark(QPointF from, QPointF to, Color color, double width, const QList<double> &dashes)
{
    Path line;
    line.moveTo(from);
    line.lineTo(to);
    return StrokePath{line, {solidBrush(color), width, dashes, false}};
}

QList<Item> journeyMark(const QRectF &square, const Theme &theme)
{
    const double scale = square.width() / 32; // the drawing's own box
    Path coast;
    coast.moveTo({5.5, 21.5});
    coast.cubicTo({9.5, 21.5}, {9.5, 11}, {14, 11});
    coast.cubicTo({18.5, 11}, {18, 23}, {22.5, 23});
    coast.cubicTo({27, 23}, {26.5, 14}, {26.5, 11});
    const QPointF port = square.topLeft() + QPointF(26.5, 9) * scale;
    return {FillRect{square, 8 * scale, theme.color(u"head"_s)},
            StrokePath{coast.mapped(scale, square.topLeft()),
                       {solidBrush(theme.color(u"headink"_s)), 2.6 * scale, {}, true}},
            FillPath{Path::ellipse(port, 3 * scale, 3 * scale), solidBrush(theme.color(u"gold"_s))}};
}

} // namespace periplus
