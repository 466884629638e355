// SPDX-License-Identifier: GPL-3.0-or-later
// The real program is killed in the middle of its work, again and again on the same file. Every edit whose number it
// had printed is there.
#include "tests/support/cli/program.h"
#include "tests/support/main/suite.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestKilled : public QObject
{
    Q_OBJECT

private slots:
    /// Rows of 50 kills: each has a time limit of its own.
    void noAcknowledgedEditIsLost_data()
    {
        const int wanted = qEnvironmentVariableIntValue("PERIPLUS_KILLS");
        const int kills = wanted > 0 ? wanted : 60;
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        for (int first = 1; first <= kills; first += 50) {
            const int last = std::min(first + 49, kills);
            QTest::addRow("kills %d to %d", first, last) << first << last;
        }
    }
    void noAcknowledgedEditIsLost()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        for (int kill = first; kill <= last; ++kill) {
            const qint64 printed = editUntilKilled(kill);
            QVERIFY(printed > 0);
            m_interrupted += QFile::exists(m_path + u"-journal"_s);
            const qint64 found = stepsInFile();
            // One more may have been made without a chance to say so.
            QVERIFY2(found == m_steps + printed || found == m_steps + printed + 1,
                     qPrintable(u"kill %1: %2 + %3 edits, %4 found"_s.arg(kill).arg(m_steps).arg(printed).arg(found)));
            const Run check = periplusRun({u"check"_s, m_path});
            QVERIFY2(check.code == 0, check.err.constData());
            m_acknowledged += printed;
            m_steps = found;
            if (m_steps > 1000)
                beginAnew();
        }
    }

    /// Negative control: some of the kills struck in the middle of an edit.
    void editsWereInterrupted()
    {
        qInfo("%lld edits acknowledged, none lost; %d edits interrupted", static_cast<long long>(m_acknowledged),
              m_interrupted);
        QVERIFY(m_interrupted > 0);
    }

private:
    /// Lets the program edit and kills it a moment after its first edit; returns the last number that it printed.
    qint64 editUntilKilled(int seed)
    {
        QProcess program;
        program.start(QStringLiteral(PERIPLUS_PROGRAM),
                      {u"edit-load"_s, m_path, u"--ops"_s, u"100000"_s, u"--seed"_s, QString::number(seed)});
        if (!program.waitForReadyRead(60'000))
            return 0;
        QThread::usleep(2000 + m_random.bounded(18'000u));
        program.kill();
        program.waitForFinished();
        QByteArray printed = program.readAllStandardOutput();
        printed.truncate(printed.lastIndexOf('\n')); // a number may be cut in the middle
        return printed.mid(printed.lastIndexOf('\n') + 1).toLongLong();
    }

    /// The steps of the history as the program itself tells them; -1 when it cannot.
    qint64 stepsInFile() const
    {
        const Run info = periplusRun({u"info"_s, m_path, u"--json"_s});
        return info.code == 0 ? QJsonDocument::fromJson(info.out).object()[u"ops"_s].toInteger(-1) : -1;
    }

    /// Large files would spend the time between two kills on being opened.
    void beginAnew()
    {
        m_path = m_folder.filePath(u"map %1.periplus"_s.arg(++m_files));
        m_steps = 0;
    }

    QTemporaryDir m_folder{QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/periplus-killed"_s
                                                        : QDir::tempPath() + u"/periplus-killed"_s};
    QString m_path = m_folder.filePath(u"map.periplus"_s);
    QRandomGenerator m_random{1};
    qint64 m_steps = 0; ///< in the history after the last kill
    qint64 m_acknowledged = 0;
    int m_interrupted = 0;
    int m_files = 0;
};

PERIPLUS_SUITE(TestKilled, QCoreApplication)
#include "tst_killed.moc"
