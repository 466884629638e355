// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/persona_part.h"

#include "ui/inspector/inspector_page.h"
#include "ui/inspector/people_commands.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFace = 22;

} // namespace

PersonaPart::PersonaPart(const InspectorContext &context, QWidget *parent)
    : Part(context, tr("Personas"), parent),
      m_add(plainButton(tr("Persona"), context.pictures.icon(u"add"_s, u"ink2"_s), this)),
      m_none(new QLabel(this))
{
    m_add->setObjectName(u"addPersona"_s);
    m_add->setAccessibleName(tr("Add a persona to the map"));
    m_add->setProperty("edits", true);
    addToHead(m_add);
    m_none->setProperty("quiet", true);
    m_none->setText(tr("Nobody takes part yet."));
    body()->addWidget(m_none);
    connect(m_add, &QToolButton::clicked, this, &PersonaPart::offer);
}

QWidget *PersonaPart::makeRow(JourneyPersonaId id)
{
    const Persona persona = state().at(state().at(id).persona);
    auto *row = new QWidget(this);
    row->setObjectName(u"takesPart"_s);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    auto *face = new QLabel(row);
    face->setPixmap(context().pictures.persona(persona, kFace).pixmap(QSize(kFace, kFace), devicePixelRatioF()));
    line->addWidget(face);
    line->addSpacing(4);
    auto *name = new QLabel(persona.name, row);
    name->setTextFormat(Qt::PlainText);
    name->setMinimumWidth(1);
    line->addWidget(name, 1);
    const auto button = [&](const char *object, const QString &icon, const QString &words, auto command) {
        auto *made = pictureButton(words, context().pictures.icon(icon, u"ink3"_s), 22, 14, row);
        made->setObjectName(QLatin1String(object));
        made->setProperty("edits", true);
        line->addWidget(made);
        connect(made, &QToolButton::clicked, this, [this, command] { context().carryOut(command()); });
    };
    InspectorCommands &commands = context().commands;
    button("personaUp", u"arrow-up"_s, tr("Move %1 up").arg(persona.name),
           [this, id, &commands] { return movePersonaOf(commands, m_journey, id, -1); });
    button("personaDown", u"arrow-down"_s, tr("Move %1 down").arg(persona.name),
           [this, id, &commands] { return movePersonaOf(commands, m_journey, id, 1); });
    button("personaOff", u"close"_s, tr("Take %1 off the map").arg(persona.name),
           [this, who = persona.id, &commands] { return setTakesPart(commands, m_journey, who, false); });
    return row;
}

void PersonaPart::offer()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"personaMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QList<PersonaId> there;
    for (const JourneyPersonaId id : state().personasOf(m_journey))
        there.append(state().at(id).persona);
    for (const PersonaId id : state().ordered<Persona>()) {
        if (there.contains(id))
            continue;
        const Persona &persona = state().at(id);
        QAction *entry = menu->addAction(context().pictures.persona(persona, kFace), persona.name);
        connect(entry, &QAction::triggered, this,
                [this, id] { context().carryOut(setTakesPart(context().commands, m_journey, id, true)); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Every persona takes part"))->setEnabled(false);
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void PersonaPart::show(JourneyId journey)
{
    m_journey = journey;
    const QList<JourneyPersonaId> ids = state().personasOf(journey);
    keepRows(body(), m_rows, ids, [this](JourneyPersonaId id) { return makeRow(id); });
    m_none->setVisible(ids.isEmpty());
}

} // namespace periplus
