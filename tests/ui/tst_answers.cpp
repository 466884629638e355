// SPDX-License-Identifier: GPL-3.0-or-later
// Survey answers laid over the map in the window, and comments that become thoughts.
#include "tests/support/core/imported_responses.h"
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "ui/answers/answers_panel.h"
#include "ui/answers/assign_dialog.h"
#include "ui/answers/comments_dialog.h"
#include "ui/inspector/choice_field.h"

#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestAnswers : public QObject
{
    Q_OBJECT

private slots:
    void aMapWithoutAnswersSaysWhereTheyComeFrom()
    {
        OpenWindow open;
        open.dialogs.answer = open.path("new.periplus");
        open.trigger("newFile");
        open.trigger("answersOnMap");
        QVERIFY(open.find("answersNothing")->isVisible());
        open.trigger("comments");
        auto *dialog = open.window.findChild<CommentsDialog *>();
        QVERIFY(dialog->findChild<QLabel *>(u"commentCount"_s)->text().startsWith(u"No comments"));
        QVERIFY(!dialog->findChild<QPushButton *>(u"placeComment"_s)->isEnabled());
    }

    void answersAreLaidOverTheMap()
    {
        OpenWindow open;
        QVERIFY(imported(open));
        open.trigger("answersOnMap");
        auto *panel = open.window.findChild<AnswersPanel *>();
        QVERIFY(panel->isVisible());
        const DisplayList plain = list(open);
        QVERIFY(!answers(open).showsHeat());
        button(open, "answersHeat")->click();
        QVERIFY(answers(open).showsHeat());
        QVERIFY(!answers(open).showsCurve());
        const DisplayList tinted = list(open);
        QVERIFY(tinted != plain);
        button(open, "answersCurve")->click();
        QVERIFY(answers(open).showsCurve());
        QVERIFY(list(open) != tinted);
        button(open, "answersHeat")->click();
        button(open, "answersCurve")->click();
        QVERIFY(list(open) == plain);
    }

    void nothingIsCoveredWhenItOpensFirst()
    {
        OpenWindow open;
        QVERIFY(open.window.documents().openSample());
        open.trigger("answersOnMap");
        const auto *panel = open.window.findChild<AnswersPanel *>();
        QTRY_COMPARE(panel->height(), panel->layout()->totalHeightForWidth(panel->width()));
        QList<const QWidget *> parts;
        for (const QWidget *part : panel->findChildren<QWidget *>()) {
            if (part->isVisible() && part->parentWidget() == open.find("answersHeat")->parentWidget())
                parts.append(part);
        }
        QVERIFY(parts.size() > 4);
        for (const QWidget *one : std::as_const(parts)) {
            QVERIFY(panel->rect().contains(QRect(one->mapTo(panel, QPoint()), one->size())));
            for (const QWidget *other : std::as_const(parts))
                QVERIFY(one == other || !one->geometry().intersects(other->geometry()));
        }
    }

    void tabGoesFromTopToBottom()
    {
        OpenWindow open;
        QVERIFY(imported(open));
        open.trigger("answersOnMap");
        auto *panel = open.window.findChild<AnswersPanel *>();
        QStringList names;
        for (int i = 0; i < 4; ++i) {
            names.append(panel->focusWidget()->accessibleName());
            QTest::keyClick(panel->focusWidget(), Qt::Key_Tab);
        }
        const qsizetype heat = names.indexOf(u"Tint on the steps"_s);
        QVERIFY2(heat > 0, qPrintable(names.join(u", "_s)));
        QCOMPARE(names.value(heat + 1), u"Curve among the feelings"_s);
    }

    void theLowestAreListedAndLeadThere()
    {
        OpenWindow open;
        QVERIFY(imported(open));
        open.trigger("answersOnMap");
        QPushButton *lowest = nullptr;
        for (QPushButton *row : open.find("answersPanel")->findChildren<QPushButton *>()) {
            if (!lowest && row->accessibleName().startsWith(u"Migrate data: −100"))
                lowest = row;
        }
        QVERIFY(lowest);
        lowest->click();
        QVERIFY(!open.find("answersPanel")->isVisible());
        const Source current = open.window.canvas().selection().current();
        QCOMPARE(current.role, Role::StepHeader);
        QCOMPARE(open.state().at(StepId{current.id}).title, u"Migrate data"_s);
    }

    void theyFollowWhatIsImported()
    {
        OpenWindow open;
        QVERIFY(imported(open));
        open.trigger("answersOnMap");
        button(open, "answersHeat")->click();
        const qsizetype before = answers(open).steps.size();
        QVERIFY(
            importResponses(*open.workspace(), "date,touchpoint,score\n2026-05-01,Install,10\n", u"b.csv"_s).dataset);
        QCOMPARE(answers(open).steps.size(), before + 1);
        open.trigger("undo");
        QCOMPARE(answers(open).steps.size(), before);
        open.trigger("clearFilter");
        QVERIFY(!answers(open).showsHeat());
    }

    void aCommentIsFoundAndPutOnTheMap()
    {
        OpenWindow open;
        QVERIFY(imported(open));
        open.trigger("comments");
        auto *dialog = open.window.findChild<CommentsDialog *>();
        auto *rows = dialog->findChild<QListWidget *>(u"comments"_s);
        QCOMPARE(rows->count(), 3);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"commentWords"_s), u"SUPPLIERS"_s);
        QCOMPARE(rows->count(), 1);
        QCOMPARE(dialog->findChild<QLabel *>(u"commentCount"_s)->text(), u"1 comment"_s);
        const qsizetype cards = open.state().count<Card>();
        auto *place = dialog->findChild<QPushButton *>(u"placeComment"_s);
        QVERIFY(place->isEnabled());
        QTest::mouseClick(place, Qt::LeftButton);
        QCOMPARE(open.state().count<Card>(), cards + 1);
        const Source current = open.window.canvas().selection().current();
        QCOMPARE(current.role, Role::Card);
        QCOMPARE(open.state().at(CardId{current.id}).text, u"Half our suppliers were missing"_s);
        open.trigger("undo");
        QCOMPARE(open.state().count<Card>(), cards);
    }

    void aCommentOfNowhereGoesWhereSomethingIsSelected()
    {
        OpenWindow open;
        QVERIFY(imported(open));
        open.trigger("comments");
        auto *dialog = open.window.findChild<CommentsDialog *>();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"commentWords"_s), u"nowhere"_s);
        auto *place = dialog->findChild<QPushButton *>(u"placeComment"_s);
        const StageId stage = open.state().stagesOf(open.state().ordered<Journey>().first()).last();
        open.window.canvas().selection().setOne({Role::StageHeader, stage.value, 0});
        QVERIFY(place->isEnabled());
        place->click();
        const Source current = open.window.canvas().selection().current();
        QCOMPARE(open.state().at(CardId{current.id}).stage, stage);
    }

    void anImportIsSeenAndRemovedAsAWhole()
    {
        OpenWindow open;
        QVERIFY(open.window.documents().openSample());
        open.trigger("imports");
        QVERIFY(!open.find("removeImport")->isEnabled());
        QVERIFY(open.label("importFacts").startsWith(u"Nothing was imported"));
        const State plain = open.state();
        QVERIFY(importResponses(*open.workspace(), "date,score,email\n2026-05-01,9,a@x.org\n2026-05-02,x,b@x.org\n",
                                u"survey.csv"_s, MetricKind::Nps)
                    .dataset);
        const State before = open.state();
        auto *list = qobject_cast<QTreeWidget *>(open.find("imports"));
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(0), u"survey.csv"_s);
        QCOMPARE(open.label("importFacts"),
                 u"Worked out as: % of 9 and 10 less % of 0 to 6 in “score”\nLeft out as personal data: email\n"
                 "2 rows, 1 could not be used"_s);
        QTest::mouseClick(open.find("removeImport"), Qt::LeftButton);
        QCOMPARE(open.state().count<Dataset>(), 0);
        QCOMPARE(open.state().count<Measurement>(), plain.count<Measurement>());
        QTRY_COMPARE(list->topLevelItemCount(), 0);
        QTest::mouseClick(open.find("undoRemoveImport"), Qt::LeftButton);
        QVERIFY(open.state() == before);
        QVERIFY(!open.find("undoRemoveImport")->isVisible());
    }

    void whatValuesAreIsSetRight()
    {
        OpenWindow open;
        QVERIFY(imported(open));
        const State before = open.state();
        open.trigger("answersOnMap");
        button(open, "answersHeat")->click();
        const auto scored = [&](const QString &title) {
            for (const auto &[step, score] : answers(open).steps.asKeyValueRange()) {
                if (open.state().at(step).title == title)
                    return score.n;
            }
            return 0;
        };
        QCOMPARE(scored(u"Install"_s), 0);
        open.trigger("imports");
        QVERIFY(open.find("assignImport")->isEnabled());
        QTest::mouseClick(open.find("assignImport"), Qt::LeftButton);
        auto *dialog = open.window.findChild<AssignDialog *>();
        QVERIFY(dialog->isVisible());
        auto *values = dialog->findChild<QTreeWidget *>(u"responseValues"_s);
        const QTreeWidgetItem *column = values->topLevelItem(0);
        QTreeWidgetItem *moon = nullptr;
        for (int i = 0; i < column->childCount(); ++i) {
            if (column->child(i)->text(0) == u"The moon")
                moon = column->child(i);
        }
        QVERIFY(moon);
        QCOMPARE(moon->text(1), u"1"_s);
        QCOMPARE(moon->text(2), u"Unassigned"_s);
        values->setCurrentItem(moon);
        choose(dialog->findChild<ChoiceField *>(u"valueTarget"_s), u"Install"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"assignValues"_s), Qt::LeftButton);
        QCOMPARE(scored(u"Install"_s), 1); // the map followed
        QTest::mouseClick(open.find("undoRemoveImport"), Qt::LeftButton);
        QVERIFY(open.state() == before);
        QCOMPARE(scored(u"Install"_s), 0);
    }

private:
    static void choose(ChoiceField *field, const QString &name)
    {
        for (int i = 0; i < field->count(); ++i) {
            if (field->itemText(i) == name) {
                field->setCurrentIndex(i);
                emit field->activated(i);
                return;
            }
        }
        QFAIL("there is no such choice");
    }
    static bool imported(OpenWindow &open)
    {
        return open.window.documents().openSample()
               && importResponses(*open.workspace(),
                                  "date,touchpoint,score,comment\n"
                                  "2026-05-01,Migrate data,2,Half our suppliers were missing\n"
                                  "2026-05-01,Migrate data,1,Nothing came over\n"
                                  "2026-05-02,Search vendors,10,\n"
                                  "2026-05-03,The moon,5,Comes from nowhere\n",
                                  u"survey.csv"_s)
                      .dataset;
    }
    static const AnswerOverlay &answers(OpenWindow &open) { return open.window.canvas().map().filter().answers; }
    static DisplayList list(OpenWindow &open) { return open.window.canvas().map().layout().fullList(); }
    static QToolButton *button(OpenWindow &open, const char *name)
    {
        return qobject_cast<QToolButton *>(open.find(name));
    }
};

PERIPLUS_SUITE(TestAnswers, QApplication)
#include "tst_answers.moc"
