// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/save_atomically.h"
#include "tests/support/cli/program.h"
#include "tests/support/main/suite.h"

#include <QDir>
#include <QTemporaryDir>

using namespace periplus;
using namespace Qt::StringLiterals;

/// Everything that may be wrong with what the program is given: one line that says where and what to do, the right
/// exit code, nothing changed and nothing left behind.
class TestCliBadInput : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString at(const QString &name) const { return m_folder.filePath(name); }

    QStringList everything() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(saveAtomically(at(u"good.mmd"_s), "journey\n T: 3: A\n"));
        QVERIFY(saveAtomically(at(u"text.periplus"_s), "this is a shopping list\n"));
        QVERIFY(saveAtomically(at(u"empty.periplus"_s), ""));
        QVERIFY(saveAtomically(at(u"empty.mmd"_s), ""));
        QVERIFY(saveAtomically(at(u"bad.mmd"_s), "journey\n section A\n Just a task\n"));
        QVERIFY(saveAtomically(at(u"bad.json"_s), "{\"format\": \"periplus\", \"version\": 1,\n \"maps\": [}\n"));
        QVERIFY(saveAtomically(at(u"type.json"_s), "{\"format\": \"periplus\", \"version\": 1,\n\"maps\": 7}\n"));
        QVERIFY(saveAtomically(at(u"newer.json"_s), "{\"format\": \"periplus\", \"version\": 99}\n"));
        QVERIFY(saveAtomically(at(u"none.md"_s), "# Notes\n\nNo diagram here.\n"));
        QVERIFY(saveAtomically(at(u"movie.mkv"_s), "x"));
        QVERIFY(QDir().mkpath(at(u"folder.periplus"_s)));
        QCOMPARE(periplusRun({u"new"_s, at(u"good.periplus"_s)}).code, 0);
        QByteArray cut = contentOf(at(u"good.periplus"_s));
        QVERIFY(saveAtomically(at(u"cut.periplus"_s), cut.left(cut.size() / 2)));
        cut.replace(40, 4, QByteArray(4, '\0'));
        const QString trigger = at(u"trigger.periplus"_s);
        QVERIFY(QFile::copy(at(u"good.periplus"_s), trigger));
        QCOMPARE(
            run(u"sqlite3"_s, {trigger, u"CREATE TRIGGER t AFTER INSERT ON card BEGIN DELETE FROM card; END"_s}).code,
            0);
        const QString dangling = at(u"dangling.periplus"_s);
        QVERIFY(QFile::copy(at(u"good.periplus"_s), dangling));
        QCOMPARE(run(u"sqlite3"_s, {dangling, u"INSERT INTO card_tag VALUES (5, 6, 7)"_s}).code, 0);
        const QString untitled = at(u"untitled.periplus"_s);
        QVERIFY(QFile::copy(at(u"good.periplus"_s), untitled));
        QCOMPARE(run(u"sqlite3"_s, {untitled, u"DELETE FROM workspace"_s}).code, 0);
        const QString lost = at(u"lost.periplus"_s);
        QVERIFY(QFile::copy(at(u"good.periplus"_s), lost));
        QCOMPARE(
            run(u"sqlite3"_s, {lost, u"INSERT INTO history SELECT 7, 6, 'import', '', '', '', 0, 1, '', '', x'00'"_s})
                .code,
            0);
        QVERIFY(saveAtomically(at(u"twice.json"_s), R"({"format": "periplus", "version": 1, "maps": [{"title": "M",
            "stages": [{"title": "S", "steps": [{"title": "T", "emotions": [{"value": 1}, {"value": 2}]}]}]}]})"));
        const QString other = at(u"other.periplus"_s);
        QCOMPARE(run(u"sqlite3"_s, {other, u"CREATE TABLE a(b)"_s}).code, 0);
    }

    void checkCallsNothingIntactThatIsNot_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<int>("code");
        QTest::newRow("good") << u"good.periplus"_s << 0;
        QTest::newRow("trigger") << u"trigger.periplus"_s << 3;
        QTest::newRow("dangling") << u"dangling.periplus"_s << 3;
        QTest::newRow("no title row") << u"untitled.periplus"_s << 3;
        QTest::newRow("lost step") << u"lost.periplus"_s << 3;
    }
    void checkCallsNothingIntactThatIsNot()
    {
        QFETCH(QString, input);
        QFETCH(int, code);
        const Run run = periplusRun({u"check"_s, at(input)});
        QVERIFY2(run.code == code, run.err.constData());
        QCOMPARE(run.out.contains("intact"), code == 0);
        QCOMPARE(run.err.isEmpty(), code == 0);
    }

    void aNewerFileIsReadWithARemark()
    {
        QByteArray bytes = contentOf(at(u"good.periplus"_s));
        bytes[63] = 99; // user_version in SQLite's header
        QVERIFY(saveAtomically(at(u"newer.periplus"_s), bytes));
        const Run info = periplusRun({u"info"_s, at(u"newer.periplus"_s)});
        QCOMPARE(info.code, 0);
        QVERIFY2(info.err.contains("newer Periplus"), info.err.constData());
        QCOMPARE(periplusRun({u"check"_s, at(u"newer.periplus"_s)}).code, 1);
    }

    void anInputIsNeverOverwritten()
    {
        const QByteArray before = contentOf(at(u"good.mmd"_s));
        QCOMPARE(periplusRun({u"export"_s, at(u"good.mmd"_s), u"-o"_s, at(u"./good.mmd"_s)}).code, 2);
        QCOMPARE(contentOf(at(u"good.mmd"_s)), before);
        QCOMPARE(
            periplusRun({u"export"_s, at(u"good.periplus"_s), u"-o"_s, at(u"one.json"_s), u"--map"_s, u"A"_s}).code, 2);
        QVERIFY(!QFile::exists(at(u"one.json"_s)));
    }

    void aFailedImportLeavesTheTargetAlone()
    {
        const QByteArray before = contentOf(at(u"good.periplus"_s));
        const Run run = periplusRun({u"import"_s, at(u"twice.json"_s), u"--into"_s, at(u"good.periplus"_s)});
        QCOMPARE(run.code, 1);
        QVERIFY(run.err.contains("twice.json"));
        QCOMPARE(contentOf(at(u"good.periplus"_s)), before);
    }

    void oneLineRightCodeNothingChanged_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("missing file") << u"missing.periplus"_s << 1 << QByteArray("missing.periplus: ");
        QTest::newRow("missing import") << u"missing.mmd"_s << 1 << QByteArray("missing.mmd: ");
        QTest::newRow("not a workspace") << u"text.periplus"_s << 1 << QByteArray("text.periplus: ");
        QTest::newRow("another database") << u"other.periplus"_s << 1 << QByteArray("other.periplus: ");
        QTest::newRow("empty workspace") << u"empty.periplus"_s << 1 << QByteArray("empty.periplus: ");
        QTest::newRow("folder") << u"folder.periplus"_s << 1 << QByteArray("folder.periplus: ");
        QTest::newRow("truncated") << u"cut.periplus"_s << 3 << QByteArray("cut.periplus: ");
        QTest::newRow("trigger inside") << u"trigger.periplus"_s << 3 << QByteArray("trigger.periplus: ");
        QTest::newRow("reference to nothing") << u"dangling.periplus"_s << 3 << QByteArray("dangling.periplus: ");
        QTest::newRow("no title row") << u"untitled.periplus"_s << 3 << QByteArray("untitled.periplus: ");
        QTest::newRow("two feelings of one") << u"twice.json"_s << 1 << QByteArray("twice.json:2");
        QTest::newRow("below a file") << u"good.mmd/x.mmd"_s << 1 << QByteArray("good.mmd/x.mmd: ");
        QTest::newRow("empty mermaid") << u"empty.mmd"_s << 1 << QByteArray("empty.mmd");
        QTest::newRow("mermaid error") << u"bad.mmd"_s << 1 << QByteArray("bad.mmd:3");
        QTest::newRow("json syntax") << u"bad.json"_s << 1 << QByteArray("bad.json:2:");
        QTest::newRow("json type") << u"type.json"_s << 1 << QByteArray("type.json:2");
        QTest::newRow("newer json") << u"newer.json"_s << 1 << QByteArray("newer.json");
        QTest::newRow("markdown without a journey") << u"none.md"_s << 1 << QByteArray("none.md");
        QTest::newRow("unknown kind") << u"movie.mkv"_s << 1 << QByteArray("movie.mkv: ");
    }
    void oneLineRightCodeNothingChanged()
    {
        QFETCH(QString, input);
        QFETCH(int, code);
        QFETCH(QByteArray, place);
        const QStringList before = everything();
        const QByteArray bytes = contentOf(at(input));
        const Run run = periplusRun({u"export"_s, at(input), u"-o"_s, at(u"out.pdf"_s)});
        QVERIFY2(run.code == code, run.err.constData());
        QVERIFY2(run.err.count('\n') == 1, run.err.constData());
        QVERIFY2(run.err.contains(place), run.err.constData());
        QVERIFY2(run.err.trimmed().endsWith('.'), run.err.constData());
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(everything(), before);
        QCOMPARE(contentOf(at(input)), bytes);
    }

    void aFailedImportLeavesTheTarget()
    {
        const QByteArray bytes = contentOf(at(u"good.periplus"_s));
        const QStringList before = everything();
        QCOMPARE(periplusRun({u"import"_s, at(u"bad.mmd"_s), u"--into"_s, at(u"good.periplus"_s)}).code, 1);
        QCOMPARE(periplusRun({u"import"_s, at(u"bad.json"_s), u"--into"_s, at(u"fresh.periplus"_s)}).code, 1);
        QCOMPARE(contentOf(at(u"good.periplus"_s)), bytes);
        QCOMPARE(everything(), before);
    }

    void newDoesNotOverwrite()
    {
        const QByteArray bytes = contentOf(at(u"text.periplus"_s));
        const Run run = periplusRun({u"new"_s, at(u"text.periplus"_s)});
        QCOMPARE(run.code, 1);
        QCOMPARE(contentOf(at(u"text.periplus"_s)), bytes);
    }

    void badPlacesAreTheSystemsFault_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("code");
        QTest::newRow("no such folder") << u"nowhere/x.pdf"_s << 1;
        QTest::newRow("full device") << u"/dev/full"_s << 2; // its name says no format
        QTest::newRow("folder") << u"folder.pdf"_s << 1;
    }
    void badPlacesAreTheSystemsFault()
    {
        QFETCH(QString, target);
        QFETCH(int, code);
        QVERIFY(QDir().mkpath(at(u"folder.pdf"_s)));
        const QString path = target.startsWith(u'/') ? target : at(target);
        const Run run = periplusRun({u"export"_s, at(u"good.mmd"_s), u"-o"_s, path});
        QVERIFY2(run.code == code, run.err.constData());
        QCOMPARE(run.err.count('\n'), 1);
    }

    /// A real small disk, filled, in a mount namespace of its own.
    void aFullDiskLosesNothing_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("export") << u"export \"$2/good.mmd\" -o out.pdf"_s;
        QTest::newRow("import") << u"import \"$2/good.mmd\" --into work.periplus"_s;
        QTest::newRow("new") << u"new fresh.periplus"_s;
        QTest::newRow("edit-load") << u"edit-load work.periplus --ops 2000"_s;
    }
    void aFullDiskLosesNothing()
    {
        QFETCH(QString, command);
        const QString script =
            u"set -e; mkdir -p \"$2/disk\"; mount -t tmpfs -o size=400k none \"$2/disk\"; cd \"$2/disk\"\n"
            "\"$1\" new work.periplus; printf old > out.pdf; cp out.pdf \"$2/out.before\"\n"
            "cp work.periplus \"$2/work.before\"\n"
            "dd if=/dev/zero of=filler bs=1k 2>/dev/null || true\n"
            "code=0; \"$1\" "_s
            + command
            + u" >\"$2/log.out\" 2>\"$2/log.err\" || code=$?\n"
              "rm filler; \"$1\" check work.periplus >/dev/null || code=90\n"
              "cmp out.pdf \"$2/out.before\" || code=91\n"
              "[ ! -e fresh.periplus ] || code=92\n"
              "ls -A | grep -vE '^(out.pdf|work.periplus)$' && code=93\n"
              "exit $code"_s;
        const Run done = run(u"unshare"_s, {apart('m'), u"bash"_s, u"-c"_s, script, u"bash"_s,
                                            QStringLiteral(PERIPLUS_PROGRAM), m_folder.path()});
        QVERIFY2(done.code == 4, QByteArray(QByteArray::number(done.code) + done.out + done.err).constData());
        const QByteArray message = contentOf(at(u"log.err"_s));
        QCOMPARE(message.count('\n'), 1);
        QVERIFY2(message.contains("disk is full"), message.constData());
    }

    /// A place that cannot be written: a read-only mount.
    void aReadOnlyPlaceOpensAndRefusesToWrite()
    {
        const QString script = u"set -e; mkdir -p \"$2/ro\"; mount -t tmpfs none \"$2/ro\"; cd \"$2/ro\"\n"
                               "\"$1\" import \"$2/good.mmd\" --into work.periplus; mount -o remount,ro \"$2/ro\"\n"
                               "\"$1\" info work.periplus; \"$1\" check work.periplus\n"
                               "\"$1\" export work.periplus -o \"$2/from-ro.pdf\"\n"
                               "for try in 'export work.periplus -o out.pdf' 'new fresh.periplus'"
                               " 'edit-load work.periplus --ops 1'; do\n"
                               "  code=0; \"$1\" $try || code=$?; [ $code -eq 4 ] || exit 50; done\n"
                               "code=0; \"$1\" import \"$2/good.mmd\" --into work.periplus || code=$?; exit $code"_s;
        const Run done = run(u"unshare"_s, {apart('m'), u"bash"_s, u"-c"_s, script, u"bash"_s,
                                            QStringLiteral(PERIPLUS_PROGRAM), m_folder.path()});
        QVERIFY2(done.code == 4, QByteArray(QByteArray::number(done.code) + done.out + done.err).constData());
        QCOMPARE(done.err.count('\n'), 4);
        QCOMPARE(done.err.count("read-only"), 4);
    }
};

PERIPLUS_SUITE(TestCliBadInput, QCoreApplication)
#include "tst_cli_bad_input.moc"
