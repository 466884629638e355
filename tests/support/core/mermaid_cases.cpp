// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/mermaid_cases.h"

#include <QFile>
#include <QJsonDocument>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// A step with everything a task line can say: "stage|step|emotion|actor,actor".
QString taskLine(const State &state, const Stage &stage, const Step &step)
{
    QStringList actors;
    for (const StepPersonaId id : state.personasOf(step.id))
        actors.append(state.at(state.at(id).persona).name);
    QString emotion = u"none"_s;
    for (const EmotionId id : state.emotionsOf(step.id))
        emotion = QString::number(state.at(id).value);
    return QStringList{stage.title, step.title, emotion, actors.join(u',')}.join(u'|');
}

} // namespace

JourneyId onlyJourney(const State &state)
{
    const QList<JourneyId> journeys = state.ordered<Journey>();
    return journeys.isEmpty() ? JourneyId{} : journeys.first();
}

QStringList taskLines(const State &state, JourneyId journey)
{
    QStringList lines;
    for (const StageId stage : state.stagesOf(journey)) {
        for (const StepId step : state.stepsOf(stage))
            lines.append(taskLine(state, state.at(stage), state.at(step)));
    }
    return lines;
}

QJsonArray mermaidQuirks()
{
    QFile file(QStringLiteral(PERIPLUS_TEST_DATA "/mermaid/quirks.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

} // namespace periplus
