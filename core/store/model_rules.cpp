// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/model_rules.h"

#include "core/model/relations.h"
#include "core/store/store_text.h"

#include <QSet>

#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

class Rules
{
public:
    explicit Rules(const State &state) : m_state(state) {}

    QStringList broken;

    void checkReferences()
    {
        AllRows::forEach([&]<class Row>() { m_state.forEach<Row>([&](const Row &row) { checkRow(row); }); });
    }

    void checkCards()
    {
        m_state.forEach<Card>([&](const Card &card) {
            expect(bool(card.step) != bool(card.stage), card,
                   QT_TRANSLATE_NOOP("Store", "card %1 belongs to a step and a stage, or to none"));
            const JourneyId journey = card.step ? journeyOf(m_state, card.step) : journeyOf(m_state, card.stage);
            const Lane *lane = m_state.find(card.lane);
            expect(lane && lane->journey == journey, card,
                   QT_TRANSLATE_NOOP("Store", "card %1 has a lane of another journey"));
            expect(card.span >= 1, card, QT_TRANSLATE_NOOP("Store", "card %1 covers no step"));
            expect(card.cxLevel.value_or(1) >= 1 && card.cxLevel.value_or(1) <= 6, card,
                   QT_TRANSLATE_NOOP("Store", "card %1 has an unknown CX level"));
        });
    }

    void checkEmotions()
    {
        QSet<std::pair<qint64, qint64>> seen;
        m_state.forEach<Emotion>([&](const Emotion &emotion) {
            expect(std::abs(emotion.value) <= 2, emotion, QT_TRANSLATE_NOOP("Store", "emotion %1 is outside -2 to 2"));
            const std::pair key(emotion.step.value, emotion.persona.value);
            expect(!seen.contains(key), emotion,
                   QT_TRANSLATE_NOOP("Store", "emotion %1 is a second one of its persona at its step"));
            seen.insert(key);
        });
    }

    void checkJourneys()
    {
        const QSet<JourneyId> circles = journeysInCircles(m_state);
        m_state.forEach<Journey>([&](const Journey &journey) {
            expect(!circles.contains(journey.id), journey, QT_TRANSLATE_NOOP("Store", "journey %1 hangs below itself"));
            expect(journey.counterpart != journey.id, journey,
                   QT_TRANSLATE_NOOP("Store", "journey %1 is its own counterpart"));
            const Journey *other = m_state.find(journey.counterpart);
            expect(!other || other->counterpart == journey.id, journey,
                   QT_TRANSLATE_NOOP("Store", "journey %1 has a counterpart that has another one"));
        });
        if (m_state.count<WorkspaceInfo>() != 1)
            broken.append(StoreText::tr("the workspace has no title row, or several"));
    }

    void checkChannels()
    {
        QSet<QString> codes;
        m_state.forEach<Channel>([&](const Channel &channel) {
            expect(!codes.contains(channel.code), channel,
                   QT_TRANSLATE_NOOP("Store", "channel %1 has the code of another channel"));
            codes.insert(channel.code);
        });
    }

private:
    template <class Row> void checkRow(const Row &row)
    {
        forEachMissing(m_state, row, [&](const char *column) {
            broken.append(missingSentence(Schema<Row>::table, row.id.value, column));
        });
        if constexpr (Ranked<Row>)
            expect(!row.rank.text.isEmpty(), row, QT_TRANSLATE_NOOP("Store", "%2 %1 has no rank"));
    }

    /// `sentence` is one of “Store”, with a place for the number of the row and perhaps one for its table.
    template <class Row> void expect(bool holds, const Row &row, const char *sentence)
    {
        if (holds)
            return;
        QString text = StoreText::tr(sentence).arg(row.id.value);
        broken.append(text.contains(u"%2"_s) ? text.arg(QLatin1StringView(Schema<Row>::table)) : text);
    }

    const State &m_state;
};

} // namespace

QStringList brokenRules(const State &state)
{
    Rules rules(state);
    rules.checkReferences();
    rules.checkCards();
    rules.checkEmotions();
    rules.checkJourneys();
    rules.checkChannels();
    return rules.broken;
}

} // namespace periplus
