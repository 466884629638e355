// SPDX-License-Identifier: GPL-3.0-or-later
// In a language that reads from right to left the map and the window do too.
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "tests/support/ui/shown_canvas.h"
#include "ui/paint/export_map.h"

#include <QApplication>
#include <QRegularExpression>
#include <QScrollBar>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

/// Everything made while one of these lives reads from right to left.
struct RightToLeft
{
    RightToLeft() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    ~RightToLeft() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    Q_DISABLE_COPY_MOVE(RightToLeft)
};

} // namespace

class TestRightToLeft : public QObject
{
    Q_OBJECT

private slots:
    void theFirstStageIsAtTheRight()
    {
        const RightToLeft direction;
        ShownCanvas shown;
        const int first = shown.middle(stageSource(shown.small.stages[0])).x();
        const int second = shown.middle(stageSource(shown.small.stages[1])).x();
        QVERIFY(first > second);
        const int rail = shown.middle(laneSource(shown.small.lane(LaneKind::Pain))).x();
        QVERIFY(rail > first);
        // What begins at the right begins at the right edge of the view.
        QVERIFY(shown.canvas.view().toView(shown.map.layout().bounds()).right() > shown.view()->width() - 40);
    }

    void whatIsClickedIsWhatIsSeen()
    {
        const RightToLeft direction;
        ShownCanvas shown;
        shown.click(cardSource(shown.small.pain));
        QCOMPARE(shown.canvas.selection().current(), cardSource(shown.small.pain));
    }

    void arrowsGoWhereTheyPoint_data()
    {
        QTest::addColumn<bool>("turned");
        QTest::addColumn<Qt::Key>("forward");
        QTest::newRow("left to right") << false << Qt::Key_Right;
        QTest::newRow("right to left") << true << Qt::Key_Left;
    }
    void arrowsGoWhereTheyPoint()
    {
        QFETCH(bool, turned);
        QFETCH(Qt::Key, forward);
        const auto direction = turned ? std::make_unique<RightToLeft>() : nullptr;
        ShownCanvas shown;
        shown.click(stepSource(shown.small.steps[0]));
        shown.key(forward);
        QCOMPARE(shown.canvas.selection().current(), stepSource(shown.small.steps[1]));
        shown.key(Qt::Key_Tab); // reading order has no left and right
        QCOMPARE(shown.canvas.selection().current(), stepSource(shown.small.steps[2]));
    }

    void carryingAStepGoesWhereTheArrowPoints()
    {
        const RightToLeft direction;
        ShownCanvas shown;
        shown.click(stepSource(shown.small.steps[0]));
        shown.key(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(shown.state().stepsOf(shown.small.stages[0]),
                 QList<StepId>({shown.small.steps[1], shown.small.steps[0]}));
    }

    void aCardIsDroppedWhereItIsSeen()
    {
        const RightToLeft direction;
        ShownCanvas shown;
        const QPoint from = shown.middle(cardSource(shown.small.pain));
        const QPoint to = shown.middle(shown.small.cell(LaneKind::Pain, 2));
        QVERIFY(to.x() < from.x());
        shown.drag(from, to);
        QCOMPARE(shown.state().at(shown.small.pain).step, shown.small.steps[2]);
    }

    void theEndOfAColumnIsItsLeftEdge()
    {
        const RightToLeft direction;
        ShownCanvas shown;
        const StepId step = shown.small.steps[0];
        const QRectF column = shown.canvas.view().toView(shown.area(stepSource(step)));
        const double width = shown.area(stepSource(step)).width();
        const QPoint end(static_cast<int>(column.left()), static_cast<int>(column.center().y()));
        shown.drag(end, end - QPoint(40, 0));
        QVERIFY(shown.state().at(step).width.has_value());
        QVERIFY(*shown.state().at(step).width > width);
    }

    void aStageIsCarriedToTheLeft()
    {
        const RightToLeft direction;
        ShownCanvas shown;
        const QRectF last = shown.canvas.view().toView(shown.area(stageSource(shown.small.stages[1])));
        const QPoint from = shown.middle(stageSource(shown.small.stages[0]));
        shown.drag(from, QPoint(static_cast<int>(last.left()) + 10, from.y()));
        QCOMPARE(shown.state().stagesOf(shown.small.journey),
                 QList<StageId>({shown.small.stages[1], shown.small.stages[0]}));
    }

    void scrollingBeginsAtTheRight()
    {
        const RightToLeft direction;
        ShownCanvas shown;
        shown.canvas.zoomToPercent(400);
        shown.canvas.reveal(stageSource(shown.small.stages[0]));
        const QRectF bounds = shown.map.layout().bounds();
        QScrollBar *bar = shown.canvas.horizontalScrollBar();
        bar->setValue(bar->maximum());
        QVERIFY(shown.canvas.view().visible().right() >= bounds.right());
        bar->setValue(0);
        QVERIFY(shown.canvas.view().visible().left() <= bounds.left());
    }

    void growingKeepsThePlaceInView()
    {
        const RightToLeft direction;
        ShownCanvas shown;
        const QPoint before = shown.middle(stageSource(shown.small.stages[0]));
        shown.canvas.selection().setOne(stageSource(shown.small.stages[1]));
        shown.canvas.addStep();
        shown.canvas.editing().cancel();
        QVERIFY(std::abs(shown.middle(stageSource(shown.small.stages[0])).x() - before.x()) <= 2);
    }

    void theDirectionMayChange()
    {
        ShownCanvas shown;
        const int before = shown.middle(stageSource(shown.small.stages[0])).x();
        shown.canvas.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(shown.middle(stageSource(shown.small.stages[0])).x() > before);
        QVERIFY(shown.map.isMirrored());
    }

    void aPageIsTurned_data()
    {
        QTest::addColumn<bool>("turned");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }
    void aPageIsTurned()
    {
        QFETCH(bool, turned);
        const SmallMap small = makeSmallMap();
        ExportOptions options;
        options.rightToLeft = turned;
        const auto page = exportMap(small.state(), *small.workspace, small.journey, ExportFormat::Svg, options);
        QVERIFY(page);
        const QString text = QString::fromUtf8(page->bytes);
        const auto leftOf = [&](const QString &word) {
            const QRegularExpression place(u"<text[^>]* x=\"([-.0-9]+)\"[^>]*>%1<"_s.arg(word));
            return place.match(text).captured(1).toDouble();
        };
        QVERIFY(leftOf(u"Discover"_s) != 0 && leftOf(u"Adopt"_s) != 0);
        QCOMPARE(leftOf(u"Discover"_s) > leftOf(u"Adopt"_s), turned);
    }

    void theWindowIsTurned()
    {
        const RightToLeft direction;
        OpenWindow open;
        open.window.resize(1600, 1000);
        QVERIFY(open.window.documents().openSample());
        QTest::qWait(20);
        const QWidget *navigator = open.find("navigator");
        const QWidget *inspector = open.find("inspector");
        QVERIFY(navigator->mapTo(&open.window, QPoint()).x() > open.window.width() / 2);
        QVERIFY(inspector->mapTo(&open.window, QPoint()).x() < open.window.width() / 2);
        const QWidget *zoom = open.find("zoomValue");
        QVERIFY(zoom->mapTo(&open.window, QPoint()).x() < open.window.width() / 2);
    }
};

PERIPLUS_SUITE(TestRightToLeft, QApplication)
#include "tst_right_to_left.moc"
