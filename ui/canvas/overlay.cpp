// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/overlay.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kCardRadius = 7;

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

QList<Item> OverlayMarks::dashed(const QRectF &area) const
{
    return {outline(area, kCardRadius, px(1), m_theme.color(u"accent"_s), {px(3), px(2)})};
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

QList<Item> OverlayMarks::dropBar(const QLineF &where) const
{
    const Color accent = m_theme.color(u"accent"_s);
    const double half = px(1.5);
    const double knob = px(5);
    QRectF bar = QRectF(where.p1(), where.p2()).normalized();
    bar = where.dx() == 0 ? bar.adjusted(-half, knob, half, 0) : bar.adjusted(knob, -half, 0, half);
    return {FillRect{bar, half, accent}, FillPath{Path::ellipse(where.p1(), knob, knob), {accent, {}, {}, {}}},
            FillPath{Path::ellipse(where.p1(), knob - px(2), knob - px(2)), {m_theme.color(u"sheet"_s), {}, {}, {}}}};
}

QList<Item> OverlayMarks::band(const QRectF &area) const
{
    const Color accent = m_theme.color(u"accent"_s);
    return {FillRect{area, px(2), accent.withAlpha(0.1)}, outline(area, px(2), px(1), accent)};
}

QList<Item> OverlayMarks::shadow(const QRectF &area) const
{
    QList<Item> items;
    const Color shade{21, 26, 36, 255};
    for (int ring = 5; ring >= 1; --ring) {
        const double spread = px(2.5 * ring);
        items.append(FillRect{grown(area, spread).translated(0, px(6)), kCardRadius + spread, shade.withAlpha(0.05)});
    }
    return items;
}

QList<Item> OverlayMarks::lifted(const QRectF &area) const
{
    return shadow(area)
           + QList<Item>{FillRect{grown(area, px(1)), kCardRadius + px(1), m_theme.color(u"line"_s)},
                         FillRect{area, kCardRadius, m_theme.color(u"sheet"_s)}};
}

QList<Item> OverlayMarks::handle(QPointF middle, double length, bool strong) const
{
    const double half = px(strong ? 3 : 2);
    const QRectF bar(middle.x() - half, middle.y() - length / 2, 2 * half, length);
    return {FillRect{bar, half, m_theme.color(strong ? u"accent"_s : u"ctl"_s)}};
}

QList<Item> OverlayMarks::lyingHandle(QPointF middle, double length) const
{
    const double half = px(3);
    return {FillRect{QRectF(middle.x() - length / 2, middle.y() - half, length, 2 * half), half,
                     m_theme.color(u"accent"_s)}};
}

OverlayLayer wholeMap(const JourneyLayout &layout, const Theme &theme, const QRectF &visible)
{
    DisplayList list = layout.listFor(visible);
    list.items.prepend(FillRect{visible, 0, theme.color(u"canvas"_s)});
    return {list, {}, 1};
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
