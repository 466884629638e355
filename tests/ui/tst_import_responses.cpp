// SPDX-License-Identifier: GPL-3.0-or-later
// Responses from files: a look at them first, then one step of history, beside the window.
#include "core/responses/dataset_reading.h"
#include "tests/support/main/suite.h"
#include "tests/support/ui/import_window.h"

#include <QElapsedTimer>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestImportResponses : public QObject, private ImportWindow
{
    Q_OBJECT

private slots:
    void init() { openTheSample(); }
    void cleanup() { open.reset(); }

    void whatWasRecognisedIsToldBeforeAnythingIsWritten()
    {
        auto *dialog = look("answers.csv", kSmall);
        QVERIFY2(label("responsesRecognised").contains(u"A table, 1 header row."_s),
                 qPrintable(label("responsesRecognised")));
        QVERIFY(label("responsesRecognised").contains(u"left out: email"_s));
        QVERIFY2(label("responsesSummary").startsWith(u"3 responses can be used."_s),
                 qPrintable(label("responsesSummary")));
        QCOMPARE(button("importResponses")->text(), u"Import 3 responses"_s);
        QCOMPARE(role(0)->currentText(), u"Date"_s);
        QCOMPARE(role(1)->currentText(), u"Score"_s);
        QCOMPARE(role(2)->currentText(), u"Step"_s);
        QCOMPARE(role(3)->currentText(), u"Personal, left out"_s);
        auto *rows = dialog->findChild<QTableWidget *>(u"responsePreview"_s);
        QCOMPARE(rows->rowCount(), 1 + 3);
        QCOMPARE(rows->item(1, 2)->text(), u"Trial setup"_s);
        QVERIFY(!rows->item(1, 3)->text().contains(u"example"_s)); // not even shown
        QVERIFY(open->state() == start);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!open->window.findChild<ImportResponsesDialog *>());
        QVERIFY(open->state() == start);
    }

    void responsesBecomeOneStepThatUndoTakesBack()
    {
        look("answers.csv", kSmall);
        const qint64 steps = open->workspace()->history().count();
        importNow();
        QTRY_COMPARE(open->state().count<Dataset>(), 1);
        QTRY_VERIFY2(open->message().startsWith(u"3 responses were imported into"_s), qPrintable(open->message()));
        QCOMPARE(open->workspace()->history().count(), steps + 1);
        const Dataset dataset = onlyDataset();
        QCOMPARE(dataset.responses, 3);
        QCOMPARE(dataset.name, u"answers.csv"_s);
        const JourneyId map = open->state().ordered<Journey>().first();
        QCOMPARE(open->state().at(dataset.metric).journey, map); // the map that is looked at
        QCOMPARE(open->state().at(dataset.metric).kind, MetricKind::Nps);
        qsizetype months = 0;
        open->state().forEach<Measurement>(
            [&](const Measurement &row) { months += row.dataset == dataset.id ? 1 : 0; });
        QCOMPARE(months, 2);
        QVERIFY(open->workspace()->undo());
        QVERIFY(open->state() == start);
        QVERIFY(open->workspace()->redo());
        QCOMPARE(open->state().count<Dataset>(), 1);
    }

    void theSameFileAgainSaysNothingNew()
    {
        look("answers.csv", kSmall);
        importNow();
        QTRY_COMPARE(open->state().count<Dataset>(), 1);
        look("again.csv", kSmall); // another name, the same bytes
        QVERIFY2(label("responsesSummary").startsWith(u"Nothing new: this file was imported on"_s),
                 qPrintable(label("responsesSummary")));
        QVERIFY(!button("importResponses")->isEnabled());
    }

    void whatAColumnIsUsedForCanBeChanged()
    {
        look("plain.csv", "when,points,other\n2026-05-01,9,2\n2026-05-02,8,3\n");
        QVERIFY(role(1)->isVisible());
        role(2)->setFocus();
        for (int i = 0; i < role(2)->count() && role(2)->currentText() != u"Score"_s; ++i)
            QTest::keyClick(role(2), Qt::Key_Down);
        QTRY_COMPARE(role(2)->currentText(), u"Score"_s);
        settle();
        QCOMPARE(role(1)->currentText(), u"Leave out"_s); // one column holds the scores
        QVERIFY(button("importResponses")->isEnabled());
    }

    void whatIsMissingIsTold()
    {
        look("names.csv", "colour,shape\nred,round\nblue,square\n");
        QVERIFY(!button("importResponses")->isEnabled());
        QVERIFY(!label("responsesSummary").isEmpty());
        QVERIFY(open->state() == start);
    }

    void anOpenOrderOfDatesIsAsked()
    {
        look("dates.csv", "date,score\n05/01/2026,9\n06/02/2026,3\n");
        auto *order = find<ChoiceField>("dateOrder");
        QVERIFY(order->isVisible());
        QVERIFY(!button("importResponses")->isEnabled());
        QVERIFY(label("responsesSummary").contains(u"Choose above"_s));
        QTest::keyClick(order, Qt::Key_Down);
        settle();
        QTRY_VERIFY(button("importResponses")->isEnabled());
        const bool dayFirst = order->currentText().startsWith(u"Day"_s);
        importNow();
        QTRY_COMPARE(open->state().count<Dataset>(), 1);
        QStringList dates;
        open->state().forEach<Measurement>([&](const Measurement &row) {
            if (row.dataset)
                dates.append(row.date);
        });
        dates.sort();
        QCOMPARE(dates.first(), dayFirst ? u"2026-01-01"_s : u"2026-05-01"_s);
    }

    void badRowsAreToldByLineAndColumn()
    {
        look("bad.csv", "date,score\n2026-05-01,9\n2026-05-02,many\n2026-05-03,8\n");
        auto *bad = find<QTreeWidget>("badRows");
        QCOMPARE(bad->topLevelItemCount(), 1);
        QCOMPARE(bad->topLevelItem(0)->text(0), u"3"_s);
        QCOMPARE(bad->topLevelItem(0)->text(1), u"12"_s); // where the cell begins
        QVERIFY(!bad->topLevelItem(0)->text(2).isEmpty());
        QCOMPARE(find<QTabWidget>("responseTabs")->tabText(2), u"Cannot be used: 1"_s);
        QVERIFY(label("responsesSummary").contains(u"1 row cannot be used."_s));
        importNow();
        QTRY_COMPARE(open->state().count<Dataset>(), 1);
        QCOMPARE(onlyDataset().responses, 2);
    }

    void valuesAreMatchedAndCanBeAssigned()
    {
        look("answers.csv", kSmall);
        auto *tabs = find<QTabWidget>("responseTabs");
        QCOMPARE(tabs->tabText(1), u"On the map, 1 unassigned"_s);
        tabs->setCurrentIndex(1);
        auto *values = find<QTreeWidget>("responseValues");
        const QTreeWidgetItem *head = values->topLevelItem(0);
        QCOMPARE(head->childCount(), 3);
        QCOMPARE(head->child(0)->text(0), u"Somewhere else"_s); // what is nothing on the map comes first
        QCOMPARE(head->child(0)->text(2), u"Unassigned"_s);
        const QRect place = values->visualItemRect(head->child(0));
        QTest::mouseClick(values->viewport(), Qt::LeftButton, {}, place.center());
        auto *target = find<ChoiceField>("valueTarget");
        QVERIFY(target->isEnabled());
        QTest::keyClick(target, Qt::Key_End);
        QCOMPARE(tabs->tabText(1), u"On the map"_s);
        const QString chosen = target->currentText();
        importNow();
        QTRY_COMPARE(open->state().count<Dataset>(), 1);
        const auto index = indexOf(*open->workspace(), onlyDataset());
        QVERIFY(index && index->groupings.size() == 1);
        const Grouping &grouping = index->groupings.first();
        const ValueTarget to = grouping.targets.at(grouping.values.indexOf(u"Somewhere else"_s));
        QVERIFY(std::holds_alternative<StepId>(to));
        QCOMPARE(open->state().at(std::get<StepId>(to)).title, chosen);
        QVERIFY(std::holds_alternative<StepId>(grouping.targets.at(grouping.values.indexOf(u"Trial setup"_s))));
    }

    void theyBelongToWhatIsChosen()
    {
        look("answers.csv", kSmall);
        auto *attach = find<ChoiceField>("attachTo");
        QVERIFY(attach->currentText().contains(u"B2B purchase"_s));
        QTest::keyClick(attach, Qt::Key_End); // the last step
        const QString title = attach->currentText().trimmed();
        importNow();
        QTRY_COMPARE(open->state().count<Dataset>(), 1);
        const Metric metric = open->state().at(onlyDataset().metric);
        QCOMPARE(open->state().at(metric.step).title, title);
    }

    void theMetricAndItsScaleCanBeChanged()
    {
        look("stars.csv", "date,rating\n2026-05-01,5\n2026-05-02,4\n");
        auto *metric = find<ChoiceField>("responseMetric");
        QVERIFY2(metric->currentText().contains(u"CSAT"_s), qPrintable(metric->currentText()));
        QVERIFY(find<QSpinBox>("scaleHighest")->isEnabled());
        QCOMPARE(find<QSpinBox>("scaleHighest")->value(), 5);
        QTest::keyClick(metric, Qt::Key_Home);
        QVERIFY(metric->currentText().contains(u"NPS"_s)); // at once, while the file is read anew
        settle();
        QCOMPARE(find<QSpinBox>("scaleHighest")->value(), 10);
        QVERIFY(!find<QSpinBox>("scaleHighest")->isEnabled());
        QVERIFY(label("responsesSummary").contains(u"“NPS”"_s));
    }

    void aFileDroppedOnTheWindowIsLookedAt()
    {
        QVERIFY(dropFile(open->window, open->write("answers.csv", kSmall)));
        QTRY_VERIFY(open->window.findChild<ImportResponsesDialog *>());
        QTRY_COMPARE(button("importResponses")->text(), u"Import 3 responses"_s);
        QVERIFY(open->state() == start);
    }

    void theWindowGoesOnWhileALargeFileIsRead()
    {
        const QString path = open->write("large.csv", manyRows(300'000));
        Pauses pauses;
        lookAt(path);
        QVERIFY(button("importResponses")->isEnabled());
        const qint64 looking = pauses.longest();
        importNow();
        QTRY_COMPARE_WITH_TIMEOUT(open->state().count<Dataset>(), 1, 60'000);
        QCOMPARE(onlyDataset().responses, 300'000);
        qInfo("longest pause %lld ms, %lld ms before the import", pauses.longest(), looking);
        QVERIFY2(pauses.longest() < 250, qPrintable(QString::number(pauses.longest()))); // on a busy machine
        QVERIFY(open->workspace()->undo());
        QVERIFY(open->state() == start);
    }

    void anImportCanBeStopped()
    {
        look("large.csv", manyRows(300'000));
        importNow();
        auto *progress = find<QProgressBar>("responseProgress");
        QTRY_VERIFY(progress->isVisible());
        QTest::mouseClick(button("cancelImport"), Qt::LeftButton);
        QVERIFY2(label("dialogMessage").contains(u"Nothing was imported"_s), qPrintable(label("dialogMessage")));
        QTest::qWait(50);
        QVERIFY(open->state() == start);
        importNow(); // and it can be started anew
        QTRY_COMPARE_WITH_TIMEOUT(open->state().count<Dataset>(), 1, 60'000);
    }

    void theWindowCanCloseInTheMiddleOfIt()
    {
        look("large.csv", manyRows(300'000));
        importNow();
        open->window.documents().close();
        QTRY_VERIFY(!open->window.findChild<ImportResponsesDialog *>());
        QVERIFY(!open->workspace());
    }

    void whatCannotBeReadIsTold()
    {
        auto *dialog = look("nothing.csv", "");
        QVERIFY(!label("responsesSummary").isEmpty());
        QVERIFY(!button("importResponses")->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!open->window.findChild<ImportResponsesDialog *>());
    }

private:
    /// How long the window does not get to its events.
    class Pauses : public QObject
    {
    public:
        Pauses()
        {
            m_clock.start();
            startTimer(1);
        }
        qint64 longest() const { return m_longest; }

    protected:
        void timerEvent(QTimerEvent *) override { m_longest = std::max(m_longest, m_clock.restart()); }

    private:
        QElapsedTimer m_clock;
        qint64 m_longest = 0;
    };

    static QByteArray manyRows(int count)
    {
        QByteArray bytes("date,score,step,comment\n");
        for (int i = 0; i < count; ++i) {
            bytes += "2026-0" + QByteArray::number(1 + i % 9) + "-1" + QByteArray::number(i % 10) + ','
                     + QByteArray::number(i % 11) + ",Trial setup,Words number " + QByteArray::number(i) + '\n';
        }
        return bytes;
    }
};

PERIPLUS_SUITE(TestImportResponses, QApplication)
#include "tst_import_responses.moc"
