// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/overview_facts.h"

#include "core/layout/persona_facts.h"
#include "core/layout/sheet_parts.h"
#include "core/richtext/rich_text.h"

#include <algorithm>

namespace periplus {

namespace {

QString folded(const QString &text)
{
    return plainTextOf(text).simplified().toCaseFolded();
}

bool isNamed(TraitKind kind)
{
    switch (kind) {
    case TraitKind::Fact:
    case TraitKind::Skill:
    case TraitKind::Channel:
    case TraitKind::Section:
        return true;
    case TraitKind::Goal:
    case TraitKind::Need:
    case TraitKind::Motivation:
    case TraitKind::Fear:
    case TraitKind::Frustration:
    case TraitKind::Habit:
    case TraitKind::Tool:
        return false;
    }
    Q_UNREACHABLE();
}

/// What a statement says, for comparing.
QString said(const Trait &trait)
{
    const QString value = trait.value ? QString::number(*trait.value, 'g', 6) : QString();
    return folded(trait.text) + QChar(u'\n') + value;
}

QStringList allSaid(const State &state, const QList<TraitId> &traits)
{
    QStringList result;
    for (const TraitId id : traits)
        result.append(said(state.at(id)));
    result.sort();
    result.removeDuplicates();
    return result;
}

void addTo(QList<ComparedRow> &rows, const Trait &trait, qsizetype place, qsizetype count)
{
    const QString key = isNamed(trait.kind) ? folded(trait.label) : QString();
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const ComparedRow &row) {
        return row.kind == trait.kind && folded(row.label) == key;
    });
    if (it != rows.end()) {
        it->traits[place].append(trait.id);
        return;
    }
    ComparedRow row{trait.kind, isNamed(trait.kind) ? trait.label : QString(), QList<QList<TraitId>>(count), false};
    row.traits[place].append(trait.id);
    rows.append(row);
}

} // namespace

MapMoods mapMoods(const State &state, JourneyId journey)
{
    MapMoods result;
    for (const JourneyPersonaId id : state.personasOf(journey))
        result.people.insert(state.at(id).persona);
    for (const StageId stage : state.stagesOf(journey)) {
        for (const StepId step : state.stepsOf(stage)) {
            for (const EmotionId id : state.emotionsOf(step)) {
                const Emotion &emotion = state.at(id);
                MoodSummary &mood = result.moods[emotion.persona];
                if (mood.endStep == step)
                    continue; // a second score of the same persona: the first counts, as on the sheet
                if (mood.scored == 0 || emotion.value < mood.lowest) {
                    mood.lowest = emotion.value;
                    mood.lowestStep = step;
                }
                mood.end = emotion.value;
                mood.endStep = step;
                mood.mean += emotion.value; // a sum until all are there
                ++mood.scored;
            }
        }
    }
    for (MoodSummary &mood : result.moods)
        mood.mean /= mood.scored;
    return result;
}

QList<ComparedSection> comparedSections(const State &state, const QList<PersonaId> &personas)
{
    QList<ComparedSection> sections;
    // The order of kinds is that of a sheet, empty sections included; free sections follow.
    for (const SheetSection &section : sheetSections(state, {}))
        sections.append({section.kind, {}});
    sections.append({TraitKind::Section, {}});
    for (qsizetype place = 0; place < personas.size(); ++place) {
        for (const TraitId id : state.traitsOf(personas.at(place))) {
            const Trait &trait = state.at(id);
            const auto it = std::find_if(sections.begin(), sections.end(),
                                         [&](const ComparedSection &section) { return section.kind == trait.kind; });
            Q_ASSERT(it != sections.end());
            addTo(it->rows, trait, place, personas.size());
        }
    }
    sections.removeIf([](const ComparedSection &section) { return section.rows.isEmpty(); });
    for (ComparedSection &section : sections) {
        for (ComparedRow &row : section.rows) {
            const QStringList first = allSaid(state, row.traits.value(0));
            row.differs = std::any_of(row.traits.begin(), row.traits.end(),
                                      [&](const QList<TraitId> &traits) { return allSaid(state, traits) != first; });
        }
    }
    return sections;
}

bool isShared(const State &state, const ComparedRow &row, TraitId trait)
{
    const QString text = said(state.at(trait));
    return row.traits.size() > 1
           && std::all_of(row.traits.begin(), row.traits.end(), [&](const QList<TraitId> &traits) {
                  return std::any_of(traits.begin(), traits.end(),
                                     [&](TraitId id) { return said(state.at(id)) == text; });
              });
}

QList<JourneyId> journeysOfAny(const State &state, const QList<PersonaId> &personas)
{
    QList<JourneyId> result;
    for (const JourneyId id : state.ordered<Journey>()) {
        const QList<JourneyPersonaId> people = state.personasOf(id);
        if (std::any_of(people.begin(), people.end(),
                        [&](JourneyPersonaId one) { return personas.contains(state.at(one).persona); }))
            result.append(id);
    }
    return result;
}

} // namespace periplus
