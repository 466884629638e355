// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changeset.h"
#include "core/store/changeset_guard.h"
#include "core/store/connection.h"
#include "core/store/new_file.h"
#include "core/store/row_store.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

class TestChangesetGuard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        SQLite::Database database = periplus::connect(u":memory:"_s, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        writeNewWorkspace(database, *seededIds(1));
        RowStore rows(database);
        const ChangeRecorder recorder(database);
        rows.update(WorkspaceInfo{{1}, u"Title “x”"_s, QString(300, u'y')});
        rows.insert(Segment{{5}, {u"V"_s}, u"Small"_s, {}, 0.25});
        rows.insert(Tag{{6}, {u"V"_s}, u"tag"_s, {}});
        rows.remove(rows.load().ordered<Channel>().first());
        changeset = recorder.changeset();
        QCOMPARE(touchedRows(changeset, Direction::Forward).size(), 4);
    }

    void recordedChangesPass() { QVERIFY(isChangeset(changeset)); }
    void nothingPasses() { QVERIFY(isChangeset({})); }

    /// A cut in the middle of a change is seen; one between two changes leaves a shorter changeset.
    void everyCutIsSeenOrHarmless()
    {
        int whole = 0;
        for (qsizetype size = 1; size < changeset.size(); ++size) {
            const QByteArray cut = changeset.left(size);
            if (!isChangeset(cut))
                continue;
            ++whole;
            QCOMPARE_LT(touchedRows(cut, Direction::Inverted).size(), 4);
        }
        QCOMPARE_LE(whole, 7); // after each table header and each change
    }

    /// What the guard lets through, the session extension finishes reading.
    void changedBytesEndInAnAnswer()
    {
        for (qsizetype place = 0; place < changeset.size(); ++place) {
            for (const int mask : {0x01, 0x10, 0x80, 0xff}) {
                QByteArray bytes = changeset;
                bytes[place] = static_cast<char>(bytes[place] ^ mask);
                const auto read =
                    guarded([&]() -> Result<qsizetype> { return touchedRows(bytes, Direction::Forward).size(); });
                QVERIFY(!read || *read <= 4);
            }
        }
    }

    void otherTablesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut header") << QByteArray("T\x01", 2);
        QTest::newRow("history") << QByteArray("T\x02\x01\x00history_head\x00", 17);
        QTest::newRow("wrong number of columns") << QByteArray("T\x02\x01\x00tag\x00", 8);
        QTest::newRow("wrong key") << QByteArray("T\x04\x00\x01\x00\x00tag\x00", 10);
        const QByteArray tag("T\x04\x01\x00\x00\x00tag\x00", 10);
        const QByteArray key("\x01\x00\x00\x00\x00\x00\x00\x00\x05", 9);
        const QByteArray nothing("\x00", 1);
        const QByteArray text("\x03\x01x", 3);
        const QByteArray update = tag + QByteArray("\x17\x00", 2) + key;
        QTest::newRow("update of the key") << update + text + nothing.repeated(2) + key + text + nothing.repeated(2);
        QTest::newRow("update without an old value") << update + nothing.repeated(4) + text + nothing.repeated(2);
        QTest::newRow("update without a new value") << update + text + nothing.repeated(2) + nothing.repeated(4);
        QTest::newRow("key that is text") << tag + QByteArray("\x12\x00", 2) + text.repeated(4);
        QTest::newRow("insertion of half a row") << tag + QByteArray("\x12\x00", 2) + key + text + nothing.repeated(2);
        QTest::newRow("change without a table") << QByteArray("\x12\x00\x05", 3);
    }
    void otherTablesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!isChangeset(bytes));
    }

    void tableHeaderAloneIsAllowed() { QVERIFY(isChangeset(QByteArray("T\x04\x01\x00\x00\x00tag\x00", 10))); }

private:
    QByteArray changeset;
};

PERIPLUS_SUITE(TestChangesetGuard, QCoreApplication)
#include "tst_changeset_guard.moc"
