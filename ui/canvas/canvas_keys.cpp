// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_keys.h"

#include "core/edit/emotions.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/selection_range.h"
#include "ui/canvas/shown_map.h"

#include <QKeyEvent>

#include <algorithm>

namespace periplus {

namespace {

constexpr double kEmotionStep = 0.5;
constexpr double kSizeStep = 8;     // map units
constexpr int kLongestRow = 10'000; // steps back to the start of a row; ends a walk that turns in circles

} // namespace

bool CanvasKeys::press(QKeyEvent *event)
{
    const bool carry = event->modifiers().testFlag(Qt::ControlModifier);
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const int right = m_canvas.isRightToLeft() ? -1 : 1; // arrows go where they point
    switch (event->key()) {
    case Qt::Key_Left:
        return widen(-right, event->modifiers()) || arrow(-right, 0, carry, extend);
    case Qt::Key_Right:
        return widen(right, event->modifiers()) || arrow(right, 0, carry, extend);
    case Qt::Key_Up:
        return heighten(-1, event->modifiers()) || arrow(0, -1, carry, extend);
    case Qt::Key_Down:
        return heighten(1, event->modifiers()) || arrow(0, 1, carry, extend);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (carry)
            return addSibling();
        m_canvas.editCurrent();
        return true;
    case Qt::Key_F2:
        m_canvas.editCurrent();
        return true;
    case Qt::Key_Escape:
        if (!m_canvas.cancelDrag())
            m_canvas.selection().clear();
        return true;
    case Qt::Key_Space:
        if (!event->isAutoRepeat())
            m_canvas.setPanning(true);
        return true;
    default: // any other key may be a letter
        return !carry && typed(event->text());
    }
}

bool CanvasKeys::release(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat())
        return false;
    if (m_canvas.awaitsPan())
        m_canvas.selectionCommands().toggleCollapsed();
    m_canvas.setPanning(false);
    return true;
}

bool CanvasKeys::widen(int dx, Qt::KeyboardModifiers keys)
{
    keys &= ~Qt::KeypadModifier;
    const Source current = m_canvas.selection().current();
    const bool ofStep = bool(stepAt(m_canvas.map().state(), current));
    if (keys == (Qt::ControlModifier | Qt::ShiftModifier) && current.role == Role::Card)
        m_canvas.selectionCommands().spanBy(dx);
    else if (keys == (Qt::AltModifier | Qt::ShiftModifier) && ofStep)
        m_canvas.selectionCommands().widenStepBy(dx * kSizeStep);
    else
        return false;
    return true;
}

bool CanvasKeys::heighten(int dy, Qt::KeyboardModifiers keys)
{
    if ((keys & ~Qt::KeypadModifier) != (Qt::AltModifier | Qt::ShiftModifier)
        || m_canvas.selection().current().role != Role::LaneHeader)
        return false;
    m_canvas.selectionCommands().heightenLaneBy(dy * kSizeStep);
    return true;
}

bool CanvasKeys::typed(const QString &text)
{
    const Source current = m_canvas.selection().current();
    if (text.isEmpty() || !text.front().isPrint() || current.role != Role::Cell)
        return false;
    const std::optional<CardPlace> place = placeFor(m_canvas.map().state(), current);
    if (place)
        m_canvas.editing().beginCard(*place, text);
    return place.has_value();
}

bool CanvasKeys::arrow(int dx, int dy, bool carryIt, bool extend)
{
    Selection &selection = m_canvas.selection();
    if (selection.isEmpty()) {
        selectFirst();
        return true;
    }
    if (carryIt)
        return carry(dx, dy);
    const Source next = dy == 0 ? canonical(m_canvas.map().layout().neighbour(selection.current(), dx, 0))
                                : inColumn(selection.current(), dy);
    if (dy == 0)
        m_columnOf = {};
    if (next == selection.current())
        return true;
    if (extend)
        selection.extend(sourcesBetween(m_canvas.map(), selection.anchor(), next));
    else
        selection.setOne(next);
    m_canvas.reveal(next);
    return true;
}

Source CanvasKeys::inColumn(const Source &from, int dy)
{
    const JourneyLayout &layout = m_canvas.map().layout();
    const State &state = m_canvas.map().state();
    if (!(m_columnOf == from))
        m_columnX = areaOf(layout, state, from).center().x();
    Source next = canonical(layout.neighbour(from, 0, dy));
    if (next == from)
        return from;
    const Source there = canonical(layout.hit({m_columnX, areaOf(layout, state, next).center().y()}));
    if (isSelectable(there) && !(there == from))
        next = there;
    m_columnOf = next;
    return next;
}

bool CanvasKeys::carry(int dx, int dy)
{
    const Source current = m_canvas.selection().current();
    if (current.role == Role::EmotionPoint || current.role == Role::EmotionCell)
        return dy != 0 && changeEmotion(-dy * kEmotionStep);
    if (current.role == Role::StepHeader && dx != 0)
        m_canvas.carryOut(m_canvas.structure().moveStepBy({current.id}, dx));
    else if (m_canvas.carryOut(m_canvas.commands().moveBy(current, dx, dy)))
        m_canvas.reveal(current);
    return true;
}

bool CanvasKeys::changeEmotion(double by)
{
    const State &state = m_canvas.map().state();
    const Source current = m_canvas.selection().current();
    if (const Emotion *emotion = state.find(emotionOf(current))) {
        const double value = std::clamp(emotion->value + by, -2.0, 2.0);
        if (value != emotion->value)
            m_canvas.carryOut(m_canvas.commands().setEmotion(emotion->step, emotion->persona, value, true));
        return true;
    }
    const StepId step{current.id};
    PersonaId persona = m_canvas.activePersona();
    if (emotionAt(state, step, persona))
        persona = unscoredPersona(state, m_canvas.map().journey(), step);
    if (!emotionAt(state, step, persona))
        m_canvas.carryOut(m_canvas.commands().setEmotion(step, persona, by, true));
    return true;
}

bool CanvasKeys::addSibling()
{
    const Role role = m_canvas.selection().current().role;
    if (role == Role::StageHeader)
        m_canvas.addStage();
    else if (role == Role::StepHeader)
        m_canvas.addStep();
    else if (role == Role::Card || role == Role::Cell)
        m_canvas.addCard();
    else
        return false;
    return true;
}

bool CanvasKeys::step(int direction)
{
    const Selection &selection = m_canvas.selection();
    if (selection.isEmpty() || m_canvas.map().isEmpty())
        return false;
    const JourneyLayout &layout = m_canvas.map().layout();
    const Source current = selection.current();
    Source next = canonical(layout.neighbour(current, direction, 0));
    if (next == current) {
        next = canonical(layout.neighbour(current, 0, direction));
        if (next == current)
            return false;
        for (int i = 0; i < kLongestRow; ++i) { // on to the other end of the next row
            const Source further = canonical(layout.neighbour(next, -direction, 0));
            if (further == next)
                break;
            next = further;
        }
    }
    select(next);
    return true;
}

void CanvasKeys::editNext(int direction)
{
    const State &state = m_canvas.map().state();
    for (int i = 0; i < kLongestRow && step(direction); ++i) {
        const Source current = m_canvas.selection().current();
        const bool takesText = current.role == Role::StageHeader || current.role == Role::StepHeader
                               || current.role == Role::Card
                               || (current.role == Role::Cell && placeFor(state, current));
        if (!takesText)
            continue; // names of lanes and feelings are not written one after the other
        m_canvas.editCurrent();
        return;
    }
}

void CanvasKeys::selectFirst()
{
    const QList<StageId> stages = m_canvas.map().state().stagesOf(m_canvas.map().journey());
    if (!stages.isEmpty())
        select(stageSource(stages.first()));
}

void CanvasKeys::selectAll()
{
    Selection &selection = m_canvas.selection();
    if (!m_canvas.map().isEmpty())
        selection.set(allAround(m_canvas.map(), selection.current(), selection.items()));
}

void CanvasKeys::select(const Source &source)
{
    m_canvas.selection().setOne(source);
    m_canvas.reveal(source);
}

} // namespace periplus
