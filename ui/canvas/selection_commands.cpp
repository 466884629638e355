// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/selection_commands.h"

#include "ui/canvas/canvas.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"

namespace periplus {

void SelectionCommands::addStage()
{
    const Source current = m_canvas.selection().current();
    if (!m_canvas.map().isEmpty()
        && m_canvas.carryOut(m_canvas.commands().addStage(current, Canvas::tr("New stage"))))
        edit();
}

void SelectionCommands::addStep()
{
    const Source current = m_canvas.selection().current();
    if (!m_canvas.map().isEmpty() && m_canvas.carryOut(m_canvas.commands().addStep(current, Canvas::tr("New step"))))
        edit();
}

void SelectionCommands::addLane(LaneKind kind)
{
    const Source current = m_canvas.selection().current();
    if (!m_canvas.map().isEmpty() && m_canvas.carryOut(m_canvas.commands().addLane(current, kind)))
        edit();
}

void SelectionCommands::addCard()
{
    if (const std::optional<CardPlace> place = placeFor(m_canvas.map().state(), m_canvas.selection().current()))
        m_canvas.editing().beginCard(*place, {});
}

void SelectionCommands::duplicate()
{
    Selection &selection = m_canvas.selection();
    if (selection.isEmpty())
        return;
    const Result<QList<Source>> made = m_canvas.commands().duplicate(selection.items());
    if (!made) {
        m_canvas.carryOut(Status(failure(made.error())));
        return;
    }
    selection.set(*made);
    m_canvas.reveal(selection.current());
}

void SelectionCommands::remove()
{
    Selection &selection = m_canvas.selection();
    if (selection.isEmpty())
        return;
    const Source next = afterRemoval(selection.current());
    if (m_canvas.carryOut(m_canvas.commands().remove(selection.items())) && exists(m_canvas.map().state(), next))
        selection.setOne(next);
}

void SelectionCommands::edit()
{
    const Source current = m_canvas.selection().current();
    if (editableText(m_canvas.map().state(), current))
        m_canvas.editing().begin(current);
    else if (current.role == Role::Cell)
        addCard();
}

/// What to select when `source` is gone.
Source SelectionCommands::afterRemoval(const Source &source) const
{
    const JourneyLayout &layout = m_canvas.map().layout();
    if (source.role == Role::Card)
        return cellOf(m_canvas.map().state(), cardOf(source));
    if (source.role == Role::LaneHeader) {
        const Source below = canonical(layout.neighbour(source, 0, 1));
        return below == source ? layout.neighbour(source, 0, -1) : below;
    }
    const Source right = canonical(layout.neighbour(source, 1, 0));
    return right == source ? layout.neighbour(source, -1, 0) : right;
}

} // namespace periplus
