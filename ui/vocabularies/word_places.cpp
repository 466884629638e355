// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vocabularies/word_places.h"

#include "core/layout/map_words.h"
#include "core/model/changes.h"
#include "core/richtext/rich_text.h"
#include "ui/canvas/map_source.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

struct PlaceText
{
    Q_DECLARE_TR_FUNCTIONS(WordPlaces)
};

/// A name, or words for having none.
QString named(const QString &name)
{
    const QString line = name.simplified();
    return line.isEmpty() ? PlaceText::tr("(without a name)") : line;
}

class Finder
{
public:
    explicit Finder(const State &state) : m_state(state) {}

    WordPlace of(const WordUse &use) const
    {
        return std::visit(
            overloaded{[this](CardId id) { return card(id, {}); }, [this](TraitId id) { return trait(id); },
                       [this](EvidenceId id) { return evidence(id); }, [this](MetricId id) { return metric(id); },
                       [this](ActionId id) { return action(id); }},
            use);
    }

private:
    WordPlace card(CardId id, const QString &what) const
    {
        const Card *card = m_state.find(id);
        const Lane *lane = card ? m_state.find(card->lane) : nullptr;
        const Journey *journey = lane ? m_state.find(lane->journey) : nullptr;
        if (!journey)
            return {named(what), {}, {}, {}};
        const Step *step = m_state.find(card->step);
        const Stage *stage = m_state.find(card->stage);
        const QString at = step ? named(step->title) : stage ? named(stage->title) : words::laneName(*lane);
        const QString text = plainTextOf(card->text).simplified();
        return {what.isEmpty() ? (text.isEmpty() ? words::laneName(*lane) : text) : what,
                PlaceText::tr("%1, %2", "map, then stage or step").arg(named(journey->title), at), journey->id,
                cardSource(id)};
    }

    WordPlace trait(TraitId id) const
    {
        const Trait *trait = m_state.find(id);
        const Persona *persona = trait ? m_state.find(trait->persona) : nullptr;
        const bool preference = trait && trait->kind == TraitKind::Channel;
        return {preference ? PlaceText::tr("Channel preference") : named(trait ? plainTextOf(trait->text) : QString()),
                persona ? named(persona->name) : QString(),
                {},
                {}};
    }

    WordPlace evidence(EvidenceId id) const
    {
        const Evidence *evidence = m_state.find(id);
        if (!evidence)
            return {};
        return evidence->card ? card(evidence->card, {}) : trait(evidence->trait);
    }

    WordPlace metric(MetricId id) const
    {
        const Metric *metric = m_state.find(id);
        const QString what = PlaceText::tr("Metric: %1").arg(named(metric ? metric->name : QString()));
        CardId shows;
        m_state.forEach<Card>([&](const Card &card) {
            if (card.metric == id && (!shows || card.id < shows))
                shows = card.id;
        });
        return shows ? card(shows, what) : WordPlace{what, {}, {}, {}};
    }

    WordPlace action(ActionId id) const
    {
        const Action *action = m_state.find(id);
        const QString what = PlaceText::tr("Action: %1").arg(named(action ? action->title : QString()));
        return action && m_state.find(action->card) ? card(action->card, what) : WordPlace{what, {}, {}, {}};
    }

    const State &m_state;
};

} // namespace

QList<WordPlace> placesOf(const State &state, const QList<WordUse> &uses, qsizetype most)
{
    const Finder finder(state);
    QList<WordPlace> places;
    for (qsizetype i = 0; i < std::min(most, uses.size()); ++i)
        places.append(finder.of(uses[i]));
    QHash<qint64, qsizetype> order;
    for (const JourneyId journey : state.ordered<Journey>())
        order.insert(journey.value, order.size());
    const auto rank = [&](const WordPlace &place) { return order.value(place.journey.value, order.size()); };
    std::stable_sort(places.begin(), places.end(), [&](const WordPlace &a, const WordPlace &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.where != b.where ? a.where < b.where : a.what < b.what;
    });
    return places;
}

} // namespace periplus
