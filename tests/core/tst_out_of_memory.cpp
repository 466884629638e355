// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite gets no memory once, at any of its allocations. A program of its own: the allocator is chosen before SQLite's
// first use.
#include "tests/support/core/editing_script.h"
#include "tests/support/core/faulty_vfs.h"
#include "tests/support/main/suite.h"

#include <QDir>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

sqlite3_mem_methods s_system;
qint64 s_untilFailure = 0; ///< allocations up to and with the failing one; below 1: none fails

bool failsNow()
{
    return s_untilFailure > 0 && --s_untilFailure == 0;
}

void *allocate(int bytes)
{
    return failsNow() ? nullptr : s_system.xMalloc(bytes);
}

void *reallocate(void *old, int bytes)
{
    return failsNow() ? nullptr : s_system.xRealloc(old, bytes);
}

/// From everything at the beginning to about every twentieth far on.
qint64 nextSample(qint64 at)
{
    return at + 1 + at / 20;
}

} // namespace

class TestOutOfMemory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCOMPARE(sqlite3_config(SQLITE_CONFIG_GETMALLOC, &s_system), SQLITE_OK);
        sqlite3_mem_methods sparse = s_system;
        sparse.xMalloc = allocate;
        sparse.xRealloc = reallocate;
        QCOMPARE(sqlite3_config(SQLITE_CONFIG_MALLOC, &sparse), SQLITE_OK);

        const auto workspace = std::move(*Workspace::create(path(), scriptServices()));
        for (const Work &step : editingScript().first(7))
            QVERIFY(step(*workspace));
        m_content = contentOf(*workspace);
        m_files = readFiles(m_folder.path());
    }

    void workIsDoneOrRefused_data()
    {
        QTest::addColumn<Work>("work");
        for (const auto &[name, work] : sampleWork())
            QTest::newRow(name) << work;
    }
    void workIsDoneOrRefused()
    {
        QFETCH(Work, work);
        const auto untouched = restored();
        QVERIFY(work(*untouched));
        const Content after = contentOf(*untouched);
        int refused = 0;
        bool failed = true;
        for (qint64 at = 1; failed; at = nextSample(at)) {
            const auto workspace = restored();
            s_untilFailure = at;
            const Status done = work(*workspace);
            failed = s_untilFailure <= 0;
            s_untilFailure = 0;
            refused += !done;
            const QString wrong = wrongAfterwards(*workspace, done, m_content, after);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"allocation %1: "_s.arg(at) + wrong));
        }
        qInfo("%d times refused", refused);
        QVERIFY(refused > 10); // negative control
    }

    void openingIsDoneOrRefused()
    {
        int refused = 0;
        bool failed = true;
        for (qint64 at = 1; failed; at = nextSample(at)) {
            writeFiles(m_folder.path(), m_files);
            s_untilFailure = at;
            const auto workspace = Workspace::open(path(), OpenMode::ReadWrite, scriptServices());
            failed = s_untilFailure <= 0;
            s_untilFailure = 0;
            refused += !workspace;
            QVERIFY2(!workspace || contentOf(**workspace) == m_content, qPrintable(QString::number(at)));
            QVERIFY(contentOf(*opened()) == m_content);
        }
        qInfo("%d times refused", refused);
        QVERIFY(refused > 10);
    }

    void copyIsWholeOrAbsent()
    {
        const QString copy = m_folder.filePath(u"copy.periplus"_s);
        int refused = 0;
        bool failed = true;
        for (qint64 at = 1; failed; at = nextSample(at)) {
            const auto workspace = restored();
            s_untilFailure = at;
            const Status done = workspace->saveCopy(copy);
            failed = s_untilFailure <= 0;
            s_untilFailure = 0;
            refused += !done;
            QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), done ? 2 : 1);
            QVERIFY(contentOf(*workspace) == m_content);
            QVERIFY(!done || contentOf(**Workspace::open(copy)) == m_content);
        }
        qInfo("%d times refused", refused);
        QVERIFY(refused > 10);
    }

private:
    QString path() const { return m_folder.filePath(u"map.periplus"_s); }

    std::unique_ptr<Workspace> opened() const
    {
        return std::move(*Workspace::open(path(), OpenMode::ReadWrite, scriptServices()));
    }

    std::unique_ptr<Workspace> restored() const
    {
        writeFiles(m_folder.path(), m_files);
        return opened();
    }

    QTemporaryDir m_folder{QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/periplus-memory"_s
                                                        : QDir::tempPath() + u"/periplus-memory"_s};
    VolatileDisk::Files m_files;
    Content m_content;
};

Q_DECLARE_METATYPE(Work)

PERIPLUS_SUITE(TestOutOfMemory, QCoreApplication)
#include "tst_out_of_memory.moc"
