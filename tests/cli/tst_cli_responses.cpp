// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/save_atomically.h"
#include "tests/support/cli/program.h"
#include "tests/support/main/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cmath>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

constexpr char kSurvey[] = "when,where,score,email\n"
                           "2026-05-01,Install,9,a@example.org\n"
                           "2026-05-02,Install,6,b@example.org\n"
                           "2026-05-03,Search,10,c@example.org\n"
                           "2026-06-01,Search,8,d@example.org\n";

constexpr char kMap[] = R"({"format": "periplus", "version": 1, "maps": [{"title": "Buying", "stages": [
 {"title": "Use", "steps": [{"title": "Install"}]}]}]})";

} // namespace

class TestCliResponses : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_csv;
    QString m_file;

    QJsonObject metric(int position = 0) const
    {
        const Run told = periplusRun({u"metrics"_s, m_file, u"--json"_s});
        return QJsonDocument::fromJson(told.out).object()[u"metrics"_s].toArray()[position].toObject();
    }
    Run responses(const QStringList &more) const
    {
        return periplusRun(QStringList{u"responses"_s, m_csv, u"--into"_s, m_file} + more);
    }
    void write(const QByteArray &csv) const { QVERIFY(saveAtomically(m_csv, csv)); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_csv = m_folder->filePath(u"survey.csv"_s);
        m_file = m_folder->filePath(u"a.periplus"_s);
        write(kSurvey);
    }

    void aSurveyBecomesAMetric()
    {
        const Run told = responses(
            {u"--metric"_s, u"nps"_s, u"--score"_s, u"score"_s, u"--date"_s, u"when"_s, u"--by"_s, u"where"_s});
        QCOMPARE(told.code, 0);
        QCOMPARE(told.out, "NPS: 4 responses of 4 rows\n");
        QVERIFY2(told.err.contains("personal data is left out: email"), told.err.constData());
        const QJsonObject nps = metric();
        QCOMPARE(nps[u"kind"_s].toString(), u"nps"_s);
        QCOMPARE(nps[u"value"_s].toDouble(), 25.0);
        QCOMPARE(nps[u"n"_s].toInt(), 4);
        QStringList groups;
        for (const QJsonValue &value : nps[u"groups"_s].toArray()) {
            const QJsonObject group = value.toObject();
            QVERIFY(group[u"low"_s].toDouble() <= group[u"value"_s].toDouble());
            groups.append(u"%1 %2 %3 %4"_s.arg(group[u"by"_s].toString(), group[u"key"_s].toString())
                              .arg(group[u"value"_s].toDouble())
                              .arg(group[u"n"_s].toInt()));
        }
        QCOMPARE(groups, (QStringList{u"where Install 0 2"_s, u"where Search 50 2"_s, u"month 2026-05 33.3333 3"_s,
                                      u"month 2026-06 0 1"_s}));
        QCOMPARE(periplusRun({u"check"_s, m_file}).code, 0);
    }

    void theSameFileAddsNothing()
    {
        QCOMPARE(responses({u"--metric"_s, u"nps"_s}).code, 0);
        const Run again = responses({u"--metric"_s, u"nps"_s});
        QCOMPARE(again.code, 0);
        QVERIFY(again.out.startsWith("nothing new"));
        QCOMPARE(metric()[u"n"_s].toInt(), 4);
        write(QByteArray(kSurvey) + "2026-07-01,Search,33,e@example.org\n");
        QCOMPARE(responses({u"--metric"_s, u"csat"_s}).code, 1); // off every scale
        QCOMPARE(metric(1), QJsonObject());
    }

    void aTableOfCustomersIsChurn()
    {
        write("customer id,left us,plan\n1,yes,a\n2,no,a\n3,no,b\n4,no,b\n5,No,b\n");
        QCOMPARE(responses({u"--metric"_s, u"churn"_s, u"--score"_s, u"left us"_s, u"--by"_s, u"plan"_s}).code, 0);
        const QJsonObject churn = metric();
        QCOMPARE(churn[u"value"_s].toDouble(), 20.0);
        QCOMPARE(churn[u"n"_s].toInt(), 5);
        QCOMPARE(churn[u"groups"_s].toArray().first().toObject()[u"value"_s].toDouble(), 50.0);
    }

    void itIsAttachedToAStage()
    {
        const QString json = m_folder->filePath(u"map.json"_s);
        QVERIFY(saveAtomically(json, kMap));
        QCOMPARE(periplusRun({u"import"_s, json, u"--into"_s, m_file}).code, 0);
        QCOMPARE(responses({u"--metric"_s, u"nps"_s, u"--attach"_s, u"Buying/Use"_s}).code, 0);
        QCOMPARE(metric()[u"attach"_s].toObject()[u"stage"_s].toString(), u"Use"_s);
        const Run nowhere = responses({u"--metric"_s, u"nps"_s, u"--attach"_s, u"Buying/Lose"_s});
        QCOMPARE(nowhere.code, 1);
        QVERIFY2(nowhere.err.contains("no stage “Lose”"), nowhere.err.constData());
    }

    void badRowsEndItUnlessTheyAreLeftOut()
    {
        write("date,score\n2026-05-01,9\n2026-05-02,eleven\n2026-05-03,12\n");
        const Run refused = responses({u"--metric"_s, u"nps"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(":3:12: "), refused.err.constData());
        QVERIFY2(refused.err.contains("first of 2 bad rows"), refused.err.constData());
        QVERIFY(!QFile::exists(m_file));
        const Run taken = responses({u"--metric"_s, u"nps"_s, u"--skip-bad"_s});
        QCOMPARE(taken.code, 0);
        QCOMPARE(taken.out, "NPS: 1 responses of 3 rows (2 bad)\n");
        QCOMPARE(taken.err.count("warning: "), 2);
    }

    void theOrderOfDatesCanBeChosen()
    {
        write("date,score\n05/01/2026,9\n06/01/2026,9\n");
        const Run taken = responses({u"--metric"_s, u"nps"_s, u"--dates"_s, u"day-first"_s});
        QVERIFY2(taken.code == 0, taken.err.constData());
        const QJsonArray measurements = metric()[u"measurements"_s].toArray();
        QCOMPARE(measurements.size(), 1); // both in January
        QCOMPARE(measurements[0][u"date"_s], u"2026-01-01"_s);
    }

    void badInputIsOneSentence_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        const QStringList nps{u"--metric"_s, u"nps"_s};
        QTest::newRow("no metric") << QByteArray(kSurvey) << QStringList() << 2 << QByteArray("--metric is missing");
        QTest::newRow("unknown metric") << QByteArray(kSurvey) << QStringList{u"--metric"_s, u"joy"_s} << 2
                                        << QByteArray("no metric “joy”");
        QTest::newRow("wrong column") << QByteArray(kSurvey) << nps + QStringList{u"--score"_s, u"mark"_s} << 1
                                      << QByteArray("no column “mark”");
        QTest::newRow("wrong grouping") << QByteArray(kSurvey) << nps + QStringList{u"--by"_s, u"shop"_s} << 1
                                        << QByteArray("no column “shop”");
        QTest::newRow("empty") << QByteArray() << nps << 1 << QByteArray("empty");
        QTest::newRow("header only") << QByteArray("date,score\n") << nps << 1 << QByteArray("no row holds");
        QTest::newRow("no header") << QByteArray("2026-05-01,9\n2026-05-02,8\n") << nps << 1 << QByteArray(":1:");
        QTest::newRow("unbalanced") << QByteArray("date,score\n2026-05-01,\"9\n") << nps << 1 << QByteArray(":2:12:");
        QTest::newRow("mixed separators")
            << QByteArray("date;score\n2026-05-01;9\n2026-05-02,8\n") << nps << 1 << QByteArray(":3:");
        QTest::newRow("open order") << QByteArray("date,score\n05/01/2026,9\n06/01/2026,9\n") << nps << 1
                                    << QByteArray(":2:1: this date and all others");
        QTest::newRow("two orders") << QByteArray("score,date\n9,13/05/2026\n9,05/14/2026\n") << nps << 1
                                    << QByteArray(":3:3: this date has the month first, the one of line 2 the day");
        QTest::newRow("unknown order") << QByteArray(kSurvey) << nps + QStringList{u"--dates"_s, u"any"_s} << 2
                                       << QByteArray("day-first or month-first");
    }
    void badInputIsOneSentence()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QStringList, options);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        write(csv);
        const Run told = responses(options);
        QCOMPARE(told.code, code);
        QVERIFY2(told.err.contains(says), told.err.constData());
        QCOMPARE(told.err.count('\n'), code == 2 ? told.err.count('\n') : 1);
        QVERIFY(told.out.isEmpty());
        QVERIFY(!QFile::exists(m_file));
    }
};

PERIPLUS_SUITE(TestCliResponses, QCoreApplication)
#include "tst_cli_responses.moc"
