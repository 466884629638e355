// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/save_atomically.h"
#include "tests/support/cli/program.h"
#include "tests/support/main/suite.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

constexpr char kMermaid[] = "journey\n"
                            "  title Buying shoes\n"
                            "  section Discover\n"
                            "    Search: 4: Ann\n"
                            "    Compare: 2: Ann, Bob\n"
                            "  section Buy\n"
                            "    Pay: 5: Bob\n";

QJsonObject jsonOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString at(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const { QVERIFY(saveAtomically(at(name), bytes)); }

private slots:
    void initTestCase() { write(u"shoes.mmd"_s, kMermaid); }

    void helpAndVersionAnswerOnStdout()
    {
        const Run help = periplusRun({u"--help"_s});
        QCOMPARE(help.code, 0);
        for (const char *command : {"new", "import", "export", "info", "metrics", "check", "history"})
            QVERIFY2(help.out.contains(QByteArray(QByteArray("periplus ") + command)), command);
        QVERIFY(!help.out.contains("edit-load"));
        QCOMPARE(periplusRun({u"--version"_s}).out, QByteArray("periplus " PERIPLUS_VERSION "\n"));
    }

    void aWindowNeedsADisplayAndAFile()
    {
        const Run none = periplusRun({});
        QCOMPARE(none.code, 4);
        QVERIFY(none.err.contains("no display") && none.err.count('\n') == 1);
        const Run word = periplusRun({u"frob"_s});
        QCOMPARE(word.code, 1);
        QVERIFY(word.err.contains("neither a command nor a file"));
        const Run missing = periplusRun({at(u"nothing.periplus"_s)});
        QCOMPARE(missing.code, 1);
        QVERIFY(missing.err.contains("nothing.periplus"));
    }

    void aFileSizeLimitIsToldLikeAFullDisk()
    {
        const Run limited = run(u"sh"_s, {u"-c"_s, u"ulimit -f 4; exec \"$0\" export \"$1\" -o \"$2\""_s,
                                          QStringLiteral(PERIPLUS_PROGRAM), at(u"shoes.mmd"_s), at(u"limited.pdf"_s)});
        QCOMPARE(limited.code, 4);
        QVERIFY2(limited.err.count('\n') == 1, limited.err.constData());
        QVERIFY(!QFile::exists(at(u"limited.pdf"_s)));
    }

    void newImportInfoHistoryCheck()
    {
        const QString file = at(u"a.periplus"_s);
        QCOMPARE(periplusRun({u"new"_s, file}).code, 0);
        QCOMPARE(periplusRun({u"import"_s, at(u"shoes.mmd"_s), u"--into"_s, file}).code, 0);

        const Run info = periplusRun({u"info"_s, file, u"--json"_s});
        QCOMPARE(info.code, 0);
        const QJsonObject told = jsonOf(info.out);
        QCOMPARE(told[u"ops"_s].toInt(), 1);
        QCOMPARE(told[u"format"_s].toInt(), 4);
        QCOMPARE(told[u"counts"_s][u"maps"_s].toInt(), 1);
        QCOMPARE(told[u"counts"_s][u"steps"_s].toInt(), 3);
        QCOMPARE(told[u"counts"_s][u"personas"_s].toInt(), 2);
        QCOMPARE(told[u"maps"_s].toArray().at(0).toString(), u"Buying shoes"_s);

        const Run history = periplusRun({u"history"_s, file, u"--json"_s});
        QCOMPARE(history.code, 0);
        QCOMPARE(jsonOf(history.out)[u"edits"_s].toArray().size(), 1);
        QCOMPARE(jsonOf(history.out)[u"edits"_s][0][u"label"_s].toString(), u"shoes.mmd"_s);

        const Run check = periplusRun({u"check"_s, file});
        QCOMPARE(check.code, 0);
        QVERIFY(check.out.endsWith("intact\n"));
    }

    void importCreatesTheWorkspace()
    {
        const QString file = at(u"created.periplus"_s);
        QCOMPARE(periplusRun({u"import"_s, at(u"shoes.mmd"_s), u"--into"_s, file}).code, 0);
        QCOMPARE(periplusRun({u"check"_s, file}).code, 0);
    }

    void exportsEveryFormat_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-1.");
        QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
        QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
        QTest::newRow("json") << u"json"_s << QByteArray("{");
        QTest::newRow("mmd") << u"mmd"_s << QByteArray("journey");
    }
    void exportsEveryFormat()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, beginning);
        const QString out = at(u"out."_s + ending);
        const Run run = periplusRun({u"export"_s, at(u"shoes.mmd"_s), u"-o"_s, out});
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.code, 0);
        QVERIFY(contentOf(out).startsWith(beginning));
    }

    void mermaidComesBackAsItWas()
    {
        const QString json = at(u"round.json"_s);
        QCOMPARE(periplusRun({u"export"_s, at(u"shoes.mmd"_s), u"-o"_s, json}).code, 0);
        const QString back = at(u"round.mmd"_s);
        QCOMPARE(periplusRun({u"export"_s, json, u"-o"_s, back}).code, 0);
        const QByteArray text = contentOf(back);
        for (const char *part :
             {"title Buying shoes", "section Discover", "Search: 4: Ann", "Compare: 2: Ann, Bob", "Pay: 5: Bob"})
            QVERIFY2(text.contains(part), text.constData());
    }

    void jsonExportOfAWorkspaceIsStable()
    {
        const QString first = at(u"first.json"_s);
        const QString second = at(u"second.json"_s);
        const QString file = at(u"stable.periplus"_s);
        QCOMPARE(periplusRun({u"export"_s, u"--sample"_s, u"-o"_s, first}).code, 0);
        QCOMPARE(periplusRun({u"import"_s, first, u"--into"_s, file}).code, 0);
        QCOMPARE(periplusRun({u"export"_s, file, u"-o"_s, second}).code, 0);
        QVERIFY(contentOf(first).size() > 5000);
        QCOMPARE(contentOf(first), contentOf(second));
    }

    void exportIsRepeatable()
    {
        qputenv("SOURCE_DATE_EPOCH", "1700000000");
        QCOMPARE(periplusRun({u"export"_s, u"--sample"_s, u"-o"_s, at(u"1.pdf"_s)}).code, 0);
        QCOMPARE(periplusRun({u"export"_s, u"--sample"_s, u"-o"_s, at(u"2.pdf"_s)}).code, 0);
        qunsetenv("SOURCE_DATE_EPOCH");
        QCOMPARE(contentOf(at(u"1.pdf"_s)), contentOf(at(u"2.pdf"_s)));
    }

    void aMapIsChosenByTitle()
    {
        const QString file = at(u"two.periplus"_s);
        write(u"other.mmd"_s, "journey\n title Selling\n Offer: 3: Cy\n");
        QCOMPARE(periplusRun({u"import"_s, at(u"shoes.mmd"_s), u"--into"_s, file}).code, 0);
        QCOMPARE(periplusRun({u"import"_s, at(u"other.mmd"_s), u"--into"_s, file}).code, 0);
        const QString out = at(u"chosen.mmd"_s);
        QCOMPARE(periplusRun({u"export"_s, file, u"-o"_s, out, u"--map"_s, u"selling"_s}).code, 0);
        QVERIFY(contentOf(out).contains("Offer: 3: Cy"));
        const Run first = periplusRun({u"export"_s, file, u"-o"_s, out});
        QCOMPARE(first.code, 0);
        QVERIFY(first.err.startsWith("warning: "));
        const Run none = periplusRun({u"export"_s, file, u"-o"_s, out, u"--map"_s, u"Renting"_s});
        QCOMPARE(none.code, 1);
        QVERIFY2(none.err.contains("Selling"), none.err.constData());
    }

    void aPersonaIsChosenByName()
    {
        const QString file = at(u"people.periplus"_s);
        QCOMPARE(periplusRun({u"import"_s, at(u"shoes.mmd"_s), u"--into"_s, file}).code, 0);
        for (const QString &ending : {u"pdf"_s, u"png"_s, u"svg"_s, u"json"_s, u"md"_s}) {
            const QString out = at(u"bob."_s + ending);
            const Run run = periplusRun({u"export"_s, file, u"--persona"_s, u"bob"_s, u"-o"_s, out});
            QVERIFY2(run.code == 0 && run.err.isEmpty(), run.err.constData());
            QVERIFY2(QFileInfo(out).size() > 20, qPrintable(ending));
        }
        const QString out = at(u"cleo.md"_s);
        const Run none = periplusRun({u"export"_s, file, u"--persona"_s, u"Cleo"_s, u"-o"_s, out});
        QCOMPARE(none.code, 1);
        QVERIFY2(none.err.contains("“Ann”, “Bob”"), none.err.constData());
        QVERIFY(!QFile::exists(out));
    }

    void pagesOfSeveralPersonasAreExported()
    {
        const QString file = at(u"several.periplus"_s);
        QCOMPARE(periplusRun({u"import"_s, at(u"shoes.mmd"_s), u"--into"_s, file}).code, 0);
        const QList<std::pair<QStringList, QStringList>> pages{
            {{u"--personas"_s, u"ann, Bob"_s}, {u"pdf"_s, u"png"_s, u"svg"_s, u"json"_s, u"md"_s}},
            {{u"--matrix"_s}, {u"pdf"_s, u"png"_s, u"svg"_s}},
            {{u"--gallery"_s}, {u"pdf"_s, u"png"_s, u"svg"_s}},
        };
        for (const auto &[page, endings] : pages) {
            for (const QString &ending : endings) {
                const QString out = at(u"page."_s + ending);
                const Run run = periplusRun(QStringList{u"export"_s, file, u"-o"_s, out} + page);
                QVERIFY2(run.code == 0 && run.err.isEmpty(), run.err.constData());
                QVERIFY2(QFileInfo(out).size() > 20, qPrintable(page.first() + ending));
                QVERIFY(QFile::remove(out));
            }
        }
        const QString out = at(u"page.md"_s);
        QCOMPARE(periplusRun({u"export"_s, file, u"--matrix"_s, u"-o"_s, out}).code, 2);
        const Run one = periplusRun({u"export"_s, file, u"--personas"_s, u"Ann"_s, u"-o"_s, out});
        QVERIFY2(one.code == 1 && one.err.contains("two to four"), one.err.constData());
        QCOMPARE(periplusRun({u"export"_s, file, u"--personas"_s, u"Ann,Cleo"_s, u"-o"_s, out}).code, 1);
        QVERIFY(!QFile::exists(out));
    }

    void editLoadPrintsWhatIsCommitted()
    {
        const QString file = at(u"load.periplus"_s);
        const Run load = periplusRun({u"edit-load"_s, file, u"--ops"_s, u"40"_s, u"--seed"_s, u"7"_s});
        QCOMPARE(load.err, QByteArray());
        QCOMPARE(load.code, 0);
        QCOMPARE(load.out.count('\n'), 40);
        QVERIFY(load.out.endsWith("\n40\n"));
        QCOMPARE(periplusRun({u"check"_s, file}).code, 0);
        QVERIFY(jsonOf(periplusRun({u"info"_s, file, u"--json"_s}).out)[u"ops"_s].toInt() > 0);
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no file") << QStringList{u"new"_s};
        QTest::newRow("unknown option") << QStringList{u"info"_s, u"x"_s, u"--xml"_s};
        QTest::newRow("no target") << QStringList{u"import"_s, u"x.mmd"_s};
        QTest::newRow("no output") << QStringList{u"export"_s, u"x.mmd"_s};
        QTest::newRow("unknown format") << QStringList{u"export"_s, u"x.mmd"_s, u"-o"_s, u"x.docx"_s};
        QTest::newRow("bad page") << QStringList{u"export"_s, u"x.mmd"_s, u"-o"_s, u"x.pdf"_s, u"--page"_s, u"b5"_s};
        QTest::newRow("bad scale") << QStringList{u"export"_s, u"x.mmd"_s, u"-o"_s, u"x.png"_s, u"--scale"_s, u"0"_s};
        QTest::newRow("persona as Mermaid")
            << QStringList{u"export"_s, u"x.mmd"_s, u"-o"_s, u"y.mmd"_s, u"--persona"_s, u"Ann"_s};
        QTest::newRow("map and persona") << QStringList{u"export"_s, u"x.mmd"_s, u"-o"_s,        u"x.pdf"_s,
                                                        u"--map"_s,  u"A"_s,     u"--persona"_s, u"B"_s};
        QTest::newRow("matrix and gallery")
            << QStringList{u"export"_s, u"x.mmd"_s, u"-o"_s, u"x.pdf"_s, u"--matrix"_s, u"--gallery"_s};
        QTest::newRow("value missing") << QStringList{u"export"_s, u"x.mmd"_s, u"-o"_s};
        QTest::newRow("too many") << QStringList{u"check"_s, u"a"_s, u"b"_s};
        QTest::newRow("ops not a number") << QStringList{u"edit-load"_s, u"a"_s, u"--ops"_s, u"many"_s};
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        const Run run = periplusRun(arguments);
        QCOMPARE(run.code, 2);
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(run.err.contains("Usage: periplus "));
    }
};

PERIPLUS_SUITE(TestCli, QCoreApplication)
#include "tst_cli.moc"
