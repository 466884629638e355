// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/personas.h"
#include "core/edit/segments.h"
#include "core/vocabulary/deletion_words.h"
#include "core/vocabulary/segment_shares.h"
#include "tests/support/core/journey_builder.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/main/suite.h"

#include <QLocale>

using namespace periplus;
using namespace Qt::StringLiterals;

using Shares = QList<std::optional<double>>;

class TestSegments : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::system()); }

    void sharesThatDoNotAddUpAreToldOf_data()
    {
        QTest::addColumn<Shares>("shares");
        QTest::addColumn<QString>("remark");
        const std::optional<double> unknown;
        QTest::newRow("none") << Shares{} << QString();
        QTest::newRow("all") << Shares{0.6, 0.4} << QString();
        QTest::newRow("thirds") << Shares{0.333, 0.333, 0.334} << QString();
        QTest::newRow("binary tenths") << Shares{0.1, 0.2, 0.3, 0.4} << QString();
        QTest::newRow("rounded") << Shares{0.33, 0.33, 0.335} << QString();
        QTest::newRow("more than all") << Shares{0.7, 0.42}
                                       << u"The shares add up to 112\u202f%; all customers together are 100\u202f%."_s;
        QTest::newRow("more than all, although one is unknown")
            << Shares{0.7, unknown, 0.305}
            << u"The shares add up to 100.5\u202f%; all customers together are 100\u202f%."_s;
        QTest::newRow("less than all") << Shares{
            0.5, 0.42} << u"The shares add up to 92\u202f%; the other 8\u202f% of the customers are in no segment."_s;
        QTest::newRow("less than all, but one is unknown") << Shares{0.5, unknown} << QString();
        QTest::newRow("all unknown") << Shares{unknown, unknown} << QString();
    }
    void sharesThatDoNotAddUpAreToldOf()
    {
        QFETCH(Shares, shares);
        State state;
        for (qsizetype i = 0; i < shares.size(); ++i)
            state.put(Segment{.id = {i + 1}, .share = shares[i]});
        QTEST(remarkOn(sharesOf(state)), "remark");
    }

    void sharesAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<double>("share"); // -1: unknown
        QTest::newRow("number") << u"12"_s << true << 0.12;
        QTest::newRow("percent") << u"12.5 %"_s << true << 0.125;
        QTest::newRow("comma") << u"12,5\u202f%"_s << true << 0.125;
        QTest::newRow("nothing") << u"0"_s << true << 0.0;
        QTest::newRow("all") << u"100%"_s << true << 1.0;
        QTest::newRow("empty") << u" "_s << true << -1.0;
        QTest::newRow("too much") << u"100.1"_s << false << 0.0;
        QTest::newRow("below nothing") << u"-1"_s << false << 0.0;
        QTest::newRow("words") << u"half"_s << false << 0.0;
        QTest::newRow("not a number") << u"nan"_s << false << 0.0;
        QTest::newRow("endless") << u"inf"_s << false << 0.0;
    }
    void sharesAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        const auto share = shareOf(text);
        QTEST(share.has_value(), "valid");
        if (share)
            QTEST(share->value_or(-1), "share");
    }

    void aPersonaIsPutIntoASegmentAndOut()
    {
        const auto workspace = emptyWorkspace();
        const auto run = [&](auto function) { return workspace->edit(Op::EditSegment, {}, function); };
        const SegmentId segment = *run([](Edit &edit) { return createSegment(edit, u"Buyers"_s); });
        const PersonaId emma = *run([](Edit &edit) { return createPersona(edit, u"Emma"_s); });
        QVERIFY(run([&](Edit &edit) { return setSegment(edit, emma, segment); }));
        QCOMPARE(workspace->state().at(emma).segment, segment);
        QCOMPARE(tellUses(workspace->state(), segment), u"Buyers had 1 persona, who stays, without a segment."_s);
        QVERIFY(workspace->undo());
        QCOMPARE(workspace->state().at(emma).segment, SegmentId{});
        QVERIFY(!run([&](Edit &edit) { return setSegment(edit, emma, SegmentId{77}); }));
        QCOMPARE(tellUses(workspace->state(), segment), QString());
    }

    void aPersonaTellsWhereItIsUsed()
    {
        JourneyBuilder map;
        const PersonaId emma = map.persona(u"Emma"_s);
        const PersonaId alone = map.state.at(emma).id;
        const PersonaId nobody{4711};
        map.state.put(Persona{.id = nobody, .name = u"Nobody"_s});
        const LaneId thoughts = map.lane(LaneKind::Thought);
        const LaneId pains = map.lane(LaneKind::Pain);
        map.stage(u"Discover"_s);
        const StepId step = map.step(u"Search"_s);
        map.feel(step, emma, 1);
        map.feel(map.step(u"Compare"_s), emma, -1);
        const auto ofEmma = [&](Card &card) { card.persona = emma; };
        map.card(thoughts, step, u"Hm"_s, ofEmma);
        map.card(thoughts, step, u"Oh"_s, ofEmma);
        map.card(thoughts, step, u"Of nobody"_s);
        map.card(pains, step, u"Slow"_s, ofEmma);
        QCOMPARE(usesOf(map.state, alone), (PersonaUses{.maps = 1, .feelings = 2, .thoughts = 2, .cards = 1}));
        QCOMPARE(tellUses(map.state, nobody), QString());
        const QString told = tellUses(map.state, emma);
        QVERIFY2(told.startsWith(u"Emma was on 1 map"_s), qPrintable(told));
        QVERIFY2(told.contains(u"2 feelings, 2 thoughts"_s), qPrintable(told));
    }
};

PERIPLUS_SUITE(TestSegments, QCoreApplication)
#include "tst_segments.moc"
