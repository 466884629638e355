// SPDX-License-Identifier: GPL-3.0-or-later
// Pages and tables of metrics as files, read back by other programs.
#include "core/formats/data_table.h"
#include "core/formats/xlsx_writer.h"
#include "tests/support/core/sample_state.h"
#include "tests/support/main/suite.h"
#include "tests/support/paint/exported_files.h"
#include "tests/support/paint/program_output.h"
#include "ui/paint/export_metrics.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

using Kind = MetricsPage::Kind;

const QDateTime kWhen(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

} // namespace

class TestMetricsExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_state = readSample().state; }

    void pdfIsATaggedTableThatCanBeSearched()
    {
        const QList<MetricId> metrics = m_state.ordered<Metric>();
        const QString file = saved({.selected = metrics.at(2)}, MetricsFormat::Pdf, u"metrics.pdf"_s);
        const QString text =
            QString::fromUtf8(programOutput(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s})).simplified();
        for (const QString &words :
             {u"CES 2.0"_s, u"within noise"_s, u"Same answers, restated"_s, u"Target 5.0"_s, u"Where it comes from"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
        const QString tags = QString::fromUtf8(programOutput(u"pdfinfo"_s, {u"-struct-text"_s, file}));
        QCOMPARE(tags.count(u"H1"_s), 1);
        QCOMPARE(tags.count(u"H2"_s), 3);
        QCOMPARE(tags.count(u"Table"_s), 1);
        QCOMPARE(tags.count(u"/Scope /Column"_s), 8);
        QCOMPARE(tags.count(u"/Scope /Row"_s), static_cast<int>(metrics.size()));
        QCOMPARE(tags.count(u"Figure"_s), 2);
        QVERIFY(QString::fromUtf8(programOutput(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file, u"-"_s}))
                    .contains(u"/Alt"_s));
        QVERIFY(programOutput(u"pdfinfo"_s, {file}).contains("A4"));
    }

    void reviewIsSentences()
    {
        const QString file =
            saved({.kind = Kind::Review, .today = QDate(2026, 11, 22)}, MetricsFormat::Pdf, u"review.pdf"_s);
        const QString text = QString::fromUtf8(programOutput(u"pdftotext"_s, {file, u"-"_s})).simplified();
        for (const QString &words : {u"Review of Q3 2026"_s, u"What moved"_s, u"What misses its target"_s,
                                     u"CSAT is at 69 % instead of 75 %."_s})
            QVERIFY2(text.contains(words) || text.contains(QString(words).replace(u" %"_s, u"\u00a0%"_s)),
                     qPrintable(words + u" in "_s + text));
    }

    /// What would be too small on one sheet goes on several, all of one size and one document.
    void whatIsLongGoesOnPages_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<PaperSize>("paper");
        QTest::addColumn<QByteArray>("size");
        QTest::newRow("overview") << Kind::Overview << PaperSize::A4 << QByteArray("841.89");
        QTest::newRow("overview on A3") << Kind::Overview << PaperSize::A3 << QByteArray("1190.55");
        QTest::newRow("review") << Kind::Review << PaperSize::A4 << QByteArray("841.89");
    }
    void whatIsLongGoesOnPages()
    {
        QFETCH(Kind, kind);
        QFETCH(PaperSize, paper);
        QFETCH(QByteArray, size);
        const State state = crowded();
        const MetricsPage page{.kind = kind, .selected = state.ordered<Metric>().at(2), .today = QDate(2026, 11, 22)};
        const auto made = exportMetrics(state, NoAssets(), page, {}, MetricsFormat::Pdf,
                                        {.paper = paper, .fileName = u"halyard.periplus"_s});
        QVERIFY(made);
        const QString file = m_files.write(u"pages.pdf"_s, made->bytes);
        const QByteArray info = programOutput(u"pdfinfo"_s, {u"-l"_s, u"-1"_s, file});
        const int pages = static_cast<int>(info.count(" size:")) - static_cast<int>(info.count("File size:"));
        QVERIFY2(pages > 1, info.constData());
        QCOMPARE(info.count(size), pages);
        for (int i = 1; i <= pages; ++i) {
            const QString number = QString::number(i);
            const QString text = QString::fromUtf8(programOutput(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, number,
                                                                                  u"-l"_s, number, file, u"-"_s}))
                                     .simplified();
            QVERIFY2(text.contains(u"Page %1 of %2"_s.arg(i).arg(pages)), qPrintable(text));
            QVERIFY(text.contains(u"halyard.periplus"_s));
            QVERIFY2(kind == Kind::Review || text.count(u"Score number"_s) < 5
                         || text.contains(u"Interval and target"_s),
                     qPrintable(text));
        }
        const QString all = QString::fromUtf8(programOutput(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s})).simplified();
        for (int i = 0; i < kMore; ++i)
            QVERIFY2(all.contains(u"Score number %1 "_s.arg(i)), qPrintable(all));
        const QString tags = QString::fromUtf8(programOutput(u"pdfinfo"_s, {u"-struct-text"_s, file}));
        QCOMPARE(tags.count(u"Document"_s), 1);
        QCOMPARE(tags.count(u"H1"_s), 1);
        if (kind == Kind::Overview) {
            QCOMPARE(tags.count(u"Table"_s), 1);
            QCOMPARE(tags.count(u"/Scope /Column"_s), 8); // heads are told once, however often they are seen
            QCOMPARE(tags.count(u"/Scope /Row"_s), static_cast<int>(state.count<Metric>()));
            QCOMPARE(tags.count(u"H2"_s), 3);
        }
    }

    /// A page that was asked for stays one page.
    void fittedIsOnePage()
    {
        const auto made = exportMetrics(crowded(), NoAssets(), {}, {}, MetricsFormat::Pdf, {});
        QVERIFY(made);
        const QByteArray info = programOutput(u"pdfinfo"_s, {m_files.write(u"fitted.pdf"_s, made->bytes)});
        QVERIFY2(info.simplified().contains("Pages: 1 "), info.constData());
    }

    void picturesAreWritten_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("overview") << Kind::Overview;
        QTest::newRow("review") << Kind::Review;
    }
    void picturesAreWritten()
    {
        QFETCH(Kind, kind);
        const MetricsPage page{.kind = kind, .selected = m_state.ordered<Metric>().first()};
        const QImage image(saved(page, MetricsFormat::Png, u"page.png"_s));
        QVERIFY(image.width() > 800);
        const QString fault = svgFault(saved(page, MetricsFormat::Svg, u"page.svg"_s), 0);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void csvGuardsWhatLooksLikeAFormula()
    {
        const DataTable table{u"T"_s,
                              {u"Name"_s, u"Value"_s, u"On"_s},
                              {{u"=1+1"_s, 3.5, QDate(2026, 9, 30)},
                               {u"+31"_s, -4.0},
                               {u"a, \"b\"\nc"_s, DataCell(), QDate()},
                               {u"@SUM(A1)"_s, 1234567.25}}};
        QCOMPARE(csvOf(table), QByteArray("Name,Value,On\r\n"
                                          "'=1+1,3.5,2026-09-30\r\n"
                                          "'+31,-4,\r\n"
                                          "\"a, \"\"b\"\"\nc\",,\r\n"
                                          "'@SUM(A1),1234567.25,\r\n"));
    }

    void csvHasARowForEachMetric()
    {
        QFile csv(saved({}, MetricsFormat::Csv, u"metrics.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = csv.readAll().split('\n');
        QCOMPARE(lines.size(), m_state.count<Metric>() + 2); // heads and the last line end
        QVERIFY2(lines.at(0).startsWith("Metric,What it counts,Variant,Map,"), lines.at(0).constData());
        QVERIFY2(lines.at(1).startsWith("NPS,"), lines.at(1).constData());
        QVERIFY(lines.at(1).contains(",264,40,missed,"));
    }

    void workbookKeepsNumbersDatesAndTexts()
    {
        const DataTable table{
            u"All: metrics/2026"_s,
            {u"Name"_s, u"Value"_s, u"On"_s},
            {{u"=HYPERLINK(\"http://x\")"_s, 3.5, QDate(2026, 9, 30)}, {u"Ωmega"_s, DataCell(), QDate()}}};
        const DataTable other{u"All metrics2026"_s, {u"Only"_s}, {}};
        const auto made = xlsxOf({table, other}, kWhen);
        QVERIFY(made);
        QCOMPARE(*xlsxOf({table, other}, kWhen), *made); // repeatable
        const QString file = m_files.write(u"table.xlsx"_s, *made);
        const QByteArray sheet = part(file, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY2(!sheet.contains("<f>"), sheet.constData());
        QVERIFY(sheet.contains("<v>3.5</v>"));
        QVERIFY(sheet.contains("<v>46295</v>")); // 30 September 2026 in days
        QVERIFY(part(file, u"xl/styles.xml"_s).contains("yyyy-mm-dd"));
        QVERIFY(part(file, u"xl/sharedStrings.xml"_s).contains("=HYPERLINK"));
        QVERIFY(part(file, u"xl/sharedStrings.xml"_s).contains("Ωmega"));
        const QByteArray book = part(file, u"xl/workbook.xml"_s);
        QVERIFY2(book.contains("name=\"All metrics2026\""), book.constData());
        QVERIFY2(book.contains("name=\"Sheet 2\""), book.constData()); // the name is taken
    }

    void workbookOfMetricsHasTwoSheets()
    {
        const QString file = saved({}, MetricsFormat::Xlsx, u"metrics.xlsx"_s);
        const QByteArray book = part(file, u"xl/workbook.xml"_s);
        QVERIFY2(book.contains("name=\"Metrics\"") && book.contains("name=\"By period\""), book.constData());
        QVERIFY(part(file, u"xl/sharedStrings.xml"_s).contains("CES Onboard"));
    }

    void jsonSaysEverything()
    {
        QFile json(saved({}, MetricsFormat::Json, u"metrics.json"_s));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonObject document = QJsonDocument::fromJson(json.readAll()).object();
        QCOMPARE(document.value(u"format"_s).toString(), u"periplus-metrics"_s);
        QCOMPARE(document.value(u"period"_s).toString(), u"2026-Q3"_s);
        QCOMPARE(document.value(u"against"_s).toString(), u"2026-Q2"_s);
        const QJsonArray metrics = document.value(u"metrics"_s).toArray();
        QCOMPARE(metrics.size(), m_state.count<Metric>());
        const QJsonObject ces = metrics.at(2).toObject();
        QCOMPARE(ces.value(u"name"_s).toString(), u"CES 2.0"_s);
        QCOMPARE(ces.value(u"trend"_s).toArray().size(), 7);
        QCOMPARE(ces.value(u"restated"_s).toArray().size(), 3);
        QCOMPARE(ces.value(u"target_status"_s).toString(), u"missed"_s);
    }

    void otherFormatsAreRefused()
    {
        QVERIFY(metricsFormat(u"a.XLSX"_s, Kind::Overview));
        QVERIFY(!metricsFormat(u"a.xlsx"_s, Kind::Review));
        QVERIFY(!metricsFormat(u"a.mmd"_s, Kind::Overview));
        QVERIFY(!exportMetrics(State(), NoAssets(), {}, {}, MetricsFormat::Pdf, {}));
    }

private:
    static constexpr int kMore = 60;

    /// Sixty more metrics.
    State crowded() const
    {
        State state = m_state;
        const MetricId nps = state.ordered<Metric>().first();
        for (int i = 0; i < kMore; ++i) {
            Metric row = state.at(nps);
            row.id = MetricId{5000 + i};
            row.name = u"Score number %1 of those that people asked for"_s.arg(i);
            state.put(row);
            qint64 number = 0;
            for (const MeasurementId id : m_state.measurementsOf(nps)) {
                Measurement value = state.at(id);
                value.id = MeasurementId{9000 + 100 * i + ++number};
                value.metric = row.id;
                state.put(value);
            }
        }
        return state;
    }

    QString saved(const MetricsPage &page, MetricsFormat format, const QString &name) const
    {
        const auto made =
            exportMetrics(m_state, NoAssets(), page, {}, format, {.paper = PaperSize::A4, .scale = 1, .date = kWhen});
        return made ? m_files.write(name, made->bytes) : QString();
    }

    static QByteArray part(const QString &file, const QString &name)
    {
        return programOutput(u"unzip"_s, {u"-p"_s, file, name});
    }

    ExportedFiles m_files;
    State m_state;
};

PERIPLUS_SUITE(TestMetricsExport, QGuiApplication)
#include "tst_metrics_export.moc"
