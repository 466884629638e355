// SPDX-License-Identifier: GPL-3.0-or-later
// The pages about metrics in the window.
#include "core/edit/metrics.h"
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "ui/canvas/map_source.h"
#include "ui/metrics/metrics_view.h"
#include "ui/metrics/split_dialog.h"

#include <QApplication>
#include <QDateEdit>
#include <QHelpEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTextDocumentFragment>
#include <QToolTip>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

using Kind = MetricsPage::Kind;

class ShownMetrics : public OpenWindow
{
public:
    ShownMetrics()
    {
        window.resize(1500, 950);
        window.documents().openSample();
        trigger("metricsPage");
    }

    MetricsView &view() { return *window.findChild<MetricsView *>(); }
    MetricId metric(int place) { return state().ordered<Metric>().at(place); }
    static Source row(MetricId metric) { return {Role::MetricRow, metric.value, 0}; }
    const PageStop *stop(const Source &source)
    {
        const qsizetype place = stopOf(view().stops(), source);
        return place < 0 ? nullptr : &view().stops().at(place);
    }
    void click(const Source &source)
    {
        const PageStop *at = stop(source);
        QVERIFY(at);
        view().verticalScrollBar()->setValue(static_cast<int>(at->rect.top()) - 100);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().inView(at->rect).center().toPoint());
    }
    void key(Qt::Key key) { QTest::keyClick(&view(), key); }
    Source placeOf(MetricPlaceKind kind)
    {
        for (const PageStop &one : view().stops()) {
            if (one.source.role == Role::MetricPlace && one.source.lane == static_cast<qint64>(kind))
                return one.source;
        }
        return {};
    }
};

} // namespace

class TestMetricsView : public QObject
{
    Q_OBJECT

private slots:
    void standsInThePlaceOfTheMap()
    {
        ShownMetrics shown;
        QVERIFY(shown.view().isVisible());
        QVERIFY(!shown.window.canvas().isVisible());
        QVERIFY(shown.find("metricsBar")->isVisible());
        QVERIFY(!shown.find("personaBar")->isVisible());
        QVERIFY(!shown.find("toolBar")->isVisible());
        QCOMPARE(shown.label("counts"), u"8 metrics"_s);
        QCOMPARE(shown.textOf("metricPeriod"), u"Q3 2026 against Q2"_s);
        QCOMPARE(shown.view().page()->selected, shown.metric(0)); // somebody's detail is always there
        auto &maps = shown.window.findChild<Navigator *>()->maps();
        QTest::mouseClick(maps.viewport(), Qt::LeftButton, {}, maps.visualItemRect(maps.item(0)).center());
        QVERIFY(shown.window.canvas().isVisible());
        QVERIFY(!shown.view().isVisible());
        QVERIFY(shown.find("toolBar")->isVisible());
        QVERIFY(!shown.find("metricsBar")->isVisible());
    }

    void pagesTakeTurns()
    {
        ShownMetrics shown;
        shown.trigger("personaMatrix");
        QVERIFY(!shown.view().isVisible());
        QVERIFY(shown.find("personaBar")->isVisible());
        QVERIFY(!shown.find("metricsBar")->isVisible());
        shown.trigger("metricsReview");
        QVERIFY(shown.view().isVisible());
        QCOMPARE(shown.view().page()->kind, Kind::Review);
        QVERIFY(!shown.find("personaBar")->isVisible());
        shown.showFirstPersona();
        QVERIFY(!shown.view().isVisible());
    }

    void clickOnARowShowsItsDetail()
    {
        ShownMetrics shown;
        shown.click(ShownMetrics::row(shown.metric(2)));
        QCOMPARE(shown.view().page()->selected, shown.metric(2));
        bool isThere = false;
        for (const Item &item : shown.view().list().items) {
            const auto *group = std::get_if<GroupBegin>(&item);
            isThere = isThere || (group && group->source.role == Role::MetricPart && group->name == u"CES 2.0"_s);
        }
        QVERIFY(isThere);
    }

    void arrowsWalkAndTell()
    {
        ShownMetrics shown;
        QCOMPARE(shown.window.focusWidget(), &shown.view());
        shown.view().select(ShownMetrics::row(shown.metric(0)));
        shown.key(Qt::Key_Down);
        QCOMPARE(shown.view().page()->selected, shown.metric(1));
        QVERIFY2(shown.view().accessibleDescription().startsWith(u"CSAT"_s),
                 qPrintable(shown.view().accessibleDescription()));
        shown.key(Qt::Key_Up);
        QCOMPARE(shown.view().page()->selected, shown.metric(0));
        shown.key(Qt::Key_Up); // the choice of maps above
        QCOMPARE(shown.view().current()->source.role, Role::MetricChoice);
        shown.key(Qt::Key_End);
        QCOMPARE(shown.view().current()->source.role, Role::MetricPlace);
    }

    void toolTipsAreReadAsTheyWereWritten()
    {
        ShownMetrics shown;
        const Source row = ShownMetrics::row(shown.metric(0));
        QVERIFY(shown.workspace()->edit(
            Op::EditMetric, {}, [&](Edit &edit) { return renameMetric(edit, MetricId{row.id}, u"Ease & care"_s); }));
        const QPoint at = shown.view().inView(shown.stop(row)->rect).center().toPoint();
        QHelpEvent help(QEvent::ToolTip, at, shown.view().viewport()->mapToGlobal(at));
        QApplication::sendEvent(shown.view().viewport(), &help);
        const QString tip = QToolTip::text();
        const QString seen = Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip;
        QVERIFY2(seen.startsWith(u"Ease & care"_s), qPrintable(tip));
    }

    void choiceOfMapsFilters()
    {
        ShownMetrics shown;
        const JourneyId map = shown.state().ordered<Journey>().first();
        shown.click({Role::MetricChoice, map.value, 0});
        QCOMPARE(shown.view().page()->map, map);
        QCOMPARE(shown.label("counts"), u"5 metrics"_s); // one of the workspace is shown there by a card
        QVERIFY(shown.stop(ShownMetrics::row(shown.view().page()->selected))); // one that is on the page
        shown.click({Role::MetricChoice, 0, 0});
        QVERIFY(!shown.view().page()->map);
    }

    void placesLeadToTheMap()
    {
        ShownMetrics shown;
        shown.view().select(ShownMetrics::row(shown.metric(2)));
        const Source place = shown.placeOf(MetricPlaceKind::Stage);
        QVERIFY(place.id != 0);
        shown.click(place);
        QVERIFY(shown.window.canvas().isVisible());
        QCOMPARE(shown.window.canvas().selection().current(), stageSource(StageId{place.id}));
    }

    void reviewLeadsToTheMetric()
    {
        ShownMetrics shown;
        shown.trigger("metricsReview");
        const Source line = shown.placeOf(MetricPlaceKind::Metric);
        QVERIFY(line.id != 0);
        shown.view().select(line);
        shown.key(Qt::Key_Return);
        QCOMPARE(shown.view().page()->kind, Kind::Overview);
        QCOMPARE(shown.view().page()->selected, MetricId{line.id});
    }

    void periodIsChosen()
    {
        ShownMetrics shown;
        auto *menu = shown.window.findChild<QMenu *>(u"periodMenu"_s);
        QVERIFY(menu);
        const auto choose = [&](const QString &text) {
            emit menu->aboutToShow();
            for (QAction *action : menu->actions()) {
                if (action->text() == text) {
                    action->trigger();
                    return true;
                }
            }
            return false;
        };
        QVERIFY(choose(u"Q2 2026"_s));
        QCOMPARE(shown.textOf("metricPeriod"), u"Q2 2026 against Q1"_s);
        QCOMPARE(periodCode(shown.view().page()->period), u"2026-Q2"_s);
        QVERIFY(choose(u"A year before (Q2 2025)"_s));
        QCOMPARE(shown.textOf("metricPeriod"), u"Q2 2026 against Q2 2025"_s);
        QVERIFY(choose(u"Q3 2026"_s)); // the comparison with a year ago stays
        QCOMPARE(shown.textOf("metricPeriod"), u"Q3 2026 against Q3 2025"_s);
        QVERIFY(choose(u"Month"_s));
        QCOMPARE(shown.textOf("metricPeriod"), u"September 2026 against August"_s);
        shown.trigger("personaMatrix");
        shown.trigger("metricsPage");
        QCOMPARE(shown.textOf("metricPeriod"), u"September 2026 against August"_s); // stays as it was left
    }

    void beforeAndAfterADay()
    {
        ShownMetrics shown;
        shown.trigger("metricsSplit");
        auto *dialog = shown.window.findChild<SplitDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->findChild<QDateEdit *>(u"splitDay"_s)->setDate(QDate(2026, 8, 1));
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Compare"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(shown.view().page()->kind, Kind::Review);
        QCOMPARE(shown.view().page()->split, QDate(2026, 8, 1));
        bool isThere = false;
        for (const Item &item : shown.view().list().items) {
            const auto *group = std::get_if<GroupBegin>(&item);
            isThere = isThere || (group && group->name == u"Before and after 1 August 2026"_s);
        }
        QVERIFY(isThere);
    }

    void pageFollowsEditsAndUndo()
    {
        ShownMetrics shown;
        const qsizetype before = shown.view().stops().size();
        const MetricId id = shown.metric(0);
        QVERIFY(shown.workspace()->edit(Op::DeleteMetric, {}, [&](Edit &edit) { return deleteMetric(edit, id); }));
        QVERIFY(!shown.stop(ShownMetrics::row(id)));
        QVERIFY(shown.view().page()->selected != id);
        shown.trigger("undo");
        QVERIFY(shown.stop(ShownMetrics::row(id)));
        QVERIFY(shown.view().isVisible());
        QVERIFY(before > 8);
    }

    void whatIsShownIsExported()
    {
        ShownMetrics shown;
        for (const char *name : {"metrics.svg", "metrics.xlsx", "metrics.csv", "metrics.json"}) {
            shown.dialogs.answer = shown.path(name);
            shown.trigger("exportMap");
            QVERIFY2(QFile::exists(shown.path(name)), name);
        }
        QCOMPARE(shown.dialogs.suggestion, u"Metrics.pdf"_s);
        shown.trigger("metricsReview");
        shown.dialogs.answer = shown.path("review.csv");
        shown.trigger("exportMap");
        QCOMPARE(shown.dialogs.suggestion, u"Review of Q3 2026.pdf"_s);
        QVERIFY(!QFile::exists(shown.path("review.csv")));
        QVERIFY(!shown.message().isEmpty());
    }

    void shownPageStandsOut()
    {
        ShownMetrics shown;
        const auto isChecked = [&](const char *name) {
            return shown.window.findChild<QAction *>(QLatin1String(name))->isChecked();
        };
        QVERIFY(isChecked("metricsPage") && !isChecked("metricsReview"));
        shown.trigger("metricsReview");
        QVERIFY(!isChecked("metricsPage") && isChecked("metricsReview"));
        shown.trigger("metricsReview"); // again: it stays
        QVERIFY(isChecked("metricsReview"));
        shown.trigger("personaMatrix");
        QVERIFY(!isChecked("metricsPage") && !isChecked("metricsReview"));
    }

    void anotherDocumentBringsItsMap()
    {
        ShownMetrics shown;
        QVERIFY(shown.window.documents().openSample());
        QVERIFY(!shown.view().isVisible());
        QVERIFY(shown.window.canvas().isVisible());
        shown.trigger("metricsPage");
        QCOMPARE(shown.label("counts"), u"8 metrics"_s);
    }

    void navigatorLeadsThere()
    {
        ShownMetrics shown;
        shown.trigger("personaMatrix");
        auto *button = shown.window.findChild<QToolButton *>(u"metricsPages"_s);
        QVERIFY(button && button->isVisible() && !button->icon().isNull());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(shown.view().isVisible());
        QCOMPARE(shown.window.focusWidget(), &shown.view());
    }

    void withoutDocumentNothingIsOffered()
    {
        OpenWindow window;
        QVERIFY(!window.isEnabled("metricsPage"));
        QVERIFY(!window.isEnabled("metricsReview"));
    }
};

PERIPLUS_SUITE(TestMetricsView, QApplication)
#include "tst_metrics_view.moc"
