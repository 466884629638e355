// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a file is, opening it ends in a workspace or in one clear cause, and never changes the file.
#include "core/edit/workspace_info.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/core/tampering.h"
#include "tests/support/main/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestBadFiles : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        path = folder.filePath(u"file.periplus"_s);
        QFile::remove(path);
        auto workspace = std::move(*Workspace::create(path, testServices()));
        addBigJourney(*workspace, 3, 3, 6);
    }

    void foreignFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Errc>("code");
        QTest::newRow("empty") << QByteArray() << Errc::NotAWorkspace;
        QTest::newRow("one byte") << QByteArray("x") << Errc::NotAWorkspace;
        QTest::newRow("text") << QByteArray("journey\n").repeated(500) << Errc::NotAWorkspace;
        QTest::newRow("zeros") << QByteArray(8192, '\0') << Errc::NotAWorkspace;
    }
    void foreignFilesAreNamed()
    {
        QFETCH(QByteArray, content);
        QFETCH(Errc, code);
        write(content);
        const auto opened = Workspace::open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QCOMPARE(opened.error().file, path);
        QVERIFY(!opened.error().detail.isEmpty());
        QCOMPARE(read(), content);
    }

    void otherDatabaseIsNotAWorkspaceAndStaysAsItIs()
    {
        QFile::remove(path);
        {
            SQLite::Database other(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            other.exec("PRAGMA journal_mode = WAL; CREATE TABLE a (b); INSERT INTO a VALUES (1)");
        }
        const QByteArray before = read();
        QCOMPARE(Workspace::open(path).error().code, Errc::NotAWorkspace);
        QCOMPARE(read(), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).filter(u"file.periplus-"_s), QStringList());
    }

    void placesThatAreNoFiles()
    {
        QCOMPARE(Workspace::open(folder.filePath(u"none"_s)).error().code, Errc::NotFound);
        QCOMPARE(Workspace::open(folder.path()).error().code, Errc::IsDirectory);
        QCOMPARE(Workspace::open(path + u"/below"_s).error().code, Errc::NotFound);
        QCOMPARE(Workspace::open(u"/dev/null"_s).error().code, Errc::NotAWorkspace);
    }

    void createRefusesWrongPlaces()
    {
        const QByteArray before = read();
        QCOMPARE(Workspace::create(path).error().code, Errc::AlreadyExists);
        QCOMPARE(read(), before);
        QCOMPARE(Workspace::create(folder.filePath(u"none/a.periplus"_s)).error().code, Errc::NotFound);
        QCOMPARE(Workspace::create(path + u"/a.periplus"_s).error().code, Errc::NotFound);
        const auto unwritable = Workspace::create(u"/proc/a.periplus"_s);
        QVERIFY(!unwritable);
        QVERIFY(unwritable.error().code == Errc::PermissionDenied || unwritable.error().code == Errc::IoError);
    }

    void tamperedSchemaIsUntrusted_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<Errc>("code");
        const auto row = [](const char *name, const QString &sql, Errc code) { QTest::newRow(name) << sql << code; };
        row("trigger", u"CREATE TRIGGER t AFTER INSERT ON tag BEGIN DELETE FROM tag; END"_s, Errc::Untrusted);
        row("view", u"CREATE VIEW v AS SELECT 1"_s, Errc::Untrusted);
        row("view under a table's name",
            u"DROP TABLE action; CREATE VIEW action AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS id FROM c"_s,
            Errc::Untrusted);
        row("extra table", u"CREATE TABLE extra (a)"_s, Errc::Untrusted);
        row("virtual table", u"CREATE VIRTUAL TABLE extra USING fts5(a)"_s, Errc::Untrusted);
        row("extra column", u"ALTER TABLE card ADD COLUMN extra TEXT"_s, Errc::Untrusted);
        row("missing table", u"DROP TABLE asset"_s, Errc::Untrusted);
        row("no version", u"PRAGMA user_version = 0"_s, Errc::Untrusted);
        row("newer version", u"PRAGMA user_version = 99"_s, Errc::NewerVersion);
        row("other application", u"PRAGMA application_id = 5"_s, Errc::NotAWorkspace);
        row("unknown word", u"PRAGMA ignore_check_constraints = ON; UPDATE lane SET kind = 'evil'"_s, Errc::Damaged);
        row("negative id", u"INSERT INTO tag VALUES (-5, 'V', '', '')"_s, Errc::Damaged);
        row("counts that are no counts",
            u"INSERT INTO metric SELECT 9, NULL, NULL, NULL, 'V', '', 'nps', '', 1, NULL, NULL, '', '', NULL, ''; INSERT INTO measurement VALUES (9, 9, '2026-01-01', 'x', NULL)"_s,
            Errc::Damaged);
        row("lost head", u"UPDATE history_head SET seq = 99"_s, Errc::Damaged);
    }
    void tamperedSchemaIsUntrusted()
    {
        QFETCH(QString, sql);
        QFETCH(Errc, code);
        tamper(path, sql.toStdString());
        const QByteArray before = read();
        const auto opened = Workspace::open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QVERIFY(!opened.error().detail.isEmpty());
        QCOMPARE(read(), before);
    }

    /// Digests that fit, or that a version does not have, do not make up for a reference that leads nowhere.
    void danglingReferencesAreDamage_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *sql, const QString &what) {
            QTest::newRow(sql) << QString::fromLatin1(sql) << what;
        };
        row("UPDATE card SET lane = 4711", u"missing row in “lane”"_s);
        row("UPDATE step SET stage = 4711", u"missing row in “stage”"_s);
        row("UPDATE journey SET counterpart = 4711", u"missing row in “counterpart”"_s);
        row("INSERT INTO card_tag VALUES (5, (SELECT min(id) FROM card), 77)", u"missing row in “tag”"_s);
        row("UPDATE card SET lane = 4711; PRAGMA user_version = 99", u"missing row in “lane”"_s);
    }
    void danglingReferencesAreDamage()
    {
        QFETCH(QString, sql);
        QFETCH(QString, what);
        tamper(path, sql.toStdString());
        const QByteArray before = read();
        const auto opened = Workspace::open(path, OpenMode::ReadOnly);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Errc::Damaged);
        QVERIFY2(opened.error().detail.contains(what), qPrintable(opened.error().detail));
        QCOMPARE(read(), before);
    }

    void newerFileOpensForReading()
    {
        tamper(path,
               "PRAGMA user_version = 99; ALTER TABLE card ADD COLUMN later TEXT; CREATE TABLE later (a TEXT) STRICT");
        const auto opened = Workspace::open(path, OpenMode::ReadOnly);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
        QVERIFY((*opened)->isReadOnly());
        QCOMPARE((*opened)->state().count<Card>(), 54);
        tamper(path, "UPDATE digest SET low = low + 1", Digesting::Left); // what it adds up is its own business
        QVERIFY(Workspace::open(path, OpenMode::ReadOnly));
        tamper(path, "UPDATE meta SET value = '99' WHERE key = 'minimum_reader'");
        QCOMPARE(Workspace::open(path, OpenMode::ReadOnly).error().code, Errc::NewerVersion);
        tamper(path, "CREATE VIEW v AS SELECT 1");
        QCOMPARE(Workspace::open(path, OpenMode::ReadOnly).error().code, Errc::Untrusted);
    }

    void cutFilesAreDamaged_data()
    {
        QTest::addColumn<double>("part");
        for (const double part : {0.9, 0.5, 0.1})
            QTest::newRow(qPrintable(QString::number(part))) << part;
    }
    void cutFilesAreDamaged()
    {
        QFETCH(double, part);
        const QByteArray whole = read();
        const QByteArray cut = whole.left(static_cast<qsizetype>(static_cast<double>(whole.size()) * part));
        write(cut);
        const auto opened = Workspace::open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Errc::Damaged);
        QCOMPARE(read(), cut);
    }

    /// Damage anywhere ends in an error or in a workspace, never in a crash or a hang.
    void flippedBytesNeverCrash()
    {
        const QByteArray whole = read();
        int refused = 0;
        for (int i = 0; i < 150; ++i) {
            QByteArray bytes = whole;
            for (int k = 0; k < 8; ++k) {
                const qsizetype place = (i * 7919 + k * 104729) % bytes.size();
                bytes[place] = static_cast<char>(bytes[place] ^ (1 << (i % 8)));
            }
            write(bytes);
            const auto opened = Workspace::open(path, OpenMode::ReadOnly);
            refused += opened ? 0 : 1;
        }
        QCOMPARE_GT(refused, 50);
    }

    void readOnlyWorkspaceRefusesEdits()
    {
        const auto opened = std::move(*Workspace::open(path, OpenMode::ReadOnly));
        QVERIFY(opened->isReadOnly());
        const auto edited = opened->edit(Op::EditWorkspace, {}, [](Edit &e) { return renameWorkspace(e, u"X"_s); });
        QCOMPARE(edited.error().code, Errc::ReadOnly);
        QCOMPARE(opened->undo().error().code, Errc::ReadOnly);
        QCOMPARE(opened->addAsset("x", u"text/plain"_s).error().code, Errc::ReadOnly);
    }

    void unfinishedEditOfACrashIsRolledBackForReadersToo()
    {
        const QByteArray before = read();
        // A file in the middle of a commit: changed pages beside a journal with the old ones.
        SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
        database.exec(
            "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN; UPDATE card SET text = hex(randomblob(2000))");
        QVERIFY(read() != before);
        const QString crashed = folder.filePath(u"crashed.periplus"_s);
        QVERIFY(QFile::copy(path, crashed));
        QVERIFY(QFile::copy(path + u"-journal"_s, crashed + u"-journal"_s));
        database.exec("ROLLBACK");
        const auto opened = Workspace::open(crashed, OpenMode::ReadOnly);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
        QCOMPARE((*opened)->state().count<Card>(), 54);
        (*opened)->state().forEach<Card>([](const Card &card) { QVERIFY(card.text.startsWith(u"Card "_s)); });
    }

private:
    QByteArray read() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QByteArray &bytes) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir folder;
    QString path;
};

PERIPLUS_SUITE(TestBadFiles, QCoreApplication)
#include "tst_bad_files.moc"
