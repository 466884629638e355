// SPDX-License-Identifier: GPL-3.0-or-later
// Dates, numbers and answers as survey and CRM programs write them.
#include "core/base/describe.h"
#include "core/responses/fingerprints.h"
#include "core/responses/response_date.h"
#include "core/responses/response_number.h"
#include "core/responses/value_codes.h"
#include "tests/support/main/suite.h"

#include <QDateTime>
#include <QRandomGenerator>

using namespace periplus;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(periplus::DateOrder)

namespace {

constexpr double kNothing = -12345;

/// "2026-05-01 09:59:00 +120", or "nothing".
QString dateText(const std::optional<WrittenDate> &date)
{
    if (!date)
        return u"nothing"_s;
    QString text = QDate(1970, 1, 1).addDays(date->day).toString(Qt::ISODate);
    if (date->second >= 0)
        text += u' ' + QTime(0, 0).addSecs(date->second).toString(Qt::ISODate);
    if (date->offsetMinutes)
        text += u" %1"_s.arg(*date->offsetMinutes);
    return text;
}

QString decided(const QList<QByteArray> &cells)
{
    DateOrderEvidence evidence;
    int line = 1;
    for (const QByteArray &cell : cells)
        evidence.add(cell, {++line, 5});
    const Result<std::optional<DateOrder>> order = evidence.decide();
    if (!order)
        return describe(order.error(), Advice::Omit);
    return !*order ? u"any"_s : **order == DateOrder::DayFirst ? u"day first"_s : u"month first"_s;
}

} // namespace

class TestResponseCells : public QObject
{
    Q_OBJECT

private slots:
    void datesAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<QString>("date");
        using enum DateOrder;
        const auto row = [](const char *text, DateOrder order, const QString &date) {
            QTest::newRow(text) << QByteArray(text) << order << date;
        };
        row("2026-05-01", DayFirst, u"2026-05-01"_s);
        row(" 2026/5/1 ", MonthFirst, u"2026-05-01"_s);
        row("20260501", MonthFirst, u"2026-05-01"_s);
        row("2026-05-01T09:59:00Z", MonthFirst, u"2026-05-01 09:59:00 0"_s);
        row("2026-05-01 09:59:00 +0200", MonthFirst, u"2026-05-01 09:59:00 120"_s); // Shopify
        row("2026-05-01T09:59:00.123-05:30", MonthFirst, u"2026-05-01 09:59:00 -330"_s);
        row("2018-04-03 09:05:14", MonthFirst, u"2018-04-03 09:05:14"_s);    // Typeform
        row("05/01/2026 09:59:00 PM", MonthFirst, u"2026-05-01 21:59:00"_s); // SurveyMonkey
        row("5/1/2026 12:05 AM", MonthFirst, u"2026-05-01 00:05:00"_s);
        row("05/01/2026", DayFirst, u"2026-01-05"_s);
        row("25/01/2026", MonthFirst, u"2026-01-25"_s);
        row("01/25/2026", DayFirst, u"2026-01-25"_s);
        row("05-01-2026", MonthFirst, u"2026-05-01"_s); // Sprout Social
        row("1.5.2026", MonthFirst, u"2026-05-01"_s);
        row("01.05.26 9:59", MonthFirst, u"2026-05-01 09:59:00"_s);
        row("1 May 2026", MonthFirst, u"2026-05-01"_s);
        row("1-May-26", MonthFirst, u"2026-05-01"_s);
        row("May 1, 2026", MonthFirst, u"2026-05-01"_s);
        row("Sept. 30, 2026 11:15 a.m.", MonthFirst, u"2026-09-30 11:15:00"_s);
        row("1/May/2026 09:59:00 +0200", MonthFirst, u"2026-05-01 09:59:00 120"_s);
        row("May 1st, 2026, 9:59\u202fPM", MonthFirst, u"2026-05-01 21:59:00"_s);
        row("1 de mayo de 2026", MonthFirst, u"2026-05-01"_s);
        row("15-sept-2026 9:59 p. m.", MonthFirst, u"2026-09-15 21:59:00"_s);
        row("3-ene.-26", MonthFirst, u"2026-01-03"_s);
        row("3. M\u00e4rz 2026 09:59 Uhr", MonthFirst, u"2026-03-03 09:59:00"_s);
        row("3. M\u00c4RZ 2026", MonthFirst, u"2026-03-03"_s);
        row("03.Mrz.26", MonthFirst, u"2026-03-03"_s);
        row("3. Ma\u0308rz 2026", MonthFirst, u"2026-03-03"_s); // in two signs, as Macs do
        row("24-Dez-2026", MonthFirst, u"2026-12-24"_s);
        row("1er juin 2026", MonthFirst, u"2026-06-01"_s);
        row("14 juil. 2026 09:59", MonthFirst, u"2026-07-14 09:59:00"_s);
        row("2 f\u00e9vr. 2026", MonthFirst, u"2026-02-02"_s);
        row("2 fevrier 2026", MonthFirst, u"2026-02-02"_s);
        row("15 ao\u00fbt 2026", MonthFirst, u"2026-08-15"_s);
        row("1\u00b0 maggio 2026", MonthFirst, u"2026-05-01"_s);
        row("7 giu 2026", MonthFirst, u"2026-06-07"_s);
        row("9-gen-2026", MonthFirst, u"2026-01-09"_s);
        row("12 de mar\u00e7o de 2026", MonthFirst, u"2026-03-12"_s);
        row("5 de out. de 2026", MonthFirst, u"2026-10-05"_s);
        row("5/set/2026", MonthFirst, u"2026-09-05"_s);
        row("12 mrt. 2026", MonthFirst, u"2026-03-12"_s);
        row("30 mei 2026", MonthFirst, u"2026-05-30"_s);
        row("2/29/2028", MonthFirst, u"2028-02-29"_s);
        row("1777629540", MonthFirst, u"2026-05-01 09:59:00 0"_s);
        row("1777629540000", MonthFirst, u"2026-05-01 09:59:00 0"_s);
        for (const char *text : {"",
                                 "soon",
                                 "2026",
                                 "2026-05",
                                 "2026-13-01",
                                 "2026-02-30",
                                 "31/31/2026",
                                 "2/29/2026",
                                 "9",
                                 "2026-05-01x",
                                 "2026-05-01 25:00",
                                 "2026-05-01 9:77",
                                 "5/1",
                                 "1/2/3/4",
                                 "May",
                                 "1 Foo 2026",
                                 "May 2026",
                                 "mayo de 2026",
                                 "1 junk 2026",
                                 "14 jui 2026",
                                 "2026-05-01 13:00 PM",
                                 "99999999",
                                 "12:30",
                                 "-5",
                                 "5.5",
                                 "\xff\xfe"})
            row(text, MonthFirst, u"nothing"_s);
    }
    void datesAreRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(DateOrder, order);
        QTEST(dateText(readDate(text, order)), "date");
    }

    /// Whatever a program of these languages writes is read, and means the month that it means there.
    void monthsAreReadInTheLanguagesOfExports_data()
    {
        QTest::addColumn<QLocale>("locale");
        for (const char *name : {"en", "es", "es_MX", "de", "de_AT", "fr", "fr_CA", "it", "pt_BR", "pt_PT", "nl"})
            QTest::newRow(name) << QLocale(QString::fromLatin1(name));
    }
    void monthsAreReadInTheLanguagesOfExports()
    {
        QFETCH(QLocale, locale);
        for (int month = 1; month <= 12; ++month) {
            for (const QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (const QString &name :
                     {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
                    QString bare = name;
                    bare.remove(u'.');
                    for (const QString &written :
                         QStringList{name, bare, bare + u'.', bare.toUpper(), bare.toLower()}) {
                        for (const QString &text : QStringList{u"3 %1 2026"_s.arg(written), u"3-%1-26"_s.arg(written),
                                                               u"%1 3, 2026"_s.arg(written)}) {
                            const std::optional<WrittenDate> date = readDate(text.toUtf8());
                            QVERIFY2(date, qPrintable(text));
                            QCOMPARE(dateText(date), QDate(2026, month, 3).toString(Qt::ISODate));
                        }
                    }
                }
            }
        }
    }

    void datesCountMonthsAndSeconds()
    {
        QCOMPARE(readDate("1970-01-31")->month(), 0);
        QCOMPARE(readDate("2026-05-01")->month(), 56 * 12 + 4);
        QCOMPARE(readDate("1969-12-31")->month(), -1);
        QCOMPARE(readDate("2026-05-01 09:59:00 +0200")->seconds(),
                 QDateTime(QDate(2026, 5, 1), QTime(7, 59), Qt::UTC).toSecsSinceEpoch());
    }

    void everyDayIsRead()
    {
        for (QDate day(1999, 12, 1); day < QDate(2029, 1, 1); day = day.addDays(1)) {
            const qint64 expected = QDate(1970, 1, 1).daysTo(day);
            for (const QString &format : {u"yyyy-MM-dd"_s, u"dd/MM/yyyy"_s, u"d.M.yyyy"_s, u"yyyyMMdd"_s}) {
                const std::optional<WrittenDate> read = readDate(day.toString(format).toUtf8(), DateOrder::DayFirst);
                QVERIFY(read);
                QCOMPARE(read->day, expected);
                QCOMPARE(read->month(), 12 * (day.year() - 1970) + day.month() - 1);
            }
        }
    }

    void theOrderIsDecidedByTheDates_data()
    {
        QTest::addColumn<QList<QByteArray>>("cells");
        QTest::addColumn<QString>("decision");
        using Cells = QList<QByteArray>;
        QTest::newRow("day") << Cells{"05/01/2026", "13/01/2026"} << u"day first"_s;
        QTest::newRow("month") << Cells{"05/01/2026", "01/13/2026"} << u"month first"_s;
        QTest::newRow("either") << Cells{"2026-05-01", "", "5/5/2026", "soon"} << u"any"_s;
        QTest::newRow("open")
            << Cells{"2026-05-01", "05/01/2026"}
            << u"line 3:5: this date and all others can be read with the day or the month first; choose "
               "an order."_s;
        QTest::newRow("both")
            << Cells{"13/01/2026", "01/13/2026"}
            << u"line 3:5: this date has the month first, the one of line 2 the day; one of them is wrong, "
               "or choose an order."_s;
        QTest::newRow("dots") << Cells{"05.01.2026"} << u"any"_s;
    }
    void theOrderIsDecidedByTheDates()
    {
        QFETCH(QList<QByteArray>, cells);
        QTEST(decided(cells), "decision");
    }

    void numbersAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("number");
        QTest::addColumn<double>("answer");
        const auto row = [](const char *text, double number, double answer) {
            QTest::newRow(text) << QByteArray(text) << number << answer;
        };
        row("7", 7, 7);
        row(" 10 ", 10, 10);
        row("-3.5", -3.5, -3.5);
        row("+2", 2, 2);
        row("1,234", 1234, 1234);
        row("1,234,567.5", 1234567.5, 1234567.5);
        row("1 234", 1234, 1234);
        row("7,5", 7.5, 7.5);
        row("12.5%", 12.5, 12.5);
        row("12.5 %", 12.5, 12.5);
        row("10 - Extremely likely", kNothing, 10);
        row("0 (not at all)", kNothing, 0);
        row("5=very satisfied", kNothing, 5);
        row("9 Likely", kNothing, 9);
        row("8/10", kNothing, 8);
        row("1.", kNothing, 1);
        for (const char *text : {"", "excellent", "ten", "-", "$5", "0x10", "nan", "inf", "1e3", "1,2,3", "05/01/2026",
                                 "2026-05-01", "3-4", "5stars", "1.2.3", "1234567890123456789012345678901234567890123"})
            row(text, kNothing, kNothing);
    }
    void numbersAreRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, number);
        QFETCH(double, answer);
        QCOMPARE(readNumber(text).value_or(kNothing), number);
        QCOMPARE(readAnswer(text).value_or(kNothing), answer);
    }

    void yesAndNo()
    {
        for (const char *text : {"Yes", "y", "TRUE", "1", " churned "})
            QCOMPARE(readYesNo(text), true);
        for (const char *text : {"No", "n", "false", "0", "Active"})
            QCOMPARE(readYesNo(text), false);
        for (const char *text : {"", "maybe", "2", "yess"})
            QVERIFY(!readYesNo(text));
    }

    void anyBytesAreHarmless()
    {
        QRandomGenerator random(20261122);
        const QByteArray letters = "0123456789/-.:, TZAPMmay+%\xc3\xa9";
        for (int round = 0; round < 100000; ++round) {
            QByteArray text;
            for (quint32 i = random.bounded(24); i > 0; --i)
                text += letters[random.bounded(int(letters.size()))];
            const std::optional<WrittenDate> date = readDate(text, DateOrder::DayFirst);
            if (date)
                QVERIFY(date->second < 86401 && date->month() >= -840);
            (void)readAnswer(text);
        }
    }

    void fingerprintsAreTheSameEverywhere()
    {
        QCOMPARE(fingerprint(""), 0x2d06800538d394c2ULL); // XXH3 of nothing, as its authors give it
        Fingerprints seen;
        for (int i = 0; i < 100000; ++i)
            QVERIFY(seen.add(fingerprint(QByteArray::number(i))));
        for (int i = 0; i < 100000; ++i)
            QVERIFY(!seen.add(fingerprint(QByteArray::number(i))));
        QCOMPARE(seen.size(), 100000);
    }

    void valuesAreNumberedInOrder()
    {
        ValueCodes codes;
        QCOMPARE(codes.codeOf("  "), ValueCodes::kUnassigned);
        for (int i = 1; i <= ValueCodes::kMost; ++i)
            QCOMPARE(codes.codeOf(QByteArray::number(i)), i);
        QCOMPARE(codes.codeOf(" 17 "), 17);
        QCOMPARE(codes.text(17), u"17"_s);
        QVERIFY(!codes.isFull());
        QCOMPARE(codes.codeOf("one more"), ValueCodes::kUnassigned);
        QVERIFY(codes.isFull());
        QCOMPARE(codes.codeOf("10000"), 10000);
    }

    void wordsOfAScale_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("highest");
        QTest::addColumn<double>("answer"); // 0: none
        QTest::newRow("top of five") << QByteArray(" Very Satisfied ") << 5 << 5.0;
        QTest::newRow("satisfied of five") << QByteArray("satisfied") << 5 << 4.0;
        QTest::newRow("satisfied of seven") << QByteArray("satisfied") << 7 << 6.0;
        QTest::newRow("bottom") << QByteArray("strongly disagree") << 7 << 1.0;
        QTest::newRow("middle") << QByteArray("Neither agree nor disagree") << 7 << 4.0;
        QTest::newRow("only of seven") << QByteArray("somewhat agree") << 5 << 0.0;
        QTest::newRow("no such words of eleven") << QByteArray("very satisfied") << 10 << 0.0;
        QTest::newRow("other words") << QByteArray("great") << 5 << 0.0;
    }
    void wordsOfAScale()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, highest);
        QFETCH(double, answer);
        QCOMPARE(readWords(text, highest).value_or(0), answer);
    }
};

PERIPLUS_SUITE(TestResponseCells, QCoreApplication)
#include "tst_response_cells.moc"
