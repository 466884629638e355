// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas.h"

#include "core/layout/mirroring.h"
#include "ui/canvas/canvas_accessible.h"
#include "ui/canvas/link_lines.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/selection_marks.h"
#include "ui/canvas/shown_map.h"
#include "ui/paint/qt_shapes.h"
#include "ui/pictures/empty_picture_lane.h"

#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QInputMethodEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSharpenDelayMs = 90;
constexpr double kWheelStep = 64;   // view pixels a notch of the wheel
constexpr double kWheelNotch = 120; // Qt's angle of one notch

} // namespace

Canvas::Canvas(ShownMap &map, PaintList paintList, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_map(map),
      m_paintList(std::move(paintList)),
      m_commands(map, [this] { return viewHint(); }),
      m_structure(map, [this] { return viewHint(); }),
      m_editing(*this),
      m_selectionCommands(*this),
      m_pointer(*this),
      m_keys(*this)
{
    setObjectName(u"canvas"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    viewport()->setAcceptDrops(true);
    m_sharpen.setSingleShot(true);
    m_sharpen.setInterval(kSharpenDelayMs);
    connect(&m_sharpen, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    connect(&m_map, &ShownMap::switched, this, &Canvas::onSwitched);
    connect(&m_map, &ShownMap::laidOut, this, &Canvas::onLaidOut);
    connect(&m_selection, &Selection::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&m_selection, &Selection::changed, this, &Canvas::onSelected);
    followDirection();
}

Canvas::~Canvas()
{
    m_editing.cancel(); // an editor that loses the focus later would save into nothing
}

void Canvas::onSelected()
{
    m_untouched = m_untouched && m_selection.isEmpty();
    m_activePersona.select(m_map.state(), m_selection.current());
    m_map.showLanesOf(m_selection.items()); // what is selected must be seen
    if (m_map.workspace())
        m_map.workspace()->endMerge(); // what is typed elsewhere is another step
    if (QAccessible::isActive())       // else the whole tree would be built for nobody
        announceSelection(*this);
}

PersonaId Canvas::activePersona() const
{
    return m_activePersona.in(m_map.state(), m_map.journey());
}

void Canvas::onSwitched()
{
    m_editing.cancel();
    m_pointer.cancel();
    m_selection.clear();
    m_untouched = true;
}

void Canvas::onLaidOut()
{
    m_backing.invalidate();
    m_selection.prune(m_map.state(), m_map.filter().hiddenLanes);
    m_view.setContent(m_map.layout().bounds());
    if (m_untouched)
        m_view.showStart();
    viewChanged();
}

ViewHint Canvas::viewHint() const
{
    return {m_map.journey(), hintIds(m_selection.items()), m_view.visible()};
}

void Canvas::restore(const ViewHint &hint)
{
    m_selection.set(sourcesOf(m_map.state(), hint.selection));
    if (!m_selection.isEmpty())
        reveal(m_selection.current());
    else if (!hint.viewport.isNull() && !hint.viewport.intersects(m_view.visible()))
        m_view.reveal(hint.viewport);
    viewChanged();
}

void Canvas::viewChanged()
{
    m_syncing = true;
    const QSizeF range = m_view.scrollRange();
    const QPointF offset = m_view.scrollOffset();
    const auto sync = [](QScrollBar *bar, double value, double maximum, double page) {
        bar->setPageStep(static_cast<int>(page));
        bar->setSingleStep(static_cast<int>(kWheelStep) / 2);
        bar->setRange(0, static_cast<int>(std::ceil(maximum)));
        bar->setValue(static_cast<int>(std::lround(value)));
    };
    sync(horizontalScrollBar(), offset.x(), range.width(), m_view.viewSize().width());
    sync(verticalScrollBar(), offset.y(), range.height(), m_view.viewSize().height());
    m_syncing = false;
    m_editing.reposition();
    emit zoomChanged(m_view.zoom());
    viewport()->update();
}

void Canvas::scrollContentsBy(int, int)
{
    if (m_syncing)
        return;
    m_untouched = false;
    m_view.setScrollOffset(QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()));
    viewChanged();
}

void Canvas::resizeEvent(QResizeEvent *)
{
    m_view.setViewSize(viewport()->size());
    if (m_untouched)
        m_view.showStart();
    viewChanged();
}

void Canvas::scrollMap(QPointF delta)
{
    m_untouched = false;
    m_view.scrollBy(delta);
    viewChanged();
}

void Canvas::zoomTo(double zoom, QPointF anchor)
{
    m_untouched = false;
    m_view.zoomTo(zoom, anchor);
    viewChanged();
}

void Canvas::zoomIn()
{
    zoomTo(m_view.zoom() * Viewport::kZoomStep, QRectF(viewport()->rect()).center());
}

void Canvas::zoomOut()
{
    zoomTo(m_view.zoom() / Viewport::kZoomStep, QRectF(viewport()->rect()).center());
}

void Canvas::zoomToPercent(int percent)
{
    if (percent != std::lround(m_view.zoom() * 100))
        zoomTo(percent / 100.0, QRectF(viewport()->rect()).center());
}

void Canvas::fit()
{
    m_untouched = false;
    m_view.setViewSize(maximumViewportSize()); // what fits needs no scroll bars
    m_view.fit();
    viewChanged();
}

void Canvas::zoomToSelection()
{
    QRectF area;
    for (const Source &source : m_selection.items())
        area |= areaOf(m_map.layout(), m_map.state(), source);
    if (area.isEmpty())
        return;
    m_untouched = false;
    m_view.fitRect(area);
    viewChanged();
}

void Canvas::reveal(const Source &source)
{
    const QRectF area = areaOf(m_map.layout(), m_map.state(), source);
    if (area.isEmpty())
        return;
    m_untouched = false;
    m_view.reveal(area);
    viewChanged();
}

bool Canvas::carryOut(const Result<QList<Source>> &result)
{
    if (!result)
        return carryOut(Status(failure(result.error())));
    m_selection.set(*result);
    reveal(result->value(0));
    return true;
}

bool Canvas::carryOut(const Status &status)
{
    if (!status && status.error().code != Errc::NothingToDo)
        emit failed(status.error());
    return status.has_value();
}

void Canvas::repaintMap()
{
    m_backing.invalidate();
    viewport()->update();
}

void Canvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const QColor ground = toQt(m_map.theme().color(u"canvas"_s));
    const auto render = [this](QPainter &target, const QRectF &area) {
        paintTurned(target, m_map.layout().listFor(m_view.turned(area)));
    };
    if (!m_sharpen.isActive() || m_backing.isEmpty())
        m_backing.update(m_view, devicePixelRatioF(), ground, render);
    m_backing.draw(painter, m_view, ground);
    paintOverlay(painter);
}

void Canvas::setLinksShown(bool shown)
{
    m_linksShown = shown;
    viewport()->update();
}

void Canvas::paintTurned(QPainter &painter, const DisplayList &list)
{
    m_paintList(painter, m_view.isMirrored() ? mirrored(list, m_view.axis()) : list);
}

void Canvas::paintOverlay(QPainter &painter)
{
    painter.scale(m_view.zoom(), m_view.zoom());
    painter.translate(-m_view.origin());
    Overlay overlay{emptyPictureLanes(m_map)};
    if (m_pointer.isDragging() || !m_editing.isActive()) // else what the pointer offers would show around the editor
        overlay += m_pointer.overlay();
    if (!m_pointer.isDragging() && !m_editing.isActive()) // they would run over the text
        overlay.prepend(linkLines(m_map, m_view, m_selection.items(), m_linksShown));
    const bool startsCard = m_editing.isActive() && m_selection.current().role == Role::Cell;
    if (!m_pointer.isDragging() && !startsCard) // the editor has the focus, not the cell around it
        overlay.append(selectionMarks(m_selection.items(), m_map, m_view));
    overlay.append(m_pictureDrop.overlay());
    for (const OverlayLayer &layer : std::as_const(overlay)) {
        painter.save();
        painter.setOpacity(layer.opacity);
        painter.translate(m_view.isMirrored() ? QPointF(-layer.offset.x(), layer.offset.y()) : layer.offset);
        paintTurned(painter, layer.list);
        painter.restore();
    }
}

bool Canvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomSmoothly(1 + gesture->value(), gesture->position());
            return true;
        }
    }
    if (event->type() == QEvent::Gesture) {
        const auto *gestures = static_cast<QGestureEvent *>(event);
        if (const auto *two = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
            zoomSmoothly(two->scaleFactor(), viewport()->mapFromGlobal(two->centerPoint()));
            return true;
        }
    }
    if (m_links.handle(event) || m_pointer.handle(event) || m_pictureDrop.handle(event))
        return true;
    return QAbstractScrollArea::viewportEvent(event);
}

void Canvas::zoomSmoothly(double factor, QPointF at)
{
    if (!m_backing.isEmpty())
        m_sharpen.start();
    zoomTo(m_view.zoom() * factor, at);
}

void Canvas::wheelEvent(QWheelEvent *event)
{
    const QPointF notches = QPointF(event->angleDelta()) / kWheelNotch;
    event->accept();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomSmoothly(std::pow(Viewport::kZoomStep, notches.y()), event->position());
        return;
    }
    QPointF delta = event->pixelDelta().isNull() ? notches * kWheelStep : QPointF(event->pixelDelta());
    if (event->modifiers().testFlag(Qt::ShiftModifier) && delta.x() == 0)
        delta = QPointF(isRightToLeft() ? -delta.y() : delta.y(), 0); // on along the map
    scrollMap(-delta);
}

void Canvas::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        m_pointer.selectForMenu(m_view.toMap(QPointF(event->pos())));
    } else if (!m_selection.isEmpty()) {
        const QRectF area = m_view.toView(areaOf(m_map.layout(), m_map.state(), m_selection.current()));
        at = viewport()->mapToGlobal(area.center().toPoint());
    }
    emit contextMenuWanted(at);
}

void Canvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        followDirection();
}

void Canvas::followDirection()
{
    m_view.setMirrored(isRightToLeft());
    m_map.setMirrored(isRightToLeft());
}

void Canvas::keyPressEvent(QKeyEvent *event)
{
    if (!m_keys.press(event))
        event->ignore();
}

void Canvas::keyReleaseEvent(QKeyEvent *event)
{
    if (!m_keys.release(event))
        event->ignore();
}

void Canvas::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        m_keys.typed(event->commitString());
    event->accept();
}

QVariant Canvas::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImEnabled)
        return m_selection.current().role == Role::Cell;
    return QAbstractScrollArea::inputMethodQuery(query);
}

bool Canvas::focusNextPrevChild(bool next)
{
    return m_keys.step(next ? 1 : -1) || QAbstractScrollArea::focusNextPrevChild(next);
}

void Canvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_selection.isEmpty() && (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason))
        m_keys.selectFirst();
    viewport()->update();
}

void Canvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_pointer.setPanning(false);
    viewport()->update();
}

} // namespace periplus
