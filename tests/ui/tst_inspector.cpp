// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/main/suite.h"
#include "tests/support/ui/shown_inspector.h"

#include <QApplication>

using namespace periplus;
using namespace Qt::StringLiterals;

/// The inspector beside the map: what it shows, and when a text is saved.
class TestInspector : public QObject
{
    Q_OBJECT

private slots:
    void everySelectionHasItsPage_data();
    void everySelectionHasItsPage();
    void aTextIsSavedByItsKeys_data();
    void aTextIsSavedByItsKeys();
    void escTakesBackAndThenGoesToTheMap();
    void leavingTheFieldSaves();
    void selectingSomethingElseSavesFirst();
    void aTextOfAFieldThatIsGoneStaysUntilEsc();
    void aFailedSaveKeepsTextAndPage();
    void undoIsTheWindowsWhereTheFieldHasNone();
    void oneStepOfUndoBringsAFieldBack();
    void whatOthersChangeIsShown();
    void aTextBeingTypedIsNotOverwritten();
    void aReadOnlyFileHasReadOnlyFields();
    void deleteInAFieldLeavesTheCardAlone();
    void everyFieldHasAName();
    void tabGoesFromTopToBottom();
    void theWheelChangesNothing();
};

void TestInspector::everySelectionHasItsPage_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing") << 0 << u"mapPageTitle"_s;
    QTest::newRow("card") << 1 << u"cardText"_s;
    QTest::newRow("step") << 2 << u"stepTitle"_s;
    QTest::newRow("stage") << 3 << u"stageTitle"_s;
    QTest::newRow("lane") << 4 << u"laneTitle"_s;
    QTest::newRow("feeling") << 5 << u"feelingWord"_s;
    QTest::newRow("step without a feeling") << 6 << u"feelingWord"_s;
    QTest::newRow("empty cell") << 7 << u"stepTitle"_s;
    QTest::newRow("several") << 8 << u"manyTitle"_s;
}

void TestInspector::everySelectionHasItsPage()
{
    QFETCH(int, what);
    QFETCH(QString, field);
    ShownInspector shown;
    const SmallMap &small = shown.small;
    const QList<QList<Source>> selections{
        {},
        {cardSource(small.pain)},
        {stepSource(small.steps[1])},
        {stageSource(small.stages[0])},
        {laneSource(small.lane(LaneKind::Pain))},
        {emotionSource(small.emotion(0))},
        {{Role::EmotionCell, small.steps[3].value, small.lane(LaneKind::Emotion).value}},
        {small.cell(LaneKind::Pain, 1)},
        {cardSource(small.pain), stepSource(small.steps[0])},
    };
    shown.select(selections[what]);
    QVERIFY(shown.inspector.findChild<QWidget *>(field));
}

void TestInspector::aTextIsSavedByItsKeys_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("with");
    QTest::addColumn<QString>("saved");
    const Qt::KeyboardModifiers none;
    const Qt::KeyboardModifiers control = Qt::ControlModifier;
    QTest::newRow("text, Enter") << u"cardText"_s << Qt::Key_Return << none << u"Changed"_s;
    QTest::newRow("text, Ctrl+Enter") << u"cardText"_s << Qt::Key_Return << control << u"Changed"_s;
    QTest::newRow("detail, Enter") << u"cardDetail"_s << Qt::Key_Return << none << QString();
    QTest::newRow("detail, Ctrl+Enter") << u"cardDetail"_s << Qt::Key_Return << control << u"Changed"_s;
    QTest::newRow("detail, Tab") << u"cardDetail"_s << Qt::Key_Tab << none << u"Changed"_s;
    QTest::newRow("owner, Enter") << u"owner"_s << Qt::Key_Return << none << u"Changed"_s;
}

void TestInspector::aTextIsSavedByItsKeys()
{
    QFETCH(QString, field);
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, with);
    QFETCH(QString, saved);
    ShownInspector shown;
    shown.select({cardSource(shown.small.pain)});
    shown.typeInto(field, "Changed");
    QTest::keyClick(shown.field(field), key, with);
    const Card &card = shown.state().at(shown.small.pain);
    QCOMPARE(field == u"cardText"_s ? card.text : field == u"owner"_s ? card.owner : card.detail, saved);
}

void TestInspector::escTakesBackAndThenGoesToTheMap()
{
    ShownInspector shown;
    shown.select({cardSource(shown.small.pain)});
    shown.typeInto(u"cardText"_s, "Changed");
    QTest::keyClick(shown.field(u"cardText"_s), Qt::Key_Escape);
    QCOMPARE(shown.text(u"cardText"_s), u"Prices hidden"_s);
    QVERIFY(shown.field(u"cardText"_s)->hasFocus());
    QTest::keyClick(shown.field(u"cardText"_s), Qt::Key_Escape);
    QVERIFY(shown.canvas.hasFocus());
    QCOMPARE(shown.state().at(shown.small.pain).text, u"Prices hidden"_s);
    QCOMPARE(shown.steps(), 1);
}

void TestInspector::leavingTheFieldSaves()
{
    ShownInspector shown;
    shown.select({cardSource(shown.small.pain)});
    shown.typeInto(u"cardDetail"_s, "Nobody finds them");
    shown.canvas.setFocus();
    QCOMPARE(shown.state().at(shown.small.pain).detail, u"Nobody finds them"_s);
}

void TestInspector::selectingSomethingElseSavesFirst()
{
    ShownInspector shown;
    shown.select({cardSource(shown.small.pain)});
    shown.typeInto(u"cardText"_s, "Prices are hidden");
    shown.select({cardSource(shown.small.otherPain)}); // not by the mouse, so the focus stays in the field
    QCOMPARE(shown.state().at(shown.small.pain).text, u"Prices are hidden"_s);
    QCOMPARE(shown.state().at(shown.small.otherPain).text, u"Slow reply"_s);
    QCOMPARE(shown.text(u"cardText"_s), u"Slow reply"_s);
}

void TestInspector::aTextOfAFieldThatIsGoneStaysUntilEsc()
{
    ShownInspector shown;
    shown.select({cardSource(shown.small.pain)});
    shown.typeInto(u"cardText"_s, "Prices are hidden");
    QVERIFY(shown.canvas.commands().remove({cardSource(shown.small.pain)}));
    shown.settle();
    QCOMPARE(shown.errors.size(), 1); // told, and the words stay in sight until Esc
    QCOMPARE(shown.text(u"cardText"_s), u"Prices are hidden"_s);
    QTest::keyClick(shown.field(u"cardText"_s), Qt::Key_Escape);
    shown.inspector.refresh();
    QVERIFY(shown.inspector.findChild<QWidget *>(u"mapPageTitle"_s));
}

void TestInspector::aFailedSaveKeepsTextAndPage()
{
    ShownInspector shown(true);
    shown.select({cardSource(shown.small.pain)});
    shown.typeInto(u"cardText"_s, "Typed for long");
    {
        const NoMoreWriting limit;
        QTest::keyClick(shown.field(u"cardText"_s), Qt::Key_Return);
        QCOMPARE(shown.errors.size(), 1);
        shown.select({cardSource(shown.small.otherPain)});
        QCOMPARE(shown.text(u"cardText"_s), u"Typed for long"_s);
        QVERIFY(!shown.inspector.finish());
    }
    QVERIFY(shown.inspector.finish());
    QCOMPARE(shown.state().at(shown.small.pain).text, u"Typed for long"_s);
    shown.inspector.refresh();
    QCOMPARE(shown.text(u"cardText"_s), u"Slow reply"_s);
}

void TestInspector::undoIsTheWindowsWhereTheFieldHasNone()
{
    ShownInspector shown;
    shown.select({cardSource(shown.small.pain)});
    QWidget *field = shown.field(u"cardText"_s);
    field->setFocus();
    QKeyEvent ask(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    ask.ignore();
    QCoreApplication::sendEvent(field, &ask);
    QVERIFY(!ask.isAccepted());
    QTest::keyClicks(field, u"x"_s);
    QCoreApplication::sendEvent(field, &ask);
    QVERIFY(ask.isAccepted());
}

void TestInspector::oneStepOfUndoBringsAFieldBack()
{
    ShownInspector shown;
    shown.select({cardSource(shown.small.pain)});
    shown.typeInto(u"cardText"_s, "Changed");
    QTest::keyClick(shown.field(u"cardText"_s), Qt::Key_Return);
    QCOMPARE(shown.steps(), 2);
    QCOMPARE(shown.small.workspace->history().undoStep()->label, u"Prices hidden"_s);
    QVERIFY(shown.small.workspace->undo());
    shown.settle();
    QCOMPARE(shown.text(u"cardText"_s), u"Prices hidden"_s);
}

void TestInspector::whatOthersChangeIsShown()
{
    ShownInspector shown;
    shown.select({cardSource(shown.small.pain)});
    QVERIFY(shown.canvas.commands().setText(cardSource(shown.small.pain), u"From the map"_s));
    shown.settle();
    QCOMPARE(shown.text(u"cardText"_s), u"From the map"_s);
}

void TestInspector::aTextBeingTypedIsNotOverwritten()
{
    ShownInspector shown;
    shown.select({cardSource(shown.small.pain)});
    shown.typeInto(u"cardDetail"_s, "Half a sen");
    QVERIFY(shown.canvas.commands().setText(cardSource(shown.small.pain), u"From the map"_s));
    shown.settle();
    QCOMPARE(shown.text(u"cardDetail"_s), u"Half a sen"_s);
    QCOMPARE(shown.text(u"cardText"_s), u"From the map"_s);
}

void TestInspector::aReadOnlyFileHasReadOnlyFields()
{
    ShownInspector shown(true);
    shown.reopenReadOnly();
    shown.select({cardSource(shown.small.pain)});
    QCOMPARE(shown.text(u"cardText"_s), u"Prices hidden"_s);
    QVERIFY(shown.inspector.findChild<QTextEdit *>(u"cardText"_s)->isReadOnly());
    QVERIFY(shown.inspector.findChild<QLineEdit *>(u"owner"_s)->isReadOnly());
    QVERIFY(!shown.field(u"addEvidence"_s)->isVisible());
    QVERIFY(!shown.field(u"addTag"_s)->isVisible());
    QVERIFY(!shown.field(u"newComment"_s)->isVisible());
    QTest::mouseClick(shown.segment(u"severity"_s, 1), Qt::LeftButton);
    QVERIFY(!shown.state().at(shown.small.pain).severity);
    QVERIFY(shown.errors.isEmpty());
}

void TestInspector::deleteInAFieldLeavesTheCardAlone()
{
    ShownInspector shown;
    shown.select({cardSource(shown.small.pain)});
    for (const auto &name : {u"feltBy"_s, u"owner"_s, u"cardText"_s}) {
        QKeyEvent ask(QEvent::ShortcutOverride, Qt::Key_Delete, Qt::NoModifier);
        ask.ignore();
        shown.field(name)->setFocus();
        QApplication::sendEvent(shown.field(name), &ask);
        if (!ask.isAccepted()) // as the application passes it on to the parents
            QApplication::sendEvent(&shown.inspector, &ask);
        QVERIFY2(ask.isAccepted(), qPrintable(name));
    }
}

void TestInspector::everyFieldHasAName()
{
    ShownInspector shown;
    const SmallMap &small = shown.small;
    for (const Source &source :
         {Source{}, cardSource(small.pain), stepSource(small.steps[0]), stageSource(small.stages[0]),
          laneSource(small.lane(LaneKind::Pain)), emotionSource(small.emotion(0))}) {
        shown.select(source.role == Role::Decoration ? QList<Source>{} : QList{source});
        int fields = 0;
        for (const QWidget *widget : shown.inspector.widget()->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy()
                || widget->objectName().startsWith(u"qt_"))
                continue;
            ++fields;
            QVERIFY2(!widget->accessibleName().isEmpty(),
                     qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
        QVERIFY(fields > 2);
    }
}

void TestInspector::tabGoesFromTopToBottom()
{
    ShownInspector shown;
    const SmallMap &small = shown.small;
    const CardId touchpoint = shown.addCard(LaneKind::Touchpoint, u"Calls"_s);
    const CardId opportunity = shown.addCard(LaneKind::Opportunity, u"Show prices"_s);
    QList<QList<Source>> pages{{},
                               {cardSource(touchpoint), cardSource(small.pain)},
                               {emotionSource(small.emotion(0))},
                               {stepSource(small.steps[0])}};
    for (const CardId id : {small.pain, touchpoint, opportunity})
        pages.append({cardSource(id)});
    for (const QList<Source> &page : std::as_const(pages)) {
        shown.select(page);
        shown.inspector.enter();
        QPoint last(-1, -1);
        int fields = 0;
        for (QWidget *now = QApplication::focusWidget(); shown.inspector.isAncestorOf(now);
             now = QApplication::focusWidget()) {
            const QPoint at = now->mapTo(shown.inspector.widget(), QPoint(0, now->height() / 2));
            const bool onward = at.y() > last.y() + 4 || (at.y() > last.y() - 14 && at.x() > last.x());
            QVERIFY2(onward, qPrintable(now->accessibleName()));
            last = at;
            ++fields;
            QTest::keyClick(now, Qt::Key_Tab);
        }
        QVERIFY(fields > 3);
    }
}

void TestInspector::theWheelChangesNothing()
{
    ShownInspector shown;
    shown.select({cardSource(shown.small.pain)});
    QWidget *field = shown.field(u"feltBy"_s);
    field->setFocus();
    QWheelEvent event(QPointF(5, 5), field->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(field, &event);
    QCOMPARE(shown.steps(), 1);
}

PERIPLUS_SUITE(TestInspector, QApplication)
#include "tst_inspector.moc"
