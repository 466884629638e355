// SPDX-License-Identifier: GPL-3.0-or-later
// Personas from files: a look at them first, then one step of history.
#include "tests/support/main/suite.h"
#include "tests/support/ui/sample_window.h"
#include "ui/inspector/choice_field.h"
#include "ui/people/import_personas_dialog.h"
#include "ui/personas/persona_view.h"

#include <QPushButton>
#include <QTableWidget>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestImportPersonas : public QObject, private SampleWindow
{
    Q_OBJECT

private slots:
    void init() { openTheSample(); }
    void cleanup() { open.reset(); }

    void goodRowsAreMadeAndOthersAreToldBefore()
    {
        auto *dialog = import("people.csv", "Name;Role;Goals;Shoe size\n"
                                            "Ada;Analyst;\"Sleep\nRead\";38\n"
                                            ";Nobody;;\n"
                                            "efficient emma;Twin;;\n"
                                            "Bo;Buyer;Save;44\n");
        QVERIFY(dialog && dialog->isVisible());
        auto *rows = dialog->findChild<QTableWidget *>(u"importPreview"_s);
        QCOMPARE(rows->rowCount(), 1 + 4);
        QCOMPARE(rows->item(1, 0)->text(), u"New"_s);
        QVERIFY(rows->item(2, 0)->text().contains(u"no name"_s));
        QVERIFY(rows->item(3, 0)->text().contains(u"There is a persona"_s));
        QCOMPARE(summary(*dialog), u"2 personas are new. 1 is there already. 1 row cannot be used."_s);
        QCOMPARE(button(*dialog)->text(), u"Import 2 personas"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(open->state().count<Persona>(), 4);
        QTRY_COMPARE(open->message(), u"2 personas were imported."_s);
        const PersonaId ada = open->state().ordered<Persona>().at(2);
        QCOMPARE(open->state().at(ada).role, u"Analyst"_s);
        QCOMPARE(open->state().traitsOf(ada).size(), 2);
        QVERIFY(open->workspace()->undo());
        QVERIFY(open->state() == start);
    }

    void whatAColumnMeansCanBeChanged()
    {
        auto *dialog = import("people.csv", "Who;Name;Shoe size\nAda;Lovelace;38\nBo;Lovelace;44\n");
        QCOMPARE(button(*dialog)->text(), u"Import 1 persona"_s); // the second has the same name
        QVERIFY(summary(*dialog).contains(u"1 is twice in this file."_s));
        auto *first = dialog->findChild<ChoiceField *>(u"meaning0"_s);
        auto *second = dialog->findChild<ChoiceField *>(u"meaning1"_s);
        auto *third = dialog->findChild<ChoiceField *>(u"meaning2"_s);
        QCOMPARE(second->currentText(), u"Name"_s);
        QTest::keyClick(first, Qt::Key_Down); // from "Leave out" to "Name"
        QCOMPARE(first->currentText(), u"Name"_s);
        QCOMPARE(second->currentText(), u"Leave out"_s); // a name comes from one column
        QTest::keyClick(third, Qt::Key_End);
        QCOMPARE(third->currentText(), u"Tools"_s);
        QCOMPARE(button(*dialog)->text(), u"Import 2 personas"_s);
        QTest::mouseClick(button(*dialog), Qt::LeftButton);
        QTRY_COMPARE(open->state().count<Persona>(), 4);
        const PersonaId bo = open->state().ordered<Persona>().last();
        QCOMPARE(open->state().at(bo).name, u"Bo"_s);
        QCOMPARE(open->state().at(open->state().traitsOf(bo).first()).kind, TraitKind::Tool);
    }

    void whatIsTwiceInTheFileAndWhatLooksWrongIsTold()
    {
        auto *dialog = import("people.csv", "Name,Age\nAda,abc\nada,38\nBo,25-34\nCy,1987\nDee,\nEli,380\n");
        auto *rows = dialog->findChild<QTableWidget *>(u"importPreview"_s);
        QVERIFY(rows->item(1, 0)->text().contains(u"“abc” does not look like an age"_s));
        QVERIFY(rows->item(2, 0)->text().contains(u"Line 2 has this name"_s));
        for (const int row : {3, 4, 5})
            QCOMPARE(rows->item(row, 0)->text(), u"New"_s);
        QVERIFY(rows->item(6, 0)->text().contains(u"380"_s));
        QCOMPARE(summary(*dialog), u"5 personas are new. 1 is twice in this file. 2 of the new ones look wrong."_s);
        QCOMPARE(button(*dialog)->text(), u"Import 5 personas"_s); // a remark forbids nothing
    }

    void theFirstOfThemIsShownAfterwards()
    {
        auto *dialog = import("people.csv", "Name\nefficient emma\nAda\nBo\n");
        QTest::mouseClick(button(*dialog), Qt::LeftButton);
        const auto *sheet = open->window.findChild<PersonaView *>();
        QTRY_VERIFY(sheet->isVisible());
        QCOMPARE(open->state().at(sheet->persona()).name, u"Ada"_s);
        QVERIFY(open->workspace()->undo());
        QVERIFY(open->state() == start);
    }

    void withoutNamesNothingIsImported()
    {
        auto *dialog = import("shoes.csv", "Size\n38\n44\n");
        QVERIFY(!button(*dialog)->isEnabled());
        QVERIFY(summary(*dialog).contains(u"Choose the column"_s));
    }

    void aDocumentIsTakenAsItIs()
    {
        auto *dialog = import("people.json", R"({"format": "periplus", "version": 1,
 "segments": [{"name": "Buyers"}, {"name": "Nobody"}],
 "personas": [{"name": "Ann", "segment": "Buyers", "role": "Chef",
   "traits": [{"kind": "goal", "text": "Finish", "evidence": [{"grade": "observed", "n": 12, "note": "diary"}]}]},
  {"name": "ANN"}, {"name": "Careful Kofi"}],
 "journeys": [{"title": "Not this"}]})");
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<ChoiceField *>());
        auto *rows = dialog->findChild<QTableWidget *>(u"importPreview"_s);
        QCOMPARE(rows->rowCount(), 3);
        QCOMPARE(rows->item(0, 1)->text(), u"Ann"_s);
        QVERIFY(rows->item(1, 0)->text().contains(u"before this one"_s));
        QVERIFY(rows->item(2, 0)->text().contains(u"There is a persona"_s));
        QTest::mouseClick(button(*dialog), Qt::LeftButton);
        QTRY_COMPARE(open->state().count<Persona>(), 3);
        const State &state = open->state();
        const PersonaId ann = state.ordered<Persona>().last();
        QCOMPARE(state.at(state.at(ann).segment).name, u"Buyers"_s);
        QCOMPARE(state.count<Segment>(), 1);
        QCOMPARE(state.count<Journey>(), 1);
        QCOMPARE(state.evidenceOf(state.traitsOf(ann).first()).size(), 1);
        QVERIFY(open->workspace()->undo());
        QVERIFY(open->state() == start);
    }

    void whatCannotBeReadIsToldInTheBanner_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("header only") << QByteArray("a.csv") << QByteArray("Name;Role\n");
        QTest::newRow("nothing") << QByteArray("a.csv") << QByteArray();
        QTest::newRow("no document") << QByteArray("a.json") << QByteArray("{");
        QTest::newRow("no persona") << QByteArray("a.json") << QByteArray(R"({"format": "periplus", "version": 1})");
    }
    void whatCannotBeReadIsToldInTheBanner()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, bytes);
        QVERIFY(!import(name.constData(), bytes));
        QVERIFY2(open->message().contains(QString::fromLatin1(name)), qPrintable(open->message()));
        QVERIFY(open->state() == start);
    }

    void aFileDroppedOnTheNavigatorIsLookedAt()
    {
        QWidget &navigator = *open->find("navigator");
        QVERIFY(dropFile(navigator, open->write("people.csv", "Name\nAda\n")));
        auto *dialog = open->window.findChild<ImportPersonasDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(button(*dialog)->text(), u"Import 1 persona"_s);

        QVERIFY(!dropFile(navigator, open->write("people.png", "no")));
    }

    void aNameOfTenThousandLettersIsRefused()
    {
        auto *dialog = import("long.csv", "Name\n" + QByteArray(10'000, 'x') + "\n");
        auto *rows = dialog->findChild<QTableWidget *>(u"importPreview"_s);
        QVERIFY(rows->item(1, 1)->text().size() <= 300);
        bool told = false;
        for (int column = 0; column < rows->columnCount(); ++column)
            told = told || (rows->item(1, column) && rows->item(1, column)->text().contains(u"at most 200"_s));
        QVERIFY(told);
        QVERIFY(!button(*dialog)->isEnabled());
        QCOMPARE(open->state().count<Persona>(), 2);
    }

private:
    ImportPersonasDialog *import(const char *name, const QByteArray &bytes)
    {
        open->dialogs.answer = open->write(name, bytes);
        open->trigger("importPersonas");
        return open->window.findChild<ImportPersonasDialog *>();
    }
    static QPushButton *button(const QDialog &dialog) { return dialog.findChild<QPushButton *>(u"importPersonas"_s); }
    static QString summary(const QDialog &dialog) { return dialog.findChild<QLabel *>(u"importSummary"_s)->text(); }
};

PERIPLUS_SUITE(TestImportPersonas, QApplication)
#include "tst_import_personas.moc"
