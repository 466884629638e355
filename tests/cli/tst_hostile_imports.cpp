// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a stranger puts into a file to import: the program neither crashes nor hangs, stays small, says what is
// wrong, and what is imported is sound.
#include "core/base/save_atomically.h"
#include "tests/support/cli/hostile_imports.h"
#include "tests/support/cli/measured_run.h"
#include "tests/support/cli/program.h"
#include "tests/support/main/suite.h"

#include <QDir>
#include <QTemporaryDir>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestHostileImports : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_canary;
    WorstRuns m_worst;
    QList<HostileImport> m_imports;

    QString at(const QString &name) const { return m_folder.filePath(name); }

    MeasuredRun measured(const QStringList &command, const QString &name)
    {
        const MeasuredRun run = measuredRun(QStringLiteral(PERIPLUS_PROGRAM), command);
        m_worst.count(run, name + u", "_s + command.join(u' ').section(u'.', -1));
        return run;
    }

    static QString told(const QStringList &command, const MeasuredRun &run)
    {
        return u"%1: %2 in %3 s, %4 MiB: %5"_s.arg(command.join(u' '))
            .arg(run.code)
            .arg(run.seconds)
            .arg(run.megabytes)
            .arg(QString::fromUtf8(run.err.left(2000)));
    }

    /// The lines on stderr that are neither warnings nor what a decoder of pictures mutters.
    static QByteArrayList complaints(const MeasuredRun &run)
    {
        QByteArrayList lines = run.err.split('\n');
        lines.removeIf([](const QByteArray &line) {
            return line.isEmpty() || line.startsWith("warning: ") || line.startsWith("libpng ")
                   || line.startsWith("qt.gui.imageio");
        });
        return lines;
    }

private slots:
    void initTestCase()
    {
        m_canary = at(u"canary"_s);
        m_imports = hostileImports(m_canary);
        QVERIFY(m_imports.size() >= 60);
        QVERIFY(saveAtomically(m_canary, "sing\n"));
        QCOMPARE(periplusRun({u"new"_s, at(u"base.periplus"_s)}).code, 0);
    }

    void cleanupTestCase() { qInfo("%s", qPrintable(m_worst.summary())); }

    void noHostileImportHangsGrowsOrHarms_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype i = 0; i < m_imports.size(); ++i)
            QTest::newRow(qPrintable(m_imports[i].ending + u": "_s + m_imports[i].name)) << i;
    }
    void noHostileImportHangsGrowsOrHarms()
    {
        QFETCH(qsizetype, index);
        const HostileImport &import = m_imports[index];
        const QString path = at(u"in."_s + import.ending);
        const QString target = at(u"work.periplus"_s);
        QVERIFY(writeHostile(import, path));
        QFile::remove(target);
        QVERIFY(QFile::copy(at(u"base.periplus"_s), target));
        const QByteArray before = contentOf(target);
        const QStringList files = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden);

        // Painting is tried at a quarter of the size: how many pixels a picture has is for its owner to choose.
        const QList<QStringList> commands{{u"import"_s, path, u"--into"_s, target},
                                          {u"export"_s, path, u"-o"_s, at(u"out.pdf"_s)},
                                          {u"export"_s, path, u"-o"_s, at(u"out.svg"_s)},
                                          {u"export"_s, path, u"-o"_s, at(u"out.png"_s), u"--scale"_s, u"0.25"_s},
                                          {u"export"_s, path, u"-o"_s, at(u"out.json"_s)},
                                          {u"export"_s, path, u"-o"_s, at(u"out.mmd"_s)}};
        bool refused = false;
        for (const QStringList &command : commands) {
            if (refused && command.last() != at(u"out.pdf"_s))
                continue; // one reader serves all
            const MeasuredRun run = measured(command, import.name);
            const QString what = told(command, run);
            QVERIFY2(run.code == 0 || run.code == 1, qPrintable(what));
            QVERIFY2(run.seconds < kMostSeconds, qPrintable(what));
            QVERIFY2(run.megabytes < kMostMegabytes, qPrintable(what));
            QVERIFY2(complaints(run).size() == run.code, qPrintable(what));
            QCOMPARE(contentOf(m_canary), QByteArray("sing\n"));
            if (command.first() != u"import")
                continue;
            refused = run.code != 0;
            if (refused)
                QCOMPARE(contentOf(target), before);
            const MeasuredRun check = measured({u"check"_s, target}, import.name);
            QVERIFY2(check.code == 0, qPrintable(u"imported, but then "_s + told({u"check"_s}, check)));
        }
        for (const QString &ending : {u"pdf"_s, u"svg"_s, u"png"_s, u"json"_s, u"mmd"_s})
            QFile::remove(at(u"out."_s + ending));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden), files);
        QFile::remove(path);
    }
};

PERIPLUS_SUITE(TestHostileImports, QCoreApplication)
#include "tst_hostile_imports.moc"
