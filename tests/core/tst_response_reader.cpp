// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of an export become responses, or a sentence with line and column; and add up to the counts of metrics.
#include "core/metrics/estimate.h"
#include "core/responses/response_totals.h"
#include "tests/support/main/suite.h"

#include <QRandomGenerator>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

struct Import
{
    ResponseLayout layout;
    ResponseTally tally;
    QList<ResponseGroup> groups;
    QStringList scores;
};

ResponseLayout layoutOf(const QByteArray &csv)
{
    QList<QStringList> rows;
    (void)readCsv(csv, [&](const CsvRow &row) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.append(row.text(i));
        rows.append(cells);
        return rows.size() < 100;
    });
    return recogniseResponses(rows).value_or(ResponseLayout());
}

Import importOf(const QByteArray &csv, const ResponseLayout &layout, const QList<ColumnRole> &by = {})
{
    Import result{.layout = layout};
    DateOrderFinder finder(layout);
    (void)readCsv(csv, [&](const CsvRow &row) { return finder.take(row); });
    QList<qsizetype> columns;
    for (const ColumnRole role : by)
        columns.append(layout.columnWith(role));
    ResponseTotals totals(layout, columns);
    ResponseReader reader(layout, finder.decide().value_or(DateOrder::MonthFirst), [&](const Response &response) {
        result.scores.append(QString::number(response.score));
        totals.add(response);
        return true;
    });
    (void)readCsv(csv, [&](const CsvRow &row) { return reader.take(row); });
    result.tally = reader.tally();
    result.groups = totals.groups();
    return result;
}

Import importOf(const QByteArray &csv, const QList<ColumnRole> &by = {})
{
    return importOf(csv, layoutOf(csv), by);
}

/// "2:7 sentence" of each bad row.
QStringList badRows(const Import &import)
{
    QStringList all;
    for (const BadRow &bad : import.tally.firstBad)
        all.append(u"%1:%2 %3"_s.arg(bad.place.line).arg(bad.place.column).arg(bad.sentence));
    return all;
}

QString countsText(const Counts &counts)
{
    QStringList all;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        all.append(u"%1=%2"_s.arg(it.key()).arg(it.value()));
    return all.join(u' ');
}

/// "touchpoint value month: counts" of each group.
QStringList groupsText(const Import &import)
{
    QStringList all;
    for (const ResponseGroup &group : import.groups) {
        const QString month = group.month == ResponseGroup::kNoMonth
                                  ? u"-"_s
                                  : QDate(1970, 1, 1).addMonths(group.month).toString(u"yyyy-MM"_s);
        all.append(u"%1|%2|%3: %4"_s.arg(import.layout.columns.value(group.column).name, group.value, month,
                                         countsText(group.counts)));
    }
    return all;
}

} // namespace

class TestResponseReader : public QObject
{
    Q_OBJECT

private slots:
    void badRowsAreTold()
    {
        const Import import = importOf("date,touchpoint,score,comment\n"
                                       "2026-05-01,Store,9,good\n"
                                       "2026-05-01,Store,11,good\n"
                                       "2026-05-01,Store,excellent,good\n"
                                       "2026-05-01,Store,7.5,good\n"
                                       "2026-02-30,Store,7,good\n"
                                       ",Store,7,good\n"
                                       "2026-05-01,Store,,good\n"
                                       "2026-05-01,Store\n"
                                       "2026-05-01,Store,8,good, really\n"
                                       "2026-05-01,Store,8\n"
                                       "2026-05-01,\"Sto\nre\",x,good\n");
        QCOMPARE(
            badRows(import),
            (QStringList{u"3:18 “11” is not on the scale from 0 to 10"_s, u"4:18 “excellent” is not a number"_s,
                         u"5:18 “7.5” lies between two answers of the scale"_s, u"6:1 “2026-02-30” is not a date"_s,
                         u"7:1 the date in “date” is missing"_s, u"9:17 this row ends before the column “score”"_s,
                         u"10:25 this row has 5 cells, the header 4; a separator inside a text needs quotes around "
                         "the text"_s,
                         u"13:5 “x” is not a number"_s}));
        QCOMPARE(import.tally.rows, 11);
        QCOMPARE(import.tally.good, 2);
        QCOMPARE(import.tally.bad, 8);
        QCOMPARE(import.tally.unanswered, 1);
        QCOMPARE(import.scores, (QStringList{u"9"_s, u"8"_s}));
    }

    void badRowsAreCountedBeyondThoseTold()
    {
        QByteArray csv = "score\n9\n";
        for (int i = 0; i < 1000; ++i)
            csv += "bad\n";
        ResponseLayout layout = layoutOf("score\n9\n");
        ResponseReader reader(
            layout, DateOrder::MonthFirst, [](const Response &) { return true; }, 10);
        QVERIFY(readCsv(csv, [&](const CsvRow &row) { return reader.take(row); }));
        QCOMPARE(reader.tally().bad, 1000);
        QCOMPARE(reader.tally().firstBad.size(), 10);
    }

    void whatIsNoResponseIsLeftOut()
    {
        const Import import =
            importOf("RecordedDate,Status,Finished,ResponseId,Q1\nRecorded Date,Response Type,Finished,Response "
                     "ID,How likely are you to recommend us?\n"
                     "\"{\"\"ImportId\"\":\"\"recordedDate\"\"}\",\"{\"\"ImportId\"\":\"\"status\"\"}\",c,d,e\n"
                     "2026-05-01 09:00:00,IP Address,True,R_1,9\n"
                     "2026-05-01 09:00:00,Survey Preview,True,R_2,9\n"
                     "2026-05-01 09:00:00,Spam,True,R_3,9\n"
                     "2026-05-01 09:00:00,IP Address,False,R_4,9\n"
                     "2026-05-01 09:00:00,0,1,R_5,3\n"
                     "2026-05-01 09:00:00,IP Address,True,R_1,9\n");
        QCOMPARE(import.tally.good, 2);
        QCOMPARE(import.tally.unreal, 3);
        QCOMPARE(import.tally.repeated, 1);
        QCOMPARE(import.scores, (QStringList{u"9"_s, u"3"_s}));
    }

    void ordersCountOnce()
    {
        const QByteArray header = "Name,Email,Financial Status,Created at,Lineitem name\n";
        const Import import = importOf(header
                                       + "#1,a@example.com,paid,2026-05-01 09:00:00 +0200,Rope\n"
                                         "#1,a@example.com,,,Anchor\n"
                                         "#2,b@example.com,paid,2026-05-02 09:00:00 +0200,Rope\n"
                                         "#3,,paid,2026-05-03 09:00:00 +0200,Rope\n"
                                         "#4, a@example.com,paid,2026-06-03 09:00:00 +0200,Rope\n"
                                         "#5,a@example.com,paid,2026-07-03 09:00:00 +0200,Rope\n");
        QCOMPARE(groupsText(import), QStringList{u"||-: denominator=2 numerator=1"_s}); // one of two came back
        QCOMPARE(import.tally.good, 4);
        QCOMPARE(import.tally.continued, 1);
        QCOMPARE(import.tally.unanswered, 1);
    }

    void casesTakeHours()
    {
        const Import import = importOf("Case Number,Status,Date/Time Opened,Date/Time Closed,Age\n"
                                       "1,Closed,1/13/2026 9:00 AM,1/13/2026 3:30 PM,6.5\n"
                                       "2,Open,1/13/2026 9:00 AM,,100\n"
                                       "3,Closed,1/14/2026 9:00 AM,1/13/2026 9:00 AM,0\n"
                                       "4,Closed,1/14/2026 9:00 AM,2/1/2026 9:00 AM,0\n"
                                       "Support cases\n"
                                       "Copyright (c) 2000-2026 salesforce.com\n");
        QCOMPARE(import.scores, (QStringList{u"6.5"_s, u"432"_s}));
        QCOMPARE(badRows(import), QStringList{u"4:28 this case was closed before it was opened"_s});
        QCOMPARE(import.tally.unanswered, 1);
        QCOMPARE(import.tally.footer, 2);
        QCOMPARE(groupsText(import), (QStringList{u"||2026-01: 6.5=1"_s, u"||2026-02: 432=1"_s}));
    }

    void postsAddUp()
    {
        const Import import =
            importOf("Date,Network,Post Type,Link,Impressions,Reach,Engagements,Engagement Rate (per Impression)\n"
                     "05-01-2026,X,Post,l1,\"2,000\",\"1,000\",50,2.5%\n"
                     "05-02-2026,X,Post,l2,\"1,000\",500,25,2.5%\n"
                     "05-02-2026,X,Post,l3,,,25,\n"
                     "05-02-2026,X,Post,l4,many,500,25,2.5%\n");
        QCOMPARE(groupsText(import), QStringList{u"||2026-05: engagements=75 impressions=3000 reach=1500"_s});
        QCOMPARE(badRows(import), QStringList{u"5:22 “many” is not a number of people or views"_s});
        const Measurement measurement{.counts = import.groups.first().counts};
        QCOMPARE(*estimate(MetricKind::Engagement, measurement).value, 5.0);
        QCOMPARE(*estimate(MetricKind::Engagement, measurement, MetricVariant::PerImpression).value, 2.5);
    }

    void customersLeave()
    {
        const Import import = importOf("customer,churned\n1,yes\n2,no\n3,No\n4,maybe\n5,0\n");
        QCOMPARE(groupsText(import), QStringList{u"||-: lost=1 start=4"_s});
        QCOMPARE(badRows(import), QStringList{u"5:3 “maybe” is neither yes nor no"_s});
        QCOMPARE(*estimate(MetricKind::Churn, {.counts = import.groups.first().counts}).value, 25.0);
    }

    void groupsAreByColumnAndMonth()
    {
        const Import import = importOf("date,touchpoint,channel,score\n"
                                       "2026-05-01,Store,web,9\n"
                                       "2026-06-01, Store ,phone,3\n"
                                       "2026-05-09,,web,10\n"
                                       "2026-05-10,Chat,web,9\n",
                                       {ColumnRole::Touchpoint, ColumnRole::Channel});
        QCOMPARE(groupsText(import),
                 (QStringList{u"||2026-05: 10=1 9=2"_s, u"||2026-06: 3=1"_s, u"touchpoint||2026-05: 10=1"_s,
                              u"touchpoint|Store|2026-05: 9=1"_s, u"touchpoint|Chat|2026-05: 9=1"_s,
                              u"touchpoint|Store|2026-06: 3=1"_s, u"channel|web|2026-05: 10=1 9=2"_s,
                              u"channel|phone|2026-06: 3=1"_s}));
    }

    void everyGroupIsAMeasurement_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < enumCount<MetricKind>(); ++kind)
            QTest::newRow(EnumNames<MetricKind>::names[std::size_t(kind)]) << kind;
    }
    void everyGroupIsAMeasurement()
    {
        QFETCH(int, kind);
        const auto metric = static_cast<MetricKind>(kind);
        ResponseLayout layout{.columns = {{u"date"_s, {}, ColumnRole::Date},
                                          {u"score"_s, {}, ColumnRole::Score},
                                          {u"segment"_s, {}, ColumnRole::Segment}}};
        if (metric == MetricKind::Engagement) {
            layout.columns[1].role = ColumnRole::Engagements;
            layout.columns.append({u"reach"_s, {}, ColumnRole::Reach});
        }
        setMetric(layout, metric);
        const bool yesOrNo = metric == MetricKind::Churn || metric == MetricKind::Retention || metric == MetricKind::Fcr
                             || metric == MetricKind::Conversion;
        QRandomGenerator random(20261122);
        QByteArray csv = "date,score,segment,reach\n";
        for (int i = 0; i < 500; ++i) {
            const int score = yesOrNo              ? random.bounded(2)
                              : layout.highest > 0 ? random.bounded(layout.lowest, layout.highest + 1)
                                                   : random.bounded(100000);
            csv += "2026-0" + QByteArray::number(1 + random.bounded(6)) + "-15," + QByteArray::number(score)
                   + (layout.highest == 0 && !yesOrNo && metric != MetricKind::Engagement ? ".25" : "") + ','
                   + QByteArray::number(random.bounded(4)) + (metric == MetricKind::Engagement ? ",200000\n" : "\n");
        }
        const Import import = importOf(csv, layout, {ColumnRole::Segment});
        QCOMPARE(import.tally.good, 500);
        QCOMPARE(import.groups.size(), 6 + 6 * 4);
        for (const ResponseGroup &group : import.groups) {
            const Result<Measured> read = readCounts(metric, group.counts);
            QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
            QVERIFY(estimate(metric, {.counts = group.counts}).value);
        }
    }

    void timesKeepThreeDigits()
    {
        ResponseLayout layout{.columns = {{u"hours"_s, {}, ColumnRole::Score}}};
        setMetric(layout, MetricKind::Frt);
        const Import import = importOf("hours\n0\n0.0012345\n1.2345\n123456\n99.96\n", layout);
        QCOMPARE(groupsText(import), QStringList{u"||-: 0=1 0.00123=1 1.23=1 100=1 123000=1"_s});
    }

    void whatYesMeansFollowsTheName_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("churned") << QByteArray("customer,churned\na,yes\nb,no\nc,no\nd,no\n");
        QTest::newRow("retained") << QByteArray("customer,retained\na,no\nb,yes\nc,yes\nd,yes\n");
        QTest::newRow("words") << QByteArray("customer,retained\na,churned\nb,active\nc,kept\nd,yes\n");
    }
    void whatYesMeansFollowsTheName()
    {
        QFETCH(QByteArray, csv);
        for (const MetricKind metric : {MetricKind::Churn, MetricKind::Retention}) {
            ResponseLayout layout = layoutOf(csv);
            layout.columns[1].role = ColumnRole::Score;
            setMetric(layout, metric);
            const Import import = importOf(csv, layout);
            QCOMPARE(import.groups.size(), 1);
            QCOMPARE(import.groups.first().counts, (Counts{{u"lost"_s, 1}, {u"start"_s, 4}}));
        }
    }

    void ordersTellWhoCameBackInTheNextQuarter()
    {
        QByteArray csv = "Name,Email,Financial Status,Paid at,Created at,Total\n";
        int number = 0;
        const auto order = [&](const QByteArray &who, const QByteArray &day) {
            csv += '#' + QByteArray::number(++number) + ',' + who + ",paid,," + day + " 09:59:00 +0200,10\n";
        };
        order("a@x.org", "2026-01-05");
        order("b@x.org", "2026-02-05");
        order("c@x.org", "2026-03-05");
        order("a@x.org", "2026-03-06");
        order("a@x.org", "2026-04-05"); // of three customers one came back
        order("d@x.org", "2026-06-28");
        order("d@x.org", "2026-07-01"); // the third quarter is not over
        ResponseLayout layout = layoutOf(csv);
        QCOMPARE(layout.tool, SurveyTool::ShopifyOrders);
        setMetric(layout, MetricKind::Retention);
        QVERIFY(requireUsable(layout));
        const Import import = importOf(csv, layout);
        QCOMPARE(import.groups.size(), 1);
        QCOMPARE(import.groups.first().month, (2026 - 1970) * 12 + 3);
        QCOMPARE(import.groups.first().counts, (Counts{{u"start"_s, 3}, {u"lost"_s, 2}}));
    }

    /// A whole that some posts do not tell would be too small for the engagements of all.
    void aReachThatSomePostsLackIsNoReach()
    {
        const Import import =
            importOf("Date,Network,Post Type,Impressions,Reach,Engagements,Engagement Rate (per Impression)\n"
                     "05-01-2026,X,Post,100,80,10,10%\n05-02-2026,X,Post,100,,10,10%\n");
        QCOMPARE(import.groups.size(), 1);
        QCOMPARE(import.groups.first().counts, (Counts{{u"engagements"_s, 20}, {u"impressions"_s, 200}}));
    }

    void aCellWithAPlaceInItIsQuotedAsItIs()
    {
        const Import import = importOf("date,score\n2026-05-01,9\n2026-05-01,99 (%2 %3)\n");
        QVERIFY2(import.tally.firstBad.first().sentence.contains(u"99 (%2 %3)"),
                 qPrintable(import.tally.firstBad.first().sentence));
    }
};

PERIPLUS_SUITE(TestResponseReader, QCoreApplication)
#include "tst_response_reader.moc"
