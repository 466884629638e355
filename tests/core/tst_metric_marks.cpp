// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of answers and the axes of values.
#include "core/layout/metric_answer_bars.h"
#include "core/layout/metric_marks.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

class TestMetricMarks : public QObject
{
    Q_OBJECT

private slots:
    void answersBecomeBars_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QMap<QString, double>>("counts");
        QTest::addColumn<QStringList>("bars");
        const auto kind = [](MetricKind of) { return static_cast<int>(of); };
        QTest::newRow("NPS groups") << kind(
            MetricKind::Nps) << QMap<QString, double>{{u"promoters"_s, 5}, {u"passives"_s, 3}, {u"detractors"_s, 2}}
                                    << QStringList{u"Detractors 2 e1"_s, u"Passives 3 e3"_s, u"Promoters 5 e5"_s};
        QTest::newRow("seven") << kind(MetricKind::Ces2) << QMap<QString, double>{{u"1"_s, 4}, {u"7"_s, 2}}
                               << QStringList{u"1 4 e1"_s, u"2 0 e1"_s, u"3 0 e2"_s, u"4 0 e3"_s,
                                              u"5 0 e4"_s, u"6 0 e5"_s, u"7 2 e5"_s};
        QTest::newRow("low is good") << kind(MetricKind::Ces1) << QMap<QString, double>{{u"1"_s, 4}, {u"5"_s, 2}}
                                     << QStringList{u"1 4 e5"_s, u"2 0 e4"_s, u"3 0 e3"_s, u"4 0 e2"_s, u"5 2 e1"_s};
        QTest::newRow("churn") << kind(MetricKind::Churn) << QMap<QString, double>{{u"start"_s, 10}, {u"lost"_s, 1}}
                               << QStringList{u"Left 1 e1"_s, u"Stayed 9 e5"_s};
        QTest::newRow("few times") << kind(MetricKind::Frt) << QMap<QString, double>{{u"0.5"_s, 4}, {u"12"_s, 2}}
                                   << QStringList{u"0.5 4 metric"_s, u"12 2 metric"_s};
        QTest::newRow("summary") << kind(MetricKind::Frt) << QMap<QString, double>{{u"median"_s, 4}} << QStringList();
    }
    void answersBecomeBars()
    {
        QFETCH(int, kind);
        using Numbers = QMap<QString, double>;
        QFETCH(Numbers, counts);
        QFETCH(QStringList, bars);
        const auto of = static_cast<MetricKind>(kind);
        QStringList found;
        for (const AnswerBar &bar : answerBars(of, *readCounts(of, counts)).bars)
            found.append(u"%1 %2 %3"_s.arg(bar.label).arg(bar.count).arg(bar.hue));
        QCOMPARE(found, bars);
    }

    void manyTimesAreClassed()
    {
        QMap<QString, double> counts;
        for (int i = 0; i < 100; ++i)
            counts.insert(QString::number(i * 0.1), 1);
        counts.insert(u"5000"_s, 1); // one that was forgotten
        const AnswerBars bars = answerBars(MetricKind::Frt, *readCounts(MetricKind::Frt, counts));
        QVERIFY(bars.bars.size() >= 4 && bars.bars.size() <= 9);
        QVERIFY(bars.bars.last().label.contains(u"and more"_s));
        double sum = 0;
        for (const AnswerBar &bar : bars.bars)
            sum += bar.count;
        QCOMPARE(sum, 101.0);
    }

    void rangesAreRoundAndPossible_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<int>("variant");
        QTest::addColumn<int>("scale");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        const auto of = [](MetricVariant variant) { return static_cast<int>(variant); };
        QTest::newRow("scale") << QList<double>{3.9, 5} << of(MetricVariant::Mean) << 7 << 1.0 << 7.0;
        QTest::newRow("score") << QList<double>{31, 22, 40} << of(MetricVariant::NetPromoters) << 0 << 10.0 << 60.0;
        QTest::newRow("share") << QList<double>{3.7, 2, 6.9, 3.5} << of(MetricVariant::Lost) << 0 << 0.0 << 10.0;
        QTest::newRow("all") << QList<double>{100, 96} << of(MetricVariant::TopTwo) << 0 << 90.0 << 100.0;
        QTest::newRow("one") << QList<double>{0} << of(MetricVariant::Number) << 0 << 0.0 << 1.0;
        QTest::newRow("loss") << QList<double>{-4} << of(MetricVariant::Money) << 0 << -6.0 << -2.0;
    }
    void rangesAreRoundAndPossible()
    {
        QFETCH(QList<double>, values);
        QFETCH(int, variant);
        QFETCH(int, scale);
        QFETCH(double, low);
        QFETCH(double, high);
        const ValueRange range = roundRange(values, static_cast<MetricVariant>(variant), scale, 0.6);
        QCOMPARE(range.low, low);
        QCOMPARE(range.high, high);
        for (const double value : values)
            QVERIFY(range.at(value) >= 0 && range.at(value) <= 1);
        QVERIFY(!qIsNaN(roundRange({}, std::nullopt, 0, 0.6).at(3)));
    }

    /// A mean alone is still on the scale of its kind.
    void meansAreOnTheScaleOfTheirKind()
    {
        QCOMPARE(axisScale({.kind = MetricKind::Ces2}, {.value = 4.6}), 7);
        QCOMPARE(axisScale({.kind = MetricKind::Ces1}, {.value = 2}), 5);
        QCOMPARE(axisScale({.kind = MetricKind::Csat}, {.value = 4, .scale = 10}), 10);
        QCOMPARE(axisScale({.kind = MetricKind::Frt}, {.value = 4}), 0);
    }

    void trendsBreakAtGaps()
    {
        const auto point = [](std::optional<double> value) { return PeriodPoint{{}, {.value = value}}; };
        const QList<PeriodPoint> points{point(1), point(2), point({}), point(3), point({}), point(4), point(5)};
        const QList<Path> paths = trendPaths(points, [](qsizetype i) { return QPointF(static_cast<double>(i), 0); });
        QCOMPARE(paths.size(), 3);
        QCOMPARE(paths.at(0).elements().size(), 2);
        QCOMPARE(paths.at(1).elements().size(), 1); // a lone value gives no line
        QCOMPARE(paths.at(2).elements().last().p1, QPointF(6, 0));
    }
};

PERIPLUS_SUITE(TestMetricMarks, QCoreApplication)
#include "tst_metric_marks.moc"
