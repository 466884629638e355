// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/pointer_control.h"

#include "core/edit/emotions.h"
#include "ui/canvas/add_ghost.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/collapse_marks.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/pan_gesture.h"
#include "ui/canvas/selection_range.h"
#include "ui/canvas/shown_map.h"
#include "ui/pictures/empty_picture_lane.h"

#include <QApplication>
#include <QMouseEvent>
#include <QToolTip>

namespace periplus {

namespace {

constexpr int kEdgeScrollMs = 16;
Qt::CursorShape cursorFor(MapEdge::Kind edge)
{
    switch (edge) {
    case MapEdge::Kind::StepRight:
        return Qt::SplitHCursor;
    case MapEdge::Kind::LaneBottom:
        return Qt::SplitVCursor;
    case MapEdge::Kind::None:
    case MapEdge::Kind::CardLeft:
    case MapEdge::Kind::CardRight:
        break;
    }
    return Qt::SizeHorCursor;
}

constexpr double kEdge = 28;      // view pixels from the edge in which a drag scrolls
constexpr double kEdgeSpeed = 14; // view pixels a tick

double edgePush(double at, double length)
{
    return at < kEdge ? -kEdgeSpeed : at > length - kEdge ? kEdgeSpeed : 0;
}

} // namespace

PointerControl::PointerControl(Canvas &canvas) : m_canvas(canvas)
{
    m_edgeScroll.setInterval(kEdgeScrollMs);
    QObject::connect(&m_edgeScroll, &QTimer::timeout, &canvas, [this] { scrollAtEdge(); });
}

bool PointerControl::handle(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick:
        return doubleClick(static_cast<QMouseEvent *>(event));
    case QEvent::Leave:
        hover({-1, -1});
        return false;
    default: // of Qt's many events only these are ours
        return false;
    }
}

bool PointerControl::press(QMouseEvent *event)
{
    m_canvas.setFocus(Qt::MouseFocusReason);
    m_canvas.editing().finish();
    m_lastAt = event->position();
    m_pressed = {{}, {}, m_lastAt, event->modifiers()};
    if (beginPan(*event))
        return true;
    if (event->button() != Qt::LeftButton)
        return false;
    const QPointF at = m_canvas.view().toMap(m_lastAt);
    m_pressed.source = m_canvas.map().layout().hit(at);
    m_pressed.edge = edgeAt(m_canvas.map(), m_canvas.view(), m_lastAt);
    m_chevron = chevronAt(m_canvas.map(), at);
    m_armed = true;
    // At an edge the pointer may be over the neighbour of what it holds.
    choose(m_pressed.edge ? m_pressed.edge.source : m_pressed.source, m_pressed.keys);
    return true;
}

bool PointerControl::beginPan(const QMouseEvent &event)
{
    if (event.button() != Qt::MiddleButton && !(m_panning && event.button() == Qt::LeftButton))
        return false;
    m_gesture = std::make_unique<PanGesture>(event.position(), [this](QPointF delta) { m_canvas.scrollMap(delta); });
    m_hasPanned = true;
    showCursor();
    return true;
}

void PointerControl::choose(const Source &source, Qt::KeyboardModifiers modifiers)
{
    Selection &selection = m_canvas.selection();
    const bool toggle = modifiers.testFlag(Qt::ControlModifier);
    const bool extend = modifiers.testFlag(Qt::ShiftModifier);
    m_waiting = false;
    if (!isSelectable(source)) {
        if (!toggle && !extend)
            selection.clear();
    } else if (extend && !selection.isEmpty()) {
        selection.extend(sourcesBetween(m_canvas.map(), selection.anchor(), canonical(source)));
    } else if (selection.contains(source)) {
        m_waiting = true;
    } else if (toggle) {
        selection.toggle(source);
    } else {
        selection.setOne(source);
    }
}

/// The button was released on something selected without a drag.
void PointerControl::click(Qt::KeyboardModifiers modifiers)
{
    m_waiting = false;
    if (modifiers.testFlag(Qt::ControlModifier))
        m_canvas.selection().toggle(m_pressed.source);
    else
        m_canvas.selection().setOne(m_pressed.source);
}

bool PointerControl::move(QMouseEvent *event)
{
    m_lastAt = event->position();
    m_modifiers = event->modifiers();
    const bool far = (m_lastAt - m_pressed.at).manhattanLength() >= QApplication::startDragDistance();
    if (m_armed && !m_gesture && far) {
        m_gesture = gestureFor(m_canvas, m_pressed);
        m_armed = false;
        if (m_gesture && m_gesture->scrollsAtEdges())
            m_edgeScroll.start();
        showCursor();
    }
    if (!m_gesture) {
        hover(m_lastAt);
        return true;
    }
    m_gesture->moveTo(m_lastAt, m_modifiers);
    showHint();
    m_canvas.viewport()->update();
    return true;
}

bool PointerControl::release(QMouseEvent *event)
{
    const bool clicked = m_armed;
    if (m_armed && m_waiting && !m_gesture && event->button() == Qt::LeftButton)
        click(event->modifiers());
    m_armed = false;
    if (!m_gesture) {
        const Source chevron = chevronAt(m_canvas.map(), m_canvas.view().toMap(event->position()));
        if (clicked && chevron.role != Role::Decoration && chevron == m_chevron)
            m_canvas.carryOut(m_canvas.structure().collapse({chevron}, !isCollapsed(m_canvas.map().state(), chevron)));
        else if (clicked && m_pressed.source.role == Role::Portrait)
            m_canvas.map().toggleFaded(PersonaId{m_pressed.source.id});
        return event->button() == Qt::LeftButton;
    }
    const std::unique_ptr<Gesture> gesture = std::move(m_gesture);
    m_edgeScroll.stop();
    QToolTip::hideText();
    showCursor();
    gesture->moveTo(event->position(), event->modifiers());
    gesture->finish();
    hover(event->position());
    m_canvas.viewport()->update();
    return true;
}

bool PointerControl::doubleClick(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return false;
    m_armed = false;
    const QPointF at = m_canvas.view().toMap(event->position());
    const Source source = m_canvas.map().layout().hit(at);
    const MapEdge edge = edgeAt(m_canvas.map(), m_canvas.view(), event->position());
    if (edge.kind == MapEdge::Kind::StepRight || edge.kind == MapEdge::Kind::LaneBottom) {
        m_canvas.selectionCommands().resetSize(edge.source);
        return true;
    }
    if (chevronAt(m_canvas.map(), at).role != Role::Decoration)
        return true; // two clicks on it, not one on the title
    if (source.role == Role::EmotionCell) {
        score(source, at.y());
        return true;
    }
    if (isSelectable(source)) {
        m_canvas.selection().setOne(source);
        m_canvas.editCurrent();
    }
    return true;
}

/// The active persona's score, or that of the first who has none there; none is changed.
void PointerControl::score(const Source &cell, double y)
{
    const State &state = m_canvas.map().state();
    const StepId step{cell.id};
    PersonaId persona = m_canvas.activePersona();
    if (emotionAt(state, step, persona))
        persona = unscoredPersona(state, m_canvas.map().journey(), step);
    const double value = m_canvas.map().layout().scoreAt(step, y);
    if (!emotionAt(state, step, persona))
        m_canvas.carryOut(m_canvas.commands().setEmotion(step, persona, qRound(value * 4) / 4.0, false));
}

bool PointerControl::cancel()
{
    m_armed = false;
    m_edgeScroll.stop();
    if (!m_gesture)
        return false;
    m_gesture.reset();
    QToolTip::hideText();
    showCursor();
    m_canvas.viewport()->update();
    return true;
}

void PointerControl::scrollAtEdge()
{
    const QSizeF size = m_canvas.view().viewSize();
    const QPointF push(edgePush(m_lastAt.x(), size.width()), edgePush(m_lastAt.y(), size.height()));
    if (push.isNull() || !m_gesture)
        return;
    m_canvas.scrollMap(push);
    m_gesture->moveTo(m_lastAt, m_modifiers);
}

Overlay PointerControl::overlay() const
{
    if (m_gesture)
        return m_gesture->overlay();
    const ShownMap &map = m_canvas.map();
    const QRectF area = areaOf(map.layout(), map.state(), m_hovered);
    const OverlayMarks marks(map.theme(), m_canvas.view().zoom());
    DisplayList list;
    list.bounds = area;
    const bool selected = m_canvas.selection().contains(m_hovered);
    if (m_hovered.role == Role::Card && !selected)
        list.items = marks.hovered(area);
    else if (m_hovered.role == Role::Cell && !selected && placeFor(map.state(), m_hovered)
             && !isEmptyPictureLaneSaidIn(map, m_hovered))
        list.items = addGhost(map, m_canvas.view(), m_hovered);
    list.items += edgeHandles(map, m_canvas.view(), m_hovered, m_edge);
    return {{list, {}, 1}, chevrons(map, m_canvas.view(), m_hovered)};
}

void PointerControl::showHint()
{
    const QString hint = m_gesture->hint();
    if (!hint.isEmpty())
        QToolTip::showText(m_canvas.viewport()->mapToGlobal(m_lastAt.toPoint()), hint, m_canvas.viewport());
}

void PointerControl::setPanning(bool on)
{
    m_hasPanned = m_hasPanned && (m_panning || !on);
    m_panning = on;
    showCursor();
}

void PointerControl::selectForMenu(QPointF map)
{
    const Source source = m_canvas.map().layout().hit(map);
    if (isSelectable(source) && !m_canvas.selection().contains(source))
        m_canvas.selection().setOne(source);
}

void PointerControl::hover(QPointF view)
{
    const bool inside = QRectF(m_canvas.viewport()->rect()).contains(view);
    const Source source = inside ? m_canvas.map().layout().hit(m_canvas.view().toMap(view)) : Source{};
    const MapEdge edge = inside ? edgeAt(m_canvas.map(), m_canvas.view(), view) : MapEdge{};
    if (source == m_hovered && edge == m_edge)
        return;
    m_hovered = source;
    m_edge = edge;
    showCursor();
    m_canvas.viewport()->update();
}

bool PointerControl::takesStroke(const Source &source) const
{
    const State &state = m_canvas.map().state();
    return source.role == Role::EmotionCell && !emotionAt(state, {source.id}, m_canvas.activePersona());
}

void PointerControl::showCursor()
{
    if (m_gesture)
        m_canvas.viewport()->setCursor(m_gesture->cursor());
    else if (m_panning)
        m_canvas.viewport()->setCursor(Qt::OpenHandCursor);
    else if (m_edge)
        m_canvas.viewport()->setCursor(cursorFor(m_edge.kind));
    else if (m_hovered.role == Role::Portrait)
        m_canvas.viewport()->setCursor(Qt::PointingHandCursor);
    else if (m_hovered.role == Role::EmotionPoint)
        m_canvas.viewport()->setCursor(Qt::SizeVerCursor);
    else if (takesStroke(m_hovered))
        m_canvas.viewport()->setCursor(Qt::CrossCursor);
    else
        m_canvas.viewport()->unsetCursor();
}

} // namespace periplus
