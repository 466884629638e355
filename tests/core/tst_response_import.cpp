// SPDX-License-Identifier: GPL-3.0-or-later
// A file of responses becomes a dataset with measurements, in one step; what it says of stages, channels and months is
// there afterwards, and nothing is taken twice.
#include "core/edit/datasets.h"
#include "core/edit/journeys.h"
#include "core/edit/metrics.h"
#include "core/edit/stages.h"
#include "core/edit/steps.h"
#include "core/responses/comment_block.h"
#include "core/responses/response_slices.h"
#include "core/store/check.h"
#include "tests/support/core/imported_responses.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/main/suite.h"

#include <QBuffer>
#include <QTemporaryDir>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

constexpr char kSurvey[] = "date,touchpoint,score,channel,comment\n"
                           "2026-05-01,Install,9,web,Quick\n"
                           "2026-05-02,Install,6,phone,\n"
                           "2026-05-03,Search,10,web,\"Half of it,\nmissing\"\n"
                           "2026-06-01,Search,8,web,\n"
                           "2026-06-02,Elsewhere,2,,Never again\n";

QString shown(const QList<ResponseSlice> &slices, const Metric &metric)
{
    QStringList lines;
    for (const ResponseSlice &slice : slices) {
        const Estimate estimate = shownEstimate(metric, {.counts = slice.counts});
        lines.append(
            u"%1/%2 %3 n%4"_s.arg(slice.by, slice.key).arg(estimate.value.value_or(-999), 0, 'f', 1).arg(estimate.n));
    }
    return lines.join(u"; "_s);
}

} // namespace

class TestResponseImport : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        workspace = emptyWorkspace();
        const auto made = workspace->edit(Op::Import, {}, [&](Edit &edit) -> Status {
            const auto journey = createJourney(edit, u"Buying"_s);
            PERIPLUS_TRY(journey);
            const auto stage = createStage(edit, *journey, u"Discover"_s);
            PERIPLUS_TRY(stage);
            step = *createStep(edit, *stage, u"Install"_s);
            PERIPLUS_TRY(createStep(edit, *stage, u"search"_s));
            return {};
        });
        QVERIFY(made);
    }
    void cleanup() { workspace.reset(); }

    void aFileBecomesOneStep()
    {
        const qint64 steps = workspace->history().count();
        const ImportedResponses import = importResponses(*workspace, kSurvey);
        QVERIFY2(import.dataset, qPrintable(import.error.detail));
        QCOMPARE(workspace->history().count(), steps + 1);
        const State &state = workspace->state();
        const Dataset &dataset = state.at(*import.dataset);
        QCOMPARE(dataset.responses, 5);
        QCOMPARE(dataset.program, u"plain"_s);
        const Metric metric = state.at(dataset.metric);
        QCOMPARE(metric.kind, MetricKind::Nps);
        const QList<MeasurementId> months = state.measurementsOf(metric.id);
        QCOMPARE(months.size(), 2);
        QCOMPARE(state.at(months[0]).date, u"2026-05-01"_s);
        QCOMPARE(state.at(months[0]).counts, (Counts{{u"6"_s, 1}, {u"9"_s, 1}, {u"10"_s, 1}}));
        QCOMPARE(state.at(months[1]).counts, (Counts{{u"2"_s, 1}, {u"8"_s, 1}}));
        QVERIFY(workspace->undo());
        QCOMPARE(workspace->state().count<Dataset>(), 0);
        QVERIFY(workspace->redo());
        QCOMPARE(responseSlices(*workspace, workspace->state(), metric.id).size(), 9);
    }

    void whatItSaysOfEachGroup()
    {
        const ImportedResponses import = importResponses(*workspace, kSurvey);
        QVERIFY(import.dataset);
        const State &state = workspace->state();
        const Metric metric = state.at(state.at(*import.dataset).metric);
        QCOMPARE(shown(responseSlices(*workspace, state, metric.id), metric),
                 u"/ 0.0 n5; touchpoint/Install 0.0 n2; touchpoint/Search 50.0 n2; touchpoint/Elsewhere -100.0 n1; "
                 "channel/web 66.7 n3; channel/phone -100.0 n1; channel/ -100.0 n1; "
                 "month/2026-05 33.3 n3; month/2026-06 -50.0 n2"_s);
        const QList<ResponseSlice> june = responseSlices(*workspace, state, metric.id, {677, 677});
        QCOMPARE(june.first().counts, (Counts{{u"2"_s, 1}, {u"8"_s, 1}}));
        const QList<MonthlySlice> monthly = monthlySlices(*workspace, state, metric.id, u"touchpoint"_s);
        QCOMPARE(monthly.size(), 4);
        QCOMPARE(monthly.last().key, u"Search"_s);
        QCOMPARE(monthly.last().month, 677);
    }

    void valuesAreMatchedWithTheMap()
    {
        const ImportedResponses import = importResponses(*workspace, kSurvey);
        QVERIFY(import.dataset);
        const std::optional<DatasetIndex> index = indexOf(*workspace, workspace->state().at(*import.dataset));
        QVERIFY(index);
        QCOMPARE(index->groupings.size(), 2);
        const Grouping &touchpoints = index->groupings.first();
        QCOMPARE(touchpoints.values, (QStringList{QString(), u"Install"_s, u"Search"_s, u"Elsewhere"_s}));
        QVERIFY(touchpoints.targets[1] == ValueTarget(step));
        QVERIFY(std::holds_alternative<StepId>(touchpoints.targets[2]));
        QVERIFY(touchpoints.targets[3] == ValueTarget());
        QVERIFY(std::holds_alternative<ChannelId>(index->groupings[1].targets[1]));
    }

    void commentsAreKept()
    {
        const ImportedResponses import = importResponses(*workspace, kSurvey);
        const std::optional<DatasetIndex> index = indexOf(*workspace, workspace->state().at(*import.dataset));
        QCOMPARE(index->comments.size(), 1);
        QStringList texts;
        forEachComment(workspace->asset(index->comments.first())->bytes, 2, [&](const KeptComment &comment) {
            texts.append(QString::fromUtf8(comment.text));
            return true;
        });
        QCOMPARE(texts, (QStringList{u"Quick"_s, u"Half of it,\nmissing"_s, u"Never again"_s}));
    }

    void theSameFileAgainCanBeSeen()
    {
        const ImportedResponses first = importResponses(*workspace, kSurvey);
        const MetricId metric = workspace->state().at(*first.dataset).metric;
        QCOMPARE(importedBefore(workspace->state(), metric, first.read.file), *first.dataset);
        QCOMPARE(importedBefore(workspace->state(), metric, u"00"_s), DatasetId());
    }

    /// Parts that an earlier import has too are not taken away with a later one that comes to nothing.
    void givingBackLeavesWhatWasThere()
    {
        const ImportedResponses first = importResponses(*workspace, kSurvey);
        const MetricId metric = workspace->state().at(*first.dataset).metric;
        const ResponseSink sink = sinkInto(*workspace, metric);
        QByteArray bytes(kSurvey);
        QBuffer file(&bytes);
        file.open(QIODevice::ReadOnly);
        const Result<ReadResponses> read = readResponses(file, *planImport(file), sink);
        QVERIFY(read && read->newParts.isEmpty());
        sink.drop(read->newParts);
        QVERIFY(!responseSlices(*workspace, workspace->state(), metric).isEmpty());
    }

    void responsesWithAnIdentityAreTakenOnce()
    {
        const QByteArray may = "response id,date,score\nr1,2026-05-01,9\nr2,2026-05-02,6\n";
        const QByteArray both = may + "r3,2026-06-01,10\n";
        QVERIFY(importResponses(*workspace, may).dataset);
        const ImportedResponses second = importResponses(*workspace, both, u"later.csv"_s);
        QVERIFY(second.dataset);
        QCOMPARE(second.read.tally.repeated, 2);
        const MetricId metric = workspace->state().at(*second.dataset).metric;
        QCOMPARE(workspace->state().datasetsOf(metric).size(), 2);
        const QList<ResponseSlice> slices = responseSlices(*workspace, workspace->state(), metric);
        QCOMPARE(slices.first().counts, (Counts{{u"6"_s, 1}, {u"9"_s, 1}, {u"10"_s, 1}}));
        const ImportedResponses third = importResponses(*workspace, both + "\n", u"again.csv"_s);
        QCOMPARE(third.error.code, Errc::NothingToDo);
        QCOMPARE(workspace->state().datasetsOf(metric).size(), 2);
    }

    void removingADatasetTakesItsNumbersAlong()
    {
        const ImportedResponses import = importResponses(*workspace, kSurvey);
        const MetricId metric = workspace->state().at(*import.dataset).metric;
        QVERIFY(
            workspace->edit(Op::DeleteDataset, {}, [&](Edit &edit) { return deleteDataset(edit, *import.dataset); }));
        QVERIFY(workspace->state().measurementsOf(metric).isEmpty());
        QVERIFY(responseSlices(*workspace, workspace->state(), metric).isEmpty());
        QVERIFY(workspace->undo());
        QCOMPARE(responseSlices(*workspace, workspace->state(), metric).first().counts.size(), 5);
    }

    void itSurvivesReopeningAndCopying()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.periplus"_s);
        auto kept = std::move(*Workspace::create(path, testServices()));
        const ImportedResponses import = importResponses(*kept, kSurvey);
        QVERIFY(import.dataset);
        const QString copy = folder.filePath(u"copy.periplus"_s);
        QVERIFY(kept->saveCopy(copy));
        kept.reset();
        for (const QString &file : {path, copy}) {
            QCOMPARE(*checkWorkspace(file), QList<Finding>());
            const auto opened = std::move(*Workspace::open(file, OpenMode::ReadOnly));
            const MetricId metric = opened->state().at(*import.dataset).metric;
            QCOMPARE(responseSlices(*opened, opened->state(), metric).size(), 9);
        }
    }

    /// More than one part, and more than one transaction.
    void manyResponsesAddUp()
    {
        QByteArray csv = "date,score,channel\n";
        for (int i = 0; i < 150'000; ++i)
            csv += "2026-0" + QByteArray::number(1 + i % 9) + "-11," + QByteArray::number(i % 11) + ",c"
                   + QByteArray::number(i % 7) + '\n';
        const ImportedResponses import = importResponses(*workspace, csv);
        QVERIFY(import.dataset);
        const std::optional<DatasetIndex> index = indexOf(*workspace, workspace->state().at(*import.dataset));
        QCOMPARE(index->answers.size(), 3);
        const MetricId metric = workspace->state().at(*import.dataset).metric;
        double all = 0;
        double channels = 0;
        for (const ResponseSlice &slice : responseSlices(*workspace, workspace->state(), metric)) {
            for (const double count : slice.counts) {
                all += slice.by.isEmpty() ? count : 0;
                channels += slice.by == u"channel" ? count : 0;
            }
        }
        QCOMPARE(all, 150'000.0);
        QCOMPARE(channels, 150'000.0);
    }

    void aReadingThatIsEndedLeavesNothing()
    {
        QByteArray csv = "date,score\n";
        for (int i = 0; i < 200'000; ++i)
            csv += "2026-05-11,9\n";
        QBuffer file(&csv);
        file.open(QIODevice::ReadOnly);
        ResponseSink sink = sinkInto(*workspace, {});
        QStringList kept;
        const auto keep = sink.keep;
        sink.keep = [&](const QList<QByteArray> &parts) {
            auto done = keep(parts);
            for (const KeptAsset &part : *done)
                kept.append(part.hash);
            return done;
        };
        sink.progress = [](qint64 done, qint64 all) { return done < all / 2; };
        const Result<ReadResponses> read = readResponses(file, *planImport(file), sink);
        QCOMPARE(read.error().code, Errc::NothingToDo);
        for (const QString &hash : std::as_const(kept))
            QVERIFY(!workspace->asset(hash));
        QCOMPARE(workspace->state().count<Dataset>(), 0);
    }

    void theOrderOfDatesIsFoundInTheWholeFile()
    {
        QByteArray csv = "date,score\n";
        for (int i = 0; i < 300; ++i)
            csv += "05/01/2026,9\n";
        const ImportedResponses open = importResponses(*workspace, csv);
        QCOMPARE(open.error.code, Errc::Conflict);
        const ImportedResponses import = importResponses(*workspace, csv + "13/01/2026,9\n");
        QVERIFY2(import.dataset, qPrintable(import.error.detail));
        QCOMPARE(import.read.plan.order, std::optional(DateOrder::DayFirst));
        QCOMPARE(workspace->state().count<Measurement>(), 1);
        // A file whose first dates say nothing.
        const ImportedResponses late =
            importResponses(*workspace, "date,score\n2026-01-05,9\n05/13/2026,9\n", u"late.csv"_s);
        QVERIFY(late.dataset);
        QCOMPARE(late.read.plan.order, std::optional(DateOrder::MonthFirst));
    }

    void anEncodingThatShowsLateIsFound()
    {
        QByteArray csv = "date,score,comment\n";
        while (csv.size() < 1'100'000)
            csv += "2026-05-11,9,fine\n";
        const ImportedResponses import = importResponses(*workspace, csv + "2026-05-11,8,caf\xe9\n");
        QVERIFY2(import.dataset, qPrintable(import.error.detail));
        QCOMPARE(import.read.plan.dialect.encoding, CsvEncoding::Latin1);
        const std::optional<DatasetIndex> index = indexOf(*workspace, workspace->state().at(*import.dataset));
        QVERIFY(workspace->asset(index->comments.last())->bytes.endsWith("caf\xc3\xa9"));
    }

    /// As the import itself counts them: by the metric's responses from whatever files, each once.
    void whatAMetricHasAlreadyIsCounted()
    {
        const ImportedResponses may =
            importResponses(*workspace, "ResponseId,date,score\nR1,2026-05-01,9\nR2,2026-05-02,3\n");
        QVERIFY2(may.dataset, qPrintable(may.error.detail));
        const MetricId metric = workspace->state().at(*may.dataset).metric;
        QByteArray bytes(
            "ResponseId,date,score\nR2,2026-05-02,3\nR3,2026-06-02,8\nR3,2026-06-02,8\nR4,,x\n,2026-06-03,1\n");
        QBuffer file(&bytes);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<ReadResponses> read = readResponses(file, *planImport(file));
        QVERIFY(read);
        QCOMPARE(read->identities->size(), 2); // R4 cannot be used
        QCOMPARE(countKnown(*workspace, workspace->state(), metric, *read->identities), 1);
        QCOMPARE(countKnown(*workspace, workspace->state(), {}, *read->identities), 0);
        const ImportedResponses june = importResponses(*workspace, bytes, u"june.csv"_s);
        QVERIFY2(june.dataset, qPrintable(june.error.detail));
        QCOMPARE(june.read.tally.good, read->tally.good - 1);
        QCOMPARE(countKnown(*workspace, workspace->state(), metric, *read->identities), 2);
    }

    void churnIsOneCohort()
    {
        const ImportedResponses import =
            importResponses(*workspace,
                            "customer,segment,churned,signup date\na,B2B,yes,2026-01-02\n"
                            "b,B2B,no,2026-02-02\nc,B2C,no,2026-02-03\nd,B2C,no,2026-02-03\n",
                            u"customers.csv"_s, MetricKind::Churn);
        QVERIFY2(import.dataset, qPrintable(import.error.detail));
        const State &state = workspace->state();
        const MetricId metric = state.at(*import.dataset).metric;
        QCOMPARE(state.measurementsOf(metric).size(), 1);
        QCOMPARE(latestEstimate(state, metric).value, std::optional(25.0));
    }

    void anotherKindOfMetricIsRefused()
    {
        const ImportedResponses first = importResponses(*workspace, kSurvey);
        QByteArray bytes("customer,churned\na,yes\nb,no\n");
        QBuffer file(&bytes);
        file.open(QIODevice::ReadOnly);
        Result<ResponsePlan> plan = planImport(file);
        setMetric(plan->layout, MetricKind::Churn);
        const MetricId nps = workspace->state().at(*first.dataset).metric;
        const ResponseSink sink = sinkInto(*workspace, nps);
        const Result<ReadResponses> read = readResponses(file, *plan, sink);
        const ImportTarget target{.metric = workspace->state().at(nps), .name = u"churn.csv"_s, .journey = {}};
        const Result<DatasetId> recorded = recordImport(*workspace, target, *read, sink, QDate(2026, 11, 22));
        QCOMPARE(recorded.error().code, Errc::Conflict);
        QCOMPARE(workspace->state().count<Dataset>(), 1);
    }

    void badFilesAreSentences_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("says");
        QTest::addRow("empty") << QByteArray() << u"empty"_s;
        QTest::addRow("unbalanced quote") << QByteArray("date,score\n2026-05-01,\"9\n") << u"quote"_s;
        QTest::addRow("no header") << QByteArray("2026-05-01,9\n2026-05-02,8\n") << u"names of the columns"_s;
        QTest::addRow("no scores") << QByteArray("date,town\n2026-05-01,Ulm\n") << u"scores"_s;
        QTest::addRow("one long line") << QByteArray(2'000'000, 'x') << u"1024 KiB"_s;
    }
    void badFilesAreSentences()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, says);
        const ImportedResponses import = importResponses(*workspace, csv);
        QVERIFY(!import.dataset);
        QVERIFY2(import.error.detail.contains(says), qPrintable(import.error.detail));
        QCOMPARE(workspace->state().count<Metric>(), 0);
    }

private:
    std::unique_ptr<Workspace> workspace;
    StepId step;
};

PERIPLUS_SUITE(TestResponseImport, QCoreApplication)
#include "tst_response_import.moc"
