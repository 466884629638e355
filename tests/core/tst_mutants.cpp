// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged files through the real loader: it never crashes or hangs, and never shows content that was not saved.
#include "core/edit/random_edits.h"
#include "core/store/check.h"
#include "tests/support/core/file_bytes.h"
#include "tests/support/core/mutants.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/main/suite.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

int mutantCount()
{
    const int asked = qEnvironmentVariableIntValue("PERIPLUS_MUTANTS");
    return asked > 0 ? asked : 2'000;
}

} // namespace

class TestMutants : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        path = folder.filePath(u"work.periplus"_s);
        auto workspace = std::move(*Workspace::create(path, testServices()));
        addBigJourney(*workspace, 4, 4, 8);
        QVERIFY(workspace->addAsset(QByteArray(20'000, 'p'), u"image/png"_s));
        RandomEdits edits(8);
        for (int i = 0; i < 150; ++i)
            QVERIFY(edits.step(*workspace));
        QVERIFY(workspace->undo());
        state = workspace->state();
        steps = workspace->history().recent(10'000);
        workspace.reset();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        whole = file.readAll();
    }

    void damageIsNoticedAndNeverCrashes()
    {
        QRandomGenerator random(20'261'122);
        int refused = 0;
        int harmless = 0;
        int unnoticed = 0;
        int missedBySqlite = 0;
        qint64 slowest = 0;
        for (int i = 0; i < mutantCount(); ++i) {
            QString what;
            const QByteArray bytes = mutant(whole, random, what);
            QVERIFY(writeOver(path, bytes));
            QElapsedTimer time;
            time.start();
            const auto opened = Workspace::open(path, OpenMode::ReadOnly, testServices());
            const auto findings = checkWorkspace(path);
            slowest = std::max(slowest, time.elapsed());
            if (!opened) {
                ++refused;
                missedBySqlite += isFineForSqlite() ? 1 : 0;
                QVERIFY2(!findings || !findings->isEmpty(), qPrintable(what));
            } else if (isWhole(**opened)) {
                ++harmless;
            } else {
                ++unnoticed;
                qWarning() << "not noticed:" << what;
            }
        }
        qInfo() << mutantCount() << "mutants:" << refused << "refused," << harmless << "with all content," << unnoticed
                << "unnoticed; SQLite's own check passed" << missedBySqlite << "of those refused; slowest" << slowest
                << "ms";
        QCOMPARE(unnoticed, 0);
        QCOMPARE_LT(slowest, 20'000);
        // Negative control: without digests these would have been shown as they are.
        QCOMPARE_GT(missedBySqlite, mutantCount() / 50);
    }

private:
    bool isWhole(const Workspace &workspace) const
    {
        return workspace.state() == state && workspace.history().recent(10'000) == steps
               && workspace.assetHashes().size() == 1
               && workspace.asset(workspace.assetHashes().first())->bytes == QByteArray(20'000, 'p');
    }

    bool isFineForSqlite() const
    {
        try {
            SQLite::Database database(path.toStdString());
            return database.execAndGet("PRAGMA quick_check").getString() == "ok";
        } catch (const SQLite::Exception &) {
            return false;
        }
    }

    QTemporaryDir folder;
    QString path;
    QByteArray whole;
    State state;
    QList<HistoryStep> steps;
};

PERIPLUS_SUITE(TestMutants, QCoreApplication)
#include "tst_mutants.moc"
