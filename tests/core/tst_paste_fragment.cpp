// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clipboard/fragment_json.h"
#include "core/clipboard/paste_fragment.h"
#include "core/edit/emotions.h"
#include "core/edit/insert_state.h"
#include "core/edit/journeys.h"
#include "core/store/model_rules.h"
#include "core/store/workspace.h"
#include "tests/support/core/journey_builder.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/main/suite.h"

#include <QRandomGenerator>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

/// A workspace with one map: two stages of two steps; cards named after lane and step ("P1": pain at step 1).
struct PasteMap
{
    explicit PasteMap(quint64 seed = 1) : workspace(emptyWorkspace(seed))
    {
        JourneyBuilder map(u"Buying"_s);
        const PersonaId emma = map.persona(u"Emma"_s);
        const ChannelId web = map.channel(u"Portal"_s, u"web"_s);
        const LaneId touch = map.lane(LaneKind::Touchpoint);
        const LaneId goals = map.lane(LaneKind::Goal);
        map.lane(LaneKind::Emotion);
        const LaneId pains = map.lane(LaneKind::Pain);
        for (int i = 0; i < 4; ++i) {
            if (i % 2 == 0)
                map.stage(u"Stage %1"_s.arg(i / 2 + 1));
            const StepId step = map.step(u"Step %1"_s.arg(i + 1));
            map.card(touch, step, u"T%1"_s.arg(i + 1), [&](Card &card) { card.channel = web; });
            map.card(pains, step, u"P%1"_s.arg(i + 1), [&](Card &card) { card.persona = emma; });
            map.feel(step, emma, i - 1);
        }
        map.card(goals, map.state.stagesOf(map.journey).first(), u"G1"_s);
        const MapParts all{.stages = map.state.stagesOf(map.journey)};
        const Fragment whole = takeFragment(map.state, map.journey, all, NoAssets());
        const State ranked = readFragment(writeFragment(whole))->state;
        journey = workspace->edit(Op::Import, {}, [&](Edit &edit) { return insertState(edit, ranked, MatchNames::No); })
                      .value()
                      .first();
    }

    const State &state() const { return workspace->state(); }
    QList<StepId> steps() const { return stepsInOrder(state(), journey); }
    LaneId lane(LaneKind kind) const
    {
        for (const LaneId id : state().lanesOf(journey)) {
            if (state().at(id).kind == kind)
                return id;
        }
        return {};
    }
    CardId card(const QString &text) const
    {
        for (const CardId id : cardsInOrder(state(), journey)) {
            if (state().at(id).text == text)
                return id;
        }
        return {};
    }
    Fragment take(const MapParts &parts) const { return takeFragment(state(), journey, parts, *workspace); }
    Fragment takeCards(const QStringList &texts) const
    {
        MapParts parts;
        for (const QString &text : texts)
            parts.cards.append(card(text));
        return take(parts);
    }
    Result<MapParts> paste(const Fragment &fragment, PasteTarget target)
    {
        const Result<Fragment> travelled = readFragment(writeFragment(fragment));
        if (!travelled)
            return failure(travelled.error());
        if (!target.journey)
            target.journey = journey;
        return workspace->edit(Op::CreateCard, {},
                               [&](Edit &edit) { return pasteFragment(edit, *travelled, target, *workspace); });
    }
    /// "touchpoint@Step 2: T1" of each card.
    QStringList places(const QList<CardId> &cards) const
    {
        QStringList all;
        for (const CardId id : cards) {
            const Card &row = state().at(id);
            const QString where = row.step ? state().at(row.step).title : state().at(row.stage).title;
            all.append(u"%1@%2: %3"_s.arg(enumName(state().at(row.lane).kind), where, row.text));
        }
        return all;
    }

    std::unique_ptr<Workspace> workspace;
    JourneyId journey;
};

} // namespace

/// Pasting parts of maps.
class TestPasteFragment : public QObject
{
    Q_OBJECT

private slots:
    void cardsKeepTheirArrangement_data()
    {
        QTest::addColumn<QStringList>("copied");
        QTest::addColumn<int>("lane");
        QTest::addColumn<int>("step");
        QTest::addColumn<QStringList>("expected");
        const int pain = static_cast<int>(LaneKind::Pain);
        const int touch = static_cast<int>(LaneKind::Touchpoint);
        const int goal = static_cast<int>(LaneKind::Goal);
        QTest::newRow("one card") << QStringList{u"P1"_s} << pain << 2 << QStringList{u"pain@Step 3: P1"_s};
        QTest::newRow("another lane") << QStringList{u"P1"_s} << goal << 1 << QStringList{u"goal@Step 2: P1"_s};
        QTest::newRow("a row") << QStringList{u"P1"_s, u"P3"_s} << pain << 1
                               << QStringList{u"pain@Step 2: P1"_s, u"pain@Step 4: P3"_s};
        QTest::newRow("a block to its lanes")
            << QStringList{u"T1"_s, u"P1"_s, u"T2"_s} << touch << 2
            << QStringList{u"touchpoint@Step 3: T1"_s, u"pain@Step 3: P1"_s, u"touchpoint@Step 4: T2"_s};
        QTest::newRow("a block one lane down, as far as there are lanes")
            << QStringList{u"T1"_s, u"P1"_s} << goal << 0 << QStringList{u"goal@Step 1: T1"_s, u"pain@Step 1: P1"_s};
        QTest::newRow("over the end") << QStringList{u"P1"_s, u"P2"_s} << pain << 3
                                      << QStringList{u"pain@Step 4: P1"_s, u"pain@Step 2: P2"_s};
        QTest::newRow("a card of a stage") << QStringList{u"G1"_s} << pain << 0 << QStringList{u"pain@Step 1: G1"_s};
    }
    void cardsKeepTheirArrangement()
    {
        QFETCH(QStringList, copied);
        QFETCH(int, lane);
        QFETCH(int, step);
        QFETCH(QStringList, expected);
        PasteMap map;
        const State before = map.state();
        const qint64 steps = map.workspace->history().count();
        const Result<MapParts> made =
            map.paste(map.takeCards(copied), {{}, map.lane(static_cast<LaneKind>(lane)), {}, map.steps()[step], {}});
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        QCOMPARE(map.places(made->cards), expected);
        QCOMPARE(map.state().count<Journey>(), 1);
        QCOMPARE(map.state().count<Persona>(), 1);
        QCOMPARE(map.workspace->history().count(), steps + 1);
        QVERIFY(map.workspace->undo());
        QVERIFY(map.state() == before);
    }

    void overTheEndAStepIsMade()
    {
        PasteMap map;
        QVERIFY(map.paste(map.takeCards({u"P1"_s, u"P2"_s}), {{}, map.lane(LaneKind::Pain), {}, map.steps()[3], {}}));
        QCOMPARE(map.steps().size(), 5);
        QCOMPARE(map.state().at(map.steps().last()).title, u"Step 2"_s);
    }

    void feelingsReplaceThoseThatAreThere()
    {
        PasteMap map;
        const EmotionId first = map.state().emotionsOf(map.steps()[0]).first();
        const Result<MapParts> made = map.paste(map.take({.emotions = {first}}), {{}, {}, {}, map.steps()[3], {}});
        QVERIFY(made);
        QCOMPARE(made->emotions.size(), 1);
        QCOMPARE(map.state().at(made->emotions.first()).value, -1.0);
        QCOMPARE(map.state().emotionsOf(map.steps()[3]).size(), 1);
    }

    void stepsComeWithEverythingAfterTheTarget()
    {
        PasteMap map;
        const Result<MapParts> made =
            map.paste(map.take({.steps = {map.steps()[1], map.steps()[2]}}), {{}, {}, {}, map.steps()[0], {}});
        QVERIFY(made);
        QStringList titles;
        for (const StepId step : map.steps())
            titles.append(map.state().at(step).title);
        QCOMPARE(titles, QStringList({u"Step 1"_s, u"Step 2"_s, u"Step 3"_s, u"Step 2"_s, u"Step 3"_s, u"Step 4"_s}));
        QCOMPARE(map.places(map.state().cardsOf(made->steps[0])),
                 QStringList({u"touchpoint@Step 2: T2"_s, u"pain@Step 2: P2"_s}));
        QCOMPARE(map.state().emotionsOf(made->steps[0]).size(), 1);
    }

    void stagesComeWithTheirOwnCards()
    {
        PasteMap map;
        const StageId first = map.state().stagesOf(map.journey).first();
        const Result<MapParts> made = map.paste(map.take({.stages = {first}}), {{}, {}, first, {}, {}});
        QVERIFY(made);
        QCOMPARE(map.state().stagesOf(map.journey).indexOf(made->stages.first()), 1);
        QCOMPARE(map.places(map.state().cardsOf(made->stages.first())), QStringList({u"goal@Stage 1: G1"_s}));
        QCOMPARE(map.state().lanesOf(map.journey).size(), 4);
    }

    void lanesComeBelowTheTarget()
    {
        PasteMap map;
        const LaneId pains = map.lane(LaneKind::Pain);
        const LaneId touch = map.lane(LaneKind::Touchpoint);
        const Result<MapParts> made = map.paste(map.take({.lanes = {pains}}), {{}, touch, {}, {}, {}});
        QVERIFY(made);
        QCOMPARE(map.state().lanesOf(map.journey).indexOf(made->lanes.first()), 1);
        int cards = 0;
        map.state().forEach<Card>([&](const Card &card) { cards += card.lane == made->lanes.first(); });
        QCOMPARE(cards, 4);
    }

    void anotherWorkspaceSharesNamesAndMakesTheRest()
    {
        PasteMap from(1);
        PasteMap to(2);
        const JourneyId empty =
            *to.workspace->edit(Op::CreateJourney, {}, [](Edit &edit) { return createJourney(edit, u"New"_s); });
        QVERIFY(to.workspace->edit(Op::DeletePersona, {}, [&](Edit &edit) -> Status {
            Persona emma = edit.state().at(edit.state().ordered<Persona>().first());
            emma.name = u" EMMA "_s;
            return edit.put(emma);
        }));
        const Result<MapParts> made =
            to.paste(from.take({.stages = from.state().stagesOf(from.journey)}), {empty, {}, {}, {}, {}});
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        QCOMPARE(to.state().count<Persona>(), 1);
        QCOMPARE(to.state().personasOf(empty).size(), 1); // who feels takes part
        QCOMPARE(to.state().stagesOf(empty).size(), 2);
        QCOMPARE(to.state().count<Channel>(), from.state().count<Channel>());
        QCOMPARE(to.state().count<Journey>(), 2);
    }

    void cardsGoIntoAMapWithoutAnything()
    {
        PasteMap map;
        const JourneyId empty = *map.workspace->edit(Op::CreateJourney, {}, [](Edit &edit) -> Result<JourneyId> {
            const JourneyId made = createJourney(edit, u"New"_s).value();
            for (const LaneId lane : edit.state().lanesOf(made))
                PERIPLUS_TRY(edit.remove(lane));
            return made;
        });
        const Result<MapParts> made = map.paste(map.takeCards({u"T1"_s, u"P2"_s}), {empty, {}, {}, {}, {}});
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        QCOMPARE(made->cards.size(), 2);
        QCOMPARE(map.state().lanesOf(empty).size(), 2);
        QCOMPARE(stepsInOrder(map.state(), empty).size(), 2);
    }

    /// Bytes of good fragments changed at random: what is still read must leave a workspace that keeps all rules.
    void whatIsReadDoesNoHarm()
    {
        PasteMap map;
        const QList<QByteArray> good{
            writeFragment(map.takeCards({u"T1"_s, u"P2"_s, u"G1"_s})),
            writeFragment(map.take({.steps = map.steps().mid(1, 2)})),
            writeFragment(map.take({.lanes = {map.lane(LaneKind::Emotion), map.lane(LaneKind::Pain)}})),
            writeFragment(map.take({.stages = map.state().stagesOf(map.journey)}))};
        QRandomGenerator random(7);
        int pasted = 0;
        for (int round = 0; round < 1500; ++round) {
            QByteArray bytes = good[round % good.size()];
            for (int changes = random.bounded(1, 4); changes > 0; --changes) {
                const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
                const qsizetype from = random.bounded(static_cast<int>(bytes.size()));
                switch (random.bounded(4)) {
                case 0:
                    bytes[at] = static_cast<char>(random.bounded(32, 127));
                    break;
                case 1:
                    bytes.remove(at, random.bounded(1, 12));
                    break;
                case 2:
                    bytes[at] = static_cast<char>('0' + random.bounded(10));
                    break;
                default:
                    bytes.insert(at, bytes.mid(from, random.bounded(1, 30)));
                }
            }
            const Result<Fragment> read = readFragment(bytes);
            if (!read)
                continue;
            PasteTarget target{map.journey,
                               map.state().lanesOf(map.journey).value(random.bounded(6)),
                               {},
                               map.steps().value(random.bounded(6)),
                               {}};
            const auto made = map.workspace->edit(
                Op::CreateCard, {}, [&](Edit &edit) { return pasteFragment(edit, *read, target, *map.workspace); });
            pasted += made.has_value();
            const QStringList broken = brokenRules(map.state());
            QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
            if (made)
                QVERIFY(map.workspace->undo());
        }
        QCOMPARE_GT(pasted, 50);
    }

    void aPictureThatIsNotThereIsForgotten()
    {
        PasteMap map;
        Fragment fragment = map.takeCards({u"P1"_s});
        Card card = fragment.state.at(fragment.state.ordered<Card>().first());
        card.asset = QString(64, u'a');
        fragment.state.put(card);
        const Result<MapParts> made = map.paste(fragment, {{}, map.lane(LaneKind::Pain), {}, map.steps()[1], {}});
        QVERIFY(made);
        QCOMPARE(map.state().at(made->cards.first()).asset, QString());
    }
};

PERIPLUS_SUITE(TestPasteFragment, QCoreApplication)
#include "tst_paste_fragment.moc"
