// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/pointer_control.h"

#include "core/edit/emotions.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/drag_card.h"
#include "ui/canvas/drag_emotion.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/pan_gesture.h"
#include "ui/canvas/shown_map.h"

#include <QApplication>
#include <QMouseEvent>

namespace periplus {

namespace {

constexpr int kEdgeScrollMs = 16;
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
    m_pressedAt = m_lastAt = event->position();
    const auto scroll = [this](QPointF delta) { m_canvas.scrollMap(delta); };
    if (event->button() == Qt::MiddleButton || (m_panning && event->button() == Qt::LeftButton)) {
        m_gesture = std::make_unique<PanGesture>(event->position(), scroll);
        showCursor();
        return true;
    }
    if (event->button() != Qt::LeftButton)
        return false;
    m_pressed = m_canvas.map().layout().hit(m_canvas.view().toMap(event->position()));
    m_armed = true;
    Selection &selection = m_canvas.selection();
    if (!isSelectable(m_pressed))
        selection.clear();
    else if (event->modifiers().testFlag(Qt::ControlModifier))
        selection.toggle(m_pressed);
    else if (!selection.contains(m_pressed) || selection.items().size() > 1)
        selection.setOne(m_pressed);
    return true;
}

bool PointerControl::move(QMouseEvent *event)
{
    m_lastAt = event->position();
    m_modifiers = event->modifiers();
    const bool far = (m_lastAt - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_armed && !m_gesture && far) {
        m_gesture = gestureFor(m_pressed);
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
    m_canvas.viewport()->update();
    return true;
}

bool PointerControl::release(QMouseEvent *event)
{
    m_armed = false;
    if (!m_gesture)
        return event->button() == Qt::LeftButton;
    const std::unique_ptr<Gesture> gesture = std::move(m_gesture);
    m_edgeScroll.stop();
    showCursor();
    gesture->moveTo(event->position(), event->modifiers());
    gesture->finish();
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
    const State &state = m_canvas.map().state();
    if (source.role == Role::EmotionCell) {
        const PersonaId persona = unscoredPersona(state, m_canvas.map().journey(), {source.id});
        const double value = m_canvas.map().layout().scoreAt({source.id}, at.y());
        if (!emotionAt(state, {source.id}, persona))
            m_canvas.carryOut(m_canvas.commands().setEmotion({source.id}, persona, qRound(value * 4) / 4.0, false));
        return true;
    }
    if (isSelectable(source)) {
        m_canvas.selection().setOne(source);
        m_canvas.editCurrent();
    }
    return true;
}

bool PointerControl::cancel()
{
    m_armed = false;
    m_edgeScroll.stop();
    if (!m_gesture)
        return false;
    m_gesture.reset();
    showCursor();
    m_canvas.viewport()->update();
    return true;
}

std::unique_ptr<Gesture> PointerControl::gestureFor(const Source &source)
{
    if (source.role == Role::Card) {
        return std::make_unique<DragCard>(m_canvas.map(), m_canvas.view(), cardOf(source), m_pressedAt,
                                          [this](CardId card, const CardPlace &place, bool copy) {
                                              m_canvas.carryOut(m_canvas.commands().moveCard(card, place, copy));
                                          });
    }
    if (const Emotion *emotion = m_canvas.map().state().find(emotionOf(source)))
        return dragOf(*emotion);
    return nullptr;
}

std::unique_ptr<Gesture> PointerControl::dragOf(const Emotion &emotion)
{
    return std::make_unique<DragEmotion>(
        m_canvas.map(), m_canvas.view(), emotion, [this](StepId step, PersonaId persona, double value) {
            m_canvas.carryOut(m_canvas.commands().setEmotion(step, persona, value, false));
        });
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
    if (area.isEmpty() || m_canvas.selection().contains(m_hovered))
        return {};
    const OverlayMarks marks(map.theme(), m_canvas.view().zoom());
    DisplayList list;
    list.bounds = area;
    if (m_hovered.role == Role::Card)
        list.items = marks.hovered(area);
    else if (m_hovered.role == Role::Cell && placeFor(map.state(), m_hovered))
        list.items = marks.ghost(area);
    return {{list, {}, 1}};
}

void PointerControl::setPanning(bool on)
{
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
    if (source == m_hovered)
        return;
    m_hovered = source;
    showCursor();
    m_canvas.viewport()->update();
}

void PointerControl::showCursor()
{
    if (m_gesture)
        m_canvas.viewport()->setCursor(m_gesture->cursor());
    else if (m_panning)
        m_canvas.viewport()->setCursor(Qt::OpenHandCursor);
    else if (m_hovered.role == Role::EmotionPoint)
        m_canvas.viewport()->setCursor(Qt::SizeVerCursor);
    else
        m_canvas.viewport()->unsetCursor();
}

} // namespace periplus
