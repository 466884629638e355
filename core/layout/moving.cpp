// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/moving.h"

namespace periplus {

namespace {

/// Moves one item.
class Mover
{
public:
    explicit Mover(QPointF by) : m_by(by) {}

    Item operator()(const GroupBegin &group) const
    {
        // A group without an area keeps none.
        return GroupBegin{group.source, group.bounds.isNull() ? QRectF() : group.bounds.translated(m_by), group.name};
    }

    Item operator()(const GroupEnd &end) const { return end; }

    Item operator()(const FillRect &fill) const
    {
        return FillRect{fill.rect.translated(m_by), fill.radius, fill.color};
    }

    Item operator()(const FillPath &fill) const { return FillPath{fill.path.mapped(1, m_by), brush(fill.brush)}; }

    Item operator()(const StrokePath &stroke) const
    {
        StrokePath result{stroke.path.mapped(1, m_by), stroke.stroke};
        result.stroke.brush = brush(stroke.stroke.brush);
        return result;
    }

    Item operator()(const TextRun &run) const
    {
        TextRun result = run;
        result.baseline += m_by;
        return result;
    }

    Item operator()(const IconMark &icon) const { return IconMark{icon.name, icon.rect.translated(m_by), icon.color}; }

    Item operator()(const ImageMark &image) const
    {
        return ImageMark{image.asset, image.rect.translated(m_by), image.radius, image.description};
    }

    Item operator()(const LinkMark &link) const { return LinkMark{link.rect.translated(m_by), link.url, link.text}; }

private:
    Brush brush(const Brush &given) const
    {
        if (given.stops.isEmpty())
            return given;
        return {given.color, given.start + m_by, given.end + m_by, given.stops};
    }

    QPointF m_by;
};

} // namespace

QList<Item> moved(const QList<Item> &items, QPointF by)
{
    if (by.isNull())
        return items;
    QList<Item> result;
    result.reserve(items.size());
    const Mover mover(by);
    for (const Item &item : items)
        result.append(std::visit(mover, item));
    return result;
}

} // namespace periplus
