// SPDX-License-Identifier: GPL-3.0-or-later
// The window in which the values of a metric are typed.
#include "tests/support/main/suite.h"
#include "tests/support/ui/metric_window.h"

using namespace periplus;
using namespace Qt::StringLiterals;

class TestMeasurementEditor : public QObject, private MetricWindow
{
    Q_OBJECT

private slots:
    void init() { openTheSample(); }
    void cleanup() { open.reset(); }

    void addingLeadsToItsFirstValue();
    void churnIsWorkedOutAsPeopleType();
    void nothingIsWrittenUntilItIsRight();
    void aListIsPasted();
    void aValueIsChangedAndDeleted();
    void anotherRowSavesWhatIsRight();
    void escapeDropsWhatIsTyped();
    void importedValuesAreForReading();
    void undoInTheWindowIsFollowed();
    void theMetricThatGoesClosesIt();
};

void TestMeasurementEditor::addingLeadsToItsFirstValue()
{
    open->trigger("addMetric");
    type("metricName", u"New score"_s);
    click(button("saveMetricAndType"));
    auto *values = find<MeasurementEditor>("measurementEditor");
    QVERIFY(values && values->isVisible());
    QCOMPARE(values->metric(), metricNamed(u"New score"_s));
    type("count-promoters", u"5"_s);
    type("count-passives", u"3"_s);
    QCOMPARE(text("valueShown"), u"No value yet"_s);
    type("count-detractors", u"2"_s);
    QCOMPARE(text("valueShown"), u"+30"_s);
    QVERIFY(text("valueBasis").contains(u"n 10"_s));
    find<QDateEdit>("measurementDate")->setDate(QDate(2026, 10, 31));
    QTest::keyClick(find<QLineEdit>("count-detractors"), Qt::Key_Return);
    const auto ids = open->state().measurementsOf(values->metric());
    QCOMPARE(ids.size(), 1);
    QCOMPARE(open->state().at(ids.first()).date, u"2026-10-31"_s);
    QCOMPARE(find<QTableWidget>("measurements")->item(0, 1)->text(), u"+30"_s);
}

void TestMeasurementEditor::churnIsWorkedOutAsPeopleType()
{
    openValues(u"Churn"_s);
    const MetricId id = metricNamed(u"Churn"_s);
    QCOMPARE(find<QTableWidget>("measurements")->rowCount(), 7);
    click(button("newMeasurement"));
    chooseText(find<ChoiceField>("countForm"), u"Customers at start and end"_s);
    type("count-start", u"500"_s);
    type("count-end", u"450"_s);
    QCOMPARE(text("valueShown"), u"10.0\u00a0%"_s);
    QVERIFY(text("valueInterval").contains(u" to "_s));
    QVERIFY(open->state() == start);
    click(button("saveMeasurement"));
    QCOMPARE(open->state().measurementsOf(id).size(), 8);
    QCOMPARE(find<QTableWidget>("measurements")->rowCount(), 8);
    QVERIFY(open->workspace()->undo());
    QVERIFY(open->state() == start);
}

void TestMeasurementEditor::nothingIsWrittenUntilItIsRight()
{
    openValues(u"CSAT"_s);
    click(button("newMeasurement"));
    chooseText(find<ChoiceField>("countForm"), u"Satisfied of all"_s);
    type("count-satisfied", u"50"_s);
    QVERIFY(!find<QLabel>("countFault")->isVisible()); // the other one is still to come
    type("count-n", u"40"_s);
    QLabel *fault = nullptr;
    for (QLabel *label : find<QLineEdit>("count-satisfied")->parentWidget()->findChildren<QLabel *>()) {
        if (label->property("fault").toBool())
            fault = label;
    }
    QVERIFY(fault && fault->isVisible());
    QVERIFY(fault->text().contains(u"more than the 40"_s));
    click(button("saveMeasurement"));
    QVERIFY(open->state() == start);
    QVERIFY(!find<MeasurementEditor>("measurementEditor")->close()); // it would be lost
    QVERIFY(text("dialogMessage").contains(u"not right yet"_s));
    type("count-n", u"80"_s);
    QVERIFY(!fault->isVisible());
    click(button("saveMeasurement"));
    QCOMPARE(open->state().measurementsOf(metricNamed(u"CSAT"_s)).size(), 8);
}

void TestMeasurementEditor::aListIsPasted()
{
    open->trigger("addMetric");
    chooseText(find<ChoiceField>("metricKind"), u"First response"_s);
    type("metricUnit", u"h"_s);
    click(button("saveMetricAndType"));
    auto *list = find<QPlainTextEdit>("count-list");
    QVERIFY(list);
    list->setFocus();
    QGuiApplication::clipboard()->setText(u"0.5\n3.2\n3.2\n4\n9\n12\n"_s);
    QTest::keyClick(list, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text("valueShown"), u"3.6\u00a0h"_s);
    QVERIFY(text("valueRestated").contains(u"mean"_s));
    click(button("saveMeasurement"));
    const auto ids = open->state().measurementsOf(metricNamed(u"First response time"_s));
    QCOMPARE(ids.size(), 1);
    QCOMPARE(open->state().at(ids.first()).counts.value(u"3.2"_s), 2.0);
}

void TestMeasurementEditor::aValueIsChangedAndDeleted()
{
    openValues(u"NPS"_s);
    const MetricId id = metricNamed(u"NPS"_s);
    QCOMPARE(find<QLineEdit>("count-promoters")->text(), u"126"_s); // the newest one
    type("count-promoters", u"200"_s);
    click(button("saveMeasurement"));
    const auto ids = open->state().measurementsOf(id);
    QCOMPARE(open->state().at(ids.last()).counts.value(u"promoters"_s), 200.0);
    QCOMPARE(ids.size(), 7);
    QVERIFY(open->workspace()->undo());
    QVERIFY(open->state() == start);
    QTRY_COMPARE(find<QLineEdit>("count-promoters")->text(), u"126"_s);
    click(button("deleteMeasurement"));
    QCOMPARE(open->state().measurementsOf(id).size(), 6);
    QCOMPARE(find<QLineEdit>("count-promoters")->text(), u"121"_s);
    QVERIFY(open->workspace()->undo());
    QVERIFY(open->state() == start);
    QTRY_COMPARE(find<QTableWidget>("measurements")->rowCount(), 7);
}

void TestMeasurementEditor::anotherRowSavesWhatIsRight()
{
    openValues(u"NPS"_s);
    const auto ids = open->state().measurementsOf(metricNamed(u"NPS"_s));
    auto *table = find<QTableWidget>("measurements");
    type("count-promoters", u"130"_s);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(1, 0)).center());
    QCOMPARE(open->state().at(ids.last()).counts.value(u"promoters"_s), 130.0);
    QTRY_COMPARE(find<QLineEdit>("count-promoters")->text(), u"121"_s);
    type("count-promoters", u"many"_s);
    const State before = open->state();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(0, 0)).center());
    QVERIFY(open->state() == before);
    QCOMPARE(find<QLineEdit>("count-promoters")->text(), u"many"_s);
    QTRY_COMPARE(table->currentRow(), 1);
}

void TestMeasurementEditor::escapeDropsWhatIsTyped()
{
    MeasurementEditor *values = openValues(u"NPS"_s);
    const QPointer<MeasurementEditor> there = values;
    type("count-promoters", u"many"_s);
    QTest::keyClick(find<QLineEdit>("count-promoters"), Qt::Key_Escape);
    QVERIFY(values->isVisible());
    QCOMPARE(find<QLineEdit>("count-promoters")->text(), u"126"_s);
    QTest::keyClick(find<QLineEdit>("count-promoters"), Qt::Key_Escape);
    QTRY_VERIFY(!there || !there->isVisible());
    QVERIFY(open->state() == start);
}

void TestMeasurementEditor::importedValuesAreForReading()
{
    const MetricId id = metricNamed(u"NPS"_s);
    QVERIFY(open->workspace()->edit(Op::Import, {}, [&](Edit &edit) -> Status {
        Dataset dataset{.metric = id, .name = u"survey.csv"_s};
        dataset.id = edit.newId<Dataset>();
        PERIPLUS_TRY(edit.put(dataset));
        Measurement row = edit.state().at(edit.state().measurementsOf(id).last());
        row.dataset = dataset.id;
        return edit.put(row);
    }));
    openValues(u"NPS"_s);
    QVERIFY(find<QLineEdit>("count-promoters")->isReadOnly());
    QVERIFY(find<QDateEdit>("measurementDate")->isReadOnly());
    QVERIFY(!button("saveMeasurement")->isEnabled());
    click(button("newMeasurement"));
    QVERIFY(!find<QLineEdit>("count-promoters")->isReadOnly());
}

void TestMeasurementEditor::undoInTheWindowIsFollowed()
{
    MeasurementEditor *values = openValues(u"NPS"_s);
    click(button("newMeasurement"));
    type("count-promoters", u"1"_s);
    type("count-passives", u"0"_s);
    type("count-detractors", u"0"_s);
    click(button("saveMeasurement"));
    QCOMPARE(find<QTableWidget>("measurements")->rowCount(), 8);
    QVERIFY(values->actions().contains(find<QAction>("undo")));
    open->trigger("undo");
    QTRY_COMPARE(find<QTableWidget>("measurements")->rowCount(), 7);
    QVERIFY(open->state() == start);
}

void TestMeasurementEditor::theMetricThatGoesClosesIt()
{
    const QPointer<MeasurementEditor> values = openValues(u"NPS"_s);
    open->trigger("deleteMetric");
    QTRY_VERIFY(!values || !values->isVisible());
}

PERIPLUS_SUITE(TestMeasurementEditor, QApplication)
#include "tst_measurement_editor.moc"
