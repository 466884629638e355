// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/persona_switch.h"

#include "core/layout/map_words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace periplus {

using namespace Qt::StringLiterals;

PersonaSwitch::PersonaSwitch(QWidget *parent) : QFrame(parent), m_group(new QButtonGroup(this))
{
    setObjectName(u"personaSwitch"_s);
    setAccessibleName(tr("Whose lanes"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    hide();
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) { emit wanted(m_shown.at(index).first); });
}

void PersonaSwitch::show(const State &state, JourneyId journey, PersonaId chosen)
{
    QList<std::pair<PersonaId, QString>> segments{{PersonaId(), tr("All lanes")}};
    for (const JourneyPersonaId id : state.personasOf(journey)) {
        const PersonaId persona = state.at(id).persona;
        if (segments.size() <= kMost)
            segments.append({persona, words::shortName(state.at(persona))});
    }
    if (segments != m_shown)
        rebuild(segments);
    m_group->setExclusive(false);
    for (int i = 0; i < m_shown.size(); ++i)
        m_group->button(i)->setChecked(m_shown.at(i).first == chosen);
    m_group->setExclusive(true);
    setVisible(segments.size() > 2);
}

void PersonaSwitch::rebuild(const QList<std::pair<PersonaId, QString>> &segments)
{
    for (QAbstractButton *button : m_group->buttons())
        delete button;
    m_shown = segments;
    for (int i = 0; i < segments.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setObjectName(i == 0 ? u"allLanes"_s : u"personaName"_s);
        button->setCheckable(true);
        button->setText(fontMetrics().elidedText(segments.at(i).second, Qt::ElideRight, 110));
        button->setToolTip(i == 0 ? tr("Show the whole map") : tr("Show what concerns %1").arg(segments.at(i).second));
        button->setAccessibleName(segments.at(i).second);
        m_group->addButton(button, i);
        layout()->addWidget(button);
    }
}

} // namespace periplus
