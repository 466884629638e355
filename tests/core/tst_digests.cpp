// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite does not notice when the content of a page changes; the digests do.
#include "core/edit/random_edits.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/core/tampering.h"
#include "tests/support/main/suite.h"

#include <QFile>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestDigests : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        path = folder.filePath(u"file.periplus"_s);
        QFile::remove(path);
        auto workspace = std::move(*Workspace::create(path, testServices()));
        addBigJourney(*workspace, 3, 3, 6);
        QVERIFY(workspace->addAsset("picture", u"image/png"_s));
        QVERIFY(workspace->edit(Op::CreateTag, {}, [](Edit &e) {
            return e.put(Tag{e.newId<Tag>(), {u"V"_s}, u"T"_s, {}});
        }));
        QVERIFY(workspace->undo());
    }

    void everyTableIsCovered_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
        row("text of a card", "UPDATE card SET text = 'x' WHERE id = (SELECT min(id) FROM card)");
        row("score", "UPDATE emotion SET value = -value WHERE id = (SELECT id FROM emotion WHERE value <> 0 LIMIT 1)");
        row("flag", "UPDATE channel SET online = 1 - online WHERE code = 'web'");
        row("nothing instead of a number", "UPDATE card SET span = span + 1");
        row("two rows exchanged",
            "UPDATE stage SET title = (SELECT title FROM stage AS other WHERE other.id <> stage.id LIMIT 1)");
        row("row lost", "DELETE FROM emotion WHERE id = (SELECT min(id) FROM emotion)");
        row("row added", "INSERT INTO tag VALUES (5, 'V', 'x', '')");
        row("step of the history", "UPDATE history SET label = 'x' WHERE seq = 1");
        row("changes of a step",
            "UPDATE history SET changeset = CAST(x'00' || substr(changeset, 2) AS BLOB) WHERE seq = 1");
        row("where the history stands", "UPDATE history_head SET seq = 2");
        row("what redo follows", "UPDATE history_redo SET child = 1 WHERE child = 2");
        row("picture", "UPDATE asset SET bytes = x'00'");
        row("kind of a picture", "UPDATE asset SET media_type = 'image/gif'");
        row("identity", "UPDATE meta SET value = '00000000-0000-4000-8000-000000000001' WHERE key = 'uuid'");
        row("a digest", "UPDATE digest SET low = low + 1 WHERE of = 'card'");
        row("digests lost", "DELETE FROM digest");
    }
    void everyTableIsCovered()
    {
        QFETCH(QByteArray, sql);
        tamper(path, sql.toStdString(), Digesting::Left);
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            const auto opened = Workspace::open(path, mode);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, Errc::Damaged);
            QVERIFY(opened.error().detail.contains(u"not what was saved"_s));
        }
        // Negative control: with fitting digests the same content goes unnoticed, or only its inner sense is looked at.
        if (sql.startsWith("UPDATE card SET text")) {
            tamper(path, "SELECT 1");
            QVERIFY(Workspace::open(path));
        }
    }

    /// SQLite's own check calls a page with other text intact: the reason why there are digests.
    void pagesAloneTellNothing()
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype place = bytes.indexOf("Emma");
        QVERIFY(place > 0);
        bytes[place] = 'e';
        QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
        file.close();
        SQLite::Database database(path.toStdString());
        QCOMPARE(database.execAndGet("PRAGMA integrity_check").getString(), std::string("ok"));
        QCOMPARE(Workspace::open(path).error().code, Errc::Damaged);
    }

    void digestsFollowEveryEdit()
    {
        RandomEdits edits(4);
        for (int i = 0; i < 120; ++i) {
            auto workspace =
                std::move(*Workspace::open(path, OpenMode::ReadWrite, testServices(static_cast<quint64>(i) + 9)));
            for (int k = 0; k < 3; ++k)
                QVERIFY(edits.step(*workspace));
            if (i % 3 == 0)
                QVERIFY(workspace->undo());
            if (i % 6 == 0)
                QVERIFY(workspace->redo());
            workspace.reset();
            const auto again = Workspace::open(path, OpenMode::ReadOnly);
            QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        }
    }

private:
    QTemporaryDir folder;
    QString path;
};

PERIPLUS_SUITE(TestDigests, QCoreApplication)
#include "tst_digests.moc"
