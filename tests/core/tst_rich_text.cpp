// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/rich_text.h"
#include "tests/support/main/suite.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

/// A text with its looks visible: <b>, <i>, <a=…>; lines begin with "-" or "#" when they are items.
QString shown(const RichText &text)
{
    QStringList lines;
    for (const RichLine &line : text.lines) {
        QString words = line.kind == RichKind::Bullet ? u"- "_s : line.kind == RichKind::Number ? u"# "_s : QString();
        for (const RichRun &run : line.runs) {
            QString part = run.text;
            if (run.italic)
                part = u"<i>"_s + part + u"</i>"_s;
            if (run.bold)
                part = u"<b>"_s + part + u"</b>"_s;
            if (!run.link.isEmpty())
                part = u"<a="_s + run.link + u'>' + part + u"</a>"_s;
            words += part;
        }
        lines.append(words);
    }
    return lines.join(u'\n');
}

RichText randomText(QRandomGenerator &random)
{
    static const QStringList parts{u"word"_s, u" "_s,   u"5"_s,  u"*"_s,   u"**"_s,   u"["_s, u"]"_s,
                                   u"("_s,    u")"_s,   u"\\"_s, u"- "_s,  u"1. "_s,  u"é"_s, u"漢"_s,
                                   u"a b"_s,  u"\\*"_s, u"_"_s,  u"2. "_s, u"שלום"_s, u"😀"_s, u"](http://x.y)"_s};
    static const QStringList links{
        {}, {}, {}, u"https://example.org/a_(b)"_s, u"http://x.y/(("_s, u"mailto:a@b.c"_s, u"javascript:x"_s};
    RichText text;
    const int lines = random.bounded(1, 5);
    for (int i = 0; i < lines; ++i) {
        RichLine line;
        line.kind = static_cast<RichKind>(random.bounded(3));
        for (int run = random.bounded(6); run > 0; --run) {
            RichRun made{{}, random.bounded(2) == 0, random.bounded(2) == 0, links[random.bounded(int(links.size()))]};
            for (int part = random.bounded(1, 4); part > 0; --part)
                made.text += parts[random.bounded(int(parts.size()))];
            appendRun(line.runs, made);
        }
        text.lines.append(line);
    }
    return text;
}

} // namespace

/// Reading and writing the markup of texts.
class TestRichText : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void leavesTextAlone_data();
    void leavesTextAlone();
    void writes_data();
    void writes();
    void plainText();
    void addresses_data();
    void addresses();
    void whatWasWrittenReadsTheSame();
    void anySourceSettlesAtOnce();
    void hostileTextTakesLinearTime_data();
    void hostileTextTakesLinearTime();
};

void TestRichText::reads_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &source, const QString &expected) {
        QTest::newRow(name) << source << expected;
    };
    row("bold", u"a **b** c"_s, u"a <b>b</b> c"_s);
    row("italic", u"a *b* c"_s, u"a <i>b</i> c"_s);
    row("both", u"***a***"_s, u"<b><i>a</i></b>"_s);
    row("inside", u"**a *b* c**"_s, u"<b>a </b><b><i>b</i></b><b> c</b>"_s);
    row("crossing", u"*a **b* c**"_s, u"<i>a </i><b><i>b</i></b><b> c</b>"_s);
    row("one after the other", u"**a***b*"_s, u"<b>a</b><i>b</i>"_s);
    row("in a word", u"un**believ**able"_s, u"un<b>believ</b>able"_s);
    row("with quotation marks", u"“*so*”"_s, u"“<i>so</i>”"_s);
    row("link", u"see [the *shop*](https://a.b/c_d_e) now"_s,
        u"see <a=https://a.b/c_d_e>the </a><a=https://a.b/c_d_e><i>shop</i></a> now"_s);
    row("address with parentheses", u"[x](https://a.b/c_(d))"_s, u"<a=https://a.b/c_(d)>x</a>"_s);
    row("mail", u"[us](mailto:a@b.c)"_s, u"<a=mailto:a@b.c>us</a>"_s);
    row("bold link", u"**[x](http://a.b)**"_s, u"<a=http://a.b><b>x</b></a>"_s);
    row("bullets", u"- a\n- **b**"_s, u"- a\n- <b>b</b>"_s);
    row("numbers", u"Do:\n1. a\n2. b\n3. c"_s, u"Do:\n# a\n# b\n# c"_s);
    row("numbers that are all one", u"1. a\n1. b"_s, u"# a\n# b"_s);
    row("escaped star", u"\\*a\\*"_s, u"*a*"_s);
    row("escaped bullet", u"\\- a"_s, u"- a"_s);
    row("escaped number", u"1\\. a"_s, u"1. a"_s);
    row("escaped link", u"\\[a](http://b.c)"_s, u"[a](http://b.c)"_s);
    row("two backslashes before a star", u"\\\\*a*"_s, u"\\<i>a</i>"_s);
    row("star that opens again", u"*note: an *important* thing"_s, u"*note: an <i>important</i> thing"_s);
    row("other line ends", u"- a\r\n- b"_s, u"- a\n- b"_s);
}

void TestRichText::reads()
{
    QFETCH(QString, source);
    QTEST(shown(parseRichText(source)), "expected");
    QVERIFY(mayHaveMarkup(source));
}

void TestRichText::leavesTextAlone_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{u"5 * 3 * 2"_s,
                            u"5*3*2"_s,
                            u"2 ** 8"_s,
                            u"2**8**2"_s,
                            u"snake_case_name and __init__"_s,
                            u"https://a.b/c_d_e?f=*"_s,
                            u"*"_s,
                            u"**"_s,
                            u"****"_s,
                            u"*a"_s,
                            u"a*"_s,
                            u"**a*"_s,
                            u"Price* and tax*"_s,
                            u"*.txt and *.doc"_s,
                            u"f(*args, **kwargs)"_s,
                            u"[ ] to do"_s,
                            u"[1] and [see](below)"_s,
                            u"[x](javascript:alert(1))"_s,
                            u"[x](file:///etc/passwd)"_s,
                            u"[x](http://a b)"_s,
                            u"[](http://a.b)"_s,
                            u"[*](http://a.b)"_s,
                            u"-5 °C"_s,
                            u"-"_s,
                            u"- "_s,
                            u" - indented"_s,
                            u"– dash"_s,
                            u"12. March"_s,
                            u"2024. A year"_s,
                            u"01. First"_s,
                            u"1.5 hours"_s,
                            u"2. alone"_s,
                            u"C:\\Users\\*"_s.chopped(1),
                            u"\\\\server\\share"_s,
                            u"_under_ and ~~struck~~ `code`"_s,
                            u"# Heading"_s,
                            u"<b>bold</b> &amp;"_s,
                            u"one\ntwo\n\nthree"_s,
                            u"a\n"_s};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text)) << text;
}

void TestRichText::leavesTextAlone()
{
    QFETCH(QString, text);
    const RichText read = parseRichText(text);
    QCOMPARE(read.plainText(), text);
    QVERIFY(read.isPlain());
    QCOMPARE(writeRichText(read), text); // nor does writing change it
}

void TestRichText::writes_data()
{
    QTest::addColumn<RichText>("text");
    QTest::addColumn<QString>("source");
    const auto row = [](const char *name, const QList<RichLine> &lines, const QString &source) {
        QTest::newRow(name) << RichText{lines} << source;
    };
    const auto bold = [](const QString &text) { return RichRun{text, true, false, {}}; };
    const auto plain = [](const QString &text) { return RichRun{text, false, false, {}}; };
    const auto link = [](const QString &text, const QString &to) { return RichRun{text, false, false, to}; };
    row("spaces are not bold", {{RichKind::Paragraph, {plain(u"a"_s), bold(u" b "_s), plain(u"c"_s)}}}, u"a **b** c"_s);
    row("a number is bold as a whole", {{RichKind::Paragraph, {bold(u"1"_s), plain(u"2"_s)}}}, u"**12**"_s);
    row("what looks like bold", {{RichKind::Paragraph, {plain(u"**a**"_s)}}}, u"\\*\\*a\\*\\*"_s);
    row("what looks like a bullet", {{RichKind::Paragraph, {plain(u"- a"_s)}}}, u"\\- a"_s);
    row("what looks like a number", {{RichKind::Paragraph, {plain(u"1. a"_s)}}}, u"1\\. a"_s);
    row("a number that goes on", {{RichKind::Number, {plain(u"a"_s)}}, {RichKind::Paragraph, {plain(u"2. b"_s)}}},
        u"1. a\n2\\. b"_s);
    row("an empty item", {{RichKind::Bullet, {plain(u"a"_s)}}, {RichKind::Bullet, {}}}, u"- a\n"_s);
    row("an address", {{RichKind::Paragraph, {link(u"a]"_s, u"http://b.c/)"_s)}}}, u"[a\\]](http://b.c/%29)"_s);
    row("no address", {{RichKind::Paragraph, {link(u"a"_s, u"javascript:b"_s)}}}, u"a"_s);
}

void TestRichText::writes()
{
    QFETCH(RichText, text);
    QTEST(writeRichText(text), "source");
}

void TestRichText::plainText()
{
    QCOMPARE(plainTextOf(u"**Do** [this](http://a.b):\n- a\n- *b*\n1. c\n2. d"_s), u"Do this:\n• a\n• b\n1. c\n2. d"_s);
    QCOMPARE(plainTextOf(u"Nothing special"_s), u"Nothing special"_s);
    QCOMPARE(plainTextOf({}), QString());
}

void TestRichText::addresses_data()
{
    QTest::addColumn<bool>("allowed");
    for (const char *good : {"http://a", "https://a.b/c?d=e#f", "HTTPS://A.B", "mailto:a@b.c", "https://münchen.de/ä"})
        QTest::newRow(good) << true;
    for (const char *bad :
         {"", "http://", "https:///etc", "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ftp://a.b",
          "//a.b", "a.b", "http://a b", "http://a\n", "http://a\"b", "mailto:",
          "http://a\xE2\x80\xAE"
          "b",
          "vbscript:x", "smb://a/b", " http://a.b"})
        QTest::newRow(bad) << false;
}

void TestRichText::addresses()
{
    QTEST(isLinkAddress(QString::fromUtf8(QTest::currentDataTag())), "allowed");
}

void TestRichText::whatWasWrittenReadsTheSame()
{
    QRandomGenerator random(20261122);
    for (int i = 0; i < 10'000; ++i) {
        const RichText made = randomText(random);
        const RichText expected = normalized(made);
        const QString source = writeRichText(made);
        const RichText read = parseRichText(source);
        if (read != expected)
            qInfo().noquote() << i << "made:\n"
                              << shown(made) << "\nnormal:\n"
                              << shown(expected) << "\nsource:\n"
                              << source << "\nread:\n"
                              << shown(read);
        QVERIFY(read == expected);
        QCOMPARE(writeRichText(read), source);
        QVERIFY(normalized(expected) == expected);
        QCOMPARE(read.plainText(), expected.plainText());
    }
}

void TestRichText::anySourceSettlesAtOnce()
{
    static constexpr QStringView kSigns = u"**[]()\\-1. ab\nhttp://x.y";
    QRandomGenerator random(7);
    for (int i = 0; i < 20'000; ++i) {
        QString source;
        for (int length = random.bounded(30); length > 0; --length) {
            const int at = random.bounded(int(kSigns.size()) - 9);
            source += at == 13 ? kSigns.sliced(14).toString() : QString(kSigns[at]);
        }
        const RichText read = parseRichText(source);
        QVERIFY2(parseRichText(writeRichText(read)) == normalized(read), qPrintable(source));
        QCOMPARE(normalized(read).plainText(), read.plainText());
    }
}

void TestRichText::hostileTextTakesLinearTime_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"[", "*", "[a](", "[a](http://b", "\\", "*a", "**a *b ", "- ", "1. a\n", "](",
                              "[a](http://b(", "(", "[\\]", "***a"})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

void TestRichText::hostileTextTakesLinearTime()
{
    QFETCH(QString, piece);
    for (const qsizetype size : {qsizetype(300'000), qsizetype(10'000'000)}) {
        const QString source = piece.repeated(size / piece.size());
        QElapsedTimer timer;
        timer.start();
        const RichText read = parseRichText(source);
        if (size == 300'000)
            QVERIFY(parseRichText(writeRichText(read)) == normalized(read));
        QVERIFY(timer.elapsed() < 20'000); // minutes or more when it is quadratic
    }
}

PERIPLUS_SUITE(TestRichText, QCoreApplication)
#include "tst_rich_text.moc"
