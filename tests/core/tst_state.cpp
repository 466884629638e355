// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rank.h"
#include "core/model/changes.h"
#include "core/model/state.h"
#include "tests/support/main/suite.h"

#include <QRandomGenerator>
#include <QSet>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestState : public QObject
{
    Q_OBJECT

private slots:
    void rankBetweenIsBetween_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("both open") << u""_s << u""_s;
        QTest::newRow("append") << u"V"_s << u""_s;
        QTest::newRow("prepend") << u""_s << u"V"_s;
        QTest::newRow("prepend to the smallest digit") << u""_s << u"1"_s;
        QTest::newRow("neighbours") << u"A"_s << u"B"_s;
        QTest::newRow("prefix") << u"A"_s << u"A1"_s;
        QTest::newRow("last digit") << u"z"_s << u""_s;
        QTest::newRow("long") << u"Azzz"_s << u"B"_s;
    }
    void rankBetweenIsBetween()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Rank middle = rankBetween({before}, {after});
        QVERIFY2(before < middle.text, qPrintable(middle.text));
        QVERIFY2(after.isEmpty() || middle.text < after, qPrintable(middle.text));
        QVERIFY(!middle.text.endsWith(u'0'));
    }

    void ranksStayShortWhenAppending()
    {
        Rank rank;
        for (int i = 0; i < 1000; ++i)
            rank = rankBetween(rank, {});
        QCOMPARE_LT(rank.text.size(), 30);
    }

    void evenRanksRise()
    {
        for (const qsizetype count : {1, 2, 61, 62, 63, 1000, 5000}) {
            const QList<Rank> ranks = evenRanks(count);
            QCOMPARE(ranks.size(), count);
            for (qsizetype i = 1; i < count; ++i)
                QVERIFY(ranks[i - 1] < ranks[i]);
        }
    }

    void childrenFollowRankAndParent()
    {
        State state;
        const JourneyId first{11}, second{12};
        state.put(Stage{{1}, first, {u"b"_s}, u"B"_s, {}, false});
        state.put(Stage{{2}, first, {u"a"_s}, u"A"_s, {}, false});
        state.put(Stage{{3}, second, {u"a"_s}, u"C"_s, {}, false});
        QCOMPARE(state.stagesOf(first), (QList<StageId>{{2}, {1}}));
        state.put(Stage{{2}, second, {u"z"_s}, u"A"_s, {}, false});
        QCOMPARE(state.stagesOf(first), (QList<StageId>{{1}}));
        QCOMPARE(state.stagesOf(second), (QList<StageId>{{3}, {2}}));
        state.remove(StageId{3});
        QCOMPARE(state.stagesOf(second), (QList<StageId>{{2}}));
    }

    void copiesAreIndependent()
    {
        State state;
        for (qint64 i = 1; i <= 5000; ++i)
            state.put(Step{{i}, {1}, {QString::number(100000 + i)}, QString::number(i), {}, {}});
        const State copy = state;
        state.put(Step{{7}, {2}, {u"a"_s}, u"moved"_s, {}, {}});
        QCOMPARE(copy.at(StepId{7}).title, u"7"_s);
        QCOMPARE(copy.stepsOf(StageId{1}).size(), 5000);
        QCOMPARE(state.stepsOf(StageId{1}).size(), 4999);
        QVERIFY(!(copy == state));
        state.put(copy.at(StepId{7}));
        QVERIFY(copy == state);
    }

    void differenceNamesWhatWasAddedChangedOrRemoved()
    {
        State state;
        for (qint64 i = 1; i <= 2000; ++i)
            state.put(Card{.id = {i}, .lane = {1}, .step = {1 + i / 10}, .text = QString::number(i)});
        const State before = state;
        Card changed = state.at(CardId{17});
        changed.text = u"new"_s;
        state.put(changed);
        state.put(state.at(CardId{18})); // written, but with the same content
        state.remove(CardId{900});
        state.put(Card{.id = {5000}, .lane = {1}, .step = {3}});

        QSet<CardId> different;
        state.forEachDifference<Card>(before, [&](CardId id) { different.insert(id); });
        QCOMPARE(different, (QSet<CardId>{{17}, {900}, {5000}}));

        State grown = before; // more rows than its table of buckets had room for
        for (qint64 i = 10001; i <= 20000; ++i)
            grown.put(Card{.id = {i}, .lane = {1}, .step = {1}});
        qsizetype count = 0;
        grown.forEachDifference<Card>(before, [&](CardId) { ++count; });
        QCOMPARE(count, 10000);
    }

    void cardsAreFoundByStepOrStage()
    {
        State state;
        state.put(Card{.id = {1}, .lane = {9}, .step = {5}, .rank = {u"V"_s}});
        state.put(Card{.id = {2}, .lane = {9}, .stage = {6}, .rank = {u"V"_s}});
        QCOMPARE(state.cardsOf(StepId{5}), (QList<CardId>{{1}}));
        QCOMPARE(state.cardsOf(StageId{6}), (QList<CardId>{{2}}));
        QVERIFY(state.cardsOf(StageId{5}).isEmpty());
    }
};

PERIPLUS_SUITE(TestState, QCoreApplication)
#include "tst_state.moc"
