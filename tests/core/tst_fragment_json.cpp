// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clipboard/fragment_json.h"
#include "tests/support/core/journey_builder.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const MapParts &parts, const State &state, JourneyId journey)
{
    return writeFragment(takeFragment(state, journey, parts, NoAssets()));
}

/// A fragment of one card, with parts of its text replaced.
QByteArray oneCard(const QByteArray &what = {}, const QByteArray &by = {})
{
    JourneyBuilder map;
    const LaneId lane = map.lane(LaneKind::Pain);
    map.stage(u"Find"_s);
    const StepId step = map.step(u"Search"_s);
    const CardId card = map.card(lane, step, u"Slow"_s, [](Card &row) {
        row.severity = Severity::Major;
        row.impact = 7;
    });
    QByteArray text = written({.cards = {card}}, map.state, map.journey);
    if (!what.isEmpty() && !text.contains(what))
        return {};
    return what.isEmpty() ? text : text.replace(what, by);
}

} // namespace

/// How parts of a map travel, and that nothing in them is trusted.
class TestFragmentJson : public QObject
{
    Q_OBJECT

private slots:
    void aFragmentComesBackAsItWas_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("kind");
        for (int seed = 1; seed <= 3; ++seed) {
            for (int kind = 0; kind < enumCount<FragmentKind>(); ++kind) {
                const QString name = u"%1 of map %2"_s.arg(enumName(static_cast<FragmentKind>(kind))).arg(seed);
                QTest::newRow(qPrintable(name)) << seed << kind;
            }
        }
    }
    void aFragmentComesBackAsItWas()
    {
        QFETCH(int, seed);
        QFETCH(int, kind);
        const JourneyBuilder map = randomJourney(static_cast<quint32>(seed), 3, 4, 60);
        MapParts parts;
        switch (static_cast<FragmentKind>(kind)) {
        case FragmentKind::Cells:
            parts.cards = cardsInOrder(map.state, map.journey).mid(5, 9);
            break;
        case FragmentKind::Steps:
            parts.steps = stepsInOrder(map.state, map.journey).mid(2, 4);
            break;
        case FragmentKind::Lanes:
            parts.lanes = map.state.lanesOf(map.journey).mid(1, 2);
            break;
        case FragmentKind::Stages:
            parts.stages = map.state.stagesOf(map.journey).mid(1, 2);
            break;
        }
        const QByteArray bytes = written(parts, map.state, map.journey);
        const Result<Fragment> read = readFragment(bytes);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(static_cast<int>(read->kind), kind);
        QCOMPARE(writeFragment(*read), bytes);
        QCOMPARE(read->state.count<Card>() > 0, true);
    }

    void picturesComeAlong()
    {
        JourneyBuilder map;
        const LaneId lane = map.lane(LaneKind::Image);
        map.stage(u"Find"_s);
        const CardId card = map.card(lane, map.step(u"Search"_s), {});
        Fragment fragment = takeFragment(map.state, map.journey, {.cards = {card}}, NoAssets());
        fragment.assets.append({{}, u"image/png"_s, QByteArray("\x89PNG\0 bytes", 11)});
        const Result<Fragment> read = readFragment(writeFragment(fragment));
        QVERIFY(read);
        QCOMPARE(read->assets, fragment.assets);
    }

    void hostileDataIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("hello");
        QTest::newRow("cut off") << oneCard().chopped(20);
        QTest::newRow("zero bytes") << QByteArray(1000, '\0');
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("another document") << QByteArray(R"({"format":"periplus","version":1})");
        QTest::newRow("no kind") << oneCard(R"("kind":"cells",)");
        QTest::newRow("unknown kind") << oneCard("\"cells\"", "\"cookies\"");
        QTest::newRow("newer") << oneCard("\"version\":1", "\"version\":2");
        QTest::newRow("version as text") << oneCard("\"version\":1", "\"version\":\"1\"");
        QTest::newRow("rows as text") << oneCard("\"rows\":{", "\"rows\":\"x\",\"more\":{");
        QTest::newRow("a table as a row") << oneCard("\"card\":[{", "\"card\":{\"a\":[{").replace("}]}}", "}]}}}");
        QTest::newRow("rows that are no rows") << oneCard("\"card\":[", "\"card\":[3,");
        QTest::newRow("no id") << oneCard("\"card\":[{\"id\"", "\"card\":[{\"ID\"");
        QTest::newRow("id as a number") << oneCard("\"card\":[{\"id\":\"", "\"card\":[{\"id\":7,\"x\":\"");
        QTest::newRow("negative id") << oneCard("\"card\":[{\"id\":\"", "\"card\":[{\"id\":\"-");
        QTest::newRow("dangling lane") << oneCard("\"lane\":\"", "\"lane\":\"99");
        QTest::newRow("dangling step") << oneCard("\"step\":\"", "\"step\":\"99");
        QTest::newRow("number for a text") << oneCard("\"text\":\"Slow\"", "\"text\":5");
        QTest::newRow("unknown severity") << oneCard("\"major\"", "\"awful\"");
        QTest::newRow("impact of 70") << oneCard("\"impact\":7", "\"impact\":70");
        QTest::newRow("impact of 7.5") << oneCard("\"impact\":7", "\"impact\":7.5");
        QTest::newRow("endless span") << oneCard("\"impact\":7", "\"span\":1999999999");
        QTest::newRow("no span") << oneCard("\"impact\":7", "\"span\":0");
        QTest::newRow("colour with a script") << oneCard("\"impact\":7", "\"color\":\"url(x)\"");
        QTest::newRow("a path for a picture") << oneCard("\"impact\":7", "\"asset\":\"../../etc/passwd\"");
        QTest::newRow("long text") << oneCard("\"Slow\"", '"' + QByteArray(100'001, 'x') + '"');
        QTest::newRow("two maps") << oneCard("\"journey\":[", "\"journey\":[{\"id\":\"77\"},");
        QTest::newRow("no map") << QByteArray(R"({"format":"periplus-fragment","version":1,"kind":"cells","rows":{}})");
        QTest::newRow("a bad picture") << oneCard("\"rows\"",
                                                  "\"assets\":[{\"type\":\"image/png\",\"data\":\"***\"}],\"rows\"");
        QTest::newRow("many rows") << oneCard("\"card\":[", "\"card\":[" + QByteArray("{},").repeated(100'001));
    }
    void hostileDataIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(QByteArrayView(QTest::currentDataTag()) == "nothing" || !bytes.isEmpty());
        const Result<Fragment> read = readFragment(bytes);
        QVERIFY(!read);
        QVERIFY(!read.error().detail.isEmpty());
        QVERIFY(!read.error().detail.contains(u'\n'));
    }

    void whatHoldsIsNotRefused() { QVERIFY(readFragment(oneCard())); }
};

PERIPLUS_SUITE(TestFragmentJson, QCoreApplication)
#include "tst_fragment_json.moc"
