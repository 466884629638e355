// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/link_lines.h"

#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"
#include "ui/canvas/viewport.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLine = 1.75; // view pixels, like all below
constexpr double kHalo = 4.5;
constexpr double kDot = 3.5;
constexpr double kArrow = 6;
constexpr double kLeastBend = 18;
constexpr double kMostBend = 90;    // map units
constexpr double kRoomForCard = 20; // map units: in less no card stands between two

/// Where a line leaves or meets a card, and the way it goes there.
struct End
{
    QPointF at;
    QPointF outward; ///< of length 1
};

/// Lines go down or up between lanes, around what may stand between the two, and sideways where both cards are beside
/// each other.
std::pair<End, End> endsOf(const QRectF &from, const QRectF &to)
{
    const QPointF down(0, 1);
    const QPointF right(1, 0);
    const double gap = std::max(to.top() - from.bottom(), from.top() - to.bottom());
    const bool above = std::abs(from.center().x() - to.center().x()) < std::min(from.width(), to.width()) / 2;
    if (above && gap > kRoomForCard)
        return {{{from.right(), from.center().y()}, right}, {{to.right(), to.center().y()}, right}};
    if (to.top() >= from.bottom())
        return {{{from.center().x(), from.bottom()}, down}, {{to.center().x(), to.top()}, -down}};
    if (from.top() >= to.bottom())
        return {{{from.center().x(), from.top()}, -down}, {{to.center().x(), to.bottom()}, down}};
    if (from.center().x() <= to.center().x())
        return {{{from.right(), from.center().y()}, right}, {{to.left(), to.center().y()}, -right}};
    return {{{from.left(), from.center().y()}, -right}, {{to.right(), to.center().y()}, right}};
}

class LinkWriter
{
public:
    LinkWriter(const Theme &theme, double zoom, QList<Item> &items) : m_theme(theme), m_zoom(zoom), m_items(items) {}

    void write(const QRectF &from, const QRectF &to, bool strong)
    {
        const auto [start, end] = endsOf(from, to);
        const QPointF apart = end.at - start.at;
        const double bend = start.outward == end.outward
                                ? px(kLeastBend) // both at the right: as flat as can be
                                : std::clamp((std::abs(apart.x()) + std::abs(apart.y())) * 0.3, px(kLeastBend),
                                             std::max(px(kLeastBend), kMostBend));
        const QPointF tip = end.at + end.outward * px(1);
        const QPointF neck = tip + end.outward * px(kArrow);
        Path line;
        line.moveTo(start.at);
        line.cubicTo(start.at + start.outward * bend, neck + end.outward * bend, neck);
        const Color ink = m_theme.color(strong ? u"accent"_s : u"ink3"_s);
        const Color ground = m_theme.color(u"sheet"_s);
        m_items.append(StrokePath{line, {{ground.withAlpha(0.85), {}, {}, {}}, px(kHalo), {}, true}});
        m_items.append(StrokePath{line, {{ink, {}, {}, {}}, px(strong ? kLine * 1.25 : kLine), {}, true}});
        m_items.append(FillPath{Path::ellipse(start.at, px(kDot), px(kDot)), {ink, {}, {}, {}}});
        m_items.append(FillPath{arrow(tip, neck, end.outward), {ink, {}, {}, {}}});
    }

private:
    Path arrow(QPointF tip, QPointF neck, QPointF outward) const
    {
        const QPointF across = QPointF(-outward.y(), outward.x()) * px(kArrow * 0.6);
        Path path;
        path.moveTo(tip);
        path.lineTo(neck + across);
        path.lineTo(neck - across);
        path.close();
        return path;
    }
    double px(double viewPixels) const { return viewPixels / m_zoom; }

    const Theme &m_theme;
    double m_zoom;
    QList<Item> &m_items;
};

} // namespace

OverlayLayer linkLines(const ShownMap &map, const Viewport &view, const QList<Source> &selection, bool all)
{
    DisplayList list;
    list.bounds = view.visible();
    LinkWriter writer(map.theme(), view.zoom(), list.items);
    const State &state = map.state();
    QList<CardLinkId> strong;
    for (const Source &source : selection) {
        if (const CardId card = cardOf(source); state.find(card))
            strong += state.linksFrom(card) + state.children<&CardLink::to>(card);
    }
    const auto draw = [&](const CardLink &link, bool isStrong) {
        const QRectF from = map.layout().cardRect(link.from);
        const QRectF to = from.isEmpty() ? QRectF() : map.layout().cardRect(link.to);
        if (!to.isEmpty() && from.united(to).intersects(list.bounds))
            writer.write(from, to, isStrong);
    };
    if (all)
        state.forEach<CardLink>([&](const CardLink &link) {
            if (!strong.contains(link.id))
                draw(link, false);
        });
    for (const CardLinkId id : std::as_const(strong)) // above the others
        draw(state.at(id), true);
    return {list, {}, 1};
}

} // namespace periplus
