// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys do on a persona's sheet.
#include "ui/personas/persona_view.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace periplus {

void PersonaView::keyPressEvent(QKeyEvent *event)
{
    if (!workspace() || (!handleKey(*event) && !startTyping(*event)))
        PageView::keyPressEvent(event);
}

/// False where the key does what it does on every page.
bool PersonaView::handleKey(const QKeyEvent &event)
{
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (alt)
            moveCurrent(event.key() == Qt::Key_Up ? -1 : 1);
        return alt;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool nudges = valueTrait() && !control;
        if (nudges)
            nudge((event.key() == Qt::Key_Left ? -1 : 1) * forward);
        return nudges;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (control)
            addStatement();
        else
            activate();
        return true;
    case Qt::Key_Insert:
        addStatement();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeCurrent();
        return true;
    }
    return false;
}

/// A letter begins a new text in the place of the old one.
bool PersonaView::startTyping(const QKeyEvent &event)
{
    const bool command = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const QString text = event.text();
    const PageStop *stop = current();
    if (command || text.isEmpty() || !text.at(0).isPrint() || !stop || leadsElsewhere(stop->source)
        || stop->source.role == Role::Portrait || isSegment(stop->source))
        return false;
    activate();
    if (!m_editing.isActive())
        return false;
    QKeyEvent copy(QEvent::KeyPress, event.key(), event.modifiers(), text);
    QCoreApplication::sendEvent(m_editing.editor(), &copy);
    return true;
}

void PersonaView::inputMethodEvent(QInputMethodEvent *event)
{
    const PageStop *stop = current();
    const bool empty = event->preeditString().isEmpty() && event->commitString().isEmpty();
    if (empty || !stop || leadsElsewhere(stop->source) || stop->source.role == Role::Portrait
        || isSegment(stop->source))
        return;
    activate();
    if (m_editing.isActive())
        QCoreApplication::sendEvent(m_editing.editor(), event);
}

void PersonaView::activate()
{
    const PageStop *stop = current();
    if (!stop)
        return;
    if (stop->source.role == Role::JourneyCard) {
        emit journeyWanted(JourneyId{stop->source.id});
        return;
    }
    if (stop->source.role == Role::PersonaCard) {
        emit personaWanted(PersonaId{stop->source.id});
        return;
    }
    const std::optional<TraitKind> kind = kindOf(stop->source);
    const Trait *trait = state().find(TraitId{stop->source.id});
    const bool channel = kind == TraitKind::Channel;
    if (stop->source.role == Role::Portrait || channel || isSegment(stop->source)) {
        emit menuWanted(viewport()->mapToGlobal(inView(stop->rect).bottomLeft().toPoint()));
        return;
    }
    const PageStop place = *stop;
    if (kind && stop->source.role == Role::Trait && !trait)
        addAtEnd(place, *kind);
    else
        m_editing.start(place, TraitPart::Text);
}

/// A section that holds statements goes on below its last one; an empty one is written where it is empty.
void PersonaView::addAtEnd(const PageStop &empty, TraitKind kind)
{
    TraitId last;
    for (const TraitId id : kind == TraitKind::Section ? QList<TraitId>() : state().traitsOf(m_persona)) {
        if (state().at(id).kind == kind)
            last = id;
    }
    const qsizetype at = last ? stopOf(stops(), {Role::Trait, last.value, sectionNumber(kind)}) : -1;
    if (at < 0)
        m_editing.startNew(empty, kind, {}, {});
    else
        m_editing.startNew(PageStop(stops().at(at)), kind, {}, last);
}

void PersonaView::addStatement()
{
    const PageStop *stop = current();
    const std::optional<TraitKind> kind = stop ? kindOf(stop->source) : std::nullopt;
    if (!kind)
        return;
    const PageStop place = *stop;
    const Trait *trait = state().find(TraitId{place.source.id});
    if (*kind == TraitKind::Channel)
        emit menuWanted(viewport()->mapToGlobal(inView(place.rect).bottomLeft().toPoint()));
    else if (!trait)
        addAtEnd(place, *kind);
    else
        m_editing.startNew(place, *kind, *kind == TraitKind::Section ? trait->label : QString(), trait->id);
}

void PersonaView::removeCurrent()
{
    const PageStop *stop = current();
    if (!stop || !isWritable())
        return;
    const Source source = stop->source;
    const qsizetype number = placeNumber();
    PersonaCommands commands(*workspace());
    if (isSegment(source))
        carryOut(commands.setSegment(m_persona, {}));
    else if (source.role == Role::PersonaField && source.lane != static_cast<qint64>(SheetField::Name))
        carryOut(commands.setField(m_persona, static_cast<SheetField>(source.lane), {}));
    else if (source.role == Role::Trait && source.id != 0)
        carryOut(commands.removeTrait(TraitId{source.id}));
    else if (source.role == Role::TraitHeading)
        carryOut(commands.removeSection(TraitId{source.id}));
    if (!current())
        selectPlace(std::min(number, stops().size() - 1));
}

void PersonaView::moveCurrent(int by)
{
    if (place().role == Role::TraitHeading && isWritable()) {
        carryOut(PersonaCommands(*workspace()).moveSection(TraitId{place().id}, by));
        select(place());
    } else if (place().role == Role::Trait && place().id != 0 && isWritable()) {
        carryOut(PersonaCommands(*workspace()).moveTrait(TraitId{place().id}, by));
        select(place());
    }
}

} // namespace periplus
