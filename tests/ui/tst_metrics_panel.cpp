// SPDX-License-Identifier: GPL-3.0-or-later
// The metrics below the map.
#include "core/edit/metrics.h"
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "ui/metrics/answers_chart.h"
#include "ui/metrics/metric_tile.h"
#include "ui/metrics/metrics_panel.h"
#include "ui/metrics/metrics_view.h"
#include "ui/metrics/period_choice.h"
#include "ui/metrics/trend_chart.h"
#include "ui/shell/nav_delegate.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestMetricsPanel : public QObject
{
    Q_OBJECT

private slots:
    void theWholeMapShowsItsMetrics();
    void theSelectionIsFollowed();
    void noiseAndWorseAreSaidInWords();
    void aPlaceWithoutMetricsOffersToAddOne();
    void itIsShownWhereThereAreMetrics();
    void theClosedPanelStaysClosed();
    void theNavigatorLeadsToIt();
    void keysGoFromTileToTile();
    void theTrendHasBandTargetAndGaps();
    void answersStandWhereThereIsRoom();
    void thePeriodIsChosen();
    void itFollowsEditsAndUndo();
    void whatDoesNotFitIsScrolled();
    void longNamesAndNoDataStandStill();

private:
    static MetricsPanel *panel(OpenWindow &open) { return open.window.findChild<MetricsPanel *>(); }
    static QList<MetricTile *> tiles(OpenWindow &open)
    {
        QList<MetricTile *> all = panel(open)->findChildren<MetricTile *>();
        std::sort(all.begin(), all.end(), [](const QWidget *a, const QWidget *b) { return a->x() < b->x(); });
        return all;
    }
    static QString textIn(const QWidget *tile, const char *name)
    {
        const auto *label = tile->findChild<QLabel *>(QLatin1String(name));
        return label && label->isVisible() ? label->text() : QString();
    }
    static StageId stageNamed(OpenWindow &open, const QString &title)
    {
        for (const StageId id : open.state().stagesOf(open.window.canvas().map().journey())) {
            if (open.state().at(id).title == title)
                return id;
        }
        return {};
    }
    static void select(OpenWindow &open, const Source &source) { open.window.canvas().selection().setOne(source); }
    static void trigger(QMenu *menu, const QString &text)
    {
        emit menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (QString(action->text()).remove(u'&') == text) {
                action->trigger();
                return;
            }
        }
        QFAIL("there is no such entry");
    }
};

void TestMetricsPanel::theWholeMapShowsItsMetrics()
{
    OpenWindow open;
    open.window.resize(1500, 900);
    QVERIFY(open.window.documents().openSample());
    QTRY_COMPARE(tiles(open).size(), 4);
    QTRY_VERIFY(panel(open)->isVisible());
    QCOMPARE(open.label("metricsPlace"), u"Whole map"_s);
    QCOMPARE(panel(open)->findChild<PeriodChoice *>()->text(), u"Q3 2026 against Q2"_s);
    const QList<MetricTile *> all = tiles(open);
    QTRY_COMPARE(textIn(all[0], "tileName"), u"NPS"_s);
    QVERIFY(all[0]->accessibleName().contains(u"+31 in Q3 2026"_s));
    QVERIFY(textIn(all[0], "tileInterval95").contains(u"22 to 40"_s));
    QCOMPARE(textIn(all[0], "tileTarget"), u"Target +40, missed"_s);
    QCOMPARE(textIn(all[1], "tileValue"), u"69\u00a0%"_s);
    QCOMPARE(textIn(all[1], "tileInterval"), u"64 to 73"_s);
    QCOMPARE(textIn(all[2], "tileValue"), u"3.9"_s);
    QCOMPARE(textIn(all[3], "tileValue"), u"3.7\u00a0%"_s);
    for (const MetricTile *tile : all) // nothing is cut off
        QVERIFY(tile->sizeHint().height() <= tile->height());
}

void TestMetricsPanel::theSelectionIsFollowed()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    select(open, stageSource(stageNamed(open, u"Onboard"_s)));
    QTRY_COMPARE(open.label("metricsPlace"), u"Onboard"_s);
    QCOMPARE(tiles(open).size(), 1);
    QTRY_COMPARE(textIn(tiles(open).first(), "tileName"), u"CES Onboard"_s);
    QCOMPARE(textIn(tiles(open).first(), "tileValue"), u"3.1"_s);
    open.window.canvas().selection().clear();
    QTRY_COMPARE(tiles(open).size(), 4);
}

void TestMetricsPanel::noiseAndWorseAreSaidInWords()
{
    OpenWindow open;
    open.window.resize(1500, 900);
    QVERIFY(open.window.documents().openSample());
    select(open, stageSource(stageNamed(open, u"Onboard"_s)));
    QTRY_COMPARE(tiles(open).size(), 1);
    QTRY_COMPARE(textIn(tiles(open).first(), "tileJudgement"), u"\u2193 worse"_s);
    QCOMPARE(textIn(tiles(open).first(), "tileChange"), u"−0.5"_s);
    QCOMPARE(textIn(tiles(open).first(), "tileSince"), u"since Q2"_s);
    open.window.canvas().selection().clear();
    QTRY_COMPARE(tiles(open).size(), 4);
    QTRY_COMPARE(textIn(tiles(open)[1], "tileJudgement"), u"within noise"_s);
}

void TestMetricsPanel::aPlaceWithoutMetricsOffersToAddOne()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    const StepId step = open.state().stepsOf(stageNamed(open, u"Onboard"_s)).last();
    select(open, stepSource(step));
    auto *add = panel(open)->findChild<QPushButton *>(u"metricsEmptyAdd"_s);
    QTRY_VERIFY(add->isVisible());
    QVERIFY(open.label("metricsEmptyText").contains(open.state().at(step).title));
    QTest::mouseClick(add, Qt::LeftButton);
    auto *save = open.window.findChild<QPushButton *>(u"saveMetric"_s);
    QVERIFY(save);
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(tiles(open).size(), 1);
    QCOMPARE(open.state().at(tiles(open).first()->metric()).step, step);
    QTRY_VERIFY(tiles(open).first()->findChild<QPushButton *>(u"tileAdd"_s)->isVisible());
}

void TestMetricsPanel::itIsShownWhereThereAreMetrics()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    QTRY_VERIFY(panel(open)->isVisible());
    QVERIFY(open.window.findChild<QAction *>(u"metricsShown"_s)->isChecked());
    QVERIFY(open.workspace()->edit(Op::Import, {}, [](Edit &edit) -> Status {
        for (const MetricId id : edit.state().ordered<Metric>())
            PERIPLUS_TRY(deleteMetric(edit, id));
        return {};
    }));
    QTRY_VERIFY(!panel(open)->isVisible());
    QVERIFY(open.workspace()->undo());
    QTRY_VERIFY(panel(open)->isVisible());
    open.showFirstPersona();
    QTRY_VERIFY(!panel(open)->isVisible()); // it tells of the map
}

void TestMetricsPanel::theClosedPanelStaysClosed()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    QTRY_VERIFY(panel(open)->isVisible());
    QTest::mouseClick(open.find("metricsClose"), Qt::LeftButton);
    QVERIFY(!panel(open)->isVisible());
    MainWindow &next = open.desk.makeWindow();
    next.resize(1500, 900);
    next.show();
    QVERIFY(next.documents().openSample());
    QTest::qWait(20);
    QVERIFY(!next.findChild<MetricsPanel *>()->isVisible());
    QTest::keyClick(&next, Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(next.findChild<MetricsPanel *>()->isVisible());
}

void TestMetricsPanel::theNavigatorLeadsToIt()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    QTRY_VERIFY(panel(open)->isVisible());
    open.trigger("metricsShown");
    QVERIFY(!panel(open)->isVisible());
    select(open, stageSource(stageNamed(open, u"Onboard"_s)));
    NavList &list = open.window.findChild<Navigator *>()->metrics();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(2)).center());
    const auto *page = open.window.findChild<MetricsView *>();
    QVERIFY(page->isVisible() && page->page());
    QCOMPARE(open.state().at(page->page()->selected).name, u"CES 2.0"_s); // all about it has a page of its own
    QCOMPARE(panel(open)->current(), page->page()->selected);             // commands are about what the page shows
    emit list.menuWanted(list.item(2)->data(NavDelegate::kId).toLongLong(), QPoint(10, 10));
    auto *menu = open.window.findChild<QMenu *>(u"metricMenu"_s);
    QVERIFY(menu);
    menu->actions().first()->trigger(); // below the map
    QTRY_VERIFY(panel(open)->isVisible());
    QCOMPARE(open.state().at(panel(open)->current()).name, u"CES 2.0"_s);
    QCOMPARE(open.label("metricsPlace"), u"Whole map"_s);
    QVERIFY(open.label("trendName").contains(u"CES 2.0"_s));
}

void TestMetricsPanel::keysGoFromTileToTile()
{
    OpenWindow open;
    open.window.resize(1500, 900);
    QVERIFY(open.window.documents().openSample());
    QTRY_COMPARE(tiles(open).size(), 4);
    open.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&open.window));
    panel(open)->enter();
    QTRY_VERIFY(tiles(open)[0]->hasFocus());
    QTest::keyClick(tiles(open)[0], Qt::Key_Right);
    QTRY_VERIFY(tiles(open)[1]->hasFocus());
    QCOMPARE(panel(open)->current(), tiles(open)[1]->metric());
    QVERIFY(open.label("trendName").contains(u"CSAT"_s));
    QTest::keyClick(tiles(open)[1], Qt::Key_Return);
    QVERIFY(open.find("measurementEditor")->isVisible());
    open.find("measurementEditor")->close();
    QTest::mouseClick(tiles(open)[0], Qt::LeftButton);
    QCOMPARE(panel(open)->current(), tiles(open)[0]->metric());
}

void TestMetricsPanel::theTrendHasBandTargetAndGaps()
{
    OpenWindow open;
    open.window.resize(1500, 900);
    QVERIFY(open.window.documents().openSample());
    QTRY_COMPARE(tiles(open).size(), 4);
    auto *trend = panel(open)->findChild<TrendChart *>();
    const auto count = [&](QAbstractSeries::SeriesType type) {
        const auto all = trend->chart()->series();
        return std::count_if(all.begin(), all.end(), [&](auto *one) { return one->type() == type; });
    };
    QTRY_VERIFY(trend->isVisible());
    QCOMPARE(count(QAbstractSeries::SeriesTypeArea), 1);
    QCOMPARE(count(QAbstractSeries::SeriesTypeLine), 2); // the values, and the target across
    QVERIFY(trend->accessibleDescription().contains(u"Q2 2026: +29; Q3 2026: +31"_s));
    QVERIFY(open.workspace()->edit(Op::DeleteMeasurement, {}, [&](Edit &edit) -> Status {
        for (const MeasurementId id : edit.state().measurementsOf(tiles(open)[0]->metric())) {
            if (edit.state().at(id).date == u"2026-03-31"_s)
                return deleteMeasurement(edit, id);
        }
        return failure(Errc::NothingToDo);
    }));
    QTRY_COMPARE(count(QAbstractSeries::SeriesTypeLine), 3); // broken where nothing was measured
    QVERIFY(trend->accessibleDescription().contains(u"Q1 2026: no value"_s));
}

void TestMetricsPanel::answersStandWhereThereIsRoom()
{
    OpenWindow open;
    open.window.resize(1900, 900);
    QVERIFY(open.window.documents().openSample());
    QTRY_COMPARE(tiles(open).size(), 4);
    auto *answers = panel(open)->findChild<AnswersChart *>();
    QTest::mouseClick(tiles(open)[2], Qt::LeftButton);
    QTRY_VERIFY(answers->isVisible());
    QVERIFY(answers->accessibleDescription().startsWith(u"1: 30; 2: 38"_s));
    QTest::mouseClick(tiles(open)[3], Qt::LeftButton);
    QTRY_VERIFY(!answers->isVisible()); // customers give no answers
}

void TestMetricsPanel::thePeriodIsChosen()
{
    OpenWindow open;
    open.window.resize(1500, 900);
    QVERIFY(open.window.documents().openSample());
    QTRY_COMPARE(tiles(open).size(), 4);
    auto *choice = panel(open)->findChild<PeriodChoice *>();
    trigger(choice->menu(), u"Year"_s);
    QCOMPARE(choice->text(), u"2026 against 2025"_s);
    QTRY_VERIFY(tiles(open)[0]->accessibleName().contains(u"n 765"_s)); // all quarters together
    trigger(choice->menu(), u"Quarter"_s);
    trigger(choice->menu(), u"Q2 2026"_s);
    QCOMPARE(choice->text(), u"Q2 2026 against Q1"_s);
    QTRY_VERIFY(tiles(open)[0]->accessibleName().contains(u"+29 in Q2 2026"_s));
    trigger(choice->menu(), u"Month"_s);
    QTRY_VERIFY(choice->text().startsWith(u"Sep"_s));
    QTRY_VERIFY(textIn(tiles(open)[1], "tileSince").startsWith(u"no value in Aug"_s));
    trigger(choice->menu(), u"Quarter"_s);
    trigger(choice->menu(), u"A year before (Q3 2025)"_s);
    QCOMPARE(choice->text(), u"Q3 2026 against Q3 2025"_s);
    QMenu *other = nullptr;
    for (QAction *action : choice->menu()->actions()) {
        if (action->menu())
            other = action->menu();
    }
    QVERIFY(other);
    trigger(other, u"Q1 2026"_s);
    QCOMPARE(choice->text(), u"Q3 2026 against Q1"_s);
    trigger(choice->menu(), u"Q2 2026"_s); // as far before as that
    QCOMPARE(choice->text(), u"Q2 2026 against Q4 2025"_s);
}

void TestMetricsPanel::itFollowsEditsAndUndo()
{
    OpenWindow open;
    open.window.resize(1500, 900);
    QVERIFY(open.window.documents().openSample());
    QTRY_COMPARE(tiles(open).size(), 4);
    const MetricId nps = tiles(open)[0]->metric();
    QVERIFY(open.workspace()->edit(Op::EditMetric, {}, [&](Edit &edit) {
        Metric row = edit.state().at(nps);
        row.target = 20;
        return updateMetric(edit, row);
    }));
    QTRY_COMPARE(textIn(tiles(open)[0], "tileTarget"), u"Target +20, met"_s);
    open.trigger("undo");
    QTRY_COMPARE(textIn(tiles(open)[0], "tileTarget"), u"Target +40, missed"_s);
}

void TestMetricsPanel::whatDoesNotFitIsScrolled()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    QTRY_COMPARE(tiles(open).size(), 4);
    const auto *scroll = panel(open)->findChild<QScrollArea *>(u"metricsScroll"_s);
    QTRY_VERIFY(scroll->horizontalScrollBar()->maximum() > 0);
    panel(open)->showMetric(tiles(open)[3]->metric());
    QTRY_VERIFY(scroll->horizontalScrollBar()->value() > 0);
    QVERIFY(scroll->viewport()->rect().intersects(
        QRect(tiles(open)[3]->mapTo(scroll->viewport(), QPoint()), tiles(open)[3]->size())));
}

void TestMetricsPanel::longNamesAndNoDataStandStill()
{
    OpenWindow open;
    open.window.resize(1500, 900);
    QVERIFY(open.window.documents().openSample());
    QTRY_COMPARE(tiles(open).size(), 4);
    const int width = open.window.width();
    QVERIFY(open.workspace()->edit(Op::CreateMetric, {}, [&](Edit &edit) -> Status {
        Metric row;
        row.name = QString(10'000, u'W');
        row.kind = MetricKind::Nps;
        PERIPLUS_TRY(createMetric(edit, row));
        return {};
    }));
    QTRY_COMPARE(tiles(open).size(), 5);
    QCOMPARE(open.window.width(), width);
    QTRY_VERIFY(textIn(tiles(open)[4], "tileInterval").contains(u"no value"_s));
    QVERIFY(tiles(open)[4]->width() < 300);
}

PERIPLUS_SUITE(TestMetricsPanel, QApplication)
#include "tst_metrics_panel.moc"
