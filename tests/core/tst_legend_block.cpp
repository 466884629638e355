// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/map_facts.h"
#include "core/layout/paper_blocks.h"
#include "tests/support/core/fixed_measurer.h"
#include "tests/support/core/paper_map.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace periplus::papermap;
using namespace Qt::StringLiterals;

namespace {

Card card(int id, LaneId lane)
{
    return Card{.id = {id}, .lane = lane, .stage = {1}, .rank = rank(id % 20)};
}

void addEvidence(State &state, int cardId, EvidenceGrade grade, EvidenceSource source = EvidenceSource::None,
                 std::optional<int> n = {}, const QString &note = {})
{
    const int id = static_cast<int>(state.count<Evidence>()) + 1;
    state.put(Evidence{
        .id = {id}, .card = {cardId}, .rank = rank(id), .grade = grade, .source = source, .n = n, .note = note});
}

DisplayList legend(const State &state, double width = kPoster, const LayoutOptions &options = {})
{
    return legendBlock(state, kJourney, loadTheme(ThemeName::Poster), FixedMeasurer(), options, {44, 1000}, width);
}

} // namespace

class TestLegendBlock : public QObject
{
    Q_OBJECT

private slots:
    void legendListsOnlyWhatOccurs_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("nothing") << bareMap() << QStringList{};

        State feeling = bareMap();
        feeling.put(Emotion{.id = {1}, .step = {1}, .value = 1});
        QTest::newRow("feelings") << feeling
                                  << QStringList{u"Delighted"_s, u"Content"_s, u"Neutral"_s, u"Uneasy"_s,
                                                 u"Frustrated"_s};

        State moment = bareMap();
        Card touchpoint = card(1, kTouchpoints);
        touchpoint.momentOfTruth = true;
        moment.put(touchpoint);
        QTest::newRow("moment of truth") << moment << QStringList{u"Moment of truth"_s};

        State pains = bareMap();
        for (const auto &[id, severity] : {std::pair(1, Severity::Minor), std::pair(2, Severity::Major)}) {
            Card pain = card(id, kPains);
            pain.severity = severity;
            pains.put(pain);
        }
        QTest::newRow("severities") << pains
                                    << QStringList{u"Minor"_s, u"Major pain"_s,
                                                   u"Evidence covers 0\u00a0% of cards."_s};

        State hidden = pains;
        Lane lane = hidden.at(kPains);
        lane.hidden = true;
        hidden.put(lane);
        QTest::newRow("hidden lane") << hidden << QStringList{};

        State assumed = bareMap();
        assumed.put(card(1, kGoals));
        addEvidence(assumed, 1, EvidenceGrade::Assumption);
        QTest::newRow("assumption") << assumed << QStringList{u"Assumption"_s};

        State owned = bareMap();
        for (int id = 1; id <= 3; ++id) {
            Card opportunity = card(id, kOpportunities);
            opportunity.owner = id == 2 ? u"Lena Brandt"_s : u"Aiko Mori"_s;
            owned.put(opportunity);
        }
        QTest::newRow("owners, each once")
            << owned << QStringList{u"AM"_s, u"LB"_s, u"Mori, Brandt"_s, u"Evidence covers 0\u00a0% of cards."_s};

        State measured = bareMap();
        addMetrics(measured, 1);
        QTest::newRow("intervals") << measured << QStringList{u"Ranges are 95\u00a0% intervals"_s};
    }
    void legendListsOnlyWhatOccurs()
    {
        QFETCH(State, state);
        QFETCH(QStringList, texts);
        QCOMPARE(textsOf(legend(state)), texts);
        QCOMPARE(groupsOf(legend(state), Role::Legend).size(), 1);
    }

    void evidenceCoversWhatIsBetterThanAssumed()
    {
        State state = bareMap();
        state.put(card(1, kPains));
        state.put(card(2, kThoughts));
        state.put(card(3, kOpportunities));
        state.put(card(4, kGoals)); // goals are decided, not found out
        addEvidence(state, 1, EvidenceGrade::Observed, EvidenceSource::Interview, 6);
        addEvidence(state, 1, EvidenceGrade::Measured, EvidenceSource::Other, {}, u"import log of 1,204 files"_s);
        addEvidence(state, 2, EvidenceGrade::Anecdote, EvidenceSource::Interview, 14);
        addEvidence(state, 3, EvidenceGrade::Assumption, EvidenceSource::Survey, 9);
        addEvidence(state, 4, EvidenceGrade::Measured, EvidenceSource::Analytics);
        const MapFacts facts = mapFacts(state, kJourney);
        QCOMPARE(facts.judged, 3);
        QCOMPARE(facts.covered, 2);
        QCOMPARE(facts.sources, (QStringList{u"14 interviews"_s, u"import log of 1,204 files"_s, u"analytics"_s}));
        QVERIFY(textsOf(legend(state))
                    .contains(u"Sources: 14 interviews, import log of 1,204 files, analytics. "
                              "Evidence covers 67\u00a0% of cards."_s));
    }

    void assumptionNeedsEvidenceThatSaysSo()
    {
        State state = bareMap();
        for (int id = 1; id <= 3; ++id)
            state.put(card(id, kPains));
        addEvidence(state, 2, EvidenceGrade::Assumption);
        addEvidence(state, 3, EvidenceGrade::Assumption);
        addEvidence(state, 3, EvidenceGrade::Observed);
        QVERIFY(!isAssumption(state, {1}));
        QVERIFY(isAssumption(state, {2}));
        QVERIFY(!isAssumption(state, {3}));
    }

    void legendNeverClipsOrOverlaps_data()
    {
        QTest::addColumn<double>("width");
        for (const double width : {300.0, 420.0, 800.0, 1123.0, kPoster, 4000.0})
            QTest::addRow("%g wide", width) << width;
    }
    void legendNeverClipsOrOverlaps()
    {
        QFETCH(double, width);
        State state = bareMap();
        addPersonas(state, 2);
        addMetrics(state, 1);
        for (int id = 1; id <= 12; ++id) {
            Card opportunity = card(id, kOpportunities);
            opportunity.owner = u"Owner O%1"_s.arg(id);
            state.put(opportunity);
            Card pain = card(id + 20, kPains);
            pain.severity = static_cast<Severity>(id % 3);
            state.put(pain);
            addEvidence(state, id, EvidenceGrade::Observed, EvidenceSource::Other, {}, u"note %1"_s.arg(id));
        }
        const LayoutOptions options{.footerVersion = u"Version 14, 21 November 2026"_s,
                                    .footerAuthor = u"Lena Brandt"_s,
                                    .footerSheet = u"A3 landscape, sheet 1 of 1"_s,
                                    .footerFile = u"halyard.periplus"_s};
        const DisplayList list = legend(state, width, options);
        QCOMPARE(list.bounds.width(), width);
        QCOMPARE(faultOf(list), QString());
        const QString all = textsOf(list).join(u' ');
        QVERIFY(all.contains(u"and 4 more"_s));     // owners
        QVERIFY(all.contains(u"note 6, 6 more"_s)); // sources
        QVERIFY(all.contains(u"halyard.periplus"_s));
    }

    void footerIsFlushRightOnThePoster()
    {
        const LayoutOptions options{.footerVersion = u"Version 14"_s, .footerFile = u"halyard.periplus"_s};
        const DisplayList list = legend(bareMap(), kPoster, options);
        const auto &last = std::get<TextRun>(list.items[list.items.size() - 2]);
        QCOMPARE(last.text, u"halyard.periplus"_s);
        QCOMPARE(last.baseline.x() + last.width, 44 + kPoster);
    }
};

PERIPLUS_SUITE(TestLegendBlock, QCoreApplication)
#include "tst_legend_block.moc"
