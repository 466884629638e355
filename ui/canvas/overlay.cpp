// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/overlay.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kCardRadius = 7;
constexpr double kCardInset = 6;
constexpr double kPlus = 14;

QRectF grown(const QRectF &area, double by)
{
    return area.adjusted(-by, -by, by, by);
}

} // namespace

Item OverlayMarks::outline(const QRectF &area, double radius, double width, Color color,
                           const QList<double> &dashes) const
{
    StrokePath stroke;
    stroke.path = Path::roundedRect(area, radius);
    stroke.stroke.brush.color = color;
    stroke.stroke.width = width;
    stroke.stroke.dashes = dashes;
    return stroke;
}

QList<Item> OverlayMarks::selected(const QRectF &area) const
{
    const Color accent = m_theme.color(u"accent"_s);
    return {outline(grown(area, px(3.5)), kCardRadius + px(3.5), px(3), accent.withAlpha(0.22)),
            outline(grown(area, px(1)), kCardRadius + px(1), px(2), accent)};
}

QList<Item> OverlayMarks::focused(const QRectF &area) const
{
    return {outline(grown(area, px(-2)), kCardRadius, px(2), m_theme.color(u"accent"_s))};
}

QList<Item> OverlayMarks::hovered(const QRectF &area) const
{
    return {outline(grown(area, px(-0.75)), kCardRadius, px(1.5), m_theme.color(u"ctl"_s))};
}

QList<Item> OverlayMarks::ghost(const QRectF &area) const
{
    const Color accent = m_theme.color(u"accent"_s);
    const QPointF corner = area.center() - QPointF(kPlus, kPlus) / 2;
    return {outline(grown(area, -kCardInset), kCardRadius, px(1), accent, {px(3), px(2)}),
            IconMark{u"add"_s, QRectF(corner, QSizeF(kPlus, kPlus)), accent}};
}

QList<Item> OverlayMarks::slot(const QRectF &area) const
{
    return {FillRect{grown(area, px(1)), kCardRadius, m_theme.color(u"sheet"_s)},
            outline(grown(area, px(-0.5)), kCardRadius, px(1), m_theme.color(u"ctl"_s), {px(3), px(2)})};
}

QList<Item> OverlayMarks::target(const QRectF &area) const
{
    return {FillRect{area, kCardRadius, m_theme.color(u"accent"_s).withAlpha(0.1)}};
}

QList<Item> OverlayMarks::dropBar(QPointF left, double width) const
{
    const Color accent = m_theme.color(u"accent"_s);
    const double half = px(1.5);
    const double knob = px(5);
    return {FillRect{QRectF(left.x() + knob, left.y() - half, width - knob, 2 * half), half, accent},
            FillPath{Path::ellipse(left, knob, knob), {accent, {}, {}, {}}},
            FillPath{Path::ellipse(left, knob - px(2), knob - px(2)), {m_theme.color(u"sheet"_s), {}, {}, {}}}};
}

QList<Item> OverlayMarks::lifted(const QRectF &area) const
{
    QList<Item> items;
    const Color shade{21, 26, 36, 255};
    for (int ring = 5; ring >= 1; --ring) {
        const double spread = px(2.5 * ring);
        items.append(FillRect{grown(area, spread).translated(0, px(6)), kCardRadius + spread, shade.withAlpha(0.05)});
    }
    items.append(FillRect{grown(area, px(1)), kCardRadius + px(1), m_theme.color(u"line"_s)});
    items.append(FillRect{area, kCardRadius, m_theme.color(u"sheet"_s)});
    return items;
}

DisplayList itemsOf(const DisplayList &list, const Source &source)
{
    DisplayList found;
    int depth = 0;
    for (const Item &item : list.items) {
        const auto *begin = std::get_if<GroupBegin>(&item);
        if (depth == 0) {
            if (!begin || begin->source.role != source.role || begin->source.id != source.id)
                continue;
            found.bounds = begin->bounds;
        }
        found.items.append(item);
        depth += begin ? 1 : std::holds_alternative<GroupEnd>(item) ? -1 : 0;
        if (depth == 0)
            break;
    }
    return found;
}

} // namespace periplus
