// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/drag_card.h"

#include "ui/canvas/left_place.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"
#include "ui/canvas/viewport.h"

namespace periplus {

namespace {

constexpr double kBarInset = 7; // of the bar in its cell, as cards have
constexpr double kHalfGap = 2.5;
constexpr double kLiftedOpacity = 0.96;

} // namespace

DragCard::DragCard(const ShownMap &map, const Viewport &viewport, CardId card, QPointF grip, Drop drop)
    : m_map(map),
      m_viewport(viewport),
      m_card(card),
      m_grip(viewport.toMap(grip)),
      m_at(m_grip),
      m_drop(std::move(drop))
{
}

void DragCard::moveTo(QPointF view, Qt::KeyboardModifiers modifiers)
{
    m_at = m_viewport.toMap(view);
    m_copy = modifiers.testFlag(Qt::ControlModifier);
    m_landing = landingAt(m_at);
}

std::optional<DragCard::Landing> DragCard::landingAt(QPointF map) const
{
    const State &state = m_map.state();
    const JourneyLayout &layout = m_map.layout();
    Source under = layout.hit(map);
    if (under.role == Role::Card)
        under = cellOf(state, cardOf(under));
    std::optional<CardPlace> place = placeFor(state, under);
    if (!place)
        return std::nullopt;

    Landing landing{*place, areaOf(layout, state, under), 0};
    landing.place.before = {};
    landing.barY = landing.cell.top() + kBarInset - kHalfGap;
    for (const CardId id : cardsAt(state, landing.place)) {
        const QRectF rect = layout.cardRect(id);
        if (id == m_card && !m_copy)
            continue;
        if (map.y() < rect.center().y()) {
            landing.place.before = id;
            landing.barY = rect.top() - kHalfGap;
            break;
        }
        landing.barY = rect.bottom() + kHalfGap;
    }
    return landing;
}

bool DragCard::staysWhereItIs(const CardPlace &place) const
{
    const Card *card = m_map.state().find(m_card);
    if (!card || m_copy)
        return !card;
    if (place.lane != card->lane || place.step != card->step || place.stage != card->stage)
        return false;
    const QList<CardId> siblings = cardsAt(m_map.state(), place);
    return siblings.value(siblings.indexOf(m_card) + 1) == place.before;
}

void DragCard::finish()
{
    if (m_landing && !staysWhereItIs(m_landing->place))
        m_drop(m_card, m_landing->place, m_copy);
}

Overlay DragCard::overlay() const
{
    const QRectF home = m_map.layout().cardRect(m_card);
    const OverlayMarks marks(m_map.theme(), m_viewport.zoom());
    DisplayList below;
    below.bounds = home;
    if (!m_copy)
        below.items += leftPlace(m_map, m_viewport, home);
    if (m_landing) {
        below.items += marks.target(m_landing->cell);
        const double y = m_landing->barY;
        below.items += marks.dropBar({m_landing->cell.left() + kBarInset, y, m_landing->cell.right() - kBarInset, y});
    }
    DisplayList card = itemsOf(m_map.layout().listFor(home), cardSource(m_card));
    card.items = marks.lifted(home) + card.items;
    return {{below, {}, 1}, {card, m_at - m_grip, kLiftedOpacity}};
}

} // namespace periplus
