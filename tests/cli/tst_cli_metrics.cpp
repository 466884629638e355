// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/save_atomically.h"
#include "tests/support/cli/program.h"
#include "tests/support/main/suite.h"

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
        QCOMPARE(QString::fromUtf8(told.out),
                 u"NPS: +30 (14–44, n = 100, promoters less detractors), target +40 missed, +20 within noise\n"
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
};

PERIPLUS_SUITE(TestCliMetrics, QCoreApplication)
#include "tst_cli_metrics.moc"
