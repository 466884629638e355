// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary/deletion_words.h"

#include "core/model/relations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace periplus {

namespace {

struct UsesText
{
    Q_DECLARE_TR_FUNCTIONS(Uses)
};

/// The map that a card lies on; none for one whose lane is missing.
JourneyId mapOf(const State &state, const Card &card)
{
    const Lane *lane = state.find(card.lane);
    return lane ? lane->journey : JourneyId{};
}

/// A name that fits in a sentence.
QString inSentence(const QString &name)
{
    constexpr qsizetype kMostNameLetters = 60;
    const QString line = name.simplified();
    return line.size() <= kMostNameLetters ? line : line.left(kMostNameLetters - 1) + u'…';
}

int asInt(qsizetype number)
{
    return static_cast<int>(number);
}

} // namespace

PersonaUses usesOf(const State &state, PersonaId id)
{
    PersonaUses uses;
    QSet<qint64> maps;
    state.forEach<JourneyPersona>([&](const JourneyPersona &part) {
        if (part.persona == id)
            maps.insert(part.journey.value);
    });
    state.forEach<Emotion>([&](const Emotion &emotion) {
        if (emotion.persona != id)
            return;
        ++uses.feelings;
        const Step *step = state.find(emotion.step);
        maps.insert(step ? journeyOf(state, step->id).value : 0);
    });
    state.forEach<Card>([&](const Card &card) {
        if (card.persona != id)
            return;
        const Lane *lane = state.find(card.lane);
        ++(lane && lane->kind == LaneKind::Thought ? uses.thoughts : uses.cards);
        maps.insert(mapOf(state, card).value);
    });
    maps.remove(0);
    uses.maps = maps.size();
    return uses;
}

QString tellUses(const State &state, PersonaId id)
{
    const Persona *persona = state.find(id);
    const PersonaUses uses = usesOf(state, id);
    if (!persona || uses.maps == 0)
        return {};
    QStringList parts;
    if (uses.feelings > 0)
        parts.append(UsesText::tr("%n feelings", nullptr, asInt(uses.feelings)));
    if (uses.thoughts > 0)
        parts.append(UsesText::tr("%n thoughts", nullptr, asInt(uses.thoughts)));
    if (uses.cards > 0)
        parts.append(UsesText::tr("%n cards", nullptr, asInt(uses.cards)));
    if (parts.isEmpty())
        return UsesText::tr("%1 was on %n maps.", nullptr, asInt(uses.maps)).arg(inSentence(persona->name));
    return UsesText::tr("%1 was on %n maps, with %2.", "2 is a list such as: 31 feelings and 4 thoughts",
                        asInt(uses.maps))
        .arg(inSentence(persona->name), QLocale().createSeparatedList(parts));
}

QString tellUses(const State &state, SegmentId id)
{
    const Segment *segment = state.find(id);
    qsizetype personas = 0;
    state.forEach<Persona>([&](const Persona &persona) { personas += persona.segment == id; });
    if (!segment || personas == 0)
        return {};
    return UsesText::tr("%1 had %n personas; they stay, without a segment.", nullptr, asInt(personas))
        .arg(inSentence(segment->name));
}

} // namespace periplus
