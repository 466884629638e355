// SPDX-License-Identifier: GPL-3.0-or-later
// The window in which a metric is made or changed.
#include "core/metrics/estimate.h"
#include "tests/support/main/suite.h"
#include "tests/support/ui/metric_window.h"

using namespace periplus;
using namespace Qt::StringLiterals;

class TestMetricEditor : public QObject, private MetricWindow
{
    Q_OBJECT

private slots:
    void init() { openTheSample(); }
    void cleanup() { open.reset(); }

    void thePlusOfTheNavigatorMakesOne();
    void aMetricIsAttachedToWhatIsSelected();
    void theKindBringsNameAndDirection();
    void switchingTheVariantRestatesIt();
    void whatIsNoNumberIsSaidAndNotSaved();
    void valuesOfAnotherKindAreToldOf();
    void theChipOffersToEditAndDelete();
};

void TestMetricEditor::thePlusOfTheNavigatorMakesOne()
{
    QToolButton *plus = nullptr;
    for (QToolButton *one : open->window.findChild<Navigator *>()->findChildren<QToolButton *>()) {
        if (one->accessibleName() == u"New metric"_s)
            plus = one;
    }
    QVERIFY(plus && plus->isVisible());
    click(plus);
    QVERIFY(find<MetricEditor>("metricEditor"));
    chooseText(find<ChoiceField>("metricKind"), u"First response"_s);
    type("metricName", u"First answer"_s);
    type("metricDetail", u"business hours"_s);
    type("metricUnit", u"h"_s);
    type("metricTarget", u"2,5"_s);
    type("metricBenchmark", u"4"_s);
    chooseText(find<ChoiceField>("metricReview"), u"Every quarter"_s);
    type("metricOwner", u"Priya"_s);
    QVERIFY(open->state() == start);
    QTest::keyClick(find<MetricEditor>("metricEditor"), Qt::Key_Return);
    const Metric made = open->state().at(metricNamed(u"First answer"_s));
    QCOMPARE(made.kind, MetricKind::Frt);
    QCOMPARE(made.detail, u"business hours"_s);
    QCOMPARE(made.unit, u"h"_s);
    QCOMPARE(made.target, std::optional(2.5));
    QCOMPARE(made.benchmark, std::optional(4.0));
    QCOMPARE(made.review, u"quarterly"_s);
    QCOMPARE(made.owner, u"Priya"_s);
    QCOMPARE(made.higherIsBetter, false);
    QCOMPARE(made.journey, open->window.canvas().map().journey());
    QVERIFY(open->textOf("undo").contains(u"First answer"_s));
    QVERIFY(open->workspace()->undo());
    QVERIFY(open->state() == start);
}

void TestMetricEditor::aMetricIsAttachedToWhatIsSelected()
{
    const StageId stage = open->state().stagesOf(open->window.canvas().map().journey()).at(1);
    const StepId step = open->state().stepsOf(stage).first();
    open->window.canvas().selection().setOne(stepSource(step));
    open->trigger("addMetric");
    QVERIFY(find<ChoiceField>("metricHome")->currentText().endsWith(open->state().at(step).title));
    type("metricName", u"Of a stage"_s);
    chooseText(find<ChoiceField>("metricHome"), u"B2B purchase, "_s + open->state().at(stage).title);
    click(button("saveMetric"));
    const Metric made = open->state().at(metricNamed(u"Of a stage"_s));
    QCOMPARE(made.stage, stage);
    QVERIFY(!made.step && !made.journey);
}

void TestMetricEditor::theKindBringsNameAndDirection()
{
    open->trigger("addMetric");
    QCOMPARE(find<QLineEdit>("metricName")->text(), u"NPS"_s);
    QVERIFY(!find<QLineEdit>("metricUnit")->isVisible());
    chooseText(find<ChoiceField>("metricKind"), u"Churn"_s);
    QCOMPARE(find<QLineEdit>("metricName")->text(), u"Churn"_s);
    QCOMPARE(find<ChoiceField>("metricDirection")->currentText(), u"Less is better"_s);
    type("metricName", u"Leavers"_s);
    chooseText(find<ChoiceField>("metricKind"), u"Average handling"_s);
    QCOMPARE(find<QLineEdit>("metricName")->text(), u"Leavers"_s);
    QVERIFY(find<QLineEdit>("metricUnit")->isVisible());
    type("metricName", u"  "_s);
    QVERIFY(!button("saveMetric")->isEnabled());
    QTest::keyClick(find<MetricEditor>("metricEditor"), Qt::Key_Escape);
    QVERIFY(open->state() == start);
}

void TestMetricEditor::switchingTheVariantRestatesIt()
{
    const MetricId id = metricNamed(u"CES 2.0"_s);
    openValues(u"CES 2.0"_s)->close();
    open->trigger("editMetric");
    QVERIFY(find<MetricEditor>("metricEditor"));
    QVERIFY(text("metricRestated").contains(u"3.9"_s));
    chooseText(find<ChoiceField>("metricVariant"), u"Agree"_s);
    QVERIFY(text("metricRestated").contains(u"39"_s));
    click(button("saveMetric"));
    QCOMPARE(open->state().at(id).variant, std::optional(MetricVariant::Agree));
    const Estimate shown = latestEstimate(open->state(), id);
    QCOMPARE(valueText(open->state().at(id), shown), u"39\u00a0%"_s);
    QVERIFY(open->workspace()->undo());
    QVERIFY(open->state() == start);
}

void TestMetricEditor::whatIsNoNumberIsSaidAndNotSaved()
{
    open->trigger("addMetric");
    type("metricTarget", u"forty"_s);
    QVERIFY(find<QLabel>("metricFault")->isVisible());
    QVERIFY(text("metricFault").contains(u"“forty” is not a number"_s));
    QVERIFY(!button("saveMetric")->isEnabled());
    QTest::keyClick(find<QLineEdit>("metricTarget"), Qt::Key_Return);
    QVERIFY(open->state() == start);
    type("metricTarget", u"-40"_s);
    QVERIFY(!find<QLabel>("metricFault")->isVisible());
    QVERIFY(button("saveMetric")->isEnabled());
}

void TestMetricEditor::valuesOfAnotherKindAreToldOf()
{
    openValues(u"NPS"_s)->close();
    open->trigger("editMetric");
    QVERIFY(!find<QLabel>("metricRemark")->isVisible());
    chooseText(find<ChoiceField>("metricKind"), u"Churn"_s);
    QVERIFY(find<QLabel>("metricRemark")->isVisible());
    QVERIFY(text("metricRemark").startsWith(u"7 value"_s));
}

void TestMetricEditor::theChipOffersToEditAndDelete()
{
    const MetricId id = metricNamed(u"CSAT Discover"_s);
    Canvas &canvas = open->window.canvas();
    canvas.selection().setOne({Role::MetricChip, id.value, 0});
    emit canvas.contextMenuWanted(canvas.mapToGlobal(QPoint(10, 10)));
    QMenu *menu = nullptr;
    for (QMenu *one : canvas.findChildren<QMenu *>()) {
        if (one->isVisible())
            menu = one;
    }
    QVERIFY(menu);
    auto *edit = find<QAction>("editMetric");
    auto *remove = find<QAction>("deleteMetric");
    QVERIFY(menu->actions().contains(edit) && menu->actions().contains(remove) && edit->isEnabled());
    menu->close();
    edit->trigger();
    QCOMPARE(find<QLineEdit>("metricName")->text(), u"CSAT Discover"_s);
    QTest::keyClick(find<MetricEditor>("metricEditor"), Qt::Key_Escape);
    remove->trigger();
    QVERIFY(!open->state().find(id));
    QVERIFY(open->message().contains(u"CSAT Discover"_s));
    QVERIFY(open->workspace()->undo());
    QVERIFY(open->state() == start);
}

PERIPLUS_SUITE(TestMetricEditor, QApplication)
#include "tst_metric_editor.moc"
