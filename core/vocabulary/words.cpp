// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary/words.h"

#include <QHash>

#include <algorithm>

namespace periplus {

namespace {

qint64 idOf(const WordUse &use)
{
    return std::visit([](auto id) { return id.value; }, use);
}

/// Puts uses in order, each once.
void sortUses(QList<VocabularyWord> &words)
{
    for (VocabularyWord &word : words) {
        std::sort(word.uses.begin(), word.uses.end(), [](const WordUse &a, const WordUse &b) {
            return a.index() != b.index() ? a.index() < b.index() : idOf(a) < idOf(b);
        });
        word.uses.erase(std::unique(word.uses.begin(), word.uses.end()), word.uses.end());
    }
}

/// Words that are rows: their place in the list by id.
template <class Row> QList<VocabularyWord> rowWords(const State &state, WordKind kind, QHash<qint64, qsizetype> &places)
{
    QList<VocabularyWord> words;
    for (const Id<Row> id : state.ordered<Row>()) {
        places.insert(id.value, words.size());
        words.append(VocabularyWord{{kind, id.value, state.at(id).name}, {}});
    }
    return words;
}

QList<VocabularyWord> channelWords(const State &state)
{
    QHash<qint64, qsizetype> places;
    QList<VocabularyWord> words = rowWords<Channel>(state, WordKind::Channel, places);
    QHash<QString, qsizetype> codes;
    state.forEach<Channel>([&](const Channel &channel) { codes.insert(channel.code, places.value(channel.id.value)); });
    state.forEach<Card>([&](const Card &card) {
        if (const auto found = places.constFind(card.channel.value); found != places.constEnd())
            words[*found].uses.append(card.id);
    });
    state.forEach<Trait>([&](const Trait &trait) {
        if (trait.kind != TraitKind::Channel)
            return;
        if (const auto found = codes.constFind(trait.label); found != codes.constEnd())
            words[*found].uses.append(trait.id);
    });
    return words;
}

QList<VocabularyWord> tagWords(const State &state)
{
    QHash<qint64, qsizetype> places;
    QList<VocabularyWord> words = rowWords<Tag>(state, WordKind::Tag, places);
    state.forEach<CardTag>([&](const CardTag &mark) {
        if (const auto found = places.constFind(mark.tag.value); found != places.constEnd())
            words[*found].uses.append(mark.card);
    });
    return words;
}

/// Words that rows say: collected by their text.
class SaidWords
{
public:
    explicit SaidWords(WordKind kind) : m_kind(kind) {}

    void add(const QString &text, WordUse use)
    {
        if (text.isEmpty())
            return;
        const qsizetype place = m_places.value(text, m_words.size());
        if (place == m_words.size()) {
            m_places.insert(text, place);
            m_words.append(VocabularyWord{{m_kind, 0, text}, {}});
        }
        m_words[place].uses.append(use);
    }

    QList<VocabularyWord> inOrder()
    {
        std::sort(m_words.begin(), m_words.end(), [](const VocabularyWord &a, const VocabularyWord &b) {
            const int order = QString::compare(a.key.name, b.key.name, Qt::CaseInsensitive);
            return order != 0 ? order < 0 : a.key.name < b.key.name;
        });
        return m_words;
    }

private:
    WordKind m_kind;
    QHash<QString, qsizetype> m_places;
    QList<VocabularyWord> m_words;
};

QList<VocabularyWord> sourceWords(const State &state)
{
    SaidWords words(WordKind::Source);
    state.forEach<Evidence>([&](const Evidence &evidence) { words.add(evidence.note, evidence.id); });
    return words.inOrder();
}

QList<VocabularyWord> ownerWords(const State &state)
{
    SaidWords words(WordKind::Owner);
    state.forEach<Card>([&](const Card &card) { words.add(card.owner, card.id); });
    state.forEach<Metric>([&](const Metric &metric) { words.add(metric.owner, metric.id); });
    state.forEach<Action>([&](const Action &action) { words.add(action.owner, action.id); });
    return words.inOrder();
}

QList<VocabularyWord> unsorted(const State &state, WordKind kind)
{
    switch (kind) {
    case WordKind::Channel:
        return channelWords(state);
    case WordKind::Tag:
        return tagWords(state);
    case WordKind::Source:
        return sourceWords(state);
    case WordKind::Owner:
        return ownerWords(state);
    }
    return {};
}

} // namespace

QList<VocabularyWord> wordsOf(const State &state, WordKind kind)
{
    QList<VocabularyWord> words = unsorted(state, kind);
    sortUses(words);
    return words;
}

std::optional<VocabularyWord> findWord(const State &state, const WordKey &key)
{
    for (const VocabularyWord &word : wordsOf(state, key.kind)) {
        if (word.key.row == key.row && (key.row != 0 || word.key.name == key.name))
            return word;
    }
    return std::nullopt;
}

QString tidyWord(const QString &name)
{
    return name.simplified();
}

} // namespace periplus
