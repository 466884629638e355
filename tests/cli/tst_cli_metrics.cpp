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

constexpr char kMetrics[] = R"({"format": "periplus", "version": 1,
 "maps": [{"title": "Buying", "stages": [{"title": "Use", "steps": [{"title": "Install"}]}]}],
 "metrics": [
  {"name": "NPS", "kind": "nps", "target": 40, "measurements": [
    {"date": "2026-06-30", "promoters": 40, "passives": 30, "detractors": 30},
    {"date": "2026-09-30", "promoters": 50, "passives": 30, "detractors": 20}]},
  {"name": "Ease", "kind": "ces2", "attach": {"map": "Buying", "stage": "Use", "step": "Install"}, "measurements": [
    {"date": "2026-09-30", "distribution": [30, 38, 42, 54, 46, 37, 22]}]},
  {"name": "Response", "kind": "frt", "unit": "h", "measurements": [{"date": "2026-09-30", "median": 3.2, "n": 441}]},
  {"name": "Trees", "kind": "custom", "measurements": []},
  {"name": "Spelt wrong", "kind": "nps", "measurements": [{"date": "2026-09-30", "promotors": 5}]}]}
)";

bool near(const QJsonValue &value, double expected)
{
    return value.isDouble() && std::abs(value.toDouble() - expected) < 0.005;
}

} // namespace

class TestCliMetrics : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;

private slots:
    void initTestCase()
    {
        const QString source = m_folder.filePath(u"metrics.json"_s);
        QVERIFY(saveAtomically(source, kMetrics));
        m_file = m_folder.filePath(u"metrics.periplus"_s);
        QCOMPARE(periplusRun({u"import"_s, source, u"--into"_s, m_file}).code, 0);
    }

    void jsonTellsEverything()
    {
        const Run told = periplusRun({u"metrics"_s, m_file, u"--json"_s});
        QCOMPARE(told.code, 0);
        const QJsonArray metrics = QJsonDocument::fromJson(told.out).object()[u"metrics"_s].toArray();
        QCOMPARE(metrics.size(), 5);
        const QJsonObject nps = metrics[0].toObject();
        QCOMPARE(nps[u"kind"_s], u"nps"_s);
        QCOMPARE(nps[u"variant"_s], u"net-promoters"_s);
        QVERIFY(near(nps[u"value"_s], 30));
        QVERIFY(near(nps[u"low"_s], 14.05));
        QVERIFY(near(nps[u"high"_s], 44.20));
        QCOMPARE(nps[u"n"_s], 100);
        QCOMPARE(nps[u"target"_s], 40);
        QCOMPARE(nps[u"target_status"_s], u"missed"_s);
        QVERIFY(near(nps[u"change"_s], 20));
        QCOMPARE(nps[u"change_judgement"_s], u"within noise"_s);
        QCOMPARE(nps[u"measurements"_s].toArray().size(), 2);
        QCOMPARE(nps[u"groups"_s].toArray().size(), 0);
        const QJsonObject ease = metrics[1].toObject();
        QCOMPARE(ease[u"attach"_s][u"map"_s], u"Buying"_s);
        QCOMPARE(ease[u"attach"_s][u"stage"_s], u"Use"_s);
        QCOMPARE(ease[u"attach"_s][u"step"_s], u"Install"_s);
        QVERIFY(near(ease[u"restated"_s][1][u"value"_s], 39.03));
        QVERIFY(near(ease[u"restated"_s][2][u"value"_s], -18.96));
        const QJsonObject trees = metrics[3].toObject();
        QVERIFY(trees[u"value"_s].isNull() && trees[u"n"_s].isNull() && trees[u"change"_s].isNull());
    }

    void plainLinesAndWarnings()
    {
        const Run told = periplusRun({u"metrics"_s, m_file});
        QCOMPARE(told.code, 0);
        QCOMPARE(QString::fromUtf8(told.out), u"NPS: +30 (14–44, n = 100, promoters less detractors), target +40 "
                                              u"missed, +20 within noise from 2026-Q2 to 2026-Q3\n"
                                              "Ease: 3.9 (3.7–4.1, n = 269, mean, 1 to 7)\n"
                                              "Response: 3.2\u00a0h (n = 441, median)\n"
                                              "Trees: no value\n"
                                              "Spelt wrong: no value\n"_s);
        QCOMPARE(
            QString::fromUtf8(told.err),
            u"warning: %1: metric “Spelt wrong” of 2026-09-30 has no value: “promotors” means nothing here; known are "
            "detractors, n, passives, promoters\n"_s.arg(m_file));
    }

    void otherFilesAreReadAsWell()
    {
        QCOMPARE(periplusRun({u"metrics"_s, m_folder.filePath(u"metrics.json"_s), u"--json"_s}).code, 0);
        QCOMPARE(periplusRun({u"metrics"_s}).code, 2);
        QCOMPARE(periplusRun({u"metrics"_s, m_folder.filePath(u"nothing.periplus"_s)}).code, 1);
    }

    void exportsPagesAndTables_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        for (const char *ending : {"pdf", "png", "svg", "xlsx", "csv", "json"}) {
            const QByteArray begins = QByteArray(ending) == "pdf"    ? "%PDF"
                                      : QByteArray(ending) == "png"  ? "\x89PNG"
                                      : QByteArray(ending) == "svg"  ? "<?xml"
                                      : QByteArray(ending) == "xlsx" ? "PK"
                                      : QByteArray(ending) == "csv"  ? "Metric,"
                                                                     : "{";
            QTest::newRow(ending) << QStringList{u"--metrics"_s} << u"metrics."_s + QLatin1String(ending) << begins;
        }
        QTest::newRow("detail") << QStringList{u"--metrics"_s, u"--metric"_s, u"ease"_s} << u"ease.pdf"_s
                                << QByteArray("%PDF");
        QTest::newRow("review") << QStringList{u"--review"_s, u"--split"_s, u"2026-07-01"_s, u"--map"_s, u"Buying"_s}
                                << u"review.pdf"_s << QByteArray("%PDF");
        QTest::newRow("year") << QStringList{u"--metrics"_s, u"--period"_s, u"2026"_s} << u"year.csv"_s
                              << QByteArray("Metric,");
    }
    void exportsPagesAndTables()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        const QString out = m_folder.filePath(name);
        const Run run = periplusRun(QStringList{u"export"_s, m_file, u"-o"_s, out} + arguments);
        QVERIFY2(run.code == 0, run.err.constData());
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(bytes.startsWith(begins), bytes.left(20).constData());
        if (name == u"year.csv"_s)
            QVERIFY2(bytes.contains("\r\nNPS,,promoters less detractors,,,,2026,2026-09-30,20,"), bytes.constData());
    }

    void exportsSayWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("review as table") << QStringList{u"--review"_s} << u"a.csv"_s << 2
                                         << QByteArray(".pdf, .png or .svg");
        QTest::newRow("both") << QStringList{u"--review"_s, u"--metrics"_s} << u"a.pdf"_s << 2 << QByteArray("one of");
        QTest::newRow("no period") << QStringList{u"--metrics"_s, u"--period"_s, u"Q3"_s} << u"a.pdf"_s << 2
                                   << QByteArray("2026-Q3");
        QTest::newRow("mixed") << QStringList{u"--metrics"_s, u"--period"_s, u"2026"_s, u"--against"_s, u"2026-Q2"_s}
                               << u"a.pdf"_s << 2 << QByteArray("both quarters");
        QTest::newRow("no day") << QStringList{u"--review"_s, u"--split"_s, u"July"_s} << u"a.pdf"_s << 2
                                << QByteArray("2026-07-01");
        QTest::newRow("alone") << QStringList{u"--period"_s, u"2026"_s} << u"a.pdf"_s << 2
                               << QByteArray("goes with --metrics");
        QTest::newRow("no metric") << QStringList{u"--metrics"_s, u"--metric"_s, u"Joy"_s} << u"a.pdf"_s << 1
                                   << QByteArray("there is no metric");
        QTest::newRow("no map") << QStringList{u"--metrics"_s, u"--map"_s, u"Joy"_s} << u"a.pdf"_s << 1
                                << QByteArray("Joy");
    }
    void exportsSayWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, name);
        QFETCH(int, code);
        QFETCH(QByteArray, said);
        const QString out = m_folder.filePath(name);
        const Run run = periplusRun(QStringList{u"export"_s, m_file, u"-o"_s, out} + arguments);
        QVERIFY2(run.code == code && run.err.contains(said), run.err.constData());
        QVERIFY(!QFile::exists(out));
    }
};

PERIPLUS_SUITE(TestCliMetrics, QCoreApplication)
#include "tst_cli_metrics.moc"
