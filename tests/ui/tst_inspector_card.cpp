// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/comments.h"
#include "core/edit/metrics.h"
#include "tests/support/main/suite.h"
#include "tests/support/ui/shown_inspector.h"

#include <QApplication>
#include <QLabel>
#include <QSpinBox>
#include <QTextEdit>

using namespace periplus;
using namespace Qt::StringLiterals;

/// What each field of a card does to its row: one step of history, and undo brings everything back.
class TestInspectorCard : public QObject
{
    Q_OBJECT

private slots:
    void severityIsChosenAndTakenBack();
    void arrowPressesInANumberAreOneStep();
    void aTypedNumberIsSaved();
    void aTouchpointHasChannelTruthAndLevel();
    void aNewChannelIsMadeOnceForItsName();
    void personaOwnerColourIconAndSpan();
    void evidenceIsAddedEditedAndRemoved();
    void aPainPointIsAnswered();
    void aClickOnALinkSelectsTheCard();
    void aLinkedCardShowsWordsWithoutMarkup();
    void aMetricCardShowsItsMetric();
    void textsShowTheirLooks();
};

void TestInspectorCard::textsShowTheirLooks()
{
    ShownInspector shown;
    const CardId card = shown.addCard(LaneKind::Goal, u"**Find** *it*\n1. a\n1. b"_s);
    QVERIFY(shown.edit([&](Edit &edit) {
        Comment comment;
        comment.card = card;
        comment.text = u"See [this](https://a.b) & <that>"_s;
        return createComment(edit, comment).has_value();
    }));
    const qint64 before = shown.steps();
    shown.select({cardSource(card)});
    QCOMPARE(shown.text(u"cardText"_s), u"Find it\na\nb"_s); // the editor draws the numbers
    shown.field(u"cardText"_s)->setFocus();
    shown.field(u"cardDetail"_s)->setFocus();
    QCOMPARE(shown.steps(), before); // looking at it changes nothing, however it is written
    shown.typeInto(u"cardDetail"_s, "- a **b**");
    QCOMPARE(shown.text(u"cardDetail"_s), u"a b"_s);
    shown.field(u"cardText"_s)->setFocus();
    QCOMPARE(shown.state().at(card).detail, u"- a **b**"_s);
    QCOMPARE(shown.steps(), before + 1);
    QVERIFY(shown.undo());
    QVERIFY(shown.state().at(card).detail.isEmpty());
    const auto *words = shown.field(u"comment"_s)->findChild<QTextEdit *>(u"commentText"_s);
    QCOMPARE(words->toPlainText(), u"See this & <that>"_s);
    QVERIFY(words->toHtml().contains(u"href=\"https://a.b\""_s));
}

void TestInspectorCard::severityIsChosenAndTakenBack()
{
    ShownInspector shown;
    const CardId pain = shown.small.pain;
    shown.select({cardSource(pain)});
    QTest::mouseClick(shown.segment(u"severity"_s, 2), Qt::LeftButton);
    QCOMPARE(shown.state().at(pain).severity, Severity::Critical);
    shown.settle();
    shown.segment(u"severity"_s, 2)->setFocus();
    QTest::keyClick(shown.segment(u"severity"_s, 2), Qt::Key_Left);
    QVERIFY(shown.segment(u"severity"_s, 1)->hasFocus());
    QTest::keyClick(shown.segment(u"severity"_s, 1), Qt::Key_Space);
    QCOMPARE(shown.state().at(pain).severity, Severity::Major);
    shown.settle();
    QTest::mouseClick(shown.segment(u"severity"_s, 1), Qt::LeftButton);
    QVERIFY(!shown.state().at(pain).severity);
    QCOMPARE(shown.steps(), 4);
    QVERIFY(shown.undo());
    QCOMPARE(shown.state().at(pain).severity, Severity::Major);
}

void TestInspectorCard::arrowPressesInANumberAreOneStep()
{
    ShownInspector shown;
    const CardId card = shown.addCard(LaneKind::Opportunity, u"Show prices"_s);
    const qint64 before = shown.steps();
    shown.select({cardSource(card)});
    shown.field(u"impact"_s)->setFocus();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(shown.field(u"impact"_s), Qt::Key_Up);
        shown.settle();
    }
    QCOMPARE(shown.state().at(card).impact, 3);
    QVERIFY(shown.undo());
    QVERIFY(!shown.state().at(card).impact);
    QVERIFY(shown.steps() > before);
    QTest::mouseClick(shown.field(u"effort"_s), Qt::LeftButton, {}, QPoint(shown.field(u"effort"_s)->width() - 6, 5));
    QCOMPARE(shown.state().at(card).effort, 1);
}

void TestInspectorCard::aTypedNumberIsSaved()
{
    ShownInspector shown;
    const CardId card = shown.addCard(LaneKind::Opportunity, u"Show prices"_s);
    shown.select({cardSource(card)});
    shown.typeInto(u"confidence"_s, "80");
    QVERIFY(!shown.state().at(card).confidence);
    QTest::keyClick(shown.field(u"confidence"_s), Qt::Key_Return);
    QCOMPARE(shown.state().at(card).confidence, 80);
    shown.settle();
    shown.typeInto(u"confidence"_s, "60");
    QTest::keyClick(shown.field(u"confidence"_s), Qt::Key_Escape);
    QVERIFY(shown.inspector.finish());
    QCOMPARE(shown.state().at(card).confidence, 80);
}

void TestInspectorCard::aTouchpointHasChannelTruthAndLevel()
{
    ShownInspector shown;
    const CardId card = shown.addCard(LaneKind::Touchpoint, u"Calls"_s);
    const qint64 before = shown.steps();
    shown.select({cardSource(card)});
    shown.chooseBelow(u"channel"_s, 1);
    QCOMPARE(shown.state().at(card).channel, shown.state().ordered<Channel>().first());
    shown.click(u"momentOfTruth"_s);
    QVERIFY(shown.state().at(card).momentOfTruth);
    shown.chooseBelow(u"cxLevel"_s, 1);
    QCOMPARE(shown.state().at(card).cxLevel, 1);
    QCOMPARE(shown.steps(), before + 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY(shown.undo());
    QVERIFY(!shown.state().at(card).channel && !shown.state().at(card).momentOfTruth);
    QCOMPARE(shown.inspector.findChild<QComboBox *>(u"cxLevel"_s)->currentIndex(), 0);
}

void TestInspectorCard::aNewChannelIsMadeOnceForItsName()
{
    ShownInspector shown;
    const CardId card = shown.addCard(LaneKind::Touchpoint, u"Meets us"_s);
    const CardId other = shown.addCard(LaneKind::Touchpoint, u"Meets us again"_s);
    const qsizetype channels = shown.state().count<Channel>();
    const qint64 before = shown.steps();
    for (const CardId id : {card, other}) {
        shown.select({cardSource(id)});
        auto *choice = shown.inspector.findChild<QComboBox *>(u"channel"_s);
        emit choice->activated(choice->count() - 1);
        QVERIFY(shown.field(u"newChannel"_s)->hasFocus());
        shown.typeInto(u"newChannel"_s, "Trade fair");
        QTest::keyClick(shown.field(u"newChannel"_s), Qt::Key_Return);
        shown.settle();
        QVERIFY(!shown.field(u"newChannel"_s)->isVisible());
        QCOMPARE(choice->currentText(), u"Trade fair"_s);
    }
    QCOMPARE(shown.state().count<Channel>(), channels + 1);
    QCOMPARE(shown.steps(), before + 2);
    QVERIFY(shown.undo() && shown.undo());
    QCOMPARE(shown.state().count<Channel>(), channels);
}

void TestInspectorCard::personaOwnerColourIconAndSpan()
{
    ShownInspector shown;
    const CardId pain = shown.small.pain;
    const Card before = shown.state().at(pain);
    shown.select({cardSource(pain)});
    shown.chooseBelow(u"feltBy"_s, 1);
    QCOMPARE(shown.state().at(pain).persona, shown.small.persona);
    shown.click(u"swatch#138aa3"_s);
    QCOMPARE(shown.state().at(pain).color, u"#138aa3"_s);
    shown.click(u"cardIcon"_s);
    shown.click(u"icon-lock"_s);
    QCOMPARE(shown.state().at(pain).icon, u"lock"_s);
    QCOMPARE(shown.inspector.findChild<QSpinBox *>(u"span"_s)->maximum(), 4);
    shown.field(u"span"_s)->setFocus();
    QTest::keyClick(shown.field(u"span"_s), Qt::Key_Up);
    QCOMPARE(shown.state().at(pain).span, 2);
    QCOMPARE(shown.steps(), 5);
    for (int i = 0; i < 4; ++i)
        QVERIFY(shown.undo());
    QCOMPARE(shown.state().at(pain), before);
}

void TestInspectorCard::evidenceIsAddedEditedAndRemoved()
{
    ShownInspector shown;
    const CardId pain = shown.small.pain;
    shown.select({cardSource(pain)});
    shown.click(u"addEvidence"_s);
    QCOMPARE(shown.state().evidenceOf(pain).size(), 1);
    const EvidenceId id = shown.state().evidenceOf(pain).first();
    QCOMPARE(shown.state().at(id).grade, EvidenceGrade::Assumption);
    QVERIFY(shown.field(u"evidenceNote"_s)->isVisible()); // opens by itself
    shown.typeInto(u"evidenceNote"_s, "Import log");
    QTest::keyClick(shown.field(u"evidenceNote"_s), Qt::Key_Return);
    shown.settle();
    shown.chooseBelow(u"evidenceGrade"_s, 3);
    shown.chooseBelow(u"evidenceSource"_s, 2);
    shown.typeInto(u"evidenceCount"_s, "14");
    QTest::keyClick(shown.field(u"evidenceCount"_s), Qt::Key_Return);
    shown.settle();
    const Evidence evidence = shown.state().at(id);
    QCOMPARE(evidence.note, u"Import log"_s);
    QCOMPARE(evidence.grade, EvidenceGrade::Measured);
    QCOMPARE(evidence.source, EvidenceSource::Interview);
    QCOMPARE(evidence.n, 14);
    shown.click(u"removeEvidence"_s);
    QVERIFY(shown.state().evidenceOf(pain).isEmpty());
    QVERIFY(shown.fields(u"evidence"_s).isEmpty());
    QVERIFY(shown.undo());
    QCOMPARE(shown.state().at(id), evidence);
    QCOMPARE(shown.fields(u"evidence"_s).size(), 1);
}

void TestInspectorCard::aPainPointIsAnswered()
{
    ShownInspector shown;
    const CardId pain = shown.small.pain;
    const CardId answer = shown.addCard(LaneKind::Opportunity, u"Show prices"_s);
    const qint64 before = shown.steps();
    shown.select({cardSource(pain)});
    shown.click(u"addLink"_s);
    QVERIFY(shown.chooseInMenu(u"linkMenu"_s, u"Show prices"_s));
    QCOMPARE(shown.state().linksFrom(pain).size(), 1);
    QCOMPARE(shown.fields(u"linkedCard"_s).size(), 1);
    shown.select({cardSource(answer)});
    QCOMPARE(shown.fields(u"linkedCard"_s).size(), 1);
    shown.click(u"unlink"_s);
    QVERIFY(shown.state().linksFrom(pain).isEmpty());
    shown.click(u"addLink"_s);
    QVERIFY(shown.chooseInMenu(u"linkMenu"_s, u"Slow reply"_s));
    QCOMPARE(shown.state().linksFrom(shown.small.otherPain).size(), 1);
    QCOMPARE(shown.steps(), before + 3);
    QVERIFY(shown.undo() && shown.undo());
    QCOMPARE(shown.state().linksFrom(pain).size(), 1);
}

void TestInspectorCard::aClickOnALinkSelectsTheCard()
{
    ShownInspector shown;
    const CardId answer = shown.addCard(LaneKind::Opportunity, u"Show prices"_s);
    QVERIFY(shown.edit([&](Edit &edit) { return linkCards(edit, shown.small.pain, answer).has_value(); }));
    shown.select({cardSource(shown.small.pain)});
    shown.click(u"linkedCard"_s);
    QCOMPARE(shown.canvas.selection().current(), cardSource(answer));
    QCOMPARE(shown.text(u"cardText"_s), u"Show prices"_s);
    QTest::keyClick(shown.field(u"linkedCard"_s), Qt::Key_Return);
    QCOMPARE(shown.canvas.selection().current(), cardSource(shown.small.pain));
}

void TestInspectorCard::aLinkedCardShowsWordsWithoutMarkup()
{
    ShownInspector shown;
    const CardId answer = shown.addCard(LaneKind::Opportunity, u"**Show** prices"_s);
    QVERIFY(shown.edit([&](Edit &edit) { return linkCards(edit, shown.small.pain, answer).has_value(); }));
    shown.select({cardSource(shown.small.pain)});
    QWidget *box = shown.field(u"linkedCard"_s);
    QStringList texts;
    for (const QLabel *label : box->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY2(texts.contains(u"Show prices"_s), qPrintable(texts.join(u'|')));
    QCOMPARE(box->accessibleName(), u"Go to Show prices"_s);
}

void TestInspectorCard::aMetricCardShowsItsMetric()
{
    ShownInspector shown;
    MetricId metric;
    QVERIFY(shown.edit([&](Edit &edit) {
        Metric row;
        row.name = u"Satisfaction"_s;
        row.kind = MetricKind::Csat;
        metric = createMetric(edit, row).value();
        return true;
    }));
    const CardId card = shown.addCard(LaneKind::Metric, {});
    shown.select({cardSource(card)});
    QVERIFY(!shown.field(u"linkedMetric"_s)->isVisible());
    shown.chooseBelow(u"metric"_s, 1);
    QCOMPARE(shown.state().at(card).metric, metric);
    QVERIFY(shown.field(u"linkedMetric"_s)->isVisible());
}

PERIPLUS_SUITE(TestInspectorCard, QApplication)
#include "tst_inspector_card.moc"
