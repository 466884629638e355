// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/describe.h"
#include "core/formats/csv_reader.h"
#include "tests/support/main/suite.h"

#include <QRandomGenerator>
#include <QStringConverter>

#include <ctime>

Q_DECLARE_METATYPE(periplus::CsvEncoding)

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

using Table = QList<QStringList>;

/// Cells between bars, rows between line feeds: "a|b\nc|d"; or the sentence of the failure.
QString told(const QByteArray &bytes, const CsvLimits &limits = {})
{
    QStringList rows;
    const Status read = readCsv(
        bytes,
        [&](const CsvRow &row) {
            QStringList cells;
            for (qsizetype i = 0; i < row.size(); ++i)
                cells.append(row.text(i).replace(u'\n', u'⏎'));
            rows.append(cells.join(u'¦'));
            return true;
        },
        limits);
    return read ? rows.join(u'\n') : describe(read.error(), Advice::Omit);
}

/// Reads in pieces of a size.
Result<Table> tableOf(const QByteArray &bytes, const CsvDialect &dialect, qsizetype piece)
{
    Table table;
    CsvReader reader(dialect, [&](const CsvRow &row) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.append(row.text(i));
        table.append(cells);
        return true;
    });
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        PERIPLUS_TRY(reader.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at))));
    PERIPLUS_TRY(reader.finish());
    return table;
}

QByteArray encoded(const QString &text, CsvEncoding encoding, bool mark)
{
    const QString all = mark ? QChar(QChar::ByteOrderMark) + text : text;
    switch (encoding) {
    case CsvEncoding::Utf8:
        return all.toUtf8();
    case CsvEncoding::Latin1:
        return text.toLatin1();
    case CsvEncoding::Utf16Le:
        return QStringEncoder(QStringConverter::Utf16LE)(all);
    case CsvEncoding::Utf16Be:
        return QStringEncoder(QStringConverter::Utf16BE)(all);
    }
    return {};
}

QString quoted(QString cell)
{
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("rows");
        QTest::newRow("plain") << QByteArray("a,b\nc,d\n") << u"a¦b\nc¦d"_s;
        QTest::newRow("no line end at the end") << QByteArray("a,b\nc,d") << u"a¦b\nc¦d"_s;
        QTest::newRow("Windows line ends") << QByteArray("a,b\r\nc,d\r\n") << u"a¦b\nc¦d"_s;
        QTest::newRow("old Mac line ends") << QByteArray("a,b\rc,d\r") << u"a¦b\nc¦d"_s;
        QTest::newRow("blank lines") << QByteArray("\n\r\na,b\n\n\nc,d\n\n") << u"a¦b\nc¦d"_s;
        QTest::newRow("empty cells") << QByteArray("a,,b\n,,\n") << u"a¦¦b\n¦¦"_s;
        QTest::newRow("empty last cell at the end") << QByteArray("a,b\nc,") << u"a¦b\nc¦"_s;
        QTest::newRow("an empty quoted cell is a row") << QByteArray("a\n\"\"\nb") << u"a\n\nb"_s;
        QTest::newRow("quoted") << QByteArray("\"a,b\",c\n") << u"a,b¦c"_s;
        QTest::newRow("doubled quotes") << QByteArray("\"say \"\"hi\"\"\",c\n") << u"say \"hi\"¦c"_s;
        QTest::newRow("only quotes") << QByteArray("\"\"\"\",\"\"\n") << u"\"¦"_s;
        QTest::newRow("line breaks in a cell") << QByteArray("\"a\nb\r\nc\rd\",e\r\nf,g") << u"a⏎b⏎c⏎d¦e\nf¦g"_s;
        QTest::newRow("text behind a quote") << QByteArray("\"a\"b,c\n") << u"ab¦c"_s;
        QTest::newRow("quotes inside a cell") << QByteArray("5\" screen,a \"b\" c\n") << u"5\" screen¦a \"b\" c"_s;
        QTest::newRow("blanks stay") << QByteArray(" a , b \n") << u" a ¦ b "_s;
        QTest::newRow("rows of different lengths")
            << QByteArray("a,b,c\nd\ne,f\ng,h,i,j\n") << u"a¦b¦c\nd\ne¦f\ng¦h¦i¦j"_s;
        QTest::newRow("one column") << QByteArray("name\nEmma\nKofi\n") << u"name\nEmma\nKofi"_s;
    }
    void cellsAreRead()
    {
        QFETCH(QByteArray, bytes);
        QTEST(told(bytes), "rows");
    }

    void separatorsAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<char>("separator");
        QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << ',';
        QTest::newRow("semicolon") << QByteArray("a;b\n1;2\n") << ';';
        QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n") << '\t';
        QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << '|';
        QTest::newRow("semicolons and decimal commas") << QByteArray("name;score\nA;1,5\nB;2,5\nC;3,0\n") << ';';
        QTest::newRow("commas in quoted text") << QByteArray("a;b\n\"x, y, z\";1\n\"u, v\";2\n") << ';';
        QTest::newRow("line breaks in quoted text") << QByteArray("a;b\n\"x\ny,\nz,\";1\n\"u\nv,\";2\n") << ';';
        QTest::newRow("doubled quotes") << QByteArray("a;b\n\"x \"\"y,\"\" z\";1\n\"u, v\";2\n") << ';';
        QTest::newRow("Excel says it") << QByteArray("sep=;\r\na,b;c\n") << ';';
        QTest::newRow("nothing to separate") << QByteArray("a\nb\n") << ',';
        QTest::newRow("one row") << QByteArray("a;b;c") << ';';
        QTest::newRow("lists in cells") << QByteArray("name,goals\nA,x;y\nB,z\nC,u;v;w\n") << ',';
        QTest::newRow("empty") << QByteArray() << ',';
    }
    void separatorsAreRecognised()
    {
        QFETCH(QByteArray, bytes);
        QTEST(recogniseCsv(bytes).separator, "separator");
    }

    void excelsFirstLineIsNoRow()
    {
        QCOMPARE(told("sep=;\r\na;b\r\n\"x\n"), u"line 3:1: the quote that begins here is never closed."_s);
        QCOMPARE(told("sep=;\r\na;b\r\n"), u"a¦b"_s);
        QCOMPARE(told(encoded(u"sep=;\na;b\n"_s, CsvEncoding::Utf16Le, true)), u"a¦b"_s);
    }

    void encodingsAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<CsvEncoding>("encoding");
        const QString text = u"näme;quote\nZoë;“ça va 🙂”\n"_s;
        const QString western = u"näme;quote\nZoë;ça va\n"_s;
        QTest::newRow("UTF-8") << encoded(text, CsvEncoding::Utf8, false) << CsvEncoding::Utf8;
        QTest::newRow("UTF-8 with mark") << encoded(text, CsvEncoding::Utf8, true) << CsvEncoding::Utf8;
        QTest::newRow("UTF-16 LE with mark") << encoded(text, CsvEncoding::Utf16Le, true) << CsvEncoding::Utf16Le;
        QTest::newRow("UTF-16 BE with mark") << encoded(text, CsvEncoding::Utf16Be, true) << CsvEncoding::Utf16Be;
        QTest::newRow("UTF-16 LE") << encoded(text, CsvEncoding::Utf16Le, false) << CsvEncoding::Utf16Le;
        QTest::newRow("UTF-16 BE") << encoded(text, CsvEncoding::Utf16Be, false) << CsvEncoding::Utf16Be;
        QTest::newRow("Latin-1") << encoded(western, CsvEncoding::Latin1, false) << CsvEncoding::Latin1;
    }
    void encodingsAreRecognised()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(CsvEncoding, encoding);
        const CsvDialect dialect = recogniseCsv(bytes);
        QCOMPARE(dialect.encoding, encoding);
        QCOMPARE(dialect.separator, ';');
        const Table expected{{u"näme"_s, u"quote"_s},
                             {u"Zoë"_s, encoding == CsvEncoding::Latin1 ? u"ça va"_s : u"“ça va 🙂”"_s}};
        for (const qsizetype piece : {1, 3, 7, 100000})
            QCOMPARE(tableOf(bytes, dialect, piece).value_or(Table()), expected);
    }

    void windowsSignsAreRead()
    {
        QCOMPARE(told("price,note\n5 \x80,\x93yes\x94 \x96 caf\xe9\n"), u"price¦note\n5 €¦“yes” – café"_s);
    }

    void cutOffSampleIsStillUtf8()
    {
        const QByteArray text = u"näme;ü"_s.toUtf8();
        QCOMPARE(recogniseCsv(text.chopped(1)).encoding, CsvEncoding::Utf8);
    }

    void badFilesAreToldWhere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        const QString noRow = u"line 1:1: there is no row in this file."_s;
        QTest::newRow("empty") << QByteArray() << noRow;
        QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf") << noRow;
        QTest::newRow("only blank lines") << QByteArray("\r\n\n\r\n") << noRow;
        QTest::newRow("quote never closed")
            << QByteArray("a,b\nx,\"y\nz,w\n") << u"line 2:3: the quote that begins here is never closed."_s;
        QTest::newRow("columns count characters")
            << u"äöü,\"y"_s.toUtf8() << u"line 1:5: the quote that begins here is never closed."_s;
        QTest::newRow("zero byte") << QByteArray("a,b\nc,d\0e\n", 10)
                                   << u"line 2:4: there is a zero byte here; this is not text."_s;
        QTest::newRow("a program") << QByteArray("\x7f"
                                                 "ELF\2\1\1\0\0\0\0\0\0\0\0\0",
                                                 16)
                                   << u"line 1:8: there is a zero byte here; this is not text."_s;
        QTest::newRow("half a character") << QByteArray("\xff\xfe"
                                                        "a\0,\0b",
                                                        7)
                                          << u"line 1:3: the last character is cut off."_s;
        QTest::newRow("large cell") << QByteArray("a,b\n\"" + QByteArray(3000, 'x'))
                                    << u"line 2:1: the cell that begins here is larger than 2 KiB; perhaps a quote is "
                                       u"not closed."_s;
        QTest::newRow("large row") << QByteArray("a,b\n" + QByteArray(QByteArray(1000, 'x') + ',').repeated(5))
                                   << u"line 2:1: the row that begins here is larger than 4 KiB."_s;
        QTest::newRow("many cells") << QByteArray("a,b\n" + QByteArray(200, ','))
                                    << u"line 2:101: this row has more than 100 cells."_s;
    }
    void badFilesAreToldWhere()
    {
        QFETCH(QByteArray, bytes);
        QTEST(told(bytes, {.cellBytes = 2048, .rowBytes = 4096, .columns = 100}), "sentence");
    }

    void laterByteThatIsNotUtf8IsToldWhere()
    {
        const Result<Table> read = tableOf("a,b\nc,\xff\n", {}, 100);
        QVERIFY(!read);
        QCOMPARE(read.error().line, 2);
        QCOMPARE(read.error().column, 3);
    }

    void halvesOfACharacterInTwoCellsAreNoCharacter() { QVERIFY(!tableOf("\xc3,\xa4\n", {}, 100)); }

    void readingEndsWhenTold()
    {
        int rows = 0;
        QVERIFY(readCsv("a\nb\nc\n\"never closed", [&](const CsvRow &) { return ++rows < 2; }));
        QCOMPARE(rows, 2);
    }

    void placesPointToCells()
    {
        QList<CsvPlace> places;
        QVERIFY(readCsv(u"ä,\"b\nc\",d\ne,f"_s.toUtf8(), [&](const CsvRow &row) {
            for (qsizetype i = 0; i <= row.size(); ++i)
                places.append(row.place(i));
            return true;
        }));
        const QList<CsvPlace> expected{{1, 1}, {1, 3}, {2, 4}, {2, 5}, {3, 1}, {3, 3}, {3, 4}};
        QCOMPARE(places, expected);
    }

    void whatIsWrittenIsReadAgain()
    {
        QRandomGenerator random(11);
        const QString letters = u"ab ,;\t|\"\n’äβж漢🙂"_s;
        const QList<char> separators{',', ';', '\t', '|'};
        const QList<CsvEncoding> encodings{CsvEncoding::Utf8, CsvEncoding::Utf16Le, CsvEncoding::Utf16Be};
        for (int round = 0; round < 400; ++round) {
            const CsvDialect dialect{.encoding = encodings[random.bounded(3)],
                                     .separator = separators[random.bounded(4)]};
            Table table;
            QString text;
            for (int rows = 1 + random.bounded(6); rows > 0; --rows) {
                QStringList cells;
                for (int cell = 1 + random.bounded(5); cell > 0; --cell) {
                    QString content;
                    for (int length = random.bounded(8); length > 0; --length) {
                        const int at = random.bounded(static_cast<int>(letters.size()) - 1);
                        content += letters[at].isLowSurrogate()    ? u"🙂"_s
                                   : letters[at].isHighSurrogate() ? u"🙂"_s
                                                                   : QString(letters[at]);
                    }
                    cells.append(content);
                }
                table.append(cells);
                QStringList written;
                for (const QString &cell : std::as_const(cells))
                    written.append(quoted(cell));
                text += written.join(QLatin1Char(dialect.separator)) + (random.bounded(2) ? u"\n"_s : u"\r\n"_s);
            }
            const QByteArray bytes = encoded(text, dialect.encoding, false);
            const Result<Table> read = tableOf(bytes, dialect, 1 + random.bounded(9));
            QVERIFY2(read, read ? "" : qPrintable(describe(read.error())));
            QCOMPARE(*read, table);
        }
    }

    void longFilesTakeLinearTime()
    {
        // A wrong order would take minutes: 8 MiB as one row of one cell, as a cell of doubled quotes, and as rows.
        const qsizetype size = 8 * 1024 * 1024;
        const std::clock_t start = std::clock();
        QVERIFY(told(QByteArray(size, 'x')).contains(u"larger than"_s));
        QVERIFY(told(QByteArray(size, '"')).contains(u"larger than"_s));
        qint64 cells = 0;
        QVERIFY(readCsv(QByteArray("score,comment,date\n9,\"quite, good\",2026-05-01\n").repeated(size / 50),
                        [&](const CsvRow &row) {
                            cells += row.size();
                            return true;
                        }));
        QCOMPARE(cells, 6 * (size / 50));
        const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 15, qPrintable(QString::number(seconds)));
    }
};

PERIPLUS_SUITE(TestCsv, QCoreApplication)
#include "tst_csv.moc"
