// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clipboard/text_cells.h"
#include "tests/support/main/suite.h"

#include <QElapsedTimer>

using namespace periplus;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

/// What plain text on the clipboard is taken for.
class TestTextCells : public QObject
{
    Q_OBJECT

private slots:
    void textIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::newRow("one line") << u"  Too slow "_s << Rows{{u"Too slow"_s}};
        QTest::newRow("lines") << u"One\nTwo\r\nThree\rFour"_s
                               << Rows{{u"One"_s}, {u"Two"_s}, {u"Three"_s}, {u"Four"_s}};
        QTest::newRow("blank lines") << u"\n\nOne\n  \nTwo\n"_s << Rows{{u"One"_s}, {u"Two"_s}};
        QTest::newRow("bullets") << u"- One\n* Two\n• Three\n– Four\n  + Five"_s
                                 << Rows{{u"One"_s}, {u"Two"_s}, {u"Three"_s}, {u"Four"_s}, {u"Five"_s}};
        QTest::newRow("numbers") << u"1. One\n2) Two\n(3) Three\na) Four"_s
                                 << Rows{{u"One"_s}, {u"Two"_s}, {u"Three"_s}, {u"Four"_s}};
        QTest::newRow("check boxes") << u"- [ ] One\n- [x] Two\n[X] Three"_s
                                     << Rows{{u"One"_s}, {u"Two"_s}, {u"Three"_s}};
        QTest::newRow("no bullets") << u"-5 degrees\n3.5 stars\nA-Z"_s
                                    << Rows{{u"-5 degrees"_s}, {u"3.5 stars"_s}, {u"A-Z"_s}};
        QTest::newRow("a block") << u"a\tb\nc\td\n"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("short rows") << u"a\tb\tc\nd\n\ne\tf"_s
                                    << Rows{{u"a"_s, u"b"_s, u"c"_s},
                                            {u"d"_s, u""_s, u""_s},
                                            {u""_s, u""_s, u""_s},
                                            {u"e"_s, u"f"_s, u""_s}};
        QTest::newRow("empty around") << u"\t\t\n\ta\t\n\t\tb\n\t\t\n"_s << Rows{{u"a"_s, u""_s}, {u""_s, u"b"_s}};
        QTest::newRow("quoted") << u"\"a\nb\"\t\"say \"\"hi\"\"\"\n"_s << Rows{{u"a\nb"_s, u"say \"hi\""_s}};
        QTest::newRow("a tab inside") << u"\"a\tb\"\tc"_s << Rows{{u"a\tb"_s, u"c"_s}};
        QTest::newRow("stray quotes") << u"\"so\" he said\tb\n5\" screen\tc\n\"open\td"_s
                                      << Rows{{u"\"so\" he said"_s, u"b"_s},
                                              {u"5\" screen"_s, u"c"_s},
                                              {u"\"open"_s, u"d"_s}};
        QTest::newRow("mark of the byte order") << u"\ufeffOne\nTwo"_s << Rows{{u"One"_s}, {u"Two"_s}};
        QTest::newRow("other scripts") << u"1. Привет\n2. γειά\n- مرحبا"_s
                                       << Rows{{u"Привет"_s}, {u"γειά"_s}, {u"مرحبا"_s}};
    }
    void textIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, rows);
        const Result<TextCells> block = readTextCells(text);
        QVERIFY(block);
        QCOMPARE(block->rows, rows);
    }

    void whatCannotBeTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing") << QString() << static_cast<int>(Errc::NothingToDo);
        QTest::newRow("blanks") << u" \n\t\n"_s << static_cast<int>(Errc::NothingToDo);
        QTest::newRow("too many lines") << u"x\n"_s.repeated(10'001) << static_cast<int>(Errc::TooLarge);
        QTest::newRow("too wide") << u"x\t"_s.repeated(200) + u"x"_s << static_cast<int>(Errc::TooLarge);
        QTest::newRow("too many cells") << u"x\tx\tx\n"_s.repeated(4000) << static_cast<int>(Errc::TooLarge);
        QTest::newRow("too long") << QString(100'001, u'x') << static_cast<int>(Errc::TooLarge);
        QTest::newRow("huge") << QString(9'000'000, u'\n') << static_cast<int>(Errc::TooLarge);
    }
    void whatCannotBeTaken()
    {
        QFETCH(QString, text);
        QFETCH(int, code);
        const Result<TextCells> block = readTextCells(text);
        QVERIFY(!block);
        QCOMPARE(static_cast<int>(block.error().code), code);
    }

    void manyQuotationMarksAreReadInTime()
    {
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!readTextCells(u"\"\t"_s.repeated(100'000)));
        QVERIFY(readTextCells(u"a\t\""_s + QString(99'000, u'"')));
        QCOMPARE_LT(clock.elapsed(), 5000);
    }

    void mermaidIsRecognised_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("mermaid");
        QTest::newRow("plain") << u"journey\n  title Day\n"_s << true;
        QTest::newRow("after remarks") << u"\n%% made by hand\n  journey\n"_s << true;
        QTest::newRow("front matter") << u"---\ntitle: x\n---\njourney\n"_s << true;
        QTest::newRow("fenced") << u"```mermaid\njourney\n```\n"_s << true;
        QTest::newRow("a word") << u"journey to the west\n"_s << false;
        QTest::newRow("another diagram") << u"flowchart TD\njourney\n"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void mermaidIsRecognised()
    {
        QFETCH(QString, text);
        QFETCH(bool, mermaid);
        QCOMPARE(looksLikeMermaid(text), mermaid);
    }
};

PERIPLUS_SUITE(TestTextCells, QCoreApplication)
#include "tst_text_cells.moc"
