// SPDX-License-Identifier: GPL-3.0-or-later
// What core says of files and edits is said in the language of the program.
#include "core/base/describe.h"
#include "core/edit/cards.h"
#include "core/edit/channels.h"
#include "core/formats/document_file.h"
#include "core/formats/mermaid_reader.h"
#include "core/formats/mermaid_writer.h"
#include "core/metrics/measured.h"
#include "core/store/check.h"
#include "tests/support/core/json_documents.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/core/tampering.h"
#include "tests/support/main/suite.h"

#include <QTemporaryDir>
#include <QTranslator>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

/// While it lives, the program speaks Spanish with the numbers of Spain.
class InSpanish
{
public:
    InSpanish()
    {
        if (!m_words.load(u"periplus_es"_s, u":/periplus/translations"_s))
            qFatal("there is no Spanish");
        QCoreApplication::installTranslator(&m_words);
        QLocale::setDefault(QLocale(u"es_ES"_s));
    }
    ~InSpanish()
    {
        QLocale::setDefault(QLocale::c());
        QCoreApplication::removeTranslator(&m_words);
    }
    Q_DISABLE_COPY_MOVE(InSpanish)

private:
    QTranslator m_words;
};

Result<Imported> readDiagram(const QByteArray &text)
{
    return readMermaid(text, *seededIds(1));
}

/// One map with so many cards, written as Mermaid.
QString firstWarning(int cards)
{
    State state;
    state.put(Journey{.id = {1}, .rank = {u"V"_s}, .title = u"M"_s});
    state.put(Stage{.id = {2}, .journey = {1}, .rank = {u"V"_s}, .title = u"S"_s});
    state.put(Lane{.id = {3}, .journey = {1}, .rank = {u"V"_s}});
    for (int i = 0; i < cards; ++i)
        state.put(Card{.id = {10 + i}, .lane = {3}, .stage = {2}, .rank = {u"V"_s}});
    return writeMermaid(state, {1}).warnings.value(0).text;
}

} // namespace

class TestSpokenErrors : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        path = folder.filePath(u"hablado.periplus"_s);
        QFile::remove(path);
    }

    void badJsonIsToldInSpanish_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a comma too many") << QByteArray("{\n \"a\": [1,\n 2,]\n}") << u"» no se esperaba aquí."_s;
        QTest::newRow("too short") << QByteArray("{") << u"este documento termina antes de tiempo."_s;
        QTest::newRow("not ours") << QByteArray("{\"a\": 1}") << u"esto es JSON, pero no un documento de Periplus"_s;
        QTest::newRow("a number for text")
            << document("\"personas\": [{\"name\": 5}]") << u"línea 2: /personas/0/name: se esperaba un texto."_s;
        QTest::newRow("nothing of that name") << withCard("{\"lane\": \"metric\", \"metric\": \"X\"}")
                                              << u"se esperaba el nombre de una métrica de este documento, no «X»."_s;
        QTest::newRow("out of range") << withCard("{\"lane\": \"pain\", \"impact\": 11}")
                                      << u"se esperaba un número entero entre 1 y 10."_s;
    }
    void badJsonIsToldInSpanish()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        const InSpanish spanish;
        const Result<Imported> result = read(bytes);
        QVERIFY(!result);
        const QString told = describe(result.error());
        QVERIFY2(told.contains(sentence), qPrintable(told));
        QVERIFY2(told.startsWith(u"línea "_s), qPrintable(told));
        QVERIFY2(told.endsWith(u"Corríjalo e inténtelo de nuevo; no se ha cambiado nada."_s), qPrintable(told));
    }

    void badMermaidIsToldInSpanish_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no score") << QByteArray("journey\n  section A\n    Pay\n")
                                  << u"la tarea «Pay» no tiene puntuación; escríbala como «título: 3: actor»"_s;
        QTest::newRow("another diagram") << QByteArray(
            "pie\n  \"a\": 3\n") << u"esto no es un recorrido de Mermaid; su primera línea debe ser «journey»"_s;
        QTest::newRow("far too much") << "journey\n" + QByteArray("a: 3\n").repeated(20'001)
                                      << u"esto tiene más de 20.000 secciones y tareas"_s;
    }
    void badMermaidIsToldInSpanish()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, sentence);
        const InSpanish spanish;
        const Result<Imported> result = readDiagram(text);
        QVERIFY(!result);
        QCOMPARE(result.error().detail, sentence);
    }

    void warningsAreToldInSpanish()
    {
        const InSpanish spanish;
        const Result<Imported> diagram = readDiagram("journey\n  Pay: 9: Ann\n");
        QVERIFY(diagram);
        QCOMPARE(diagram->warnings.value(0).text, u"la puntuación 9 no está entre 1 y 5 y se toma la más cercana"_s);
        const Result<Imported> json = read(document("\"extra\": 1"));
        QVERIFY(json);
        QCOMPARE(json->warnings.value(0).text, u"/extra: esto no se conoce aquí y se pasa por alto"_s);
        QCOMPARE(describe(json->warnings.value(0), u"a.json"_s).left(15), u"aviso: a.json:2"_s);
    }

    void whatIsLeftOutIsCountedInEachLanguage()
    {
        QCOMPARE(firstWarning(1), u"Mermaid knows no cards; 1 is left out"_s);
        QCOMPARE(firstWarning(2), u"Mermaid knows no cards; 2 are left out"_s);
        const InSpanish spanish;
        QCOMPARE(firstWarning(1), u"Mermaid no conoce tarjetas; se omite 1"_s);
        QCOMPARE(firstWarning(2), u"Mermaid no conoce tarjetas; se omiten 2"_s);
    }

    /// Each row breaks a workspace in one way; the check and the rescue window tell of it.
    void damageIsToldInSpanish_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("trigger") << u"CREATE TRIGGER t AFTER INSERT ON tag BEGIN DELETE FROM tag; END"_s
                                 << u"contiene algo que ningún espacio de trabajo tiene: disparador «t»"_s;
        QTest::newRow("value") << u"PRAGMA ignore_check_constraints = ON; UPDATE stage SET rank = '0'"_s
                               << u"tiene un valor imposible en rank"_s;
        QTest::newRow("row") << u"UPDATE journey SET parent_step = (SELECT min(id) FROM step)"_s
                             << u"cuelga de sí mismo"_s;
        QTest::newRow("history") << u"UPDATE history SET changeset = x'5401'"_s << u"del historial no se puede leer"_s;
    }
    void damageIsToldInSpanish()
    {
        QFETCH(QString, sql);
        QFETCH(QString, sentence);
        makeWorkspace();
        tamper(path, sql.toStdString());
        const InSpanish spanish;
        const auto findings = checkWorkspace(path);
        QVERIFY(findings && !findings->isEmpty());
        QVERIFY2(findings->first().what.contains(sentence), qPrintable(findings->first().what));
    }

    void damagedFilesAreRefusedInSpanish()
    {
        makeWorkspace();
        tamper(path, "UPDATE card SET text = text || '.' WHERE id = (SELECT min(id) FROM card)", Digesting::Left);
        const InSpanish spanish;
        const auto opened = Workspace::open(path, OpenMode::ReadWrite, testServices());
        QVERIFY(!opened);
        const QString told = describe(opened.error());
        const QString sentence = u"su contenido no es el que se guardó, en card (grupos: 1). Archivo > Comprobar"_s;
        QVERIFY2(told.contains(sentence, Qt::CaseInsensitive), qPrintable(told));
    }

    /// What SQLite says itself stands in brackets behind a sentence of ours, or not at all.
    void wordsOfTheDatabaseDoNotStandAlone()
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("journey\n  title x\n").repeated(100));
        file.close();
        const InSpanish spanish;
        const auto findings = checkWorkspace(path);
        QVERIFY(!findings);
        QCOMPARE(findings.error().detail, u"este archivo no lo hizo Periplus"_s);
    }

    void refusedEditsAreToldInSpanish()
    {
        makeWorkspace();
        auto workspace = std::move(*Workspace::open(path, OpenMode::ReadWrite, testServices()));
        const CardId card = workspace->state().ordered<Card>().first();
        const InSpanish spanish;
        const auto linked = workspace->edit(Op::EditCard, {}, [&](Edit &edit) { return linkCards(edit, card, card); });
        QCOMPARE(linked.error().detail, u"una tarjeta no se puede enlazar consigo misma"_s);
        Card bold = workspace->state().at(card);
        bold.impact = 11;
        const auto written = workspace->edit(Op::EditCard, {}, [&](Edit &edit) { return updateCard(edit, bold); });
        QCOMPARE(written.error().detail, u"un impacto debe estar entre 1 y 10"_s);
        const auto renamed = workspace->edit(Op::EditChannel, {},
                                             [&](Edit &edit) { return renameChannel(edit, ChannelId{77}, u"x"_s); });
        QCOMPARE(renamed.error().detail, u"no existe ese canal"_s);
    }

    void wrongCountsAreToldInSpanish()
    {
        const InSpanish spanish;
        QCOMPARE(readCounts(MetricKind::Nps, {{u"promoters"_s, 3}}).error().detail, u"falta «detractors»"_s);
        QCOMPARE(readCounts(MetricKind::Nps, {{u"promoters"_s, 2.5}}).error().detail,
                 u"«promoters» es 2,5; tiene que ser un número entero"_s);
    }

private:
    void makeWorkspace()
    {
        auto workspace = std::move(*Workspace::create(path, testServices()));
        addBigJourney(*workspace, 2, 2, 4);
    }

    QTemporaryDir folder;
    QString path;
};

PERIPLUS_SUITE(TestSpokenErrors, QCoreApplication)
#include "tst_spoken_errors.moc"
