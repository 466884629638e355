// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clipboard/map_table.h"
#include "tests/support/core/journey_builder.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

QString shown(const MapTable::Row &row)
{
    QString text;
    for (const MapTable::Cell &cell : row.cells)
        text += cell.text + (cell.span > 1 ? u" (%1)"_s.arg(cell.span) : QString()) + u'|';
    return text;
}

/// Two stages; pains at the steps, a goal for the first stage, feelings of one persona.
struct TableMap
{
    TableMap()
    {
        goals = map.lane(LaneKind::Goal);
        feelings = map.lane(LaneKind::Emotion);
        pains = map.lane(LaneKind::Pain, u"Pains | all"_s);
        const PersonaId emma = map.persona(u"Emma"_s);
        first = map.stage(u"Find"_s);
        steps = {map.step(u"Search"_s), map.step(u"Compare"_s)};
        map.stage(u"Buy"_s);
        steps.append(map.step(u"Pay"_s));
        map.card(goals, first, u"Know <enough>"_s);
        cards = {map.card(pains, steps[0], u"Too \"slow\""_s), map.card(pains, steps[0], u"Too\tmany"_s),
                 map.card(pains, steps[2], u"No *invoice*"_s)};
        map.feel(steps[0], emma, -1, u"lost"_s);
        map.feel(steps[1], emma, 0.5);
    }
    MapTable table(const MapParts &parts) const
    {
        return mapTable(takeFragment(map.state, map.journey, parts, NoAssets()));
    }

    JourneyBuilder map;
    LaneId goals, feelings, pains;
    StageId first;
    QList<StepId> steps;
    QList<CardId> cards;
};

} // namespace

/// What other programs get of a copied part of a map.
class TestMapTable : public QObject
{
    Q_OBJECT

private slots:
    void stagesGiveAColumnAStepAndARowALane()
    {
        const TableMap made;
        const MapTable table = made.table({.stages = made.map.state.stagesOf(made.map.journey)});
        QCOMPARE(table.steps, QStringList({u"Search"_s, u"Compare"_s, u"Pay"_s}));
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(shown(table.rows[0]), u"Know <enough> (2)||"_s);
        QCOMPARE(shown(table.rows[1]), u"\u22121 lost|+0.5||"_s);
        QCOMPARE(table.rows[2].lane, u"Pains | all"_s);
        QVERIFY(!table.isList);
    }

    void plainTextIsWhatSpreadsheetsRead()
    {
        const TableMap made;
        QCOMPARE(tableToPlainText(made.table({.stages = made.map.state.stagesOf(made.map.journey)})),
                 u"\tSearch\tCompare\tPay\n"
                 "Goals\tKnow <enough>\t\t\n"
                 "Feelings\t\u22121 lost\t+0.5\t\n"
                 "Pains | all\t\"Too \"\"slow\"\"\nToo\tmany\"\t\tNo invoice\n"_s);
    }

    void htmlEscapesAndSpans()
    {
        const TableMap made;
        const QString html = tableToHtml(made.table({.stages = made.map.state.stagesOf(made.map.journey)}));
        QVERIFY(html.contains(u"<td colspan=\"2\">Know &lt;enough&gt;</td>"_s));
        QVERIFY(html.contains(u"<td>Too &quot;slow&quot;<br>Too\tmany</td>"_s));
        QVERIFY(html.contains(u"<th>Search</th>"_s));
        QVERIFY(html.contains(u"<td>No <i>invoice</i></td>"_s));
        QCOMPARE(html.count(u"<tr>"_s), 4);
    }

    void markdownEscapes()
    {
        const TableMap made;
        QCOMPARE(tableToMarkdown(made.table({.cards = made.cards})),
                 u"|  | Search | Compare | Pay |\n"
                 "| --- | --- | --- | --- |\n"
                 "| Pains \\| all | Too \"slow\"<br>Too\tmany |  | No *invoice* |\n"_s);
    }

    void looksAreRealOnes()
    {
        TableMap made;
        const CardId card = made.map.card(made.pains, made.steps[1],
                                          u"**Do** [this](https://a.b/?c&d):\n- a_b <i>\n- *c*\n1. 5 * 3\n2. d"_s);
        const MapTable table = made.table({.cards = {card}});
        QCOMPARE(tableToPlainText(table), u"Do this:\n• a_b <i>\n• c\n1. 5 * 3\n2. d"_s);
        QVERIFY2(tableToHtml(table).contains(
                     u"<b>Do</b> <a href=\"https://a.b/?c&amp;d\">this</a>:<ul><li>a_b &lt;i&gt;</li>"
                     "<li><i>c</i></li></ul><ol><li>5 * 3</li><li>d</li></ol>"_s),
                 qPrintable(tableToHtml(table)));
        QCOMPARE(tableToMarkdown(table),
                 u"**Do** [this](https://a.b/?c&d):\n- a\\_b \\<i\\>\n- *c*\n1. 5 \\* 3\n2. d\n"_s);
        const MapTable whole = made.table({.stages = made.map.state.stagesOf(made.map.journey)});
        QVERIFY(tableToMarkdown(whole).contains(u"**Do** [this](https://a.b/?c&d):<br>• a\\_b \\<i\\><br>• *c*<br>"_s));
    }

    void cardsOfOneCellAreLines_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("markdown");
        QTest::newRow("one") << 1 << u"Too \"slow\""_s << u"Too \"slow\"\n"_s;
        QTest::newRow("two") << 2 << u"Too \"slow\"\nToo\tmany"_s << u"- Too \"slow\"\n- Too\tmany\n"_s;
    }
    void cardsOfOneCellAreLines()
    {
        QFETCH(int, count);
        QFETCH(QString, plain);
        QFETCH(QString, markdown);
        const TableMap made;
        const MapTable table = made.table({.cards = made.cards.mid(0, count)});
        QCOMPARE(tableToPlainText(table), plain);
        QCOMPARE(tableToMarkdown(table), markdown);
        QCOMPARE(tableToHtml(table).count(u"<p>"_s), count);
    }
};

PERIPLUS_SUITE(TestMapTable, QCoreApplication)
#include "tst_map_table.moc"
