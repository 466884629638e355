// SPDX-License-Identifier: GPL-3.0-or-later
// What is told before an import: what is there already, and what needs no reading.
#include "tests/support/main/suite.h"
#include "tests/support/ui/import_window.h"

using namespace periplus;
using namespace Qt::StringLiterals;

class TestImportPreview : public QObject, private ImportWindow
{
    Q_OBJECT

private slots:
    void init() { openTheSample(); }
    void cleanup() { open.reset(); }

    /// Told beforehand just as the import itself does it: a response that came in another file is there already.
    void whatCameInAnotherFileIsThereAlready()
    {
        look("may.csv", "ResponseId,date,score,step\nR1,2026-05-01,9,Trial setup\nR2,2026-05-02,3,Shortlist\n");
        importNow();
        QTRY_COMPARE(open->state().count<Dataset>(), 1);
        look("june.csv", "ResponseId,date,score,step\nR2,2026-05-02,3,Shortlist\nR3,2026-06-02,8,Shortlist\n"
                         "R4,2026-06-03,7,Shortlist\nR4,2026-06-03,7,Shortlist\n");
        QTRY_COMPARE(button("importResponses")->text(), u"Import 2 responses"_s);
        const QString told = label("responsesSummary");
        QVERIFY2(told.startsWith(u"2 responses can be used. 1 row is there already. 1 row is there twice."_s),
                 qPrintable(told));
        auto *attach = find<ChoiceField>("attachTo");
        const QString here = attach->currentText();
        QTest::keyClick(attach, Qt::Key_End); // another metric has none of them
        QTRY_COMPARE(button("importResponses")->text(), u"Import 3 responses"_s);
        QVERIFY(!label("responsesSummary").contains(u"already"_s));
        for (int i = 0; i < attach->count() && attach->currentText() != here; ++i)
            QTest::keyClick(attach, Qt::Key_Up);
        QTRY_COMPARE(button("importResponses")->text(), u"Import 2 responses"_s);
        importNow();
        QTRY_COMPARE(open->state().count<Dataset>(), 2);
        QCOMPARE(open->state().at(open->state().ordered<Dataset>().last()).responses, 2); // as it was told
        look("part.csv", "ResponseId,date,score,step\nR3,2026-06-02,8,Shortlist\n");
        QTRY_COMPARE(label("responsesSummary"), u"Nothing new: all of these responses are there already."_s);
        QVERIFY(!button("importResponses")->isEnabled());
    }

    void enterImportsWhatIsWell()
    {
        QWidget *dialog = look("answers.csv", kSmall);
        QCOMPARE(dialog->focusWidget(), button("importResponses"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(open->state().count<Dataset>(), 1);
        dialog = look("june.csv", "ResponseId,date,score\nR1,2026-06-02,3\n");
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(open->state().count<Dataset>(), 2);
        dialog = look("july.csv", "ResponseId,date,score\nR1,2026-06-02,3\nR2,2026-07-02,3\n");
        QTRY_COMPARE(dialog->focusWidget(), button("importResponses")); // those that are there are counted first
        QTest::keyClick(dialog, Qt::Key_Escape);
        dialog = look("dates.csv", "date,score\n05/01/2026,9\n06/02/2026,3\n");
        QVERIFY(dialog->focusWidget() != button("importResponses")); // something is asked
    }

    void longQuestionsAreShortenedAndKeptWhole()
    {
        look("asked.csv", "date,How likely are you to recommend us to a friend or a colleague of yours?,id\n"
                          "05/01/2026,9,a\n06/02/2026,3,b\n");
        const auto *rows = find<QTableWidget>("responsePreview");
        const QTableWidgetItem *heading = rows->horizontalHeaderItem(1);
        QVERIFY2(heading->text().endsWith(u'…') && heading->text().startsWith(u"How"_s), qPrintable(heading->text()));
        QVERIFY(heading->toolTip().endsWith(u"of yours?"_s));
        QVERIFY(heading->data(Qt::AccessibleTextRole).toString().endsWith(u"of yours?"_s));
        QCOMPARE(rows->horizontalHeaderItem(0)->text(), u"date"_s);
        QVERIFY2(label("responsesSummary").startsWith(u"Line 2:1: "_s), qPrintable(label("responsesSummary")));
        QCOMPARE(button("importResponses")->text(), u"Import"_s); // nothing can be said of how many yet
    }

    void theDocumentMayCloseWhileTheyAreCounted()
    {
        QByteArray bytes("ResponseId,date,score\n");
        for (int i = 0; i < 60'000; ++i)
            bytes += 'R' + QByteArray::number(i) + ",2026-05-01," + QByteArray::number(i % 11) + '\n';
        look("first.csv", bytes);
        importNow();
        QTRY_COMPARE_WITH_TIMEOUT(open->state().count<Dataset>(), 1, 60'000);
        QTest::qWait(0);
        open->dialogs.answer = open->write("second.csv", bytes + "N,2026-05-01,9\n");
        open->trigger("importSurvey");
        bool counted = false; // it may be over between two looks
        for (int i = 0; i < 2000 && !counted; ++i) {
            QTest::qWait(1);
            counted = !label("responsesSummary").startsWith(u"Reading"_s);
        }
        QVERIFY(counted);
        open->window.documents().close();
        QTRY_VERIFY(!open->window.findChild<ImportResponsesDialog *>());
        QVERIFY(!open->workspace());
    }

    /// What is not looked at while reading needs no reading: the file may even be another one meanwhile.
    void answersThatChangeNothingDoNotReadAgain()
    {
        look("answers.csv", kSmall);
        const QString before = label("responsesSummary");
        open->write("answers.csv", "date,score,step,email,comment\n2026-05-01,9,Trial setup,a@example.org,Good\n");
        role(4)->setFocus();
        QTest::keyClick(role(4), Qt::Key_P);
        QCOMPARE(role(4)->currentText(), u"Personal, left out"_s);
        QCOMPARE(label("responsesSummary"), before);
        QVERIFY(label("responsesRecognised").contains(u"email, comment"_s));
        QVERIFY(!find<QTableWidget>("responsePreview")->item(1, 4)->text().contains(u"Good"_s));
        QVERIFY(button("importResponses")->isEnabled());
        QTest::keyClick(find<ChoiceField>("attachTo"), Qt::Key_End); // where they belong
        QTest::qWait(50);
        QVERIFY(label("responsesSummary").startsWith(u"3 responses"_s));
        find<QSpinBox>("headerRows")->setValue(0); // this is read in another way
        settle();
        QVERIFY(!label("responsesSummary").startsWith(u"3 responses"_s));
    }
};

PERIPLUS_SUITE(TestImportPreview, QApplication)
#include "tst_import_preview.moc"
