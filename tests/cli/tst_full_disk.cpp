// SPDX-License-Identifier: GPL-3.0-or-later
// Real small disks, filled more and more: what does not fit is refused as a whole, in words that help; what was there
// stays as it was, and nothing is left behind.
#include "core/base/describe.h"
#include "core/store/check.h"
#include "core/store/rescue/rescue.h"
#include "tests/support/cli/program.h"
#include "tests/support/cli/small_disk.h"
#include "tests/support/core/editing_script.h"
#include "tests/support/main/suite.h"

#include <QDir>
#include <QTemporaryDir>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLevels = 20;

/// Free space in bytes at one of the levels: nothing at the first, more than enough for `needed` at the last.
qint64 freeAt(int level, qint64 needed)
{
    return level * (needed / (kLevels - 4) + 4096);
}

} // namespace

class TestFullDisk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto workspace = std::move(*Workspace::create(m_folder.filePath(u"map.periplus"_s), scriptServices()));
        for (const Work &step : editingScript().first(7))
            QVERIFY(step(*workspace));
        m_content = contentOf(*workspace);
        for (const FileSystem kind : {FileSystem::Memory, FileSystem::Ext4}) {
            const QString disk = mountSmallDisk(kind, m_folder.path());
            if (disk.isEmpty())
                qWarning("NOT RUN on %s: this system does not let the test mount one", nameOf(kind));
            m_disks.append({disk.isEmpty() ? "NOT RUN" : nameOf(kind), disk});
        }
    }
    void cleanupTestCase()
    {
        for (const Disk &disk : m_disks)
            unmount(disk.folder); // before their folder is removed
    }

    void editIsDoneOrRefused_data() { addDisks(); }
    void editIsDoneOrRefused()
    {
        QFETCH(QString, disk);
        if (disk.isEmpty())
            return;
        const QString path = disk + u"/map.periplus"_s;
        int acknowledged = 0;
        for (int level = 0; level < kLevels; ++level) {
            putWorkspaceOn(disk);
            auto workspace = std::move(*Workspace::open(path, OpenMode::ReadWrite, scriptServices()));
            leaveFree(disk, freeAt(level, 200'000));
            Content last = contentOf(*workspace);
            Status done;
            while (done) {
                last = contentOf(*workspace);
                done = sampleWork().at(1).second(*workspace);
                acknowledged += done.has_value();
            }
            QCOMPARE(done.error().code, Errc::DiskFull);
            QVERIFY(describe(done.error()).contains(u"choose another place"_s));
            QVERIFY(contentOf(*workspace) == last);
            QVERIFY(workspace->freshState() == last.state);
            workspace.reset();
            QVERIFY(contentOf(**Workspace::open(path, OpenMode::ReadWrite, scriptServices())) == last);
            QCOMPARE(namesOn(disk), QStringList({u"filler"_s, u"map.periplus"_s}));
        }
        QVERIFY(acknowledged > 0);
    }

    void undoIsDoneOrRefused_data() { addDisks(); }
    void undoIsDoneOrRefused()
    {
        QFETCH(QString, disk);
        if (disk.isEmpty())
            return;
        int refused = 0;
        for (int level = 0; level < kLevels; ++level) {
            putWorkspaceOn(disk);
            const auto workspace =
                std::move(*Workspace::open(disk + u"/map.periplus"_s, OpenMode::ReadWrite, scriptServices()));
            QVERIFY(workspace->undo());
            const Content after = contentOf(*workspace);
            QVERIFY(workspace->redo());
            leaveFree(disk, freeAt(level, 100'000));
            const Result<ViewHint> undone = workspace->undo();
            refused += !undone;
            QVERIFY(undone || undone.error().code == Errc::DiskFull);
            leaveFree(disk, 1'000'000);
            const Status done = undone ? Status() : Status(failure(undone.error()));
            const QString wrong = wrongAfterwards(*workspace, done, m_content, after);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
        QVERIFY(refused > 0 && refused < kLevels);
    }

    void copyIsWholeOrAbsent_data() { addDisks(); }
    void copyIsWholeOrAbsent()
    {
        QFETCH(QString, disk);
        if (disk.isEmpty())
            return;
        const auto workspace = std::move(*Workspace::open(m_folder.filePath(u"map.periplus"_s)));
        const QString copy = disk + u"/copy.periplus"_s;
        int refused = 0;
        for (int level = 0; level < kLevels; ++level) {
            clear(disk);
            leaveFree(disk, freeAt(level, 2 * QFileInfo(workspace->path()).size()));
            const Status done = workspace->saveCopy(copy);
            refused += !done;
            if (done) {
                QVERIFY(contentOf(**Workspace::open(copy)) == m_content);
            } else {
                QCOMPARE(done.error().code, Errc::DiskFull);
                checkMessage(describe(done.error()), copy);
            }

            QCOMPARE(namesOn(disk), done ? QStringList({u"copy.periplus"_s, u"filler"_s}) : QStringList(u"filler"_s));
        }
        QVERIFY(refused > 0 && refused < kLevels);
    }

    void snapshotIsWholeOrAbsent_data() { addDisks(); }
    void snapshotIsWholeOrAbsent()
    {
        QFETCH(QString, disk);
        if (disk.isEmpty())
            return;
        const QString path = m_folder.filePath(u"changing.periplus"_s);
        const Snapshots snapshots(disk);
        int refused = 0;
        for (int level = 0; level < kLevels; ++level) {
            clear(disk);
            QFile::remove(path);
            QVERIFY(QFile::copy(m_folder.filePath(u"map.periplus"_s), path));
            const Result<Snapshot> earlier = snapshots.take(path, 1'700'000'000'000);
            QVERIFY(earlier);
            const QByteArray old = contentOf(earlier->path);
            QVERIFY(sampleWork().at(1).second(*std::move(*Workspace::open(path))));
            const QByteArray workspace = contentOf(path);
            leaveFree(disk, freeAt(level, old.size()));
            const Result<Snapshot> taken = snapshots.take(path, 1'700'000'060'000);
            refused += !taken;
            if (!taken) {
                QCOMPARE(taken.error().code, Errc::DiskFull);
                checkMessage(describe(taken.error()), disk);
            }
            const QString folder = QFileInfo(earlier->path).path();
            QCOMPARE(QDir(folder).entryList({u"*.periplus"_s}).size(), taken ? 2 : 1);
            QCOMPARE(QDir(folder).entryList({u"*"_s}, QDir::Files | QDir::Hidden).size(), taken ? 3 : 2);
            QCOMPARE(contentOf(earlier->path), old);
            QCOMPARE(contentOf(path), workspace);
        }
        QVERIFY(refused > 0 && refused < kLevels);
    }

    void rescueIsWholeOrAbsent_data() { addDisks(); }
    void rescueIsWholeOrAbsent()
    {
        QFETCH(QString, disk);
        if (disk.isEmpty())
            return;
        const QString path = m_folder.filePath(u"damaged.periplus"_s);
        QByteArray bytes = contentOf(m_folder.filePath(u"map.periplus"_s));
        bytes.replace(5 * 4096, 4096, QByteArray(4096, '\0'));
        writeBytes(path, bytes);
        const QString target = disk + u"/rescued.periplus"_s;
        int refused = 0;
        for (int level = 0; level < kLevels; ++level) {
            clear(disk);
            leaveFree(disk, freeAt(level, 2 * bytes.size()));
            const Result<RescueReport> done = rescueWorkspace(path, target, Snapshots(m_folder.filePath(u"none"_s)));
            refused += !done;
            if (done) {
                QCOMPARE(*checkWorkspace(target), QList<Finding>());
            } else {
                QCOMPARE(done.error().code, Errc::DiskFull);
                checkMessage(describe(done.error()), target);
            }
            QCOMPARE(contentOf(path), bytes);
            QCOMPARE(namesOn(disk),
                     done ? QStringList({u"filler"_s, u"rescued.periplus"_s}) : QStringList(u"filler"_s));
        }
        QVERIFY(refused > 0 && refused < kLevels);
    }

    void exportKeepsTheOldFile_data()
    {
        QTest::addColumn<QString>("disk");
        QTest::addColumn<QString>("ending");
        for (const Disk &disk : m_disks) {
            for (const QString &ending : {u"pdf"_s, u"png"_s, u"svg"_s, u"json"_s, u"mmd"_s})
                QTest::addRow("%s, %s", disk.name, qPrintable(ending)) << disk.folder << ending;
        }
    }
    void exportKeepsTheOldFile()
    {
        QFETCH(QString, disk);
        QFETCH(QString, ending);
        if (disk.isEmpty())
            return;
        const QByteArray wanted = exported(m_folder.filePath(u"out."_s + ending));
        const QString out = disk + u"/out."_s + ending;
        const QByteArray old(5000, 'o');
        int refused = 0;
        for (int level = 0; level < kLevels; ++level) {
            putWorkspaceOn(disk);
            writeBytes(out, old);
            leaveFree(disk, freeAt(level, wanted.size()));
            const Run run = periplusRun({u"export"_s, disk + u"/map.periplus"_s, u"-o"_s, out});
            refused += run.code != 0;
            if (run.code != 0) {
                QCOMPARE(run.code, 4);
                checkMessage(QString::fromUtf8(run.err.trimmed().split('\n').constLast()), out); // after warnings
            }
            QCOMPARE(contentOf(out), run.code == 0 ? wanted : old);
            QCOMPARE(namesOn(disk), QStringList({u"filler"_s, u"map.periplus"_s, u"out."_s + ending}));
        }
        QVERIFY(refused > 0 && refused < kLevels);
    }

private:
    struct Disk
    {
        const char *name;
        QString folder; ///< empty: it could not be mounted
    };

    void addDisks() const
    {
        QTest::addColumn<QString>("disk");
        for (const Disk &disk : m_disks)
            QTest::newRow(disk.name) << disk.folder;
    }

    void putWorkspaceOn(const QString &disk) const
    {
        clear(disk);
        QVERIFY(QFile::copy(m_folder.filePath(u"map.periplus"_s), disk + u"/map.periplus"_s));
    }

    QByteArray exported(const QString &out) const
    {
        periplusRun({u"export"_s, m_folder.filePath(u"map.periplus"_s), u"-o"_s, out});
        return contentOf(out);
    }

    void checkMessage(const QString &message, const QString &path) const
    {
        QVERIFY2(message.contains(path) && message.contains(u"full"_s), qPrintable(message));
        QVERIFY2(message.contains(u"choose another place"_s), qPrintable(message));
    }

    // In memory where the system has such a place: the small disk is real, what is below it may be fast.
    QTemporaryDir m_folder{QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/periplus-disk"_s
                                                        : QDir::tempPath() + u"/periplus-disk"_s};
    Content m_content;
    QList<Disk> m_disks;
};

static const Suite suite(__FILE__, [](int argc, char **argv) {
    enterOwnMounts(); // before Qt starts threads
    qputenv("SOURCE_DATE_EPOCH", "1700000000");
    return runSuite<TestFullDisk, QCoreApplication>(argc, argv);
});
#include "tst_full_disk.moc"
