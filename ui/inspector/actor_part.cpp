// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/actor_part.h"

#include "ui/inspector/people_commands.h"
#include "ui/inspector/toggle_field.h"

#include <QVBoxLayout>

namespace periplus {

using namespace Qt::StringLiterals;

ActorPart::ActorPart(const InspectorContext &context, QWidget *parent) : Part(context, tr("Who acts here"), parent) {}

void ActorPart::show(StepId step)
{
    m_step = step;
    QList<PersonaId> people;
    for (const JourneyPersonaId part : state().personasOf(context().map.journey()))
        people.append(state().at(part).persona);
    QList<PersonaId> acting;
    for (const StepPersonaId part : state().personasOf(step))
        acting.append(state().at(part).persona);
    for (const PersonaId id : std::as_const(acting)) {
        if (!people.contains(id))
            people.append(id);
    }
    keepRows(body(), m_rows, people, [this](PersonaId id) {
        auto *toggle = new ToggleField(state().at(id).name, this);
        toggle->setObjectName(u"acts"_s);
        connect(toggle, &QCheckBox::clicked, this,
                [this, id](bool on) { context().carryOut(setActsIn(context().commands, m_step, id, on)); });
        return toggle;
    });
    for (const auto &[id, toggle] : std::as_const(m_rows))
        toggle->showChecked(acting.contains(id));
    setVisible(!people.isEmpty());
}

} // namespace periplus
