// SPDX-License-Identifier: GPL-3.0-or-later
// What people type into the fields of a measurement, and kept counts back in fields.
#include "core/metrics/count_forms.h"
#include "core/metrics/estimate.h"
#include "core/metrics/typed_number.h"
#include "tests/support/main/suite.h"

#include <QTest>

#include <cmath>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestCountForms : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedBecomesAValue_data();
    void whatIsTypedBecomesAValue();
    void whatIsKeptComesBackAsItWasTyped_data() { whatIsTypedBecomesAValue_data(); }
    void whatIsKeptComesBackAsItWasTyped();
    void faultsStandAtTheirField_data();
    void faultsStandAtTheirField();
    void formsOfFilesAreShown_data();
    void formsOfFilesAreShown();
    void countsWithoutAFormAreSaid();
    void everyKindEndsWithABareValue();
    void numbersAreReadAsTheyAreWritten_data();
    void numbersAreReadAsTheyAreWritten();
    void listsAreReadAsTheyAreWritten_data();
    void listsAreReadAsTheyAreWritten();

private:
    static int formOf(MetricKind kind, const QString &code)
    {
        const QList<CountForm> forms = countForms(kind);
        for (int i = 0; i < forms.size(); ++i) {
            if (forms[i].code == code)
                return i;
        }
        return -1;
    }
};

void TestCountForms::whatIsTypedBecomesAValue_data()
{
    QTest::addColumn<MetricKind>("kind");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<double>("value");
    using Texts = QStringList;
    const auto row = [](const char *name, MetricKind kind, const QString &form, const Texts &texts, double value) {
        QTest::newRow(name) << kind << form << texts << value;
    };
    row("nps groups", MetricKind::Nps, u"groups"_s, {u"50"_s, u"30"_s, u"20"_s}, 30);
    row("nps answers", MetricKind::Nps, u"scale-10"_s,
        {{}, {}, {}, {}, {}, {}, u"20"_s, u"10"_s, u"20"_s, u"25"_s, u"25"_s}, 30);
    row("nps list", MetricKind::Nps, u"list"_s, {u"0  7×2  9  10"_s}, 20);
    row("nps score", MetricKind::Nps, u"value"_s, {u"-12"_s, {}}, -12);
    row("csat 5", MetricKind::Csat, u"scale-5"_s, {u"14"_s, u"9"_s, u"10"_s, u"32"_s, u"42"_s}, 7400.0 / 107);
    row("csat 7", MetricKind::Csat, u"scale-7"_s, {{}, {}, {}, u"1"_s, u"1"_s, u"1"_s, u"1"_s}, 50);
    row("csat 7, low answers", MetricKind::Csat, u"scale-7"_s, {u"3"_s, {}, {}, u"1"_s, {}, {}, {}}, 0);
    row("csat 10", MetricKind::Csat, u"scale-10"_s, {{}, {}, {}, {}, {}, {}, {}, u"2"_s, u"1"_s, u"1"_s}, 50);
    row("csat satisfied", MetricKind::Csat, u"satisfied"_s, {u"74"_s, u"107"_s}, 7400.0 / 107);
    row("csat mean", MetricKind::CsatMean, u"mean"_s, {u"3.9"_s, u"1.1"_s, u"412"_s, u"5"_s}, 3.9);
    row("ces 1", MetricKind::Ces1, u"scale-5"_s, {u"1"_s, u"1"_s, {}, {}, {}}, 1.5);
    row("ces 2 mean", MetricKind::Ces2, u"mean"_s, {u"4.6"_s, u"1.8"_s, u"148"_s}, 4.6);
    row("churn by ends", MetricKind::Churn, u"end"_s, {u"500"_s, u"450"_s, {}}, 10);
    row("churn with new ones", MetricKind::Churn, u"end"_s, {u"500"_s, u"480"_s, u"30"_s}, 10);
    row("churn lost", MetricKind::Churn, u"lost"_s, {u"500"_s, u"50"_s}, 10);
    row("retention", MetricKind::Retention, u"retained"_s, {u"500"_s, u"450"_s}, 90);
    row("clv orders", MetricKind::Clv, u"orders"_s, {u"50"_s, u"2"_s, u"40"_s, u"5"_s, {}, {}}, 800);
    row("clv contract", MetricKind::Clv, u"contract"_s, {u"100"_s, u"80 %"_s, u"10"_s, {}}, 500);
    row("clv lifespan", MetricKind::Clv, u"lifespan"_s, {u"100"_s, u"4"_s, {}, {}}, 400);
    row("clv customers", MetricKind::Clv, u"list"_s, {u"100 200"_s}, 150);
    row("fcr", MetricKind::Fcr, u"resolved"_s, {u"317"_s, u"441"_s, {}}, 31700.0 / 441);
    row("frt list", MetricKind::Frt, u"list"_s, {u"0.5; 3.2; 12"_s}, 3.2);
    row("frt summary", MetricKind::Frt, u"summary"_s, {u"40"_s, u"3.2"_s, u"2.9"_s, u"3.6"_s, {}, {}, {}, {}, {}}, 3.2);
    row("aht totals", MetricKind::Aht, u"totals"_s, {u"300"_s, u"50"_s, u"50"_s, {}, u"100"_s, {}}, 4);
    row("resolution time", MetricKind::ResolutionTime, u"summary"_s,
        {u"40"_s, {}, {}, {}, u"3.2"_s, u"1"_s, {}, {}, {}}, 3.2);
    row("conversion", MetricKind::Conversion, u"converted"_s, {u"27"_s, u"1000"_s}, 2.7);
    row("engagement", MetricKind::Engagement, u"engagements"_s, {u"30"_s, u"1000"_s, {}, {}}, 3);
    row("custom number", MetricKind::Custom, u"value"_s, {u"-3.5"_s, {}}, -3.5);
    row("custom ratio", MetricKind::Custom, u"ratio"_s, {u"1"_s, u"4"_s}, 25);
}

void TestCountForms::whatIsTypedBecomesAValue()
{
    QFETCH(MetricKind, kind);
    QFETCH(QString, form);
    QFETCH(QStringList, texts);
    QFETCH(double, value);
    const int place = formOf(kind, form);
    QVERIFY(place >= 0);
    QCOMPARE(texts.size(), countForms(kind)[place].fields.size());
    const TypedCounts typed = typedCounts(kind, countForms(kind)[place], texts);
    QCOMPARE(typed.fault, QString());
    const Estimate result = estimate(kind, {.counts = typed.counts});
    QVERIFY(result.value);
    QVERIFY2(std::abs(*result.value - value) < 1e-9, qPrintable(QString::number(*result.value)));
}

void TestCountForms::whatIsKeptComesBackAsItWasTyped()
{
    QFETCH(MetricKind, kind);
    QFETCH(QString, form);
    QFETCH(QStringList, texts);
    const Counts kept = typedCounts(kind, countForms(kind)[formOf(kind, form)], texts).counts;
    const std::optional<FilledForm> filled = filledForm(kind, kept);
    QVERIFY(filled);
    const CountForm shown = countForms(kind)[filled->form];
    QVERIFY2(typedCounts(kind, shown, filled->texts).counts == kept, qPrintable(filled->texts.join(u'|')));
}

void TestCountForms::faultsStandAtTheirField_data()
{
    QTest::addColumn<MetricKind>("kind");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("field");
    QTest::addColumn<bool>("incomplete");
    using Texts = QStringList;
    const auto row = [](const char *name, MetricKind kind, const QString &form, const Texts &texts,
                        const QString &fault, int field, bool incomplete) {
        QTest::newRow(name) << kind << form << texts << fault << field << incomplete;
    };
    row("nothing", MetricKind::Nps, u"groups"_s, {{}, {}, {}}, u"Nothing is typed yet"_s, -1, true);
    row("one is missing", MetricKind::Nps, u"groups"_s, {u"5"_s, u"3"_s, {}}, u"“Detractors (0 to 6)” is missing"_s, 2,
        true);
    row("a letter", MetricKind::Nps, u"groups"_s, {u"5"_s, u"3a"_s, u"1"_s}, u"“3a” is not a number"_s, 1, false);
    row("parts of people", MetricKind::Nps, u"groups"_s, {u"5"_s, u"3.5"_s, u"1"_s},
        u"“Passives (7, 8)” is 3.5; it has to be a whole number"_s, 1, false);
    row("below nobody", MetricKind::Nps, u"groups"_s, {u"-5"_s, u"3"_s, u"1"_s},
        u"“Promoters (9, 10)” is -5; it cannot be below 0"_s, 0, false);
    row("more than all", MetricKind::Csat, u"satisfied"_s, {u"50"_s, u"40"_s},
        u"“Satisfied (two highest answers)” is 50, more than the 40 of “All answers”"_s, 0, false);
    row("more stay than were", MetricKind::Churn, u"end"_s, {u"500"_s, u"600"_s, {}},
        u"600 customers stayed, more than the 500 of “Customers at the start”; are the new ones in “New ones among "
        "those at the end”?"_s,
        0, false);
    row("nobody", MetricKind::Csat, u"scale-5"_s, {u"0"_s, u"0"_s, {}, {}, {}},
        u"Nobody is counted here, so there is no value"_s, -1, true);
    row("off the scale", MetricKind::Ces2, u"list"_s, {u"3 8"_s}, u"“8” is not an answer from 1 to 7"_s, -1, false);
    row("a word in a list", MetricKind::Frt, u"list"_s, {u"3 soon 4"_s}, u"“soon” is not a number"_s, 0, false);
    row("below zero time", MetricKind::Frt, u"list"_s, {u"3 -4"_s}, u"The value “-4” cannot be below 0"_s, -1, false);
}

void TestCountForms::faultsStandAtTheirField()
{
    QFETCH(MetricKind, kind);
    QFETCH(QString, form);
    QFETCH(QStringList, texts);
    const TypedCounts typed = typedCounts(kind, countForms(kind)[formOf(kind, form)], texts);
    QTEST(typed.fault, "fault");
    QTEST(typed.field, "field");
    QTEST(typed.incomplete, "incomplete");
    QVERIFY(typed.counts.isEmpty());
}

void TestCountForms::formsOfFilesAreShown_data()
{
    QTest::addColumn<MetricKind>("kind");
    QTest::addColumn<Counts>("counts");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QStringList>("texts");
    using Texts = QStringList;
    const auto row = [](const char *name, MetricKind kind, const Counts &counts, const QString &form,
                        const Texts &texts) { QTest::newRow(name) << kind << counts << form << texts; };
    row("nps with n", MetricKind::Nps, {{u"promoters"_s, 5}, {u"detractors"_s, 1}, {u"n"_s, 10}}, u"groups"_s,
        {u"5"_s, u"4"_s, u"1"_s});
    row("contacts as n", MetricKind::Fcr, {{u"resolved"_s, 5}, {u"n"_s, 10}}, u"resolved"_s, {u"5"_s, u"10"_s, {}});
    row("scale said", MetricKind::Csat, {{u"scale"_s, 5}, {u"4"_s, 2}}, u"scale-5"_s, {{}, {}, {}, u"2"_s, {}});
    row("orders by retention", MetricKind::Clv, {{u"order_value"_s, 10}, {u"frequency"_s, 2}, {u"retention"_s, 0.75}},
        u"orders"_s, {u"10"_s, u"2"_s, {}, u"25"_s, {}, {}});
    row("margin by churn", MetricKind::Clv, {{u"margin"_s, 10}, {u"churn"_s, 0.05}}, u"contract"_s,
        {u"10"_s, u"95"_s, {}, {}});
    row("times", MetricKind::Frt, {{u"0.5"_s, 3}, {u"12"_s, 1}}, u"list"_s, {u"0.5×3  12"_s});
}

void TestCountForms::formsOfFilesAreShown()
{
    QFETCH(MetricKind, kind);
    QFETCH(Counts, counts);
    const std::optional<FilledForm> filled = filledForm(kind, counts);
    QVERIFY(filled);
    QTEST(countForms(kind)[filled->form].code, "form");
    QTEST(filled->texts, "texts");
}

void TestCountForms::countsWithoutAFormAreSaid()
{
    QVERIFY(!filledForm(MetricKind::Nps, {{u"promotors"_s, 5}}));
    QVERIFY(!filledForm(MetricKind::Nps, {}));
}

void TestCountForms::everyKindEndsWithABareValue()
{
    for (int i = 0; i < enumCount<MetricKind>(); ++i) {
        const QList<CountForm> forms = countForms(static_cast<MetricKind>(i));
        QVERIFY(forms.size() > 1);
        QCOMPARE(forms.last().code, u"value"_s);
        for (const CountForm &form : forms)
            QVERIFY(!form.title.isEmpty() && !form.fields.isEmpty());
    }
}

void TestCountForms::numbersAreReadAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value"); // NaN: none
    const double none = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("point") << u"en"_s << u"3.9"_s << 3.9;
    QTest::newRow("comma in English") << u"en"_s << u"3,9"_s << 3.9;
    QTest::newRow("thousands") << u"en"_s << u"1,204"_s << 1204.0;
    QTest::newRow("comma in Spanish") << u"es"_s << u"3,9"_s << 3.9;
    QTest::newRow("point in Spanish") << u"es"_s << u"3.9"_s << 3.9;
    QTest::newRow("minus sign") << u"en"_s << u"−12"_s << -12.0;
    QTest::newRow("percent") << u"en"_s << u"69 %"_s << 69.0;
    QTest::newRow("spaces") << u"en"_s << u" 1 204 "_s << 1204.0;
    QTest::newRow("letters") << u"en"_s << u"12a"_s << none;
    QTest::newRow("nothing") << u"en"_s << QString() << none;
    QTest::newRow("infinity") << u"en"_s << u"inf"_s << none;
}

void TestCountForms::numbersAreReadAsTheyAreWritten()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(double, value);
    const QLocale before;
    QLocale::setDefault(QLocale(language));
    const std::optional<double> read = typedNumber(text);
    QLocale::setDefault(before);
    QCOMPARE(read.has_value(), !std::isnan(value));
    if (read)
        QCOMPARE(*read, value);
}

void TestCountForms::listsAreReadAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("list");
    QTest::newRow("lines") << u"3\n4\r\n3\n"_s << u"3×2  4"_s;
    QTest::newRow("commas") << u"3,4,4,5"_s << u"3  4×2  5"_s;
    QTest::newRow("commas and spaces") << u"3, 4.5, 4.5"_s << u"3  4.5×2"_s;
    QTest::newRow("times") << u"12x3 7*2"_s << u"7×2  12×3"_s;
    QTest::newRow("a row of a sheet") << u"1\t2\t2"_s << u"1  2×2"_s;
}

void TestCountForms::listsAreReadAsTheyAreWritten()
{
    QFETCH(QString, text);
    const TypedList list = typedList(text);
    QCOMPARE(list.notANumber, QString());
    QTEST(listForTyping(list.times), "list");
}

PERIPLUS_SUITE(TestCountForms, QCoreApplication)
#include "tst_count_forms.moc"
