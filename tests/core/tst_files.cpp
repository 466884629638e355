// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/describe.h"
#include "core/base/save_atomically.h"
#include "tests/support/main/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

/// While it lives no file of this process can grow beyond a size, as on a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_old);
        rlimit limit{bytes, m_old.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_old); }

private:
    rlimit m_old;
};

} // namespace

class TestFiles : public QObject
{
    Q_OBJECT

private slots:
    void savesAndReplaces()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.json"_s);
        QVERIFY(saveAtomically(path, "one"));
        QCOMPARE(contentOf(path), "one");
        const QByteArray large(3'000'000, 'x');
        QVERIFY(saveAtomically(path, large));
        QCOMPARE(contentOf(path), large);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.json"_s});
    }

    void failureLeavesTheOldFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        QVERIFY(saveAtomically(path, "old"));
        {
            const FileSizeLimit limit(200'000);
            const Status saved = saveAtomically(path, QByteArray(3'000'000, 'x'));
            QVERIFY(!saved);
            QCOMPARE(saved.error().code, Errc::IoError);
            QCOMPARE(saved.error().file, path);
        }
        QCOMPARE(contentOf(path), "old");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.pdf"_s});
    }

    void refusalsNameTheCause_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Errc>("code");
        QTest::newRow("folder") << u"."_s << Errc::IsDirectory;
        QTest::newRow("no such folder") << u"missing/a.pdf"_s << Errc::NotFound;
        QTest::newRow("below a file") << u"file/a.pdf"_s << Errc::NotFound;
        QTest::newRow("full device") << u"/dev/full"_s << Errc::DiskFull;
        QTest::newRow("kernel's place") << u"/proc/a.pdf"_s << Errc::NotFound;
    }
    void refusalsNameTheCause()
    {
        QFETCH(QString, path);
        QFETCH(Errc, code);
        QTemporaryDir folder;
        QVERIFY(saveAtomically(folder.filePath(u"file"_s), "x"));
        const QString full = path.startsWith(u'/') ? path : folder.filePath(path);
        const Status saved = saveAtomically(full, "bytes");
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, code);
        QVERIFY(describe(saved.error()).startsWith(full + u": "_s));
    }

    void readingSaysWhatIsWrong()
    {
        QTemporaryDir folder;
        QCOMPARE(readWholeFile(folder.path(), 10).error().code, Errc::IsDirectory);
        QCOMPARE(readWholeFile(folder.filePath(u"missing"_s), 10).error().code, Errc::NotFound);
        const QString path = folder.filePath(u"a"_s);
        QVERIFY(saveAtomically(path, "0123456789"));
        QCOMPARE(readWholeFile(path, 10).value(), "0123456789");
        QCOMPARE(readWholeFile(path, 9).error().code, Errc::TooLarge);
    }

    void everyCauseIsOneFullSentence()
    {
        for (int code = 0; code <= static_cast<int>(Errc::Unsupported); ++code) {
            const QString text = describe(Error{static_cast<Errc>(code), {}, u"a.mmd"_s, 7, 0});
            QVERIFY2(text.startsWith(u"a.mmd:7: "_s) && text.endsWith(u'.') && text.size() > 30, qPrintable(text));
            QVERIFY(!text.contains(u'\n'));
        }
    }

    void placeAndDetailAreKept()
    {
        QCOMPARE(describe(Error{Errc::SyntaxError, u"a task needs a score\nhere"_s, u"x.json"_s, 3, 9}),
                 u"x.json:3:9: a task needs a score here. Correct it and try again; nothing was changed."_s);
        QCOMPARE(describe(Error{Errc::Conflict, u"this lane belongs to another map"_s, {}, 0, 0}),
                 u"This lane belongs to another map."_s);
        QCOMPARE(describe(Warning{4, u"score 9 is outside 1 to 5"_s}, u"x.mmd"_s),
                 u"warning: x.mmd:4: score 9 is outside 1 to 5"_s);
    }
};

PERIPLUS_SUITE(TestFiles, QCoreApplication)
#include "tst_files.moc"
