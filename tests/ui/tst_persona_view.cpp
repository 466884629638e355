// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of a persona in the window, with real keys and clicks.
#include "core/edit/personas.h"
#include "core/layout/sheet_parts.h"
#include "tests/support/main/suite.h"
#include "tests/support/ui/shown_persona.h"
#include "ui/shell/navigator.h"

#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestPersonaView : public QObject
{
    Q_OBJECT

private slots:
    void clickOnAPersonaShowsItAndClickOnAMapShowsTheMap()
    {
        ShownPersona shown;
        QVERIFY(shown.view().isVisible());
        QVERIFY(!shown.window.canvas().isVisible());
        QVERIFY(!shown.find("inspectorDock")->isVisible());
        QCOMPARE(shown.view().persona(), shown.emma());
        auto &maps = shown.window.findChild<Navigator *>()->maps();
        QTest::mouseClick(maps.viewport(), Qt::LeftButton, {}, maps.visualItemRect(maps.item(0)).center());
        QVERIFY(!shown.view().isVisible());
        QVERIFY(shown.window.canvas().isVisible());
        QVERIFY(shown.find("inspectorDock")->isVisible());
    }

    /// What is selected on the hidden map stays as it is.
    void mapCommandsRest()
    {
        ShownPersona shown;
        const qsizetype cards = shown.state().count<Card>();
        for (const char *command : {"remove", "duplicate", "paste", "stage", "step", "card"})
            QVERIFY2(!shown.isEnabled(command), command);
        shown.key(Qt::Key_Delete);
        QCOMPARE(shown.state().count<Card>(), cards);
    }

    void openingTakesNoTime()
    {
        ShownPersona shown;
        const PersonaId emma = shown.emma();
        Workspace *workspace = shown.workspace();
        qint64 least = 1'000'000;
        for (int i = 0; i < 5; ++i) {
            shown.view().show(nullptr, {});
            QElapsedTimer timer;
            timer.start();
            shown.view().show(workspace, emma);
            shown.view().viewport()->repaint();
            least = std::min(least, timer.elapsed());
        }
        qInfo("opening a persona: %lld ms", least);
        QVERIFY2(least <= 30, qPrintable(QString::number(least)));
    }

    void f2EditsInPlaceAsOneStepThatUndoTakesBack()
    {
        ShownPersona shown;
        const QString before = shown.text(TraitKind::Goal, 0);
        const qint64 steps = shown.steps();
        shown.click(shown.sourceOf(TraitKind::Goal, 0));
        shown.key(Qt::Key_F2);
        QVERIFY(shown.editor());
        QTest::keyClicks(shown.editor(), u"Close the month at once"_s);
        QTest::keyClick(shown.editor(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(shown.editor(), u"or sooner"_s);
        QVERIFY(shown.view().editing().finish());
        QCOMPARE(shown.text(TraitKind::Goal, 0), u"Close the month at once\nor sooner"_s);
        QCOMPARE(shown.steps(), steps + 1);
        QVERIFY2(shown.textOf("undo").contains(u"“Close the month"_s), qPrintable(shown.textOf("undo")));
        shown.trigger("undo");
        QCOMPARE(shown.text(TraitKind::Goal, 0), before);
        QVERIFY(shown.view().isVisible()); // undo stays on the sheet
    }

    void plusAtAHeadingAddsBelowTheLast()
    {
        ShownPersona shown;
        const qsizetype goals = shown.traits(TraitKind::Goal).size();
        const Source plus{Role::Trait, 0, sectionNumber(TraitKind::Goal)};
        QVERIFY(stopOf(shown.view().stops(), plus) >= 0);
        const PageStop stop = shown.view().stops().at(stopOf(shown.view().stops(), plus));
        QTest::mouseClick(shown.view().viewport(), Qt::LeftButton, {},
                          shown.view().inView(stop.rect).center().toPoint());
        QVERIFY(shown.editor());
        QTest::keyClicks(shown.editor(), u"One more"_s);
        QVERIFY(shown.view().editing().finish());
        QCOMPARE(shown.traits(TraitKind::Goal).size(), goals + 1);
        QCOMPARE(shown.text(TraitKind::Goal, static_cast<int>(goals)), u"One more"_s);
    }

    /// A menu belongs to what is under the pointer.
    void menuBesideAllPlacesStaysAway()
    {
        ShownPersona shown;
        shown.view().select(shown.sourceOf(TraitKind::Goal, 0));
        const QSignalSpy wanted(&shown.view(), &PersonaView::menuWanted);
        const QPoint corner(3, 3);
        QContextMenuEvent event(QContextMenuEvent::Mouse, corner, shown.view().mapToGlobal(corner));
        QCoreApplication::sendEvent(shown.view().viewport(), &event);
        QCOMPARE(wanted.count(), 0);
    }

    void barAndFootTellOfTheSheet()
    {
        ShownPersona shown;
        QVERIFY(shown.find("personaBar")->isVisible());
        QVERIFY(!shown.find("toolBar")->isVisible());
        const auto *counts = qobject_cast<QLabel *>(shown.find("counts"));
        QCOMPARE(counts->text(), u"15 of 24 statements cite a source"_s);
        shown.click(shown.sourceOf(TraitKind::Need, 2));
        QVERIFY(
            PersonaCommands(*shown.workspace())
                .setEvidence(shown.traits(TraitKind::Need).at(2), EvidenceGrade::Observed, EvidenceSource::Interview));
        QTRY_COMPARE(counts->text(), u"16 of 24 statements cite a source"_s);
        auto &maps = shown.window.findChild<Navigator *>()->maps();
        QTest::mouseClick(maps.viewport(), Qt::LeftButton, {}, maps.visualItemRect(maps.item(0)).center());
        QVERIFY(!shown.find("personaBar")->isVisible());
        QVERIFY(shown.find("toolBar")->isVisible());
        QCOMPARE(counts->text(), u"5 stages, 15 steps, 9 lanes"_s);
    }

    void typingReplacesAndEscapeLeavesIt()
    {
        ShownPersona shown;
        const QString before = shown.text(TraitKind::Need, 1);
        shown.click(shown.sourceOf(TraitKind::Need, 1));
        QTest::keyClick(&shown.view(), 'N');
        QVERIFY(shown.editor());
        QTest::keyClick(shown.editor(), Qt::Key_Escape);
        QVERIFY(!shown.editor());
        QCOMPARE(shown.text(TraitKind::Need, 1), before);
        QTest::keyClick(&shown.view(), 'Z');
        QTest::keyClick(shown.editor(), Qt::Key_Tab); // saves and goes on with the next
        QCOMPARE(shown.text(TraitKind::Need, 1).toLower(), u"z"_s);
        QVERIFY(shown.editor());
        QCOMPARE(shown.view().current()->source, shown.sourceOf(TraitKind::Need, 2));
    }

    void enterAddsAnotherAndEndsInAnEmptyOne()
    {
        ShownPersona shown;
        const qsizetype goals = shown.traits(TraitKind::Goal).size();
        shown.click(shown.sourceOf(TraitKind::Goal, 0));
        shown.key(Qt::Key_Return);
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        QVERIFY(shown.editor());
        QTest::keyClicks(shown.editor(), u"Second"_s);
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        QVERIFY(!shown.editor());
        QCOMPARE(shown.traits(TraitKind::Goal).size(), goals + 1);
        QCOMPARE(shown.text(TraitKind::Goal, 1), u"Second"_s);
    }

    void deleteAndAltArrows()
    {
        ShownPersona shown;
        const QString first = shown.text(TraitKind::Habit, 0);
        const QString second = shown.text(TraitKind::Habit, 1);
        shown.click(shown.sourceOf(TraitKind::Habit, 0));
        shown.key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(shown.text(TraitKind::Habit, 0), second);
        QCOMPARE(shown.text(TraitKind::Habit, 1), first);
        shown.key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(shown.text(TraitKind::Habit, 0), first);
        shown.key(Qt::Key_Delete);
        QCOMPARE(shown.text(TraitKind::Habit, 0), second);
        shown.trigger("undo");
        QCOMPARE(shown.text(TraitKind::Habit, 0), first);
    }

    void slidersAndBarsFollowKeysAndPointer()
    {
        ShownPersona shown;
        const TraitId skill = shown.traits(TraitKind::Skill).first();
        shown.click(shown.sourceOf(TraitKind::Skill, 0));
        shown.key(Qt::Key_Right);
        QCOMPARE(*shown.state().at(skill).value, 5.0);
        shown.key(Qt::Key_Right);
        shown.key(Qt::Key_Left);
        QCOMPARE(*shown.state().at(skill).value, 4.0);

        const PageStop stop = *shown.view().current();
        const QPoint left = shown.view().inView(stop.rect).bottomLeft().toPoint() + QPoint(9, -9);
        QTest::mouseClick(shown.view().viewport(), Qt::LeftButton, {}, left);
        QCOMPARE(*shown.state().at(skill).value, 1.0);

        // A note on evidence stands below the slider and is no part of it.
        QVERIFY(
            PersonaCommands(*shown.workspace()).setEvidence(skill, EvidenceGrade::Observed, EvidenceSource::Interview));
        const QRectF noted = shown.view().inView(shown.view().current()->rect);
        QTest::mouseClick(shown.view().viewport(), Qt::LeftButton, {}, noted.bottomRight().toPoint() - QPoint(9, 5));
        QCOMPARE(*shown.state().at(skill).value, 1.0);
        QTest::mouseClick(shown.view().viewport(), Qt::LeftButton, {}, noted.bottomRight().toPoint() - QPoint(9, 24));
        QCOMPARE(*shown.state().at(skill).value, 5.0);

        const TraitId channel = shown.traits(TraitKind::Channel).first();
        shown.click(shown.sourceOf(TraitKind::Channel, 0));
        const double before = *shown.state().at(channel).value;
        shown.key(Qt::Key_Left);
        QCOMPARE(*shown.state().at(channel).value, before - 5);
    }

    void emptyPlacesAreWrittenInto()
    {
        ShownPersona shown;
        QVERIFY(shown.traits(TraitKind::Fear).isEmpty());
        shown.click({Role::Trait, 0, sectionNumber(TraitKind::Fear)});
        QVERIFY(shown.editor());
        QTest::keyClicks(shown.editor(), u"A failed audit"_s);
        QVERIFY(shown.view().editing().finish());
        QCOMPARE(shown.text(TraitKind::Fear, 0), u"A failed audit"_s);
        shown.trigger("undo");
        QVERIFY(shown.traits(TraitKind::Fear).isEmpty());
    }

    void sectionsAreAddedRenamedAndRemoved()
    {
        ShownPersona shown;
        shown.trigger("personaSection");
        QVERIFY(shown.editor());
        QTest::keyClicks(shown.editor(), u"Success looks like"_s);
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        QVERIFY(shown.editor());
        QTest::keyClicks(shown.editor(), u"Nobody asks me"_s);
        QVERIFY(shown.view().editing().finish());
        const TraitId made = shown.traits(TraitKind::Section).first();
        QCOMPARE(shown.state().at(made).label, u"Success looks like"_s);
        QCOMPARE(shown.state().at(made).text, u"Nobody asks me"_s);
        shown.click({Role::TraitHeading, made.value, sectionNumber(TraitKind::Section)});
        shown.key(Qt::Key_F2);
        QTest::keyClicks(shown.editor(), u"Success"_s);
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        QCOMPARE(shown.state().at(made).label, u"Success"_s);
        shown.key(Qt::Key_Delete);
        QVERIFY(shown.traits(TraitKind::Section).isEmpty());
    }

    void arrowsWalkAndTabLeavesAtTheEnd()
    {
        ShownPersona shown;
        shown.view().setFocus(Qt::TabFocusReason);
        shown.key(Qt::Key_Home);
        QCOMPARE(shown.view().current()->source.role, Role::Portrait);
        shown.key(Qt::Key_Right);
        QCOMPARE(shown.view().current()->source.role, Role::PersonaField);
        shown.key(Qt::Key_Down);
        QVERIFY(shown.view().current()->source.role != Role::Portrait);
        QVERIFY(!shown.view().accessibleDescription().isEmpty());
        shown.key(Qt::Key_End);
        const Source last = shown.view().current()->source;
        shown.key(Qt::Key_Tab);
        QCOMPARE(shown.view().current()->source, last);
    }

    void journeyOnTheSheetIsShownByAClick()
    {
        ShownPersona shown;
        const JourneyId journey = shown.state().ordered<Journey>().first();
        shown.click({Role::JourneyCard, journey.value, 0});
        QVERIFY(!shown.view().isVisible());
        QVERIFY(shown.window.canvas().isVisible());
    }

    void deletedPersonaGivesWayToTheMap()
    {
        ShownPersona shown;
        auto &list = shown.window.findChild<Navigator *>()->personas();
        emit list.deleteWanted(shown.emma().value);
        QTRY_VERIFY(!shown.view().isVisible());
        QVERIFY(shown.window.canvas().isVisible());
    }

    /// Another window deletes the persona in the middle of a sentence.
    void deletedWhileWriting()
    {
        ShownPersona shown;
        const PersonaId emma = shown.emma();
        shown.click(shown.sourceOf(TraitKind::Goal, 0));
        shown.key(Qt::Key_Return);
        QTest::keyClicks(shown.editor(), u"Half a sen"_s);
        QVERIFY(shown.workspace()->edit(Op::DeletePersona, {}, [&](Edit &edit) { return deletePersona(edit, emma); }));
        QTRY_VERIFY(!shown.view().isVisible());
        QVERIFY(!shown.view().editing().isActive());
        shown.showFirstPersona(); // the other one
        QVERIFY(shown.view().isVisible());
    }

    void whatNobodyTypedIsNotSaved()
    {
        ShownPersona shown;
        const TraitId goal = shown.traits(TraitKind::Goal).first();
        shown.click(shown.sourceOf(TraitKind::Goal, 0));
        shown.key(Qt::Key_Return);
        QVERIFY(shown.editor());
        QVERIFY(PersonaCommands(*shown.workspace()).setText(goal, TraitPart::Text, u"From the other window"_s));
        QVERIFY(shown.view().editing().finish());
        QCOMPARE(shown.text(TraitKind::Goal, 0), u"From the other window"_s);
    }

    void sheetIsExported()
    {
        ShownPersona shown;
        shown.dialogs.answer = shown.path("emma.md");
        shown.trigger("exportMap"); // what is shown is written
        QFile file(shown.path("emma.md"));
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY(file.readAll().startsWith("# Efficient Emma\n"));
        QCOMPARE(shown.dialogs.suggestion, u"Efficient Emma.pdf"_s);
    }
};

PERIPLUS_SUITE(TestPersonaView, QApplication)
#include "tst_persona_view.moc"
