// SPDX-License-Identifier: GPL-3.0-or-later
// Survey answers laid over a map, and what people wrote beside them.
#include "core/edit/metrics.h"
#include "core/model/vocabulary.h"
#include "core/responses/answers_on_map.h"
#include "core/responses/assign_values.h"
#include "core/responses/place_quote.h"
#include "core/responses/response_breakdown.h"
#include "tests/support/core/buying_map.h"
#include "tests/support/core/imported_responses.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

constexpr char kSurvey[] = "date,touchpoint,score,comment\n"
                           "2026-05-01,Install,9,Quick\n"
                           "2026-05-02,Install,6,The INSTALLER stopped\n"
                           "2026-05-03,Search,10,\n"
                           "2026-06-01,Search,10,Easy to find\n"
                           "2026-06-01,Use,2,Nothing is where it was\n"
                           "2026-06-02,Elsewhere,2,An installer too\n";

} // namespace

class TestAnswersOnMap : public QObject, private BuyingMap
{
    Q_OBJECT

private slots:
    void init() { makeMap(); }
    void cleanup() { workspace.reset(); }

    void stepsHaveTheirOwnAnswersOrThoseOfTheirStage()
    {
        const MetricId nps = imported();
        const AnswerOverlay overlay = answersOnMap(*workspace, workspace->state(), journey, nps);
        QCOMPARE(overlay.source, u"NPS, survey.csv"_s);
        QCOMPARE(overlay.steps.size(), 3);
        QCOMPARE(overlay.steps.value(search), (AnswerScore{2, u"+100"_s, 2}));
        QCOMPARE(overlay.steps.value(install), (AnswerScore{0, u"0"_s, 2}));
        QCOMPARE(overlay.steps.value(daily), (AnswerScore{-2, u"−100"_s, 1, true}));
        QCOMPARE(lowestSteps(workspace->state(), journey, overlay, 2), (QList<StepId>{daily, install}));
        QCOMPARE(metricsOnMap(*workspace, workspace->state(), journey), QList<MetricId>{nps});
        const AnswerOverlay june = answersOnMap(*workspace, workspace->state(), journey, nps, {677, 677});
        QCOMPARE(june.steps.value(search).n, 1);
        QCOMPARE(june.steps.size(), 3); // the stage's answers now stand for installing as well
    }

    void valuesAreAssignedAnew()
    {
        const MetricId nps = imported();
        const State before = workspace->state();
        const DatasetId id = before.ordered<Dataset>().first();
        const std::optional<DatasetIndex> index = indexOf(*workspace, before.at(id));
        QVERIFY(index);
        QCOMPARE(responsesByValue(*workspace, before.at(nps), *index).first(), (QList<qint64>{0, 2, 2, 1, 1}));
        QList<QList<ValueTarget>> targets{index->groupings.first().targets};
        targets.first()[index->groupings.first().values.indexOf(u"Elsewhere"_s)] = compare;
        QCOMPARE(assignValues(*workspace, id, {index->groupings.first().targets}).error().code, Errc::NothingToDo);
        QVERIFY(assignValues(*workspace, id, targets));
        AnswerOverlay overlay = answersOnMap(*workspace, workspace->state(), journey, nps);
        QCOMPARE(overlay.steps.value(compare).n, 1);
        QCOMPARE(findComments(*workspace, workspace->state(), nps, {.step = compare}).all, 1);
        QVERIFY(workspace->undo());
        QVERIFY(workspace->state() == before);
        overlay = answersOnMap(*workspace, workspace->state(), journey, nps);
        QVERIFY(!overlay.steps.contains(compare));
        targets.first().removeLast();
        QCOMPARE(assignValues(*workspace, id, targets).error().code, Errc::InvalidValue);
        QCOMPARE(assignValues(*workspace, DatasetId{999}, targets).error().code, Errc::NotFound);
        QVERIFY(workspace->edit(Op::DeleteStep, {}, [&](Edit &edit) { return deleteStep(edit, search); }));
        QCOMPARE(existingTargets(workspace->state(), {search, install, std::monostate()}),
                 (QList<ValueTarget>{std::monostate(), install, std::monostate()}));
    }

    void metricsOfStepsServeWithoutResponses()
    {
        const auto made = workspace->edit(Op::CreateMetric, {}, [&](Edit &edit) -> Status {
            const auto whole = createMetric(edit, Metric{.name = u"CES"_s, .kind = MetricKind::Ces2});
            PERIPLUS_TRY(whole);
            const auto one = createMetric(edit, Metric{.step = install, .name = u"CES"_s, .kind = MetricKind::Ces2});
            PERIPLUS_TRY(one);
            PERIPLUS_TRY(createMeasurement(edit, {.metric = *one, .date = u"2026-05-01"_s, .counts = {{u"7"_s, 3}}}));
            metric = *whole;
            return {};
        });
        QVERIFY(made);
        const AnswerOverlay overlay = answersOnMap(*workspace, workspace->state(), journey, metric);
        QCOMPARE(overlay.steps.size(), 1);
        QCOMPARE(overlay.steps.value(install).level, 2.0);
        QCOMPARE(metricsOnMap(*workspace, workspace->state(), journey), QList<MetricId>{metric});
    }

    void stepsThatShareTheirStagesAnswersAreListedOnce()
    {
        AnswerOverlay overlay;
        for (const StepId step : {search, compare})
            overlay.steps.insert(step, {1, u"+50"_s, 4});
        overlay.steps.insert(install, {-1, u"−50"_s, 2});
        overlay.steps.insert(daily, {-1, u"−50"_s, 3});
        QCOMPARE(lowestSteps(workspace->state(), journey, overlay, 9), (QList<StepId>{install, daily, search}));
    }

    void valuesFindTheirPlaceOnTheScale_data()
    {
        QTest::addColumn<MetricKind>("kind");
        QTest::addColumn<Counts>("counts");
        QTest::addColumn<double>("level"); // 9: none
        const auto row = [](const char *name, MetricKind kind, const Counts &counts, double level) {
            QTest::newRow(name) << kind << counts << level;
        };
        row("nps", MetricKind::Nps, {{u"9"_s, 1}, {u"7"_s, 1}}, 1);
        row("csat", MetricKind::Csat, {{u"5"_s, 1}, {u"1"_s, 3}}, -1);
        row("csat mean", MetricKind::CsatMean, {{u"3"_s, 4}}, 0);
        row("effort 1.0, low is good", MetricKind::Ces1, {{u"1"_s, 4}}, 2);
        row("effort 2.0", MetricKind::Ces2, {{u"1"_s, 4}}, -2);
        row("churn", MetricKind::Churn, {{u"lost"_s, 10}, {u"start"_s, 10}}, -2);
        row("time", MetricKind::Frt, {{u"median"_s, 3}, {u"n"_s, 5}}, 9);
        row("nothing", MetricKind::Nps, {}, 9);
    }
    void valuesFindTheirPlaceOnTheScale()
    {
        QFETCH(MetricKind, kind);
        QFETCH(Counts, counts);
        QFETCH(double, level);
        const Metric row{.kind = kind, .higherIsBetter = higherIsBetterFor(kind)};
        QCOMPARE(levelOf(row, shownEstimate(row, {.counts = counts})).value_or(9), level);
    }

    void commentsAreFoundByWordAndPlace()
    {
        const MetricId nps = imported();
        const auto texts = [&](const CommentQuery &query) -> QString {
            QStringList found;
            const FoundComments comments = findComments(*workspace, workspace->state(), nps, query);
            for (const FoundComment &comment : comments.comments)
                found.append(comment.text);
            return found.join(u'|') + u" of %1"_s.arg(comments.all);
        };
        QCOMPARE(texts({}),
                 u"Quick|The INSTALLER stopped|Easy to find|Nothing is where it was|An installer too of 5"_s);
        QCOMPARE(texts({.words = u" installer "_s}), u"The INSTALLER stopped|An installer too of 2"_s);
        QCOMPARE(texts({.words = u"installer"_s, .stage = use}), u"The INSTALLER stopped of 1"_s);
        QCOMPARE(texts({.step = search}), u"Easy to find of 1"_s);
        QCOMPARE(texts({.words = {}, .most = 2}), u"Quick|The INSTALLER stopped of 5"_s);
        QCOMPARE(texts({.words = u"nobody said this"_s}), u" of 0"_s);
        const FoundComment first = findComments(*workspace, workspace->state(), nps, {}).comments.first();
        QCOMPARE(first.date, QDate(2026, 5, 1));
        QCOMPARE(first.score, 9.0);
        QCOMPARE(first.values, QStringList{u"Install"_s});
        QVERIFY(first.places == QList<ValueTarget>{install});
    }

    void aMetricIsBrokenDownByWhatItsResponsesTell()
    {
        const MetricId nps = imported();
        const BreakdownSource source = responseBreakdown(*workspace);
        const QList<Breakdown> all = source(workspace->state(), nps, {});
        QCOMPARE(all.size(), 4);
        QCOMPARE(all.first().by, u"touchpoint"_s);
        QCOMPARE(all.first().key, u"Install"_s);
        QCOMPARE(all.first().step, install);
        QCOMPARE(all.first().estimate.n, 2.0);
        const QList<Breakdown> june = source(workspace->state(), nps, {PeriodUnit::Month, 2026, 6});
        QCOMPARE(june.size(), 3);
        QVERIFY(source(workspace->state(), nps, {PeriodUnit::Year, 2020, 1}).isEmpty());
        QVERIFY(source(workspace->state(), MetricId{77}, {}).isEmpty());
    }

    void aCommentBecomesAThoughtOnTheMap()
    {
        const MetricId nps = imported();
        const State &state = workspace->state();
        const FoundComment comment =
            findComments(*workspace, state, nps, {.words = u"INSTALLER stopped"_s}).comments.first();
        QCOMPARE(placeOf(state, journey, comment), (QuotePlace{{}, install}));
        const auto placed = workspace->edit(Op::CreateCard, {}, [&](Edit &edit) {
            return placeQuote(edit, journey, placeOf(edit.state(), journey, comment), comment);
        });
        QVERIFY(placed);
        const Card &card = workspace->state().at(*placed);
        QCOMPARE(card.text, comment.text);
        QCOMPARE(card.step, install);
        QCOMPARE(workspace->state().at(card.lane).kind, LaneKind::Thought);
        const Evidence &evidence = workspace->state().at(workspace->state().evidenceOf(*placed).first());
        QCOMPARE(evidence.source, EvidenceSource::Survey);
        QCOMPARE(evidence.note, u"survey.csv, 2026-05-02"_s);
        QVERIFY(workspace->undo());
        QVERIFY(!workspace->state().find(*placed));
        const FoundComment nowhere = findComments(*workspace, state, nps, {.words = u"too"_s}).comments.first();
        QCOMPARE(placeOf(state, journey, nowhere), QuotePlace());
        const auto refused =
            workspace->edit(Op::CreateCard, {}, [&](Edit &edit) { return placeQuote(edit, journey, {}, nowhere); });
        QCOMPARE(refused.error().code, Errc::InvalidValue);
    }

private:
    MetricId imported()
    {
        const ImportedResponses import = importResponses(*workspace, kSurvey);
        return import.dataset ? workspace->state().at(*import.dataset).metric : MetricId();
    }

    MetricId metric;
};

PERIPLUS_SUITE(TestAnswersOnMap, QCoreApplication)
#include "tst_answers_on_map.moc"
