// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/tags.h"
#include "tests/support/main/suite.h"
#include "tests/support/ui/shown_inspector.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QSlider>

#include <cmath>

using namespace periplus;
using namespace Qt::StringLiterals;

/// What the fields that many pages share and those of steps, stages, lanes, feelings and maps do to the rows.
class TestInspectorFields : public QObject
{
    Q_OBJECT

private slots:
    void commentsAreWrittenResolvedAndDeleted();
    void commentsOfStagesAndMapsAreTheirOwn();
    void tagsAreFoundOrMade();
    void stepFields();
    void stageFields();
    void laneFields();
    void aLaneWithItsKindsNameStaysUntitled();
    void theHeightOfALaneStartsAtItsPresentOne();
    void feelingFields();
    void aFeelingCanBeGivenToAnother();
    void aGapIsScored();
    void mapFields();
    void personasOfTheMapAreAddedOrderedAndTakenOff();
    void severalAreChangedInOneStep();
};

void TestInspectorFields::commentsAreWrittenResolvedAndDeleted()
{
    ShownInspector shown;
    const CardId pain = shown.small.pain;
    shown.select({cardSource(pain)});
    shown.typeInto(u"newComment"_s, "Who says so?");
    QTest::keyClick(shown.field(u"newComment"_s), Qt::Key_Return);
    shown.settle();
    QCOMPARE(shown.state().commentsOf(pain).size(), 1);
    const CommentId id = shown.state().commentsOf(pain).first();
    QCOMPARE(shown.state().at(id).text, u"Who says so?"_s);
    QCOMPARE(shown.text(u"newComment"_s), QString());
    QCOMPARE(shown.fields(u"comment"_s).size(), 1);
    shown.click(u"resolveComment"_s);
    QVERIFY(shown.state().at(id).resolved);
    shown.click(u"removeComment"_s);
    QVERIFY(shown.fields(u"comment"_s).isEmpty());
    QCOMPARE(shown.steps(), 4);
    QVERIFY(shown.undo() && shown.undo());
    QVERIFY(!shown.state().at(id).resolved);
}

void TestInspectorFields::commentsOfStagesAndMapsAreTheirOwn()
{
    ShownInspector shown;
    for (const QList<Source> &selection :
         {QList<Source>{}, QList{stageSource(shown.small.stages[0])}, QList{stepSource(shown.small.steps[0])}}) {
        shown.select(selection);
        QVERIFY(shown.fields(u"comment"_s).isEmpty());
        shown.typeInto(u"newComment"_s, "Here");
        shown.canvas.setFocus(); // what was typed is not lost
        shown.settle();
        QCOMPARE(shown.fields(u"comment"_s).size(), 1);
    }
    QCOMPARE(shown.state().count<Comment>(), 3);
}

void TestInspectorFields::tagsAreFoundOrMade()
{
    ShownInspector shown;
    QVERIFY(shown.edit([](Edit &edit) { return createTag(edit, u"data quality"_s).has_value(); }));
    const CardId pain = shown.small.pain;
    shown.select({cardSource(pain)});
    for (const char *name : {"Data Quality", "go-live risk"}) {
        shown.click(u"addTag"_s);
        shown.typeInto(u"newTag"_s, name);
        QTest::keyClick(shown.field(u"newTag"_s), Qt::Key_Return);
        shown.settle();
    }
    QCOMPARE(shown.state().count<Tag>(), 2);
    QCOMPARE(shown.state().tagsOf(pain).size(), 2);
    QCOMPARE(shown.fields(u"removeTag"_s).size(), 2);
    QVERIFY(!shown.field(u"newTag"_s)->isVisible());
    shown.click(u"removeTag"_s);
    QCOMPARE(shown.state().tagsOf(pain).size(), 1);
    QVERIFY(shown.undo() && shown.undo());
    QCOMPARE(shown.state().count<Tag>(), 1);
    QCOMPARE(shown.fields(u"removeTag"_s).size(), 1);
}

void TestInspectorFields::stepFields()
{
    ShownInspector shown;
    const StepId id = shown.small.steps[0];
    const Step before = shown.state().at(id);
    shown.select({stepSource(id)});
    shown.typeInto(u"stepTitle"_s, "Look around");
    QTest::keyClick(shown.field(u"stepTitle"_s), Qt::Key_Return);
    shown.typeInto(u"stepDescription"_s, "Asks friends");
    QTest::keyClick(shown.field(u"stepDescription"_s), Qt::Key_Return, Qt::ControlModifier);
    shown.typeInto(u"stepWidth"_s, "200");
    QTest::keyClick(shown.field(u"stepWidth"_s), Qt::Key_Return);
    shown.click(u"acts"_s);
    const Step &step = shown.state().at(id);
    QCOMPARE(step.title, u"Look around"_s);
    QCOMPARE(step.description, u"Asks friends"_s);
    QCOMPARE(step.width, 200.0);
    QCOMPARE(shown.state().personasOf(id).size(), 1);
    QCOMPARE(shown.steps(), 5);
    for (int i = 0; i < 4; ++i)
        QVERIFY(shown.undo());
    QCOMPARE(shown.state().at(id), before);
    QVERIFY(shown.state().personasOf(id).isEmpty());
}

void TestInspectorFields::stageFields()
{
    ShownInspector shown;
    const StageId id = shown.small.stages[0];
    shown.select({stageSource(id)});
    shown.typeInto(u"stageTitle"_s, "Find");
    QTest::keyClick(shown.field(u"stageTitle"_s), Qt::Key_Return);
    shown.typeInto(u"stageDuration"_s, "2 weeks");
    QTest::keyClick(shown.field(u"stageDuration"_s), Qt::Key_Return);
    QCOMPARE(shown.state().at(id).title, u"Find"_s);
    QCOMPARE(shown.state().at(id).duration, u"2 weeks"_s);
    QCOMPARE(shown.steps(), 3);
}

void TestInspectorFields::laneFields()
{
    ShownInspector shown;
    const LaneId id = shown.small.lane(LaneKind::Pain);
    shown.select({laneSource(id)});
    shown.click(u"laneCollapsed"_s);
    QVERIFY(shown.state().at(id).collapsed);
    shown.click(u"laneHidden"_s);
    QVERIFY(shown.state().at(id).hidden);
    QVERIFY(shown.undo() && shown.undo());
    QVERIFY(!shown.state().at(id).collapsed && !shown.state().at(id).hidden);
    QVERIFY(!shown.inspector.findChild<QCheckBox *>(u"laneCollapsed"_s)->isChecked());
}

void TestInspectorFields::aLaneWithItsKindsNameStaysUntitled()
{
    ShownInspector shown;
    const LaneId id = shown.small.lane(LaneKind::Pain);
    shown.select({laneSource(id)});
    QCOMPARE(shown.text(u"laneTitle"_s), u"Pain points"_s);
    shown.typeInto(u"laneTitle"_s, "What hurts");
    QTest::keyClick(shown.field(u"laneTitle"_s), Qt::Key_Return);
    QCOMPARE(shown.state().at(id).title, u"What hurts"_s);
    shown.settle();
    shown.typeInto(u"laneTitle"_s, "Pain points");
    QTest::keyClick(shown.field(u"laneTitle"_s), Qt::Key_Return);
    QCOMPARE(shown.state().at(id).title, QString());
}

void TestInspectorFields::theHeightOfALaneStartsAtItsPresentOne()
{
    ShownInspector shown;
    const LaneId id = shown.small.lane(LaneKind::Pain);
    shown.select({laneSource(id)});
    QVERIFY(!shown.state().at(id).height);
    const int present = static_cast<int>(std::lround(shown.map.layout().laneRect(id).height()));
    QTest::keyClick(shown.field(u"laneHeight"_s), Qt::Key_Up);
    QVERIFY(shown.state().at(id).height);
    QCOMPARE(*shown.state().at(id).height, present + 8);
}

void TestInspectorFields::feelingFields()
{
    ShownInspector shown;
    const EmotionId id = shown.small.emotion(0);
    const Emotion before = shown.state().at(id);
    shown.select({emotionSource(id)});
    QTest::mouseClick(shown.segment(u"faces"_s, 0), Qt::LeftButton);
    QCOMPARE(shown.state().at(id).value, -2.0);
    shown.settle();
    auto *slider = shown.inspector.findChild<QSlider *>(u"feeling"_s);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    shown.settle();
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(shown.state().at(id).value, -1.5);
    shown.typeInto(u"feelingWord"_s, "Lost");
    QTest::keyClick(shown.field(u"feelingWord"_s), Qt::Key_Return);
    QCOMPARE(shown.state().at(id).word, u"Lost"_s);
    QVERIFY(shown.undo() && shown.undo()); // the word; face and slider follow quickly and are one step
    QCOMPARE(shown.state().at(id), before);
    shown.click(u"clearFeeling"_s);
    QVERIFY(!shown.state().find(id));
}

void TestInspectorFields::aFeelingCanBeGivenToAnother()
{
    ShownInspector shown;
    PersonaId kofi;
    QVERIFY(shown.edit([&](Edit &edit) {
        kofi = createPersona(edit, u"Kofi"_s).value();
        return true;
    }));
    const double value = shown.state().at(shown.small.emotion(0)).value;
    shown.select({emotionSource(shown.small.emotion(0))});
    shown.chooseBelow(u"feelingPersona"_s, 1);
    const Emotion *given = emotionAt(shown.state(), shown.small.steps[0], kofi);
    QVERIFY(given);
    QCOMPARE(given->value, value);
    QVERIFY(!shown.small.emotion(0));
    QCOMPARE(shown.canvas.selection().current(), emotionSource(given->id));
    QVERIFY(shown.undo());
    QVERIFY(shown.small.emotion(0));
}

void TestInspectorFields::aGapIsScored()
{
    ShownInspector shown;
    shown.select({{Role::EmotionCell, shown.small.steps[3].value, shown.small.lane(LaneKind::Emotion).value}});
    QTest::mouseClick(shown.segment(u"faces"_s, 4), Qt::LeftButton);
    shown.settle();
    QCOMPARE(shown.state().at(shown.small.emotion(3)).value, 2.0);
    QCOMPARE(shown.canvas.selection().current(), emotionSource(shown.small.emotion(3)));
}

void TestInspectorFields::mapFields()
{
    ShownInspector shown;
    const JourneyId id = shown.small.journey;
    JourneyId other;
    QVERIFY(shown.edit([&](Edit &edit) {
        other = createJourney(edit, u"Buying later"_s).value();
        return true;
    }));
    const Journey before = shown.state().at(id);
    const qint64 steps = shown.steps();
    shown.select({});
    QTest::mouseClick(shown.segment(u"mapPageState"_s, 1), Qt::LeftButton);
    for (const auto &field : {u"mapScenario"_s, u"mapObjective"_s, u"mapPageQuote"_s}) {
        shown.typeInto(field, "Words");
        QTest::keyClick(shown.field(field), Qt::Key_Return, Qt::ControlModifier);
    }
    shown.typeInto(u"mapPageTitle"_s, "Selling");
    QTest::keyClick(shown.field(u"mapPageTitle"_s), Qt::Key_Return);
    shown.settle();
    shown.chooseBelow(u"counterpart"_s, 1);
    const Journey &journey = shown.state().at(id);
    QCOMPARE(journey.state, JourneyState::Future);
    QCOMPARE(journey.scenario + journey.objective + journey.quote, u"WordsWordsWords"_s);
    QCOMPARE(journey.title, u"Selling"_s);
    QCOMPARE(journey.counterpart, other);
    QCOMPARE(shown.state().at(other).counterpart, id);
    QCOMPARE(shown.steps(), steps + 6);
    for (int i = 0; i < 6; ++i)
        QVERIFY(shown.undo());
    QCOMPARE(shown.state().at(id), before);
}

void TestInspectorFields::personasOfTheMapAreAddedOrderedAndTakenOff()
{
    ShownInspector shown;
    PersonaId kofi;
    QVERIFY(shown.edit([&](Edit &edit) {
        kofi = createPersona(edit, u"Kofi"_s).value();
        return true;
    }));
    const auto main = [&] {
        const QList<JourneyPersonaId> parts = shown.state().personasOf(shown.small.journey);
        return parts.isEmpty() ? PersonaId{} : shown.state().at(parts.first()).persona;
    };
    shown.select({});
    shown.click(u"addPersona"_s);
    QVERIFY(shown.chooseInMenu(u"personaMenu"_s, u"Kofi"_s));
    QCOMPARE(shown.fields(u"takesPart"_s).size(), 2);
    QTest::mouseClick(shown.fields(u"personaUp"_s).at(1), Qt::LeftButton);
    shown.settle();
    QCOMPARE(main(), kofi);
    shown.click(u"personaDown"_s);
    QTest::mouseClick(shown.fields(u"personaOff"_s).at(0), Qt::LeftButton);
    shown.settle();
    QCOMPARE(shown.state().personasOf(shown.small.journey).size(), 1);
    QVERIFY(shown.undo());
    QCOMPARE(shown.state().personasOf(shown.small.journey).size(), 2);
}

void TestInspectorFields::severalAreChangedInOneStep()
{
    ShownInspector shown;
    const QList<CardId> cards{shown.small.pain, shown.small.otherPain};
    shown.select({cardSource(cards[0]), cardSource(cards[1])});
    QCOMPARE(shown.inspector.findChild<QLabel *>(u"manyTitle"_s)->text(), u"2 selected"_s);
    QCOMPARE(shown.inspector.findChild<QLabel *>(u"manyCounts"_s)->text(), u"Pain points: 2"_s);
    QTest::mouseClick(shown.segment(u"severity"_s, 0), Qt::LeftButton);
    shown.typeInto(u"owner"_s, "Aiko");
    QTest::keyClick(shown.field(u"owner"_s), Qt::Key_Return);
    shown.click(u"swatch#138aa3"_s);
    shown.click(u"addTag"_s);
    shown.typeInto(u"newTag"_s, "risk");
    QTest::keyClick(shown.field(u"newTag"_s), Qt::Key_Return);
    shown.settle();
    for (const CardId id : cards) {
        const Card &card = shown.state().at(id);
        QCOMPARE(card.severity, Severity::Minor);
        QCOMPARE(card.owner, u"Aiko"_s);
        QCOMPARE(card.color, u"#138aa3"_s);
        QCOMPARE(shown.state().tagsOf(id).size(), 1);
    }
    QCOMPARE(shown.steps(), 5);
    QCOMPARE(shown.small.workspace->history().undoStep()->label, u"Prices hidden and 1 more"_s);
    for (int i = 0; i < 4; ++i)
        QVERIFY(shown.undo());
    QVERIFY(!shown.state().at(cards[1]).severity);
}

PERIPLUS_SUITE(TestInspectorFields, QApplication)
#include "tst_inspector_fields.moc"
