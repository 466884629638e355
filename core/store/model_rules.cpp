// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/model_rules.h"

#include "core/model/relations.h"

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
            expect(bool(card.step) != bool(card.stage), card, u"belongs to a step and a stage, or to none"_s);
            const JourneyId journey = card.step ? journeyOf(m_state, card.step) : journeyOf(m_state, card.stage);
            const Lane *lane = m_state.find(card.lane);
            expect(lane && lane->journey == journey, card, u"has a lane of another journey"_s);
            expect(card.span >= 1, card, u"covers no step"_s);
            expect(card.cxLevel.value_or(1) >= 1 && card.cxLevel.value_or(1) <= 6, card, u"has an unknown CX level"_s);
        });
    }

    void checkEmotions()
    {
        QSet<std::pair<qint64, qint64>> seen;
        m_state.forEach<Emotion>([&](const Emotion &emotion) {
            expect(std::abs(emotion.value) <= 2, emotion, u"is outside -2 to 2"_s);
            const std::pair key(emotion.step.value, emotion.persona.value);
            expect(!seen.contains(key), emotion, u"is a second one of its persona at its step"_s);
            seen.insert(key);
        });
    }

    void checkJourneys()
    {
        const QSet<JourneyId> circles = journeysInCircles(m_state);
        m_state.forEach<Journey>([&](const Journey &journey) {
            expect(!circles.contains(journey.id), journey, u"hangs below itself"_s);
            expect(journey.counterpart != journey.id, journey, u"is its own counterpart"_s);
            const Journey *other = m_state.find(journey.counterpart);
            expect(!other || other->counterpart == journey.id, journey, u"has a counterpart that has another one"_s);
        });
        expect(m_state.count<WorkspaceInfo>() == 1, u"the workspace has no title row, or several"_s);
    }

    void checkChannels()
    {
        QSet<QString> codes;
        m_state.forEach<Channel>([&](const Channel &channel) {
            expect(!codes.contains(channel.code), channel, u"has the code of another channel"_s);
            codes.insert(channel.code);
        });
    }

private:
    template <class Row> void checkRow(const Row &row)
    {
        forEachMissing(m_state, row, [&](const char *column) { broken.append(missingSentence(row, column)); });
        if constexpr (Ranked<Row>)
            expect(!row.rank.text.isEmpty(), row, u"has no rank"_s);
    }

    template <class Row> void expect(bool holds, const Row &row, const QString &what)
    {
        expect(holds, QString::fromLatin1(Schema<Row>::table) + u' ' + QString::number(row.id.value) + u' ' + what);
    }

    void expect(bool holds, const QString &sentence)
    {
        if (!holds)
            broken.append(sentence);
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
