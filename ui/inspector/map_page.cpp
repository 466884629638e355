// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/map_page.h"

#include "core/layout/map_words.h"
#include "ui/inspector/comment_part.h"
#include "ui/inspector/people_commands.h"
#include "ui/inspector/persona_part.h"
#include "ui/inspector/segmented_field.h"

#include <QLabel>

namespace periplus {

using namespace Qt::StringLiterals;

MapPage::MapPage(const InspectorContext &given, QWidget *parent)
    : InspectorPage(given, parent),
      m_chip(addChip()),
      m_title(addTitle(tr("Title"),
                       [this](const QString &text) {
                           return context().carryOut(
                               context().commands.set(QList{m_journey}, &Journey::title, text.simplified()));
                       })),
      m_extent(addQuiet()),
      m_state(new SegmentedField({tr("As is"), tr("To be")}, false)),
      m_counterpart(new ChoiceField)
{
    m_title->setObjectName(u"mapPageTitle"_s);
    m_state->setObjectName(u"mapPageState"_s);
    addField(tr("Shows the journey"), m_state);
    m_scenario = addText(tr("Scenario"), &Journey::scenario, "mapScenario");
    m_objective = addText(tr("Objective"), &Journey::objective, "mapObjective");
    m_quote = addText(tr("In the customer’s words"), &Journey::quote, "mapPageQuote");
    m_counterpart->setObjectName(u"counterpart"_s);
    addField(tr("Counterpart"), m_counterpart);
    m_counterpart->setToolTip(tr("The map that shows the same journey as it is, or as it shall be"));
    m_personas = new PersonaPart(context(), this);
    addPart(m_personas);
    m_comments = new CommentPart(context(), this);
    addPart(m_comments);
    addEnd();
    connect(m_state, &SegmentedField::chosen, this, [this](int index) {
        context().carryOut(context().commands.set(QList{m_journey}, &Journey::state, static_cast<JourneyState>(index)));
    });
    connect(m_counterpart, &ChoiceField::chosen, this, [this](qint64 other) {
        context().carryOut(setCounterpart(context().commands, m_journey, JourneyId{other}));
    });
}

TextField *MapPage::addText(const QString &label, QString Journey::*member, const char *name)
{
    auto *field = new TextField(TextField::Enter::BreaksLine, [this, member](const QString &text) {
        return context().carryOut(context().commands.set(QList{m_journey}, member, text));
    });
    field->setObjectName(QLatin1String(name));
    addField(label, field);
    return field;
}

QList<ChoiceField::Choice> MapPage::counterparts() const
{
    QList<ChoiceField::Choice> choices{{tr("None"), {}, 0}};
    for (const JourneyId id : state().ordered<Journey>()) {
        const Journey &journey = state().at(id);
        if (id != m_journey)
            choices.append(
                {tr("%1, %2").arg(journey.title, journey.state == JourneyState::Future ? tr("to be") : tr("as is")),
                 {},
                 id.value});
    }
    return choices;
}

void MapPage::show(const QList<Source> &)
{
    m_journey = context().map.journey();
    const Journey *journey = state().find(m_journey);
    if (!journey)
        return;
    showChip(m_chip, tr("Map"), u"map"_s, u"step"_s, u"sunken"_s);
    m_title->showText(journey->title);
    int steps = 0;
    const QList<StageId> stages = state().stagesOf(m_journey);
    for (const StageId stage : stages)
        steps += static_cast<int>(state().stepsOf(stage).size());
    m_extent->setText(words::extent(steps, static_cast<int>(stages.size())));
    m_state->showChosen(static_cast<int>(journey->state));
    m_scenario->showText(journey->scenario);
    m_objective->showText(journey->objective);
    m_quote->showText(journey->quote);
    m_counterpart->show(counterparts(), journey->counterpart.value);
    m_personas->show(m_journey);
    Comment about;
    about.journey = m_journey;
    m_comments->show(about, journey->title);
    applyWritable();
}

} // namespace periplus
