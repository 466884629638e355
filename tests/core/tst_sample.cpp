// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json_reader.h"
#include "core/formats/json_writer.h"
#include "core/metrics/estimate.h"
#include "core/metrics/period_reading.h"
#include "tests/support/core/plain_rows.h"
#include "tests/support/core/random_state.h"
#include "tests/support/core/sample_state.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(periplus::Movement)
Q_DECLARE_METATYPE(periplus::Judgement)

/// The sample shows what the printed poster shows.
class TestSample : public QObject
{
    Q_OBJECT

    Imported m_sample;

    template <class Row> QList<Row> rows() const
    {
        QList<Row> list;
        for (const Id<Row> id : m_sample.state.ordered<Row>())
            list.append(m_sample.state.at(id));
        return list;
    }
    Metric metric(const QString &name) const
    {
        for (const Metric &row : rows<Metric>()) {
            if (row.name == name)
                return row;
        }
        return {};
    }
    QList<Card> cards(LaneKind kind) const
    {
        QList<Card> list;
        for (const Card &card : rows<Card>()) {
            if (m_sample.state.at(card.lane).kind == kind)
                list.append(card);
        }
        return list;
    }

private slots:
    void initTestCase() { m_sample = readSample(); }

    void isReadWithoutRemarks()
    {
        for (const Warning &warning : m_sample.warnings)
            QFAIL(qPrintable(warning.text));
    }

    void survivesTheRoundTrip()
    {
        const QByteArray first = writeJson(m_sample.state, NoAssets()).bytes;
        const auto ids = seededIds(2);
        const Result<Imported> again = readJson(first, *ids);
        QVERIFY(again);
        QCOMPARE(plainRows(again->state), plainRows(m_sample.state));
        QCOMPARE(writeJson(again->state, NoAssets()).bytes, first);
    }

    void hasTheShapeOfThePoster()
    {
        QCOMPARE(m_sample.state.count<Journey>(), 1);
        QCOMPARE(m_sample.state.count<Stage>(), 5);
        QCOMPARE(m_sample.state.count<Step>(), 15);
        QCOMPARE(m_sample.state.count<Emotion>(), 30);
        QCOMPARE(cards(LaneKind::Touchpoint).size(), 30);
        QCOMPARE(cards(LaneKind::Pain).size(), 9);
        QCOMPARE(cards(LaneKind::Opportunity).size(), 5);
        QCOMPARE(cards(LaneKind::Metric).size(), 5);
        const QList<Card> touchpoints = cards(LaneKind::Touchpoint);
        QCOMPARE(
            std::count_if(touchpoints.begin(), touchpoints.end(), [](const Card &card) { return card.momentOfTruth; }),
            3);
        for (const Stage &stage : rows<Stage>())
            QVERIFY2(!stage.duration.isEmpty(), qPrintable(stage.title));
        for (const Persona &persona : rows<Persona>())
            QVERIFY2(!persona.bio.isEmpty(), qPrintable(persona.name));
    }

    void extremesHaveWords()
    {
        QStringList words;
        for (const Emotion &emotion : rows<Emotion>()) {
            if (!emotion.word.isEmpty())
                words.append(u"%1 %2"_s.arg(emotion.value).arg(emotion.word));
        }
        words.sort();
        QCOMPARE(words, (QStringList{u"-2 Rows lost in import"_s, u"2 Renews early"_s}));
    }

    void metricsReadAsOnThePoster_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("interval");
        QTest::addColumn<double>("n");
        QTest::addColumn<Movement>("movement");
        QTest::newRow("NPS") << u"NPS"_s << u"+31"_s << u"22\u201340"_s << 264.0 << Movement::Steady;
        QTest::newRow("CSAT") << u"CSAT"_s << u"69\u00a0%"_s << u"64\u201373"_s << 412.0 << Movement::Steady;
        QTest::newRow("CES") << u"CES 2.0"_s << u"3.9"_s << u"3.7\u20134.1"_s << 269.0 << Movement::Down;
        QTest::newRow("churn") << u"Churn"_s << u"3.7\u00a0%"_s << u"2.0\u20136.9"_s << 241.0 << Movement::Steady;
        QTest::newRow("Discover") << u"CSAT Discover"_s << u"71\u00a0%"_s << u"65\u201377"_s << 212.0
                                  << Movement::Steady;
        QTest::newRow("Evaluate") << u"CES Evaluate"_s << u"4.6"_s << u"4.3\u20134.9"_s << 148.0 << Movement::Up;
        QTest::newRow("Purchase") << u"CSAT Purchase"_s << u"64\u00a0%"_s << u"54\u201372"_s << 96.0
                                  << Movement::Steady;
        QTest::newRow("Onboard") << u"CES Onboard"_s << u"3.1"_s << u"2.8\u20133.4"_s << 121.0 << Movement::Down;
    }
    void metricsReadAsOnThePoster()
    {
        QFETCH(QString, name);
        const Metric row = metric(name);
        QVERIFY(row.id);
        const Estimate estimate = latestEstimate(m_sample.state, row.id);
        QVERIFY(estimate.value);
        QTEST(valueText(row.kind, *estimate.value), "value");
        QTEST(intervalText(row.kind, estimate), "interval");
        QTEST(estimate.n, "n");
        QTEST(latestMovement(m_sample.state, row.id), "movement");
    }

    /// What the design of the metrics screen shows: seven quarters of every metric, and what moved since the last.
    void metricsHaveAHistory_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("change");
        QTest::addColumn<Judgement>("judgement");
        QTest::newRow("NPS") << u"NPS"_s << u"+2"_s << Judgement::WithinNoise;
        QTest::newRow("CSAT") << u"CSAT"_s << u"+2"_s << Judgement::WithinNoise;
        QTest::newRow("CES") << u"CES 2.0"_s << u"\u22120.5"_s << Judgement::Worse;
        QTest::newRow("churn") << u"Churn"_s << u"\u22120.3"_s << Judgement::WithinNoise;
    }
    void metricsHaveAHistory()
    {
        QFETCH(QString, name);
        const Metric row = metric(name);
        const Period quarter{PeriodUnit::Quarter, 2026, 3};
        const PeriodReading reading = readingIn(m_sample.state, row.id, quarter, previousPeriod(quarter));
        QTEST(changeText(row.kind, reading.estimate, reading.change), "change");
        QTEST(reading.judgement, "judgement");
        for (const Metric &each : rows<Metric>()) {
            const QList<PeriodPoint> trend = periodSeries(m_sample.state, each.id, quarter, 7);
            QVERIFY2(trend.size() == 7
                         && std::all_of(trend.begin(), trend.end(),
                                        [](const PeriodPoint &point) { return point.estimate.value.has_value(); }),
                     qPrintable(each.name));
        }
    }

    void everyStageShowsAMetric()
    {
        QStringList shown;
        for (const Stage &stage : rows<Stage>()) {
            for (const CardId id : m_sample.state.cardsOf(stage.id)) {
                if (const Metric *row = m_sample.state.find(m_sample.state.at(id).metric))
                    shown.append(row->name);
            }
        }
        QCOMPARE(shown,
                 (QStringList{u"CSAT Discover"_s, u"CES Evaluate"_s, u"CSAT Purchase"_s, u"CES Onboard"_s, u"NPS"_s}));
    }

    void evidenceCoversWhatThePosterSays()
    {
        int judged = 0;
        int covered = 0;
        for (const LaneKind kind : {LaneKind::Thought, LaneKind::Pain, LaneKind::Opportunity}) {
            for (const Card &card : cards(kind)) {
                const QList<EvidenceId> evidence = m_sample.state.evidenceOf(card.id);
                ++judged;
                covered +=
                    !evidence.isEmpty() && m_sample.state.at(evidence.first()).grade != EvidenceGrade::Assumption;
            }
        }
        QCOMPARE(qRound(100.0 * covered / judged), 68);
    }

    void painsLeadToOpportunitiesAndActions()
    {
        QCOMPARE(m_sample.state.count<CardLink>(), 5);
        for (const CardLink &link : rows<CardLink>()) {
            QCOMPARE(m_sample.state.at(m_sample.state.at(link.from).lane).kind, LaneKind::Pain);
            QCOMPARE(m_sample.state.at(m_sample.state.at(link.to).lane).kind, LaneKind::Opportunity);
        }
        for (const Action &action : rows<Action>())
            QVERIFY2(action.card, qPrintable(action.title));
        for (const Card &card : cards(LaneKind::Opportunity))
            QVERIFY2(card.impact && card.effort && card.confidence, qPrintable(card.text));
    }
};

PERIPLUS_SUITE(TestSample, QCoreApplication)
#include "tst_sample.moc"
