// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/actions.h"
#include "core/edit/cards.h"
#include "core/edit/channels.h"
#include "core/edit/comments.h"
#include "core/edit/datasets.h"
#include "core/edit/emotions.h"
#include "core/edit/evidence.h"
#include "core/edit/journeys.h"
#include "core/edit/metrics.h"
#include "core/edit/personas.h"
#include "core/edit/segments.h"
#include "core/edit/stages.h"
#include "core/edit/steps.h"
#include "core/edit/tags.h"
#include "core/edit/traits.h"
#include "core/edit/workspace_info.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

template <class Function> auto run(Workspace &workspace, Function &&function)
{
    return workspace.edit(Op::Import, {}, std::forward<Function>(function));
}

class TestVerbsVocabulary : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        workspace = emptyWorkspace();
        journey = *run(*workspace, [](Edit &e) { return createJourney(e, u"Buying"_s); });
        const StageId stage = *run(*workspace, [&](Edit &e) { return createStage(e, journey, u"Discover"_s); });
        step = *run(*workspace, [&](Edit &e) { return createStep(e, stage, u"Search"_s); });
        const LaneId lane = workspace->state().lanesOf(journey).first();
        card = *run(*workspace, [&](Edit &e) { return createCard(e, {.lane = lane, .step = step}, u"Web"_s); });
        emma = *run(*workspace, [](Edit &e) { return createPersona(e, u"Emma"_s); });
    }
    void cleanup() { workspace.reset(); }

    void deletedPersonaLeavesCardsWithoutIt()
    {
        QVERIFY(run(*workspace, [&](Edit &e) -> Status {
            PERIPLUS_TRY(assignPersona(e, journey, emma));
            PERIPLUS_TRY(addStepPersona(e, step, emma));
            PERIPLUS_TRY(setEmotion(e, step, emma, 1));
            const auto trait = createTrait(e, Trait{.persona = emma, .kind = TraitKind::Goal, .text = u"Save time"_s});
            PERIPLUS_TRY(trait);
            PERIPLUS_TRY(createEvidence(e, Evidence{.trait = *trait}));
            Card row = e.state().at(card);
            row.persona = emma;
            return updateCard(e, row);
        }));
        QVERIFY(run(*workspace, [&](Edit &e) { return deletePersona(e, emma); }));
        const State &state = workspace->state();
        QCOMPARE(state.at(card).persona, PersonaId{});
        QCOMPARE(state.count<JourneyPersona>() + state.count<StepPersona>() + state.count<Emotion>(), 0);
        QCOMPARE(state.count<Trait>() + state.count<Evidence>(), 0);
    }

    void unassignedPersonaLosesItsCurveInThatJourneyOnly()
    {
        const JourneyId other = *run(*workspace, [](Edit &e) { return createJourney(e, u"Other"_s); });
        const StageId stage = *run(*workspace, [&](Edit &e) { return createStage(e, other, u"S"_s); });
        const StepId far = *run(*workspace, [&](Edit &e) { return createStep(e, stage, u"T"_s); });
        QVERIFY(run(*workspace, [&](Edit &e) -> Status {
            PERIPLUS_TRY(assignPersona(e, journey, emma));
            PERIPLUS_TRY(assignPersona(e, journey, emma)); // once only
            PERIPLUS_TRY(setEmotion(e, step, emma, 1));
            PERIPLUS_TRY(setEmotion(e, step, {}, -1));
            return setEmotion(e, far, emma, 2) ? Status{} : failure(Errc::Conflict);
        }));
        QCOMPARE(workspace->state().personasOf(journey).size(), 1);
        QVERIFY(run(*workspace, [&](Edit &e) { return unassignPersona(e, journey, emma); }));
        QVERIFY(!emotionAt(workspace->state(), step, emma));
        QVERIFY(emotionAt(workspace->state(), step, {}));
        QVERIFY(emotionAt(workspace->state(), far, emma));
        QCOMPARE(run(*workspace, [&](Edit &e) { return unassignPersona(e, journey, emma); }).error().code,
                 Errc::NotFound);
    }

    void duplicatedPersonaBringsTraitsButNoJourneys()
    {
        QVERIFY(run(*workspace, [&](Edit &e) -> Status {
            PERIPLUS_TRY(assignPersona(e, journey, emma));
            const auto trait = createTrait(e, Trait{.persona = emma, .text = u"Quick"_s});
            PERIPLUS_TRY(trait);
            PERIPLUS_TRY(createEvidence(e, Evidence{.trait = *trait, .n = 3}));
            return {};
        }));
        const PersonaId copy = *run(*workspace, [&](Edit &e) { return duplicatePersona(e, emma); });
        const State &state = workspace->state();
        QCOMPARE(state.ordered<Persona>(), (QList<PersonaId>{emma, copy}));
        QCOMPARE(state.traitsOf(copy).size(), 1);
        QCOMPARE(state.evidenceOf(state.traitsOf(copy).first()).size(), 1);
        QCOMPARE(state.personasOf(journey).size(), 1);
    }

    void traitValuesStayOnTheirScale_data()
    {
        QTest::addColumn<TraitKind>("kind");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("skill 1") << TraitKind::Skill << 1.0 << true;
        QTest::newRow("skill 6") << TraitKind::Skill << 6.0 << false;
        QTest::newRow("channel 100") << TraitKind::Channel << 100.0 << true;
        QTest::newRow("channel 101") << TraitKind::Channel << 101.0 << false;
        QTest::newRow("a fact has no scale") << TraitKind::Fact << 1e9 << true;
    }
    void traitValuesStayOnTheirScale()
    {
        QFETCH(TraitKind, kind);
        QFETCH(double, value);
        QFETCH(bool, allowed);
        const Trait trait{.persona = emma, .kind = kind, .label = u"x"_s, .value = value};
        QCOMPARE(run(*workspace, [&](Edit &e) { return createTrait(e, trait); }).has_value(), allowed);
    }

    void segmentGoesAndItsPersonasStay()
    {
        const SegmentId segment = *run(*workspace, [](Edit &e) { return createSegment(e, u"Small firms"_s); });
        Persona row = workspace->state().at(emma);
        row.segment = segment;
        QVERIFY(run(*workspace, [&](Edit &e) { return updatePersona(e, row); }));
        Segment share = workspace->state().at(segment);
        share.share = 1.5;
        QCOMPARE(run(*workspace, [&](Edit &e) { return updateSegment(e, share); }).error().code, Errc::InvalidValue);
        QVERIFY(run(*workspace, [&](Edit &e) { return deleteSegment(e, segment); }));
        QCOMPARE(workspace->state().at(emma).segment, SegmentId{});
    }

    void channelCodesAreMadeAndStayDifferent()
    {
        const auto named = [&](const QString &name, const QString &code = {}) {
            return run(*workspace, [&](Edit &e) { return createChannel(e, name, code); });
        };
        const auto first = named(u"Sales  visit!"_s);
        QCOMPARE(workspace->state().at(*first).code, u"sales-visit"_s);
        const auto second = named(u"Sales visit"_s);
        QCOMPARE(workspace->state().at(*second).code, u"sales-visit-2"_s);
        QCOMPARE(named(u"X"_s, u"web"_s).error().code, Errc::Conflict);
        QCOMPARE(named(u"!?"_s).error().code, Errc::InvalidValue);
        const auto copy = run(*workspace, [&](Edit &e) { return duplicateChannel(e, *first); });
        QCOMPARE(workspace->state().at(*copy).code, u"sales-visit-3"_s);
    }

    void deletedChannelLeavesItsCards()
    {
        const ChannelId web = workspace->state().ordered<Channel>().first();
        Card row = workspace->state().at(card);
        row.channel = web;
        QVERIFY(run(*workspace, [&](Edit &e) { return updateCard(e, row); }));
        QVERIFY(run(*workspace, [&](Edit &e) { return deleteChannel(e, web); }));
        QCOMPARE(workspace->state().at(card).channel, ChannelId{});
    }

    void tagIsPutOnOnceAndGoesEverywhere()
    {
        const TagId tag = *run(*workspace, [](Edit &e) { return createTag(e, u"Urgent"_s); });
        const auto first = run(*workspace, [&](Edit &e) { return tagCard(e, card, tag); });
        const auto second = run(*workspace, [&](Edit &e) { return tagCard(e, card, tag); });
        QCOMPARE(*first, *second);
        QVERIFY(run(*workspace, [&](Edit &e) { return deleteTag(e, tag); }));
        QVERIFY(workspace->state().tagsOf(card).isEmpty());
        Tag bad{.id = tag, .color = u"#12345"_s};
        QCOMPARE(run(*workspace, [&](Edit &e) { return updateTag(e, bad); }).error().code, Errc::InvalidValue);
    }

    void commentKnowsItsAuthorAndPlace()
    {
        const auto made =
            run(*workspace, [&](Edit &e) { return createComment(e, Comment{.card = card, .text = u"?"_s}); });
        QCOMPARE(workspace->state().at(*made).author, u"Tester"_s);
        QCOMPARE_GT(workspace->state().at(*made).at, 0);
        QVERIFY(run(*workspace, [&](Edit &e) { return resolveComment(e, *made, true); }));
        QVERIFY(workspace->state().at(*made).resolved);
        const auto nowhere = run(*workspace, [](Edit &e) { return createComment(e, {}); });
        QCOMPARE(nowhere.error().code, Errc::InvalidValue);
        const auto twice =
            run(*workspace, [&](Edit &e) { return createComment(e, Comment{.step = step, .card = card}); });
        QCOMPARE(twice.error().code, Errc::InvalidValue);
    }

    void metricGoesWithItsMeasurementsAndCardsStay()
    {
        const auto metric =
            run(*workspace, [&](Edit &e) { return createMetric(e, Metric{.step = step, .name = u"CSAT"_s}); });
        QVERIFY(metric);
        const Measurement value{
            .metric = *metric, .date = u"2026-09-30"_s, .counts = {{u"satisfied"_s, 3}, {u"n"_s, 4}}};
        QVERIFY(run(*workspace, [&](Edit &e) { return createMeasurement(e, value); }));
        Measurement wrong = value;
        wrong.date = u"30.9.2026"_s;
        QCOMPARE(run(*workspace, [&](Edit &e) { return createMeasurement(e, wrong); }).error().code,
                 Errc::InvalidValue);
        wrong = value;
        wrong.counts[u"n"_s] = qInf();
        QCOMPARE(run(*workspace, [&](Edit &e) { return createMeasurement(e, wrong); }).error().code,
                 Errc::InvalidValue);
        Card row = workspace->state().at(card);
        row.metric = *metric;
        QVERIFY(run(*workspace, [&](Edit &e) { return updateCard(e, row); }));
        const auto copy = run(*workspace, [&](Edit &e) { return duplicateMetric(e, *metric); });
        QCOMPARE(workspace->state().measurementsOf(*copy).size(), 1);
        QVERIFY(run(*workspace, [&](Edit &e) { return deleteMetric(e, *metric); }));
        QCOMPARE(workspace->state().at(card).metric, MetricId{});
        QCOMPARE(workspace->state().count<Measurement>(), 1);
        const Metric two{.journey = journey, .step = step};
        QCOMPARE(run(*workspace, [&](Edit &e) { return createMetric(e, two); }).error().code, Errc::InvalidValue);
    }

    void aDatasetGoesWithWhatWasCountedFromIt()
    {
        const auto nps = run(*workspace, [](Edit &e) { return createMetric(e, Metric{.name = u"NPS"_s}); });
        const auto other = run(*workspace, [](Edit &e) { return createMetric(e, Metric{.name = u"CSAT"_s}); });
        const Dataset survey{.metric = *nps, .name = u"survey.csv"_s, .responses = 4};
        const auto dataset = run(*workspace, [&](Edit &e) { return createDataset(e, survey); });
        QVERIFY(dataset);
        QVERIFY(workspace->state().at(*dataset).at > 0);
        const Measurement typed{.metric = *nps, .date = u"2026-04-01"_s, .counts = {{u"9"_s, 1}}};
        const Measurement counted{
            .metric = *nps, .date = u"2026-05-01"_s, .counts = {{u"9"_s, 4}}, .dataset = *dataset};
        QVERIFY(run(*workspace, [&](Edit &e) { return createMeasurement(e, typed); }));
        QVERIFY(run(*workspace, [&](Edit &e) { return createMeasurement(e, counted); }));
        Measurement strange = counted;
        strange.metric = *other;
        QCOMPARE(run(*workspace, [&](Edit &e) { return createMeasurement(e, strange); }).error().code,
                 Errc::InvalidValue);

        const auto copy = run(*workspace, [&](Edit &e) { return duplicateMetric(e, *nps); });
        const State &state = workspace->state();
        QCOMPARE(state.datasetsOf(*copy).size(), 1);
        QCOMPARE(state.measurementsOf(state.datasetsOf(*copy).first()).size(), 1);

        const State before = state;
        QVERIFY(run(*workspace, [&](Edit &e) { return deleteDataset(e, *dataset); }));
        QCOMPARE(state.measurementsOf(*nps).size(), 1);
        QVERIFY(state.datasetsOf(*nps).isEmpty());
        QVERIFY(workspace->undo());
        QVERIFY(workspace->state() == before);
        QVERIFY(run(*workspace, [&](Edit &e) { return deleteMetric(e, *nps); }));
        QCOMPARE(workspace->state().count<Dataset>(), 1);
    }

    void aVariantIsOneOfTheKind()
    {
        const Metric churn{.name = u"Churn"_s, .kind = MetricKind::Churn, .variant = MetricVariant::TopTwo};
        QCOMPARE(run(*workspace, [&](Edit &e) { return createMetric(e, churn); }).error().code, Errc::InvalidValue);
    }

    void actionOutlivesItsCard()
    {
        const auto made = run(*workspace, [&](Edit &e) {
            return createAction(e, Action{.card = card, .title = u"Fix"_s, .due = u"2026-12-01"_s});
        });
        QVERIFY(made);
        QVERIFY(run(*workspace, [&](Edit &e) { return deleteCard(e, card); }));
        QCOMPARE(workspace->state().at(*made).card, CardId{});
        Action late = workspace->state().at(*made);
        late.due = u"2026-02-30"_s;
        QCOMPARE(run(*workspace, [&](Edit &e) { return updateAction(e, late); }).error().code, Errc::InvalidValue);
    }

    void workspaceIsRenamed()
    {
        QVERIFY(run(*workspace, [](Edit &e) { return renameWorkspace(e, u"Our customers"_s); }));
        QCOMPARE(workspace->state().at(Id<WorkspaceInfo>{1}).title, u"Our customers"_s);
    }

private:
    std::unique_ptr<Workspace> workspace;
    JourneyId journey;
    StepId step;
    CardId card;
    PersonaId emma;
};

PERIPLUS_SUITE(TestVerbsVocabulary, QCoreApplication)
#include "tst_verbs_vocabulary.moc"
