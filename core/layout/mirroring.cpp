// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/mirroring.h"

#include <array>
#include <utility>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

// Capitals of Inter are this high: a turned line stands with their middle, not its baseline, on the strip's middle.
constexpr double kCapitals = 0.727;

/// Icons that point to where the text goes on.
constexpr std::array kTurning{std::pair{QLatin1String("chevron-right"), QLatin1String("chevron-left")},
                              std::pair{QLatin1String("chevron-left"), QLatin1String("chevron-right")}};

QString turned(const QString &icon)
{
    for (const auto &[from, to] : kTurning) {
        if (icon == from)
            return to;
    }
    return icon;
}

/// Turns one list around its axis, item by item.
class Mirror
{
public:
    explicit Mirror(double axis) : m_axis(axis) {}

    Item operator()(const GroupBegin &group) const
    {
        // A group without an area keeps none.
        return GroupBegin{group.source, group.bounds.isNull() ? QRectF() : mirrored(group.bounds, m_axis), group.name};
    }

    Item operator()(const GroupEnd &end) const { return end; }

    Item operator()(const FillRect &fill) const
    {
        return FillRect{mirrored(fill.rect, m_axis), fill.radius, fill.color};
    }

    Item operator()(const FillPath &fill) const { return FillPath{path(fill.path), brush(fill.brush)}; }

    Item operator()(const StrokePath &stroke) const
    {
        StrokePath turnedStroke{path(stroke.path), stroke.stroke};
        turnedStroke.stroke.brush = brush(stroke.stroke.brush);
        return turnedStroke;
    }

    Item operator()(const TextRun &run) const
    {
        TextRun moved = run;
        const double extent = run.vertical ? -kCapitals * run.style.px : run.width;
        moved.baseline.setX(m_axis - run.baseline.x() - extent);
        return moved;
    }

    Item operator()(const IconMark &icon) const
    {
        return IconMark{turned(icon.name), mirrored(icon.rect, m_axis), icon.color};
    }

    Item operator()(const ImageMark &image) const
    {
        return ImageMark{image.asset, mirrored(image.rect, m_axis), image.radius, image.description};
    }

    Item operator()(const LinkMark &link) const { return LinkMark{mirrored(link.rect, m_axis), link.url, link.text}; }

private:
    Path path(const Path &given) const
    {
        Path result;
        for (const PathElement &element : given.elements()) {
            switch (element.kind) {
            case PathElement::Kind::Move:
                result.moveTo(mirrored(element.p1, m_axis));
                break;
            case PathElement::Kind::Line:
                result.lineTo(mirrored(element.p1, m_axis));
                break;
            case PathElement::Kind::Cubic:
                result.cubicTo(mirrored(element.p1, m_axis), mirrored(element.p2, m_axis),
                               mirrored(element.p3, m_axis));
                break;
            case PathElement::Kind::Close:
                result.close();
                break;
            }
        }
        return result;
    }

    Brush brush(const Brush &given) const
    {
        if (given.stops.isEmpty())
            return given;
        return {given.color, mirrored(given.start, m_axis), mirrored(given.end, m_axis), given.stops};
    }

    double m_axis;
};

} // namespace

DisplayList mirrored(const DisplayList &list, double axis)
{
    DisplayList result;
    result.bounds = mirrored(list.bounds, axis);
    result.items.reserve(list.items.size());
    const Mirror mirror(axis);
    for (const Item &item : list.items)
        result.items.append(std::visit(mirror, item));
    return result;
}

} // namespace periplus
