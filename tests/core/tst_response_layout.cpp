// SPDX-License-Identifier: GPL-3.0-or-later
// Exports of the usual programs are recognised by their columns.
#include "core/base/describe.h"
#include "core/formats/csv_reader.h"
#include "core/responses/response_layout.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(periplus::SurveyTool)
Q_DECLARE_METATYPE(periplus::MetricKind)

namespace {

QList<QStringList> rowsOf(const QByteArray &csv)
{
    QList<QStringList> rows;
    const Status read = readCsv(csv, [&](const CsvRow &row) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.append(row.text(i));
        rows.append(cells);
        return true;
    });
    if (!read)
        qFatal("%s", qPrintable(describe(read.error())));
    return rows;
}

ResponseLayout layoutOf(const QByteArray &csv)
{
    return recogniseResponses(rowsOf(csv)).value_or(ResponseLayout());
}

QString nameWith(const ResponseLayout &layout, ColumnRole role)
{
    return layout.columns.value(layout.columnWith(role)).name;
}

constexpr const char *kQualtrics =
    "\xef\xbb\xbfStartDate,EndDate,Status,IPAddress,Progress,Duration (in seconds),Finished,RecordedDate,ResponseId,"
    "RecipientLastName,RecipientFirstName,RecipientEmail,ExternalReference,LocationLatitude,LocationLongitude,"
    "DistributionChannel,UserLanguage,Q1_NPS_GROUP,Q1,Q2,Q2_TEXT\r\n"
    "Start Date,End Date,Response Type,IP Address,Progress,Duration (in seconds),Finished,Recorded Date,Response ID,"
    "Recipient Last Name,Recipient First Name,Recipient Email,External Data Reference,Location Latitude,Location "
    "Longitude,Distribution Channel,User Language,How likely are you to recommend us? - Group,\"How likely are you\nto "
    "recommend us?\",How satisfied are you with support?,Other - Text\r\n"
    "\"{\"\"ImportId\"\":\"\"startDate\"\",\"\"timeZone\"\":\"\"America/"
    "Denver\"\"}\",\"{\"\"ImportId\"\":\"\"endDate\"\"}\","
    "\"{\"\"ImportId\"\":\"\"status\"\"}\",\"{\"\"ImportId\"\":\"\"ipAddress\"\"}\",a,b,c,d,\"{\"\"ImportId\"\":\"\"_"
    "recordId\"\"}\","
    "e,f,g,h,i,j,k,l,m,\"{\"\"ImportId\"\":\"\"QID1\"\"}\",n,\"{\"\"ImportId\"\":\"\"QID2_TEXT\"\"}\"\r\n"
    "2026-05-01 09:00:00,2026-05-01 09:05:00,IP Address,203.0.113.7,100,300,True,2026-05-01 09:05:01,R_1,Mori,Aiko,"
    "aiko@example.com,,43.4,-8.4,email,EN,3,9,4,fine\r\n"
    "2026-05-02 09:00:00,2026-05-02 09:05:00,Survey Preview,203.0.113.8,100,300,True,2026-05-02 09:05:01,R_2,,,,,,,"
    "preview,EN,1,2,1,\r\n";

constexpr const char *kSurveyMonkey =
    "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,"
    "<p>How likely is it that you would <b>recommend</b> us?</p>,Which channels do you use?,,Why?\n"
    ",,,,,,,,,Response,Web,Phone,Open-Ended Response\n"
    "114,27,05/01/2026 09:00:00 AM,05/13/2026 09:05:00 AM,203.0.113.7,a@example.com,Aiko,Mori,gold,9,Web,,good\n";

constexpr const char *kTypeform =
    "#,How likely are you to recommend us?,What could we improve?,Start Date (UTC),Submit Date (UTC),Network ID\n"
    "a1b2c3,10,nothing,2018-04-03 09:05:14,2018-04-03 09:06:14,f00\n";

constexpr const char *kGoogle = "Timestamp,Email Address,How satisfied are you with our service?,Any comments?\n"
                                "5/1/2026 9:05:14,a@example.com,4,all fine\n5/2/2026 9:05:14,b@example.com,5,\n";

constexpr const char *kMedallia = "request_id,request_sent_at,request_delivery_status,response_received_at,star_rating,"
                                  "comments,channel,tags,brand,customer_name,employee_name,employee_id\n"
                                  "r1,2026-05-01T09:00:00Z,delivered,2026-05-01T10:00:00Z,5,great,chat,,Halyard,Aiko "
                                  "Mori,Kofi,77\n";

constexpr const char *kSprout =
    "Date,Network,Post Type,Content Type,Profile,Post,Link,Impressions,Organic Impressions,Paid "
    "Impressions,Reach,Organic "
    "Reach,Paid Reach,Engagements,Engagement Rate (per Impression),Reactions,Likes,Comments,Shares,Saves,Post Link "
    "Clicks,Video Views\n"
    "05-01-2026,Instagram,Post,Photo,halyard,Hello,https://example.com/"
    "1,\"12,345\",\"12,000\",345,\"9,000\",\"8,900\",100,"
    "\"1,234\",10%,1,2,3,4,5,6,7\n";

constexpr const char *kSproutProfiles =
    "Date,Network,Profile,Audience,Net Audience Growth,Published Posts (Total),Impressions,Engagements\n"
    "05-01-2026,Instagram,halyard,\"10,000\",12,3,\"5,000\",250\n";

constexpr const char *kShopify =
    "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,"
    "Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem "
    "price,Billing Name,Shipping Street,Shipping Zip,Notes\n"
    "#1001,a@example.com,paid,2026-05-01 10:00:00 +0200,fulfilled,,yes,EUR,10,0,2,12,,0,Post,2026-05-01 09:59:00 "
    "+0200,1,"
    "Rope,10,Aiko Mori,Rúa 1,15001,\n";

constexpr const char *kSalesforce = "Case Number,Case Owner,Status,Date/Time Opened,Date/Time Closed,Age,Account Name\n"
                                    "00001001,Lena Brandt,Closed,1/13/2026 9:00 AM,1/13/2026 3:30 PM,6.5,Acme\n";

constexpr const char *kPlain = "timestamp,touchpoint,score,channel,segment\n"
                               "2024-05-01T09:05:14Z,Website purchase,9,web,trial\n"
                               "2024-06-02T09:05:14Z,Store support,2,store,consumer\n";

} // namespace

class TestResponseLayout : public QObject
{
    Q_OBJECT

private slots:
    void toolsAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<SurveyTool>("tool");
        QTest::addColumn<int>("headerRows");
        QTest::addColumn<MetricKind>("metric");
        QTest::addColumn<QString>("score");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("identity");
        QTest::addColumn<QString>("dropped");
        const auto row = [](const char *name, const QByteArray &csv, SurveyTool tool, int headerRows, MetricKind metric,
                            const QString &score, const QString &date, const QString &identity,
                            const QString &dropped) {
            QTest::newRow(name) << csv << tool << headerRows << metric << score << date << identity << dropped;
        };
        row("Qualtrics", kQualtrics, SurveyTool::Qualtrics, 3, MetricKind::Nps, u"Q1"_s, u"RecordedDate"_s,
            u"ResponseId"_s,
            u"IPAddress, RecipientLastName, RecipientFirstName, RecipientEmail, ExternalReference, LocationLatitude, "
            "LocationLongitude"_s);
        row("old Qualtrics",
            "V1,V2,V3,V5,Q1\nResponseID,ResponseSet,Name,EmailAddress,How easy was "
            "it?\nR1,Default,Aiko,a@example.com,6\n",
            SurveyTool::QualtricsOld, 2, MetricKind::Ces2, u"How easy was it?"_s, QString(), u"ResponseID"_s,
            u"Name, EmailAddress"_s);
        row("SurveyMonkey", kSurveyMonkey, SurveyTool::SurveyMonkey, 2, MetricKind::Nps,
            u"How likely is it that you would recommend us?"_s, u"End Date"_s, u"Respondent ID"_s,
            u"IP Address, Email Address, First Name, Last Name"_s);
        row("older SurveyMonkey",
            "RespondentID,CollectorID,StartDate,EndDate,IP Address,Email Address,First Name,LastName,Custom Data,How "
            "satisfied are you?\n,,,,,,,,,Response\n1,2,2026-05-01,2026-05-01,,,,,,7\n",
            SurveyTool::SurveyMonkey, 2, MetricKind::Csat, u"How satisfied are you?"_s, u"EndDate"_s, u"RespondentID"_s,
            u"IP Address, Email Address, First Name, LastName"_s);
        row("Typeform", kTypeform, SurveyTool::Typeform, 1, MetricKind::Nps, u"How likely are you to recommend us?"_s,
            u"Submit Date (UTC)"_s, u"#"_s, u"Network ID"_s);
        row("Google Forms", kGoogle, SurveyTool::GoogleForms, 1, MetricKind::Csat,
            u"How satisfied are you with our service?"_s, u"Timestamp"_s, QString(), u"Email Address"_s);
        row("Medallia", kMedallia, SurveyTool::Medallia, 1, MetricKind::Csat, u"star_rating"_s,
            u"response_received_at"_s, u"request_id"_s, u"customer_name, employee_name, employee_id"_s);
        row("Sprout Social posts", kSprout, SurveyTool::SproutPosts, 1, MetricKind::Engagement, QString(), u"Date"_s,
            u"Link"_s, QString());
        row("Sprout Social profiles", kSproutProfiles, SurveyTool::SproutProfiles, 1, MetricKind::Engagement, QString(),
            u"Date"_s, QString(), QString());
        row("Shopify", kShopify, SurveyTool::ShopifyOrders, 1, MetricKind::Custom, QString(), u"Created at"_s,
            u"Name"_s, u"Email, Billing Name, Shipping Street, Shipping Zip, Notes"_s);
        row("Salesforce", kSalesforce, SurveyTool::SalesforceCases, 1, MetricKind::ResolutionTime, QString(), QString(),
            u"Case Number"_s, u"Case Owner, Account Name"_s);
        row("plain", kPlain, SurveyTool::Plain, 1, MetricKind::Nps, u"score"_s, u"timestamp"_s, QString(), QString());
        row("plain of our own", "date,score,verbatim,stage\n2026-05-01,4,good,Discover\n2026-05-02,5,,Use\n",
            SurveyTool::Plain, 1, MetricKind::Csat, u"score"_s, u"date"_s, QString(), QString());
        row("by content", "When,Mark,Contact\n1.5.2026,8,a@example.com\n2.5.2026,10,b@example.com\n", SurveyTool::Plain,
            1, MetricKind::Nps, u"Mark"_s, u"When"_s, QString(), u"Contact"_s);
        row("churn table", "customer_id,plan,churned\n1,gold,yes\n2,gold,no\n", SurveyTool::Plain, 1, MetricKind::Churn,
            u"churned"_s, QString(), QString(), QString());
        row("nothing but a header", "Respondent ID,Collector ID\n", SurveyTool::SurveyMonkey, 2, MetricKind::Custom,
            QString(), QString(), u"Respondent ID"_s, QString());
        row("no header", "2026-05-01,9,web\n2026-05-02,3,store\n", SurveyTool::Plain, 0, MetricKind::Nps, u"Column 2"_s,
            u"Column 1"_s, QString(), QString());
    }
    void toolsAreRecognised()
    {
        QFETCH(QByteArray, csv);
        const ResponseLayout layout = layoutOf(csv);
        QTEST(layout.tool, "tool");
        QTEST(layout.headerRows, "headerRows");
        QTEST(layout.metric, "metric");
        QTEST(nameWith(layout, ColumnRole::Score), "score");
        QTEST(nameWith(layout, ColumnRole::Date), "date");
        QTEST(nameWith(layout, ColumnRole::Identity), "identity");
        QTEST(layout.droppedColumns().join(u", "_s), "dropped");
    }

    void firstContactIsKnownWhereAColumnSaysSo_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<bool>("known");
        for (const char *name : {"First Contact Resolution", "First-call resolution?", "FCR", "Closed When Created",
                                 "Is Closed on Create", "Resolved at first contact"})
            QTest::newRow(name) << QByteArray(name) << true;
        for (const char *name : {"Priority", "Contact Name", "Escalated"})
            QTest::newRow(name) << QByteArray(name) << false;
    }
    void firstContactIsKnownWhereAColumnSaysSo()
    {
        QFETCH(QByteArray, column);
        QFETCH(bool, known);
        ResponseLayout layout = layoutOf("Case Number,Status,Date/Time Opened,Date/Time Closed," + column
                                         + "\n1,Closed,2026-05-01 9:00,2026-05-01 9:30,1\n");
        QCOMPARE(layout.metric, MetricKind::ResolutionTime);
        QVERIFY(layout.columnWith(ColumnRole::Score) < 0);
        setMetric(layout, MetricKind::Fcr);
        QCOMPARE(layout.columnWith(ColumnRole::Score), known ? 4 : -1);
        setMetric(layout, MetricKind::ResolutionTime);
        QVERIFY(layout.columnWith(ColumnRole::Score) < 0);
    }

    void otherRolesAreFound()
    {
        const ResponseLayout qualtrics = layoutOf(kQualtrics);
        QCOMPARE(nameWith(qualtrics, ColumnRole::Finished), u"Finished"_s);
        QCOMPARE(nameWith(qualtrics, ColumnRole::Validity), u"Status"_s);
        QCOMPARE(nameWith(qualtrics, ColumnRole::Channel), u"DistributionChannel"_s);
        QCOMPARE(nameWith(qualtrics, ColumnRole::Comment), u"Q2_TEXT"_s);
        QCOMPARE(qualtrics.columns[18].question, u"How likely are you to recommend us?"_s);
        const ResponseLayout monkey = layoutOf(kSurveyMonkey);
        QCOMPARE(monkey.columns[11].question, u"Which channels do you use?: Phone"_s);
        QCOMPARE(nameWith(monkey, ColumnRole::Comment), u"Why?"_s);
        const ResponseLayout plain = layoutOf(kPlain);
        QCOMPARE(nameWith(plain, ColumnRole::Touchpoint), u"touchpoint"_s);
        QCOMPARE(nameWith(plain, ColumnRole::Channel), u"channel"_s);
        QCOMPARE(nameWith(plain, ColumnRole::Segment), u"segment"_s);
        const ResponseLayout sprout = layoutOf(kSprout);
        QCOMPARE(nameWith(sprout, ColumnRole::Engagements), u"Engagements"_s);
        QCOMPARE(nameWith(sprout, ColumnRole::Reach), u"Reach"_s);
        QCOMPARE(nameWith(sprout, ColumnRole::Impressions), u"Impressions"_s);
        QCOMPARE(sprout.dateOrder, DateOrder::MonthFirst);
        QCOMPARE(nameWith(layoutOf(kSproutProfiles), ColumnRole::Followers), u"Audience"_s);
        const ResponseLayout cases = layoutOf(kSalesforce);
        QCOMPARE(nameWith(cases, ColumnRole::Opened), u"Date/Time Opened"_s);
        QCOMPARE(nameWith(cases, ColumnRole::Closed), u"Date/Time Closed"_s);
        QCOMPARE(nameWith(layoutOf(kShopify), ColumnRole::Customer), u"Email"_s);
    }

    void scalesFollowTheMetric()
    {
        ResponseLayout layout = layoutOf("date,satisfaction score,How satisfied?\n2026-05-01,x,7\n2026-05-02,y,6\n");
        QCOMPARE(layout.metric, MetricKind::Csat);
        QCOMPARE(layout.highest, 7);
        setMetric(layout, MetricKind::Ces1);
        QCOMPARE(layout.highest, 5);
        setMetric(layout, MetricKind::Nps);
        QCOMPARE(layout.lowest, 0);
        QCOMPARE(layout.highest, 10);
    }

    void whatCannotBeImportedIsSaid()
    {
        const auto told = [](const QByteArray &csv) {
            const Status usable = requireUsable(layoutOf(csv));
            return usable ? QString() : describe(usable.error(), Advice::Omit);
        };
        QCOMPARE(told(kPlain), QString());
        QCOMPARE(told(kSalesforce), QString());
        QCOMPARE(told(kSprout), QString());
        QCOMPARE(told(kShopify), QString());
        QCOMPARE(told("2026-05-01,9,web\n2026-05-02,3,store\n"),
                 u"line 1: the first row holds answers already; a row with the names of the columns is missing."_s);
        QCOMPARE(told("colour,size\nred,large\n"), u"No column holds scores; name the one that does."_s);
        ResponseLayout engagement = layoutOf(kPlain);
        setMetric(engagement, MetricKind::Engagement);
        QCOMPARE(requireUsable(engagement).error().detail,
                 u"a column of engagements and one of reach, impressions or followers are needed; name them"_s);
        QCOMPARE(recogniseResponses({}).error().code, Errc::SyntaxError);
    }

    void droppedColumnsAreNamed()
    {
        QCOMPARE(droppedText(layoutOf(kPlain)), QString());
        QCOMPARE(droppedText(layoutOf(kGoogle)), u"1 column with personal data is left out: Email Address"_s);
        QCOMPARE(droppedText(layoutOf(kMedallia)),
                 u"3 columns with personal data are left out: customer_name, employee_name, employee_id"_s);
    }
};

PERIPLUS_SUITE(TestResponseLayout, QCoreApplication)
#include "tst_response_layout.moc"
