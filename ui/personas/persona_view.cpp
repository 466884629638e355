// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personas/persona_view.h"

#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QMouseEvent>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSheetMargin = 16;
constexpr double kLeastSheet = 420;
constexpr double kMostSheet = 1420;
constexpr double kMostValue = 5;     // of a skill
constexpr double kChannelStep = 5;   // percent
constexpr double kSliderHeight = 20; // at the foot of a skill
constexpr double kSliderMargin = 8;
constexpr double kNoteHeight = 15; // what is known of it, below
constexpr double kBarLeft = 105;   // of a channel: icon and name stand before it
constexpr double kBarRight = 42;   // and the number behind

} // namespace

PersonaView::PersonaView(const TextMeasurer &measurer, PaintList paintList, QWidget *parent)
    : PageView(measurer, std::move(paintList), {kSheetMargin, kLeastSheet, kMostSheet}, parent)
{
    setObjectName(u"personaView"_s);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAttribute(Qt::WA_InputMethodEnabled);
}

PersonaView::~PersonaView()
{
    show(nullptr, {});
}

void PersonaView::show(Workspace *workspace, PersonaId persona)
{
    if (workspace == PageView::workspace() && persona == m_persona)
        return;
    if (!m_editing.finish())
        m_editing.cancel(); // the persona is gone: there is nowhere to write to
    m_persona = workspace ? persona : PersonaId{};
    open(m_persona ? workspace : nullptr);
    const Persona *shown = m_persona ? state().find(m_persona) : nullptr;
    setAccessibleName(shown ? tr("Persona %1").arg(shown->name) : QString());
}

void PersonaView::onChanged()
{
    if (!state().find(m_persona)) {
        QMetaObject::invokeMethod(this, &PersonaView::gone, Qt::QueuedConnection);
        return;
    }
    layOut();
}

DisplayList PersonaView::layOutPage(const SheetOptions &options)
{
    if (!state().find(m_persona))
        return {};
    SheetOptions wanted = options;
    wanted.prompts = isWritable();
    return layoutPersonaSheet(state(), m_persona, theme(), measurer(), wanted);
}

bool PersonaView::carryOut(const Status &status)
{
    if (status || status.error().code == Errc::NothingToDo)
        return true;
    emit failed(status.error());
    return false;
}

QPainterPath PersonaView::ringOf(const PageStop &stop) const
{
    QPainterPath ring;
    if (stop.source.role == Role::Portrait)
        ring.addEllipse(stop.rect.adjusted(-3, -3, 3, 3));
    else
        ring.addRoundedRect(stop.rect.adjusted(-6, -4, 6, 4), 6, 6);
    return ring;
}

/// Whether less of a name or role can be seen than there is.
bool PersonaView::isShortened(const PageStop &stop) const
{
    const QRectF head = stop.rect.adjusted(-1, -1, 1, 1);
    return stop.source.role == Role::PersonaField
           && std::any_of(list().items.begin(), list().items.end(), [&](const Item &item) {
                  const auto *run = std::get_if<TextRun>(&item);
                  return run && head.contains(run->baseline) && run->text.endsWith(u'…');
              });
}

QString PersonaView::tipAt(const PageStop &stop) const
{
    return isShortened(stop) ? toolTipOf(stop) : QString();
}

void PersonaView::scrollContentsBy(int dx, int dy)
{
    m_editing.follow();
    PageView::scrollContentsBy(dx, dy);
}

bool PersonaView::focusNextPrevChild(bool next)
{
    const qsizetype to = placeNumber() + (next ? 1 : -1);
    if (to < 0 || to >= stops().size())
        return PageView::focusNextPrevChild(next);
    selectPlace(to);
    return true;
}

void PersonaView::focusInEvent(QFocusEvent *event)
{
    if (!current() && event->reason() == Qt::BacktabFocusReason)
        selectPlace(stops().size() - 1);
    PageView::focusInEvent(event);
}

void PersonaView::mousePressEvent(QMouseEvent *event)
{
    const QPointF point = event->position() - origin();
    const qsizetype at = placeAt(event->position());
    m_editing.finish();
    setFocus(Qt::MouseFocusReason);
    m_dragged = {};
    if (at < 0)
        return;
    selectPlace(at);
    const Trait *trait = valueTrait();
    const PageStop *stop = current();
    if (event->button() != Qt::LeftButton || !stop)
        return;
    const double note = trait && !state().evidenceOf(trait->id).isEmpty() ? kNoteHeight : 0;
    const double below = stop->rect.bottom() - note - point.y(); // of a slider's lower edge
    const bool slider = trait && trait->kind == TraitKind::Skill && below >= 0 && below < kSliderHeight;
    const bool bar = trait && trait->kind == TraitKind::Channel && point.x() > stop->rect.left() + kBarLeft;
    if (isWritable() && (slider || bar)) {
        m_dragged = trait->id;
        m_dragStep = 0;
        workspace()->endMerge(); // presses of keys before are another step
        dragValue(point);
    } else if (leadsElsewhere(stop->source) || isSegment(stop->source)
               || (stop->source.role == Role::Trait && stop->source.id == 0)) {
        activate();
    }
}

bool PersonaView::isLink(const PageStop &stop) const
{
    return leadsElsewhere(stop.source);
}

void PersonaView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged)
        dragValue(event->position() - origin());
    else
        PageView::mouseMoveEvent(event);
}

void PersonaView::mouseReleaseEvent(QMouseEvent *)
{
    if (m_dragged && workspace())
        workspace()->endMerge();
    m_dragged = {};
}

void PersonaView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const qsizetype at = placeAt(event->position());
    if (at < 0 || event->button() != Qt::LeftButton)
        return;
    selectPlace(at);
    activate();
}

void PersonaView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (const PageStop *stop = current())
            at = viewport()->mapToGlobal(inView(stop->rect).bottomLeft().toPoint());
    } else {
        const qsizetype under = placeAt(event->pos());
        if (under < 0)
            return; // what is selected is elsewhere
        selectPlace(under);
    }
    if (current())
        emit menuWanted(at);
}

const Trait *PersonaView::valueTrait() const
{
    const Trait *trait = workspace() && place().role == Role::Trait ? state().find(TraitId{place().id}) : nullptr;
    return trait && (trait->kind == TraitKind::Skill || trait->kind == TraitKind::Channel) ? trait : nullptr;
}

void PersonaView::dragValue(QPointF point)
{
    const Trait *trait = valueTrait();
    const PageStop *stop = current();
    if (!trait || !stop)
        return;
    const bool skill = trait->kind == TraitKind::Skill;
    const double left = stop->rect.left() + (skill ? kSliderMargin : kBarLeft);
    const double right = stop->rect.right() - (skill ? kSliderMargin : kBarRight);
    double part = std::clamp((point.x() - left) / std::max(1.0, right - left), 0.0, 1.0);
    if (isRightToLeft())
        part = 1 - part;
    const double value = skill ? std::round(1 + part * (kMostValue - 1)) : std::round(part * 100);
    const qint64 before = workspace()->history().head();
    carryOut(PersonaCommands(*workspace()).setValue(trait->id, value, m_dragStep));
    if (workspace()->history().head() != before)
        m_dragStep = workspace()->history().head();
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
    carryOut(PersonaCommands(*workspace()).setValue(trait->id, std::clamp(from + by * step, least, most)));
}

} // namespace periplus
