// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/drag_card.h"

#include "ui/canvas/left_place.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"
#include "ui/canvas/viewport.h"

#include <algorithm>

namespace periplus {

namespace {

constexpr double kBarInset = 7; // of the bar in its cell, as cards have
constexpr double kLiftedOpacity = 0.96;

bool sameCell(const CardPlace &place, const Card &card)
{
    return place.lane == card.lane && place.step == card.step && place.stage == card.stage;
}

} // namespace

DragCard::DragCard(const ShownMap &map, const Viewport &viewport, QList<CardId> cards, CardId taken, QPointF grip,
                   Drop drop)
    : m_map(map),
      m_viewport(viewport),
      m_cards(std::move(cards)),
      m_taken(taken),
      m_grip(viewport.toMap(grip)),
      m_at(m_grip),
      m_drop(std::move(drop))
{
}

void DragCard::moveTo(QPointF view, Qt::KeyboardModifiers modifiers)
{
    m_at = m_viewport.toMap(view);
    m_copy = modifiers.testFlag(Qt::ControlModifier);
    m_landing = landingAt(m_map, m_at, m_copy ? QList<CardId>() : m_cards);
}

QList<CardId> DragCard::cards() const
{
    QList<CardId> there = m_cards;
    there.removeIf([this](CardId id) { return !m_map.state().find(id); });
    return there;
}

bool DragCard::lands() const
{
    const State &state = m_map.state();
    return m_landing && state.find(m_taken) && state.find(m_landing->place.lane)
           && (state.find(m_landing->place.step) || state.find(m_landing->place.stage));
}

QList<PlacedCard> DragCard::landingOfAll() const
{
    const Card &taken = m_map.state().at(m_taken);
    return placeBlock(m_map.state(), cards(), {taken.lane, taken.stage, taken.step}, m_landing->place);
}

bool DragCard::stayWhereTheyAre() const
{
    const State &state = m_map.state();
    if (m_copy)
        return false;
    const QList<PlacedCard> all = landingOfAll();
    const bool inPlace = std::all_of(all.begin(), all.end(), [&](const PlacedCard &placed) {
        return sameCell(placed.place, state.at(placed.card));
    });
    QList<CardId> siblings = cardsAt(state, m_landing->place);
    const qsizetype last =
        std::find_if(siblings.rbegin(), siblings.rend(), [&](CardId id) { return m_cards.contains(id); }).base()
        - siblings.begin();
    return inPlace && siblings.value(last) == m_landing->place.before;
}

void DragCard::finish()
{
    if (lands() && !stayWhereTheyAre())
        m_drop(cards(), m_landing->place, m_copy);
}

Overlay DragCard::overlay() const
{
    const OverlayMarks marks(m_map.theme(), m_viewport.zoom());
    const JourneyLayout &layout = m_map.layout();
    DisplayList below;
    DisplayList lifted;
    for (const CardId id : cards()) {
        const QRectF home = layout.cardRect(id);
        below.bounds |= home;
        if (!m_copy)
            below.items += id == m_taken ? leftPlace(m_map, m_viewport, home) : marks.slot(home);
        lifted.items += marks.lifted(home) + itemsOf(layout.listFor(home), cardSource(id)).items;
    }
    lifted.bounds = below.bounds;
    if (lands()) {
        QList<QRectF> cells{m_landing->cell};
        for (const PlacedCard &placed : landingOfAll()) {
            const CardPlace &at = placed.place;
            const QRectF cell = at.step ? layout.cellRect(at.lane, at.step) : layout.cellRect(at.lane, at.stage);
            const auto covers = [&](const QRectF &known) { return known.contains(cell.center()); };
            if (std::none_of(cells.begin(), cells.end(), covers))
                cells.append(cell);
        }
        for (const QRectF &cell : std::as_const(cells))
            below.items += marks.target(cell);
        const double y = m_landing->barY;
        below.items += marks.dropBar({m_landing->cell.left() + kBarInset, y, m_landing->cell.right() - kBarInset, y});
    }
    return {{below, {}, 1}, {lifted, m_at - m_grip, kLiftedOpacity}};
}

} // namespace periplus
