// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_view.h"

#include "ui/shell/theming.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageStep = 40; // of a scroll bar

} // namespace

PageView::PageView(const TextMeasurer &measurer, PaintList paintList, const Extent &extent, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_measurer(measurer),
      m_paintList(std::move(paintList)),
      m_extent(extent),
      m_theme(loadTheme(ThemeName::Light))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(kPageStep);
    horizontalScrollBar()->setSingleStep(kPageStep);
}

PageView::~PageView()
{
    if (m_workspace)
        m_workspace->unlisten(m_registration);
}

void PageView::open(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->unlisten(m_registration);
    m_workspace = workspace;
    m_place = {};
    if (m_workspace)
        m_registration = m_workspace->listen([this](const Changes &) { onChanged(); });
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    layOut();
}

void PageView::setTheme(const Theme &theme)
{
    m_theme = theme;
    layOut();
}

void PageView::onChanged()
{
    layOut();
}

void PageView::layOut()
{
    SheetOptions options;
    options.width = std::clamp(viewport()->width() - 2 * margin(), m_extent.least, m_extent.most);
    options.mirrored = isRightToLeft();
    m_list = m_workspace ? layOutPage(options) : DisplayList();
    m_stops = pageStops(m_list);
    m_stops.removeIf([this](const PageStop &stop) { return !isPlace(stop); });
    const QSize page(static_cast<int>(std::ceil(m_list.bounds.width() + 2 * margin())),
                     static_cast<int>(std::ceil(m_list.bounds.height() + 2 * margin())));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, page.height() - viewport()->height()));
    if (horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) {
        horizontalScrollBar()->setPageStep(viewport()->width());
        horizontalScrollBar()->setRange(0, std::max(0, page.width() - viewport()->width()));
    }
    onLaidOut();
    viewport()->update();
}

QPointF PageView::origin() const
{
    const double room = viewport()->width() - m_list.bounds.width();
    const double left = room >= 2 * margin() ? room / 2 : margin() - horizontalScrollBar()->value();
    return {std::round(left), margin() - verticalScrollBar()->value()};
}

bool PageView::isPlace(const PageStop &) const
{
    return true;
}

const PageStop *PageView::current() const
{
    const qsizetype place = placeNumber();
    return place < 0 ? nullptr : &m_stops.at(place);
}

void PageView::select(const Source &source)
{
    selectPlace(stopOf(m_stops, source));
}

void PageView::selectPlace(qsizetype place)
{
    if (place < 0 || place >= m_stops.size())
        return;
    m_place = m_stops.at(place).source;
    onSelected(); // the stops may be others now
    if (const PageStop *stop = current()) {
        scrollTo(*stop);
        tell(*stop);
    }
    viewport()->update();
}

void PageView::bringIntoView(QScrollBar &bar, double before, double behind)
{
    if (before < 0)
        bar.setValue(bar.value() + static_cast<int>(std::floor(before)));
    else if (behind > 0)
        bar.setValue(bar.value() + static_cast<int>(std::ceil(behind)));
}

void PageView::scrollTo(const PageStop &stop)
{
    const QRectF seen = inView(stop.rect);
    bringIntoView(*verticalScrollBar(), seen.top() - margin(), seen.bottom() + margin() - viewport()->height());
    bringIntoView(*horizontalScrollBar(), seen.left() - margin(), seen.right() + margin() - viewport()->width());
}

void PageView::tell(const PageStop &stop)
{
    setAccessibleDescription(stop.name);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokenColor(m_theme, u"canvas"_s));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.translate(origin());
    if (!m_list.items.isEmpty())
        m_paintList(painter, m_list);
    painter.restore();
    paintRing(painter);
    paintAbove(painter);
}

void PageView::paintRing(QPainter &painter)
{
    const PageStop *stop = current();
    if (!stop || !showsRing())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokenColor(m_theme, hasFocus() ? u"accent"_s : u"ctl"_s), hasFocus() ? 2 : 1));
    painter.drawPath(ringOf(*stop).translated(origin()));
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void PageView::step(int dx, int dy)
{
    selectPlace(nearestStop(m_stops, placeNumber(), dx, dy));
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        step(0, event->key() == Qt::Key_Up ? -1 : 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        step(event->key() == Qt::Key_Left ? -1 : 1, 0);
        return;
    case Qt::Key_Home:
        selectPlace(0);
        return;
    case Qt::Key_End:
        selectPlace(m_stops.size() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate();
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

qsizetype PageView::placeAt(QPointF inViewport) const
{
    return stopAt(m_stops, inViewport - origin());
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    const qsizetype place = placeAt(event->position());
    if (place < 0)
        return;
    selectPlace(place);
    if (event->button() == Qt::LeftButton)
        activate();
}

bool PageView::isLink(const PageStop &) const
{
    return true;
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    const qsizetype place = placeAt(event->position());
    const bool link = place >= 0 && isLink(m_stops.at(place));
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PageView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!current() && event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason)
        selectPlace(0);
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

QString PageView::tipAt(const PageStop &stop) const
{
    return toolTipOf(stop);
}

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        layOut();
    if (event->type() == QEvent::ToolTip) {
        const auto &help = static_cast<const QHelpEvent &>(*event);
        const qsizetype place = placeAt(help.pos());
        const QString tip = place < 0 ? QString() : tipAt(m_stops.at(place));
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help.globalPos(), tip, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace periplus
