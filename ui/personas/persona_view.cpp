// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personas/persona_view.h"

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

constexpr double kSheetMargin = 16;
constexpr double kLeastSheet = 420;
constexpr double kMostSheet = 1420;
constexpr int kScrollStep = 40;
constexpr double kMostValue = 5;     // of a skill
constexpr double kChannelStep = 5;   // percent
constexpr double kSliderHeight = 20; // at the foot of a skill
constexpr double kSliderMargin = 8;
constexpr double kNoteHeight = 15; // what is known of it, below
constexpr double kBarLeft = 105;   // of a channel: icon and name stand before it
constexpr double kBarRight = 42;   // and the number behind

} // namespace

PersonaView::PersonaView(const TextMeasurer &measurer, PaintList paintList, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_measurer(measurer),
      m_paintList(std::move(paintList)),
      m_theme(loadTheme(ThemeName::Light))
{
    setObjectName(u"personaView"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAttribute(Qt::WA_InputMethodEnabled);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(kScrollStep);
}

PersonaView::~PersonaView()
{
    show(nullptr, {});
}

void PersonaView::show(Workspace *workspace, PersonaId persona)
{
    if (workspace == m_workspace && persona == m_persona)
        return;
    if (!m_editing.finish())
        m_editing.cancel(); // the persona is gone: there is nowhere to write to
    if (m_workspace)
        m_workspace->unlisten(m_registration);
    m_workspace = persona ? workspace : nullptr;
    m_persona = m_workspace ? persona : PersonaId{};
    m_current = {};
    if (m_workspace)
        m_registration = m_workspace->listen([this](const Changes &) { onChanged(); });
    verticalScrollBar()->setValue(0);
    layOut();
    const Persona *shown = m_workspace ? state().find(m_persona) : nullptr;
    setAccessibleName(shown ? tr("Persona %1").arg(shown->name) : QString());
}

void PersonaView::setTheme(const Theme &theme)
{
    m_theme = theme;
    layOut();
}

void PersonaView::onChanged()
{
    if (!state().find(m_persona)) {
        QMetaObject::invokeMethod(this, &PersonaView::gone, Qt::QueuedConnection);
        return;
    }
    layOut();
}

void PersonaView::layOut()
{
    m_list = {};
    if (m_workspace && state().find(m_persona)) {
        SheetOptions options;
        options.width = std::clamp(viewport()->width() - 2 * kSheetMargin, kLeastSheet, kMostSheet);
        options.prompts = isWritable();
        options.mirrored = isRightToLeft();
        m_list = layoutPersonaSheet(state(), m_persona, m_theme, m_measurer, options);
    }
    m_stops = sheetStops(m_list);
    const int height = static_cast<int>(std::ceil(m_list.bounds.height() + 2 * kSheetMargin));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    m_editing.follow();
    viewport()->update();
}

QPointF PersonaView::origin() const
{
    const double left = std::max(kSheetMargin, (viewport()->width() - m_list.bounds.width()) / 2);
    return {std::round(left), kSheetMargin - verticalScrollBar()->value()};
}

QRectF PersonaView::inView(const QRectF &rect) const
{
    return rect.translated(origin());
}

const SheetStop *PersonaView::current() const
{
    const qsizetype place = stopOf(m_stops, m_current);
    return place < 0 ? nullptr : &m_stops.at(place);
}

void PersonaView::select(const Source &source)
{
    selectPlace(stopOf(m_stops, source));
}

void PersonaView::selectPlace(qsizetype place)
{
    if (place < 0 || place >= m_stops.size())
        return;
    const SheetStop &stop = m_stops.at(place);
    m_current = stop.source;
    const QRectF rect = inView(stop.rect).adjusted(0, -kSheetMargin, 0, kSheetMargin);
    QScrollBar *bar = verticalScrollBar();
    if (rect.top() < 0)
        bar->setValue(bar->value() + static_cast<int>(std::floor(rect.top())));
    else if (rect.bottom() > viewport()->height())
        bar->setValue(bar->value() + static_cast<int>(std::ceil(rect.bottom() - viewport()->height())));
    setAccessibleDescription(stop.name);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    viewport()->update();
}

bool PersonaView::carryOut(const Status &status)
{
    if (status || status.error().code == Errc::NothingToDo)
        return true;
    emit failed(status.error());
    return false;
}

void PersonaView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokenColor(m_theme, u"canvas"_s));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(origin());
    if (!m_list.items.isEmpty())
        m_paintList(painter, m_list);
    paintSelection(painter);
}

void PersonaView::paintSelection(QPainter &painter)
{
    const SheetStop *stop = current();
    if (!stop || m_editing.isActive())
        return;
    const bool round = stop->source.role == Role::Portrait;
    const QRectF ring = stop->rect.adjusted(-6, -4, 6, 4);
    QPainterPath path;
    if (round)
        path.addEllipse(stop->rect.adjusted(-3, -3, 3, 3));
    else
        path.addRoundedRect(ring, 6, 6);
    QColor accent = tokenColor(m_theme, u"accent"_s);
    if (!hasFocus())
        accent = tokenColor(m_theme, u"ctl"_s);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, hasFocus() ? 2 : 1));
    painter.drawPath(path);
}

void PersonaView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

/// Whether less of a name or role can be seen than there is.
bool PersonaView::isShortened(const SheetStop &stop) const
{
    const QRectF head = stop.rect.adjusted(-1, -1, 1, 1);
    return stop.source.role == Role::PersonaField
           && std::any_of(m_list.items.begin(), m_list.items.end(), [&](const Item &item) {
                  const auto *run = std::get_if<TextRun>(&item);
                  return run && head.contains(run->baseline) && run->text.endsWith(u'…');
              });
}

void PersonaView::scrollContentsBy(int, int)
{
    m_editing.follow();
    viewport()->update();
}

bool PersonaView::focusNextPrevChild(bool next)
{
    const qsizetype place = stopOf(m_stops, m_current) + (next ? 1 : -1);
    if (m_stops.isEmpty() || place < 0 || place >= m_stops.size())
        return QAbstractScrollArea::focusNextPrevChild(next);
    selectPlace(place);
    return true;
}

void PersonaView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!current() && event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason)
        selectPlace(event->reason() == Qt::BacktabFocusReason ? m_stops.size() - 1 : 0);
    viewport()->update();
}

void PersonaView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool PersonaView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        layOut();
    if (event->type() == QEvent::ToolTip) {
        const auto &help = static_cast<const QHelpEvent &>(*event);
        const qsizetype place = stopAt(m_stops, help.pos() - origin());
        if (place >= 0 && isShortened(m_stops.at(place)))
            QToolTip::showText(help.globalPos(), toolTipOf(m_stops.at(place)), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PersonaView::mousePressEvent(QMouseEvent *event)
{
    const QPointF point = event->position() - origin();
    const qsizetype place = stopAt(m_stops, point);
    m_editing.finish();
    setFocus(Qt::MouseFocusReason);
    m_dragged = {};
    if (place < 0)
        return;
    selectPlace(place);
    const Trait *trait = valueTrait();
    const SheetStop *stop = current();
    if (event->button() != Qt::LeftButton || !stop)
        return;
    const double note = trait && !state().evidenceOf(trait->id).isEmpty() ? kNoteHeight : 0;
    const double below = stop->rect.bottom() - note - point.y(); // of a slider's lower edge
    const bool slider = trait && trait->kind == TraitKind::Skill && below >= 0 && below < kSliderHeight;
    const bool bar = trait && trait->kind == TraitKind::Channel && point.x() > stop->rect.left() + kBarLeft;
    if (isWritable() && (slider || bar)) {
        m_dragged = trait->id;
        m_dragStep = 0;
        m_workspace->endMerge(); // presses of keys before are another step
        dragValue(point);
    } else if (leadsElsewhere(stop->source) || isSegment(stop->source)
               || (stop->source.role == Role::Trait && stop->source.id == 0)) {
        activate();
    }
}

void PersonaView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF point = event->position() - origin();
    if (m_dragged) {
        dragValue(point);
        return;
    }
    const qsizetype place = stopAt(m_stops, point);
    const bool link = place >= 0 && leadsElsewhere(m_stops.at(place).source);
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PersonaView::mouseReleaseEvent(QMouseEvent *)
{
    if (m_dragged && m_workspace)
        m_workspace->endMerge();
    m_dragged = {};
}

void PersonaView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const qsizetype place = stopAt(m_stops, event->position() - origin());
    if (place < 0 || event->button() != Qt::LeftButton)
        return;
    selectPlace(place);
    activate();
}

void PersonaView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (const SheetStop *stop = current())
            at = viewport()->mapToGlobal(inView(stop->rect).bottomLeft().toPoint());
    } else {
        const qsizetype place = stopAt(m_stops, event->pos() - origin());
        if (place < 0)
            return; // what is selected is elsewhere
        selectPlace(place);
    }
    if (current())
        emit menuWanted(at);
}

const Trait *PersonaView::valueTrait() const
{
    const Trait *trait = m_workspace && m_current.role == Role::Trait ? state().find(TraitId{m_current.id}) : nullptr;
    return trait && (trait->kind == TraitKind::Skill || trait->kind == TraitKind::Channel) ? trait : nullptr;
}

void PersonaView::dragValue(QPointF point)
{
    const Trait *trait = valueTrait();
    const SheetStop *stop = current();
    if (!trait || !stop)
        return;
    const bool skill = trait->kind == TraitKind::Skill;
    const double left = stop->rect.left() + (skill ? kSliderMargin : kBarLeft);
    const double right = stop->rect.right() - (skill ? kSliderMargin : kBarRight);
    double part = std::clamp((point.x() - left) / std::max(1.0, right - left), 0.0, 1.0);
    if (isRightToLeft())
        part = 1 - part;
    const double value = skill ? std::round(1 + part * (kMostValue - 1)) : std::round(part * 100);
    const qint64 before = m_workspace->history().head();
    carryOut(PersonaCommands(*m_workspace).setValue(trait->id, value, m_dragStep));
    if (m_workspace->history().head() != before)
        m_dragStep = m_workspace->history().head();
}

void PersonaView::nudge(int by)
{
    const Trait *trait = valueTrait();
    if (!trait || !isWritable())
        return;
    const bool skill = trait->kind == TraitKind::Skill;
    const double step = skill ? 1 : kChannelStep;
    const double least = skill ? 1 : 0;
    const double most = skill ? kMostValue : 100;
    const double from = trait->value.value_or(skill ? 3 : 50);
    carryOut(PersonaCommands(*m_workspace).setValue(trait->id, std::clamp(from + by * step, least, most)));
}

} // namespace periplus
