// SPDX-License-Identifier: GPL-3.0-or-later
// The page of responses in the panel below the map.
#include "core/responses/assign_values.h"
#include "core/responses/dataset_reading.h"
#include "tests/support/core/imported_responses.h"
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "ui/answers/responses_page.h"
#include "ui/metrics/metrics_panel.h"
#include "ui/metrics/period_choice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestResponsesPage : public QObject
{
    Q_OBJECT

private slots:
    void withoutResponsesItOffersToImport()
    {
        OpenWindow open;
        QVERIFY(open.window.documents().openSample());
        QVERIFY(goToResponses(open));
        QTRY_VERIFY(open.find("responsesNothing")->isVisible());
        QVERIFY(open.find("responsesImport")->isEnabled());
        QVERIFY(open.window.findChild<MetricsPanel *>()->enter());
        QCOMPARE(open.window.focusWidget(), open.find("responsesImport"));
        QVERIFY(!open.find("metricsAdd")->isVisible()); // metrics are added on their own page
        tabs(open)->setCurrentIndex(0);
        QVERIFY(open.find("metricsAdd")->isVisible());
    }

    void theSelectionIsFollowed()
    {
        OpenWindow open;
        QVERIFY(imported(open) && goToResponses(open));
        QTRY_COMPARE(list(open)->count(), 3);
        QVERIFY2(open.label("valueBasis").contains(u"n 5"), qPrintable(open.label("valueBasis")));
        QCOMPARE(open.label("responsesSource"), u"From survey.csv"_s);
        select(open, u"Migrate data"_s);
        QTRY_COMPARE(list(open)->count(), 2);
        QCOMPARE(open.label("metricsPlace"), u"Migrate data"_s);
        QCOMPARE(open.label("valueShown"), u"−100"_s);
        QCOMPARE(open.label("responsesSource"), u"From survey.csv, by “touchpoint”"_s);
        select(open, u"Pay invoice"_s);
        QTRY_COMPARE(list(open)->count(), 0);
        QCOMPARE(open.label("valueShown"), u"No value yet"_s);
        QCOMPARE(open.label("commentCount"), u"Nobody wrote anything here in Q3 2026."_s);
        open.window.canvas().selection().clear();
        QTRY_COMPARE(list(open)->count(), 3);
    }

    void thePeriodIsFollowed()
    {
        OpenWindow open;
        QVERIFY(imported(open) && goToResponses(open));
        QTRY_COMPARE(list(open)->count(), 3);
        choosePeriod(open, u"Q2 2026"_s);
        QTRY_COMPARE(list(open)->count(), 1);
        QVERIFY(list(open)->item(0)->text().startsWith(u"“Long ago”"_s));
        QVERIFY(open.label("valueBasis").contains(u"n 1"));
    }

    void imports_areFollowedAndUndone()
    {
        OpenWindow open;
        QVERIFY(open.window.documents().openSample() && goToResponses(open));
        QTRY_VERIFY(open.find("responsesNothing")->isVisible());
        QVERIFY(importResponses(*open.workspace(), kSurvey, u"survey.csv"_s, MetricKind::Nps).dataset);
        QTRY_COMPARE(list(open)->count(), 3);
        QVERIFY(!open.find("responsesNothing")->isVisible());
        open.trigger("undo");
        QTRY_VERIFY(open.find("responsesNothing")->isVisible());
    }

    void wordsStayWhileOneEditsTheMap()
    {
        OpenWindow open;
        QVERIFY(imported(open) && goToResponses(open));
        QTRY_COMPARE(list(open)->count(), 3);
        QTest::keyClicks(open.find("commentWords"), u"suppliers"_s);
        QTRY_COMPARE(list(open)->count(), 1);
        select(open, u"Migrate data"_s);
        QTRY_COMPARE(open.label("metricsPlace"), u"Migrate data"_s);
        QCOMPARE(list(open)->count(), 1);
        QTest::keyClicks(open.find("commentWords"), u" xyz"_s);
        QTRY_COMPARE(open.label("commentCount"), u"Nobody wrote that."_s);
    }

    void aCommentGoesOnTheMap()
    {
        OpenWindow open;
        QVERIFY(imported(open) && goToResponses(open));
        QTRY_COMPARE(list(open)->count(), 3);
        QTest::keyClicks(open.find("commentWords"), u"suppliers"_s);
        QTRY_COMPARE(open.label("placeMessage"), u"Goes to “Migrate data”."_s);
        const qsizetype cards = open.state().count<Card>();
        QTest::mouseClick(open.find("placeComment"), Qt::LeftButton);
        QCOMPARE(open.state().count<Card>(), cards + 1);
        QVERIFY(hasCard(open, u"Half our suppliers were missing"_s));
        QTRY_COMPARE(open.label("placeMessage"), u"It is on the map now."_s);
        QCOMPARE(open.label("metricsPlace"), u"Whole map"_s); // the next one can follow at once
        open.trigger("undo");
        QCOMPARE(open.state().count<Card>(), cards);
    }

    void aCommentOfNowhereGoesWhereOneSays()
    {
        OpenWindow open;
        QVERIFY(imported(open) && goToResponses(open));
        QTRY_COMPARE(list(open)->count(), 3);
        QTest::keyClicks(open.find("commentWords"), u"nowhere"_s);
        QTRY_COMPARE(open.label("placeMessage"), u"Its answer names no place of the map."_s);
        QTest::mouseClick(open.find("placeComment"), Qt::LeftButton);
        auto *places = open.window.findChild<QMenu *>(u"commentPlaces"_s);
        QVERIFY(places && places->isVisible());
        QMenu *onboard = places->actions().at(3)->menu();
        QCOMPARE(places->actions().at(3)->text(), u"Onboard"_s);
        QCOMPARE(onboard->actions().at(1)->text(), u"Install"_s);
        onboard->actions().at(1)->trigger();
        QVERIFY(hasCard(open, u"Comes from nowhere"_s));
        places->close();
        open.trigger("undo");
        QVERIFY(!hasCard(open, u"Comes from nowhere"_s));
    }

    void whatValuesAreIsFollowed()
    {
        OpenWindow open;
        QVERIFY(imported(open) && goToResponses(open));
        select(open, u"Install"_s);
        QTRY_COMPARE(open.label("commentCount"), u"Nobody wrote anything here in Q3 2026."_s);
        const DatasetId id = open.state().ordered<Dataset>().first();
        const std::optional<DatasetIndex> index = indexOf(*open.workspace(), open.state().at(id));
        QList<QList<ValueTarget>> targets{index->groupings.first().targets};
        for (const StepId step : open.state().ordered<Step>()) {
            if (open.state().at(step).title == u"Install")
                targets.first()[index->groupings.first().values.indexOf(u"The moon"_s)] = step;
        }
        QVERIFY(assignValues(*open.workspace(), id, targets));
        QTRY_COMPARE(list(open)->count(), 1);
        QVERIFY(open.label("valueBasis").contains(u"n 1"_s));
        open.trigger("undo");
        select(open, u"Install"_s);
        QTRY_COMPARE(list(open)->count(), 0);
    }

    void answersWithoutDatesAreThereToo()
    {
        OpenWindow open;
        QVERIFY(open.window.documents().openSample());
        QVERIFY(importResponses(*open.workspace(), "touchpoint,score,comment\nInstall,4,So so\n", u"undated.csv"_s,
                                MetricKind::Csat)
                    .dataset);
        QVERIFY(goToResponses(open));
        QTRY_COMPARE(list(open)->count(), 1);
    }

    void severalSurveysAreChosenAmong()
    {
        OpenWindow open;
        QVERIFY(imported(open));
        QVERIFY(importResponses(*open.workspace(), "date,touchpoint,score,comment\n2026-08-01,Install,4,So so\n",
                                u"csat.csv"_s, MetricKind::Csat)
                    .dataset);
        QVERIFY(goToResponses(open));
        auto *metrics = qobject_cast<QComboBox *>(open.find("responsesMetric"));
        QTRY_COMPARE(metrics->count(), 2);
        const int other = metrics->findText(u"CSAT"_s);
        QVERIFY(other >= 0);
        metrics->setCurrentIndex(other);
        emit metrics->activated(other);
        QTRY_COMPARE(list(open)->count(), 1);
        QCOMPARE(open.label("responsesSource"), u"From csat.csv"_s);
        select(open, u"Migrate data"_s);
        QTRY_COMPARE(open.label("metricsPlace"), u"Migrate data"_s);
        QCOMPARE(metrics->currentText(), u"CSAT"_s); // what was chosen stays chosen
    }

    void keysGoThroughIt()
    {
        OpenWindow open;
        QVERIFY(imported(open) && goToResponses(open));
        QTRY_COMPARE(list(open)->count(), 3);
        tabs(open)->setFocus();
        QTest::keyClick(tabs(open), Qt::Key_Left);
        QCOMPARE(tabs(open)->currentIndex(), 0);
        QTest::keyClick(tabs(open), Qt::Key_Right);
        QCOMPARE(tabs(open)->currentIndex(), 1);
        QVERIFY(open.window.findChild<MetricsPanel *>()->enter());
        QCOMPARE(open.window.focusWidget(), open.find("commentWords"));
    }

private:
    static constexpr char kSurvey[] = "date,touchpoint,score,comment\n"
                                      "2026-07-01,Migrate data,2,Half our suppliers were missing\n"
                                      "2026-07-01,Migrate data,1,Nothing came over\n"
                                      "2026-08-02,Search vendors,10,\n"
                                      "2026-08-02,Search vendors,9,\n"
                                      "2026-09-03,The moon,5,Comes from nowhere\n"
                                      "2026-05-03,Migrate data,5,Long ago\n";

    static bool imported(OpenWindow &open)
    {
        return open.window.documents().openSample()
               && importResponses(*open.workspace(), kSurvey, u"survey.csv"_s, MetricKind::Nps).dataset;
    }
    static bool hasCard(OpenWindow &open, const QString &text)
    {
        bool has = false;
        open.state().forEach<Card>([&](const Card &card) { has = has || card.text == text; });
        return has;
    }
    static QTabBar *tabs(OpenWindow &open) { return qobject_cast<QTabBar *>(open.find("metricsTabs")); }
    /// To its tab, in the newest quarter, which responses may be newer than.
    static bool goToResponses(OpenWindow &open)
    {
        const bool shown = QTest::qWaitFor([&] { return open.find("metricsTabs")->isVisible(); });
        tabs(open)->setCurrentIndex(1);
        return shown && tabs(open)->tabText(1) == u"Responses";
    }
    static QListWidget *list(OpenWindow &open)
    {
        return open.window.findChild<ResponsesPage *>()->findChild<QListWidget *>(u"comments"_s);
    }
    static void select(OpenWindow &open, const QString &step)
    {
        for (const StepId id : open.state().ordered<Step>()) {
            if (open.state().at(id).title == step)
                open.window.canvas().selection().setOne({Role::StepHeader, id.value, 0});
        }
    }
    static void choosePeriod(OpenWindow &open, const QString &name)
    {
        QMenu *menu = open.window.findChild<PeriodChoice *>()->menu();
        emit menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == name)
                return action->trigger();
        }
        QFAIL("there is no such period");
    }
};

PERIPLUS_SUITE(TestResponsesPage, QApplication)
#include "tst_responses_page.moc"
