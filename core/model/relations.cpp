// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/relations.h"

#include <QCoreApplication>
#include <QHash>

namespace periplus {

QString missingSentence(const char *table, qint64 id, const char *column)
{
    return QCoreApplication::translate("Store", "%1 %2 points to a missing row in “%3”")
        .arg(QLatin1StringView(table), QString::number(id), QLatin1StringView(column));
}

std::optional<QString> missingReference(const State &state)
{
    std::optional<QString> first;
    AllRows::forEach([&]<class Row>() {
        state.forEach<Row>([&](const Row &row) {
            forEachMissing(state, row, [&](const char *column) {
                if (!first)
                    first = missingSentence(Schema<Row>::table, row.id.value, column);
            });
        });
    });
    return first;
}

JourneyId journeyOf(const State &state, StageId id)
{
    const Stage *stage = state.find(id);
    return stage ? stage->journey : JourneyId{};
}

JourneyId journeyOf(const State &state, StepId id)
{
    const Step *step = state.find(id);
    return step ? journeyOf(state, step->stage) : JourneyId{};
}

QSet<JourneyId> journeysInCircles(const State &state)
{
    const auto parentOf = [&](JourneyId id) {
        const Journey *journey = state.find(id);
        return journey ? journeyOf(state, journey->parentStep) : JourneyId{};
    };
    QSet<JourneyId> circles;
    QHash<JourneyId, JourneyId> seenFrom; // journey -> where the walk began that came upon it first
    state.forEach<Journey>([&](const Journey &start) {
        JourneyId current = start.id;
        for (; current && !seenFrom.contains(current); current = parentOf(current))
            seenFrom.insert(current, start.id);
        if (current && seenFrom.value(current) == start.id) {
            for (; !circles.contains(current); current = parentOf(current))
                circles.insert(current);
        }
    });
    return circles;
}

} // namespace periplus
