// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of counts in docs/metrics.md: what each is read as, and the sentence for each fault.
#include "core/metrics/calculators.h"
#include "core/metrics/estimate.h"
#include "core/metrics/measured.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(periplus::MetricKind)

namespace {

/// "promoters 50, passives 30" as counts.
Counts countsFrom(const QString &text)
{
    Counts counts;
    for (const QString &part : text.split(u", "_s, Qt::SkipEmptyParts))
        counts.insert(part.section(u' ', 0, -2), part.section(u' ', -1).toDouble());
    return counts;
}

/// "variant value n" of every restatement, to two decimals.
QString restated(MetricKind kind, const Counts &counts)
{
    QStringList all;
    for (const Estimate &one : restatements(kind, {.counts = counts})) {
        all.append(u"%1 %2 of %3"_s.arg(enumName(*one.variant)).arg(QString::number(*one.value, 'f', 2)).arg(one.n));
    }
    return all.join(u"; "_s);
}

} // namespace

class TestMeasured : public QObject
{
    Q_OBJECT

private slots:
    void formsGiveTheirVariants_data()
    {
        QTest::addColumn<MetricKind>("kind");
        QTest::addColumn<QString>("counts");
        QTest::addColumn<QString>("variants");
        const auto row = [](const char *name, MetricKind kind, const QString &counts, const QString &variants) {
            QTest::newRow(name) << kind << counts << variants;
        };
        using enum MetricKind;
        row("NPS groups", Nps, u"promoters 50, passives 30, detractors 20"_s, u"net-promoters 30.00 of 100"_s);
        row("NPS groups and n", Nps, u"promoters 50, detractors 20, n 100"_s, u"net-promoters 30.00 of 100"_s);
        row("NPS answers", Nps, u"0 5, 6 15, 7 30, 10 50"_s, u"net-promoters 30.00 of 100"_s);
        row("NPS value", Nps, u"value 31, n 12"_s, u"net-promoters 31.00 of 12"_s);
        row("CSAT answers on 1-5", Csat, u"1 14, 2 9, 3 10, 4 32, 5 42"_s, u"top-two 69.16 of 107; mean 3.74 of 107"_s);
        row("CSAT answers on 1-7", Csat, u"1 10, 5 23, 6 32, 7 42"_s, u"top-two 69.16 of 107; mean 5.71 of 107"_s);
        row("CSAT on 1-7 without high answers", Csat, u"4 10, 5 10, scale 7"_s,
            u"top-two 0.00 of 20; mean 4.50 of 20"_s);
        row("CSAT on 1-7 with nobody at 7", Csat, u"5 10, 6 10, 7 0"_s, u"top-two 50.00 of 20; mean 5.50 of 20"_s);
        row("CSAT on 1-10", Csat, u"8 1, 9 1, 10 2"_s, u"top-two 75.00 of 4; mean 9.25 of 4"_s);
        row("CSAT shares", Csat, u"satisfied 74, n 107"_s, u"top-two 69.16 of 107"_s);
        row("CSAT mean only", Csat, u"mean 4.2, sd 0.9, n 16"_s, u"mean 4.20 of 16"_s);
        row("mean satisfaction", CsatMean, u"4 1, 5 1"_s, u"mean 4.50 of 2; top-two 100.00 of 2"_s);
        row("CES 1.0", Ces1, u"1 1, 3 1"_s, u"mean 2.00 of 2"_s);
        row("CES 2.0", Ces2, u"1 30, 2 38, 3 42, 4 54, 5 46, 6 37, 7 22"_s,
            u"mean 3.92 of 269; agree 39.03 of 269; index -18.96 of 269"_s);
        row("CES mean", Ces2, u"mean 4.6, sd 1.8, n 148"_s, u"mean 4.60 of 148"_s);
        row("churn", Churn, u"lost 27, start 1000"_s, u"lost 2.70 of 1000"_s);
        row("churn from both ends", Churn, u"start 500, end 450"_s, u"lost 10.00 of 500"_s);
        row("churn without new customers", Churn, u"start 500, end 470, new 20"_s, u"lost 10.00 of 500"_s);
        row("churn from those who stayed", Churn, u"start 500, retained 450"_s, u"lost 10.00 of 500"_s);
        row("retention", Retention, u"start 1000, end 1023, new 50"_s, u"retained 97.30 of 1000"_s);
        row("CLV from orders", Clv, u"order_value 50, frequency 4, margin_share 0.5, churn 0.2"_s,
            u"simple 500.00 of 0"_s);
        row("CLV with its own lifespan", Clv, u"order_value 50, frequency 4, lifespan 3, n 40"_s,
            u"simple 600.00 of 40"_s);
        row("CLV of a contract", Clv, u"margin 100, retention 0.8, discount 0.1"_s,
            u"simple 500.00 of 0; contract 266.67 of 0; contract-due 366.67 of 0"_s);
        row("CLV of orders, discounted", Clv,
            u"order_value 50, frequency 4, margin_share 0.5, churn 0.2, discount 0.1"_s,
            u"simple 500.00 of 0; contract 266.67 of 0; contract-due 366.67 of 0"_s);
        row("CLV as observed", Clv, u"99.5 1, 100.5 1"_s, u"mean 100.00 of 2"_s);
        row("FCR gross", Fcr, u"resolved 72, contacts 100"_s, u"gross 72.00 of 100"_s);
        row("FCR net", Fcr, u"resolved 72, contacts 100, unresolvable 10"_s, u"gross 72.00 of 100; net 80.00 of 90"_s);
        row("FRT values", Frt, u"0.5 1, 1 1, 2 1, 30 1"_s, u"median 1.50 of 4; p90 21.60 of 4; mean 8.38 of 4"_s);
        row("FRT summary", Frt, u"median 3.2, median_low 2.9, median_high 3.6, p90 11, n 441"_s,
            u"median 3.20 of 441; p90 11.00 of 441"_s);
        row("resolution time", ResolutionTime, u"1 2, 4 1"_s, u"mean 2.00 of 3; median 1.00 of 3; p90 3.40 of 3"_s);
        row("AHT totals", Aht, u"talk 300, hold 50, after 150, handled 100"_s, u"mean 5.00 of 100"_s);
        row("AHT outbound", Aht, u"talk 300, dial 100, handled 100"_s, u"mean 4.00 of 100"_s);
        row("conversion", Conversion, u"converted 27, visitors 1000"_s, u"converted 2.70 of 1000"_s);
        row("engagement", Engagement, u"engagements 50, reach 1000, impressions 2000, followers 500"_s,
            u"by-reach 5.00 of 1000; by-impressions 2.50 of 2000; by-followers 10.00 of 500"_s);
        row("engagement by followers only", Engagement, u"engagements 50, followers 500"_s,
            u"by-followers 10.00 of 500"_s);
        row("custom number", Custom, u"value 12"_s, u"number 12.00 of 0; money 12.00 of 0"_s);
        row("custom values", Custom, u"-1.5 1, 2.5 1"_s, u"number 0.50 of 2; money 0.50 of 2"_s);
        row("custom ratio", Custom, u"numerator 3, denominator 4"_s, u"ratio 75.00 of 4"_s);
        row("custom ratio of amounts", Custom, u"numerator 4.5, denominator 3"_s, u"ratio 150.00 of 0"_s);
        row("no counts", Nps, QString(), QString());
        row("no answers", Nps, u"promoters 0, passives 0, detractors 0"_s, QString());
        row("answers of nobody", Ces2, u"1 0, 7 0"_s, QString());
        row("no customers", Churn, u"lost 0, start 0"_s, QString());
        row("no contacts", Fcr, u"resolved 0, contacts 0"_s, QString());
        row("nobody reached", Engagement, u"engagements 0, reach 0"_s, QString());
        row("nothing handled", Aht, u"talk 0, handled 0"_s, QString());
        row("mean of nobody", Ces2, u"mean 4, n 0"_s, QString());
    }
    void formsGiveTheirVariants()
    {
        QFETCH(MetricKind, kind);
        QFETCH(QString, counts);
        const Counts given = countsFrom(counts);
        const Result<Measured> read = readCounts(kind, given);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QTEST(restated(kind, given), "variants");
    }

    void faultsHaveASentence_data()
    {
        QTest::addColumn<MetricKind>("kind");
        QTest::addColumn<QString>("counts");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, MetricKind kind, const QString &counts, const QString &sentence) {
            QTest::newRow(name) << kind << counts << sentence;
        };
        using enum MetricKind;
        row("misspelt", Nps, u"promotors 50, passives 30, detractors 20"_s,
            u"“promotors” means nothing here; known are detractors, n, passives, promoters"_s);
        row("missing", Nps, u"promoters 50, detractors 20"_s, u"“passives” is missing"_s);
        row("below zero", Nps, u"promoters -3, passives 30, detractors 20"_s,
            u"“promoters” is -3; it cannot be below 0"_s);
        row("part of a person", Nps, u"promoters 2.5, passives 30, detractors 20"_s,
            u"“promoters” is 2.5; it has to be a whole number"_s);
        row("too many", Nps, u"promoters 1e20, passives 30, detractors 20"_s,
            u"“promoters” is 1e+20, which is too many"_s);
        row("not a number", Nps, u"promoters nan, passives 30, detractors 20"_s, u"“promoters” is not a number"_s);
        row("another total", Nps, u"promoters 50, passives 30, detractors 20, n 90"_s,
            u"the groups have 100 answers together, not the 90 of “n”"_s);
        row("off the scale", Nps, u"9 3, 11 2"_s, u"“11” is not an answer from 0 to 10"_s);
        row("between the answers", Ces2, u"4.5 3"_s, u"“4.5” is not an answer from 1 to 7"_s);
        row("twice", Ces2, u"4 3, 4.0 3"_s, u"“4.0” stands here twice, written in two ways"_s);
        row("two forms", Nps, u"9 3, promoters 3"_s, u"“promoters” cannot stand beside answers"_s);
        row("answers of 0", Csat, u"0 3, 5 3"_s, u"“0” is not an answer from 1 to 10"_s);
        row("a scale beyond everything", Csat, u"4 3, scale 1e300"_s, u"“scale” is 1e+300; it has to be 5, 7 or 10"_s);
        row("unknown scale", Csat, u"4 3, scale 6"_s, u"“scale” is 6; it has to be 5, 7 or 10"_s);
        row("off its own scale", Csat, u"7 3, scale 5"_s, u"the answer “7” is off the scale from 1 to 5"_s);
        row("more satisfied than asked", Csat, u"satisfied 11, n 10"_s,
            u"“satisfied” is 11, more than the 10 of “n”"_s);
        row("mean off the scale", Ces2, u"mean 7.5, n 10"_s, u"“mean” is 7.5, off the scale from 1 to 7"_s);
        row("spread without mean", Frt, u"sd 2, n 10"_s, u"“mean” is missing"_s);
        row("spread below zero", Ces2, u"mean 4, sd -1, n 10"_s, u"“sd” is -1; it cannot be below 0"_s);
        row("more lost than there were", Churn, u"lost 11, start 10"_s, u"“lost” is 11, more than the 10 of “start”"_s);
        row("new ones not told", Churn, u"start 500, end 520"_s,
            u"520 customers stayed, more than the 500 of “start”; are the new ones in “new”?"_s);
        row("churn of all", Clv, u"margin 100, churn 0"_s, u"“churn” is 0; it is a share above 0 and up to 1"_s);
        row("retention for ever", Clv, u"margin 100, retention 1"_s,
            u"“retention” is 1; it is a share from 0 to below 1"_s);
        row("discount below zero", Clv, u"margin 100, retention 0.5, discount -0.1"_s,
            u"“discount” is -0.1; it cannot be below 0"_s);
        row("more than the contacts", Fcr, u"resolved 95, contacts 100, unresolvable 10"_s,
            u"“resolved” and “unresolvable” are more than the 100 contacts"_s);
        row("time below zero", Frt, u"-1 3"_s, u"the value “-1” cannot be below 0"_s);
        row("half an interval", Frt, u"median 3, median_low 2"_s, u"“median_low” and “median_high” belong together"_s);
        row("outside of its interval", Frt, u"median 3, median_low 4, median_high 5"_s,
            u"“median” is 3, outside of its interval"_s);
        row("no base", Engagement, u"engagements 5"_s, u"“reach”, “impressions” or “followers” is missing"_s);
        row("no denominator", Custom, u"numerator 5"_s, u"“denominator” is missing"_s);
        row("nothing known", Custom, u"trees 5"_s, u"“trees” means nothing here; known are n, value"_s);
    }
    void faultsHaveASentence()
    {
        QFETCH(MetricKind, kind);
        QFETCH(QString, counts);
        QFETCH(QString, sentence);
        const Counts given = countsFrom(counts);
        const Result<Measured> read = readCounts(kind, given);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Errc::InvalidValue);
        QCOMPARE(read.error().detail, sentence);
        QVERIFY(!estimate(kind, {.counts = given}).value);
        QVERIFY(restatements(kind, {.counts = given}).isEmpty());
    }

    void calculatorsGiveTheCounts()
    {
        const auto value = [](MetricKind kind, const Result<Counts> &counts) {
            return counts ? restated(kind, *counts) : counts.error().detail;
        };
        QCOMPARE(value(MetricKind::Churn, customerCounts(500, 450)), u"lost 10.00 of 500"_s);
        QCOMPARE(value(MetricKind::Retention, customerCounts(500, 470, 20)), u"retained 90.00 of 500"_s);
        QCOMPARE(value(MetricKind::Churn, customerCounts(500, 520)),
                 u"520 customers stayed, more than the 500 of “start”; are the new ones in “new”?"_s);
        QCOMPARE(value(MetricKind::Clv, orderLifetimeCounts(50, 4, 0.5, 0.2)), u"simple 500.00 of 0"_s);
        QCOMPARE(value(MetricKind::Clv, contractLifetimeCounts(100, 0.8, 0.1)),
                 u"simple 500.00 of 0; contract 266.67 of 0; contract-due 366.67 of 0"_s);
        QCOMPARE(value(MetricKind::Aht, handlingCounts(300, 50, 150, 100)), u"mean 5.00 of 100"_s);
        QCOMPARE(value(MetricKind::Aht, handlingCounts(300, 50, 150, 0.5)),
                 u"“handled” is 0.5; it has to be a whole number"_s);
    }
};

PERIPLUS_SUITE(TestMeasured, QCoreApplication)
#include "tst_measured.moc"
