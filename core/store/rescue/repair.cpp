// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rescue/repair.h"

#include "core/model/relations.h"

#include <QSet>

#include <vector>

namespace periplus {

namespace {

/// What becomes of a row whose references have been looked at.
template <class Row> bool mendReferences(const State &state, Row &row)
{
    bool stays = true;
    forEachColumn<Row>([&](const auto &column) {
        using T = std::remove_cvref_t<decltype(row.*column.member)>;
        if constexpr (IdTraits<T>::value) {
            T &id = row.*column.member;
            if (!id || state.find(id))
                return;
            if (kOutlives<Row, typename IdTraits<T>::Target>)
                id = T{};
            else
                stays = false;
        }
    });
    return stays;
}

/// Rules that no reference shows. Returns whether the row stays; it may be changed.
template <class Row> bool mendRules(const State &, Row &)
{
    return true;
}

template <> bool mendRules(const State &state, Card &card)
{
    const Lane *lane = state.find(card.lane);
    const JourneyId journey = card.step ? journeyOf(state, card.step) : journeyOf(state, card.stage);
    return bool(card.step) != bool(card.stage) && lane && lane->journey == journey;
}

template <> bool mendRules(const State &state, Emotion &emotion)
{
    // Of several feelings of one persona at one step the one with the smallest id stays.
    for (const EmotionId other : state.emotionsOf(emotion.step)) {
        if (state.at(other).persona == emotion.persona && other.value < emotion.id.value)
            return false;
    }
    return true;
}

template <> bool mendRules(const State &state, Journey &journey)
{
    if (journeysInCircles(state).contains(journey.id))
        journey.parentStep = {};
    if (journey.counterpart == journey.id)
        journey.counterpart = {};
    const Journey *other = state.find(journey.counterpart);
    if (other && other->counterpart != journey.id)
        journey.counterpart = {};
    return true;
}

template <> bool mendRules(const State &state, Channel &channel)
{
    // Codes are handles, so a second one of the same name gets a handle of its own.
    const auto isTaken = [&](const QString &code) {
        bool taken = false;
        state.forEach<Channel>(
            [&](const Channel &other) { taken = taken || (other.code == code && other.id.value < channel.id.value); });
        return taken;
    };
    const QString code = channel.code;
    for (int i = 2; isTaken(channel.code); ++i)
        channel.code = code + u'-' + QString::number(i);
    return true;
}

/// Whether anything changed.
template <class Row> bool mendTable(State &state, std::map<std::string, qint64> &gone)
{
    std::vector<Row> rows;
    state.forEach<Row>([&](const Row &row) { rows.push_back(row); });
    bool changed = false;
    for (Row row : rows) {
        const Row before = row;
        const bool stays = mendReferences(state, row) && mendRules(state, row);
        if (stays && !(row == before))
            state.put(row);
        if (!stays) {
            state.remove(row.id);
            ++gone[Schema<Row>::table];
        }
        changed = changed || !stays || !(row == before);
    }
    return changed;
}

} // namespace

std::map<std::string, qint64> repair(State &state)
{
    std::map<std::string, qint64> gone;
    if (!state.find(Id<WorkspaceInfo>{1}))
        state.put(WorkspaceInfo{});
    for (bool changed = true; changed;) { // a row that goes may take others along
        changed = false;
        AllRows::forEach([&]<class Row>() { changed = mendTable<Row>(state, gone) || changed; });
    }
    return gone;
}

} // namespace periplus
