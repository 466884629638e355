// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_choices.h"

#include "core/layout/lane_style.h"
#include "core/metrics/estimate.h"
#include "core/model/relations.h"
#include "ui/inspector/inspector_words.h"
#include "ui/inspector/segmented_field.h"

#include <QCoreApplication>
#include <QSet>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChoicePicture = 18;

} // namespace

QList<ChoiceField::Choice> personaChoices(const InspectorContext &context, const QString &none)
{
    const State &state = context.state();
    QList<PersonaId> ids;
    for (const JourneyPersonaId part : state.personasOf(context.map.journey()))
        ids.append(state.at(part).persona);
    for (const PersonaId id : state.ordered<Persona>()) {
        if (!ids.contains(id))
            ids.append(id);
    }
    QList<ChoiceField::Choice> choices{{none, {}, 0}};
    for (const PersonaId id : std::as_const(ids)) {
        if (const Persona *persona = state.find(id))
            choices.append({persona->name, context.pictures.persona(*persona, kChoicePicture), id.value});
    }
    return choices;
}

QList<ChoiceField::Choice> metricChoices(const State &state, JourneyId journey)
{
    QList<ChoiceField::Choice> choices{{QCoreApplication::translate("Inspector", "No metric"), {}, 0}};
    for (const MetricId id : state.ordered<Metric>()) {
        const Metric &metric = state.at(id);
        const JourneyId home = metric.journey ? metric.journey
                               : metric.stage ? journeyOf(state, metric.stage)
                               : metric.step  ? journeyOf(state, metric.step)
                                              : journey;
        if (home == journey)
            choices.append({metric.name.isEmpty() ? shortName(metric) : metric.name, {}, id.value});
    }
    return choices;
}

SegmentedField *severityField(const InspectorContext &context)
{
    auto *field = new SegmentedField(words::severities(), true);
    field->setObjectName(u"severity"_s);
    field->setProperty("pain", true);
    for (int i = 0; i < enumCount<Severity>(); ++i)
        field->setIcon(i, context.pictures.severity(static_cast<Severity>(i)));
    return field;
}

QStringList knownOwners(const State &state)
{
    QSet<QString> names;
    state.forEach<Card>([&](const Card &card) { names.insert(card.owner); });
    state.forEach<Action>([&](const Action &action) { names.insert(action.owner); });
    names.remove(QString());
    QStringList sorted(names.begin(), names.end());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

QString chipGround(LaneKind kind)
{
    const QString token = groundToken(kind);
    return token.isEmpty() ? u"sunken"_s : token;
}

} // namespace periplus
