// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/describe.h"
#include "core/edit/personas.h"
#include "core/people/persona_table.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/main/suite.h"

Q_DECLARE_METATYPE(periplus::PersonaField)

using namespace periplus;
using namespace Qt::StringLiterals;

class TestPersonaTable : public QObject
{
    Q_OBJECT

private slots:
    void headersAreRecognised_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<PersonaField>("field");
        QTest::newRow("name") << u"Name"_s << PersonaField::Name;
        QTest::newRow("persona") << u"PERSONA NAME"_s << PersonaField::Name;
        QTest::newRow("underscores") << u"persona_name"_s << PersonaField::Name;
        QTest::newRow("role") << u"Job title"_s << PersonaField::Role;
        QTest::newRow("plural") << u"Goals"_s << PersonaField::Goal;
        QTest::newRow("pains") << u"Pain-points"_s << PersonaField::Frustration;
        QTest::newRow("frustrations") << u" frustrations: "_s << PersonaField::Frustration;
        QTest::newRow("segment") << u"Target group"_s << PersonaField::Segment;
        QTest::newRow("behaviours") << u"Behaviours"_s << PersonaField::Habit;
        QTest::newRow("something else") << u"Shoe size"_s << PersonaField::Ignored;
        QTest::newRow("nothing") << QString() << PersonaField::Ignored;
    }
    void headersAreRecognised()
    {
        QFETCH(QString, header);
        QTEST(recogniseFields({header}).first(), "field");
    }

    void oneColumnIsTheNameButSeveralHoldGoals()
    {
        const QList<PersonaField> expected{PersonaField::Name, PersonaField::Ignored, PersonaField::Goal,
                                           PersonaField::Goal};
        QCOMPARE(recogniseFields({u"Persona"_s, u"Name"_s, u"Goal"_s, u"Goals"_s}), expected);
    }

    void cellsOfSeveralValuesAreSplit_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("values");
        QTest::newRow("one") << u"Save time"_s << QStringList{u"Save time"_s};
        QTest::newRow("semicolons") << u"a; b ;c"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("lines") << u"a\nb\r\n\nc"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("bullets") << u"• a • b\n- c\n* d"_s << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        QTest::newRow("numbers") << u"1. a\n2) b\n2026 c"_s << QStringList{u"a"_s, u"b"_s, u"2026 c"_s};
        QTest::newRow("commas and dashes are text")
            << u"fast, well-known - and cheap"_s << QStringList{u"fast, well-known - and cheap"_s};
        QTest::newRow("empty") << u" ;\n "_s << QStringList();
    }
    void cellsOfSeveralValuesAreSplit()
    {
        QFETCH(QString, cell);
        QTEST(splitValues(cell), "values");
    }

    void personasAreMadeInOneStep()
    {
        const auto workspace = emptyWorkspace();
        const State start = workspace->state();
        const auto table =
            readPersonaTable("Name;Role;Age;Goals;Pains;Quote;Segment;Shoe size\n"
                             "Emma;Operations;38;\"Save time\nSleep\";Slow import;I want one tool;Buyers;38\n"
                             "Kofi;;;;;;buyers;\n");
        QVERIFY(table);
        const auto made = workspace->edit(Op::Import, {}, [&](Edit &edit) { return importPersonas(edit, *table); });
        QVERIFY(made && *made == 2);
        const State &state = workspace->state();
        const Persona emma = state.at(state.ordered<Persona>().first());
        QCOMPARE(emma.name, u"Emma"_s);
        QCOMPARE(emma.role, u"Operations"_s);
        QCOMPARE(emma.quote, u"I want one tool"_s);
        QCOMPARE(state.count<Segment>(), 1);
        QCOMPARE(state.at(state.ordered<Persona>().last()).segment, emma.segment);
        QStringList traits;
        for (const TraitId id : state.traitsOf(emma.id))
            traits.append(enumName(state.at(id).kind) + u' ' + state.at(id).label + u':' + state.at(id).text);
        const QStringList expected{u"fact Age:38"_s, u"goal :Save time"_s, u"goal :Sleep"_s,
                                   u"frustration :Slow import"_s};
        QCOMPARE(traits, expected);
        QVERIFY(workspace->undo());
        QVERIFY(workspace->state() == start);
    }

    void badAndDoubleRowsAreToldBefore()
    {
        const auto workspace = emptyWorkspace();
        QVERIFY(workspace->edit(Op::Import, {}, [](Edit &edit) { return createPersona(edit, u"Emma"_s); }));
        auto table = readPersonaTable("Name,Role\n emma ,x\nKofi,y\nKOFI,z\n,w\nAda,1,2,3\nBo\n");
        QVERIFY(table);
        QStringList told;
        for (const RowJudgement &judgement : judgeRows(*table, workspace->state()))
            told.append(QString::number(static_cast<int>(judgement.fate)) + judgement.reason);
        const QStringList expected{u"2There is a persona of this name."_s,
                                   u"0"_s,
                                   u"3Line 3 has this name, too."_s,
                                   u"1There is no name."_s,
                                   u"1There are more cells than columns: 4 instead of 2."_s,
                                   u"0"_s};
        QCOMPARE(told, expected);
        table->fields = {PersonaField::Role, PersonaField::Name}; // the mapping was changed
        QCOMPARE(judgeRows(*table, workspace->state()).first().fate, RowFate::Made);
        table->fields = {PersonaField::Ignored, PersonaField::Ignored};
        const auto none = workspace->edit(Op::Import, {}, [&](Edit &edit) { return importPersonas(edit, *table); });
        QCOMPARE(none.error().code, Errc::NothingToDo);
    }

    void otherFilesAreRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("empty") << QByteArray() << u"line 1:1: there is no row in this file."_s;
        QTest::newRow("header alone") << QByteArray("Name,Role\n")
                                      << u"This file has no row below the names of its columns."_s;
        QTest::newRow("too long") << QByteArray("Name\n" + QByteArray("a\n").repeated(10001))
                                  << u"This file has more than 10000 rows."_s;
    }
    void otherFilesAreRefusedInWords()
    {
        QFETCH(QByteArray, bytes);
        const auto table = readPersonaTable(bytes);
        QVERIFY(!table);
        QTEST(describe(table.error(), Advice::Omit), "sentence");
    }
};

PERIPLUS_SUITE(TestPersonaTable, QCoreApplication)
#include "tst_persona_table.moc"
