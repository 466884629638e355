// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"

#include <QHash>
#include <QSet>

namespace periplus {

/// How the entities of one kind are called in a document: by name where that is unique, else by a key ("#1").
template <class Row> class JsonHandles
{
public:
    /// What references to the entity say.
    QString reference(Id<Row> id) const { return m_references.value(id); }
    /// Its member "key"; empty when its name is enough or nobody refers to it.
    QString key(Id<Row> id) const { return m_keys.value(id); }

    /// Settles the handles of entities among which names must be unique, given in document order. Only entities that
    /// something refers to get a key.
    void settle(const QList<std::pair<Id<Row>, QString>> &named, const QSet<Id<Row>> &referred);

private:
    QHash<Id<Row>, QString> m_references;
    QHash<Id<Row>, QString> m_keys;
};

template <class Row>
void JsonHandles<Row>::settle(const QList<std::pair<Id<Row>, QString>> &named, const QSet<Id<Row>> &referred)
{
    QHash<QString, int> uses;
    for (const auto &[id, name] : named)
        ++uses[name];
    int number = 0;
    for (const auto &[id, name] : named) {
        if (!name.isEmpty() && uses.value(name) == 1) {
            m_references.insert(id, name);
            continue;
        }
        if (!referred.contains(id))
            continue;
        QString key;
        do {
            key = u'#' + QString::number(++number);
        } while (uses.contains(key));
        m_keys.insert(id, key);
        m_references.insert(id, key);
    }
}

/// The handles of everything in a workspace that other parts of its document refer to.
struct JsonNaming
{
    explicit JsonNaming(const State &state);

    JsonHandles<Segment> segments;
    JsonHandles<Persona> personas;
    JsonHandles<Channel> channels;
    JsonHandles<Tag> tags;
    JsonHandles<Journey> maps;
    JsonHandles<Stage> stages; ///< unique within their map
    JsonHandles<Step> steps;   ///< unique within their stage
    JsonHandles<Lane> lanes;   ///< unique within their map; a kind that only one lane has is its name
    JsonHandles<Card> cards;
    JsonHandles<Metric> metrics;
    QHash<CardId, qsizetype> cardOrder; ///< position of each card in the document
};

/// The cards of a step or stage as they stand in a document: by lane, then by rank.
QList<CardId> cardsInOrder(const State &state, QList<CardId> cards);

} // namespace periplus
