// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/main/suite.h"
#include "tests/support/paint/sample_lists.h"
#include "ui/paint/shaper.h"
#include "ui/paint/text_measurer.h"

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

constexpr TextStyle kBody{FontFace::Regular, 13, 0};

QStringList textsOf(const QList<TextLine> &lines)
{
    QStringList texts;
    for (const TextLine &line : lines)
        texts.append(line.text);
    return texts;
}

} // namespace

class TestTextMeasurer : public QObject
{
    Q_OBJECT

private slots:
    void widthIsTheFontsAdvance_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("face");
        QTest::addColumn<double>("em"); // from hb-shape on the same font files
        QTest::newRow("empty") << QString() << 0 << 0.0;
        QTest::newRow("kerned pairs") << u"AVATo"_s << 0 << 2.97159091;
        QTest::newRow("arrow of two letters") << u"->"_s << 0 << 0.95454545;
        QTest::newRow("Greek") << u"Ταξίδι"_s << 0 << 2.81392045;
        QTest::newRow("Cyrillic") << u"Путь"_s << 0 << 2.36647727;
        QTest::newRow("with a space") << u"a b"_s << 0 << 1.46590909;
        QTest::newRow("semi-bold") << u"Adopt"_s << static_cast<int>(FontFace::SemiBold) << 2.94957386;
        QTest::newRow("display bold") << u"AVATo"_s << static_cast<int>(FontFace::DisplayBold) << 2.98095703;
    }
    void widthIsTheFontsAdvance()
    {
        QFETCH(QString, text);
        QFETCH(int, face);
        QFETCH(double, em);
        for (const double px : {1.0, 13.0, 42.0})
            QVERIFY(qAbs(m_measurer.width(text, {static_cast<FontFace>(face), px, 0}) - em * px) < 1e-4 * px);
    }

    void trackingIsAddedAfterEveryCharacter()
    {
        const double plain = m_measurer.width(u"abc de", kBody);
        QCOMPARE(m_measurer.width(u"abc de", {FontFace::Regular, 13, 0.5}), plain + 6 * 0.5);
    }

    void widthCountsSpacesAndTakesLineBreaksAsSpaces()
    {
        const double space = m_measurer.width(u" ", kBody);
        QVERIFY(space > 2);
        QCOMPARE(m_measurer.width(u" a ", kBody), m_measurer.width(u"a", kBody) + 2 * space);
        QCOMPARE(m_measurer.width(u"a\nb", kBody), m_measurer.width(u"a b", kBody));
    }

    void linesBreakWhereReadersExpect_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fits"); // the line width is that of this text
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const QString &text, const QString &fits, const QStringList &lines) {
            QTest::newRow(name) << text << fits << lines;
        };
        row("empty", {}, u"mmmm"_s, {});
        row("one word", u"word"_s, u"word"_s, {u"word"_s});
        row("at a space", u"one two three"_s, u"one two"_s, {u"one two"_s, u"three"_s});
        row("exactly as wide as the line", u"one two"_s, u"one two"_s, {u"one two"_s});
        row("several spaces vanish at the break", u"one   two"_s, u"onem"_s, {u"one"_s, u"two"_s});
        row("spaces at both ends vanish", u"  one  "_s, u"one one"_s, {u"one"_s});
        row("only spaces", u"   "_s, u"mmmm"_s, {u""_s});
        row("line end", u"one\ntwo"_s, u"one two three"_s, {u"one"_s, u"two"_s});
        row("empty line", u"one\n\ntwo"_s, u"one two three"_s, {u"one"_s, u""_s, u"two"_s});
        row("line end of Windows", u"one\r\ntwo"_s, u"one two three"_s, {u"one"_s, u"two"_s});
        row("after a hyphen", u"well-known"_s, u"well-m"_s, {u"well-"_s, u"known"_s});
        row("no-break space holds", u"a 10\u00A0% b"_s, u"10\u00A0%"_s, {u"a"_s, u"10\u00A0%"_s, u"b"_s});
        row("a long word breaks inside", u"mmmmmmmm"_s, u"mmm"_s, {u"mmm"_s, u"mmm"_s, u"mm"_s});
        row("a long word starts a line of its own", u"a mmmmm"_s, u"mmm"_s, {u"a"_s, u"mmm"_s, u"mm"_s});
        row("words go on after a long one", u"mmmmm a"_s, u"mmmm"_s, {u"mmmm"_s, u"m a"_s});
        row("accents stay on their letter", u"e\u0301e\u0301e\u0301"_s, u"ee"_s, {u"e\u0301e\u0301"_s, u"e\u0301"_s});
        row("French punctuation stays", u"vraiment bon !"_s, u"vraiment bon"_s, {u"vraiment"_s, u"bon !"_s});
        row("bracket stays with its word", u"one ( two )"_s, u"one ("_s, {u"one"_s, u"( two"_s, u")"_s});
        row("Greek", u"ένα δύο τρία"_s, u"ένα δύο"_s, {u"ένα δύο"_s, u"τρία"_s});
        row("Cyrillic", u"один два три"_s, u"один два"_s, {u"один два"_s, u"три"_s});
        row("Chinese breaks between characters", u"客户旅程地图"_s, u"客户旅程"_s, {u"客户旅程"_s, u"地图"_s});
        row("Chinese full stop does not start a line", u"客户旅程。"_s, u"客户旅程"_s, {u"客户旅"_s, u"程。"_s});
        row("Korean at spaces", u"고객 여정 지도"_s, u"고객 여정"_s, {u"고객 여정"_s, u"지도"_s});
        row("Arabic at spaces", u"رحلة العميل الجديد"_s, u"رحلة العميل"_s, {u"رحلة العميل"_s, u"الجديد"_s});
        row("Hebrew at spaces", u"מסע לקוח חדש"_s, u"מסע לקוח"_s, {u"מסע לקוח"_s, u"חדש"_s});
        row("emoji family stays whole", u"👩‍👩‍👧‍👦👩‍👩‍👧‍👦"_s,
            u"👩‍👩‍👧‍👦"_s, {u"👩‍👩‍👧‍👦"_s, u"👩‍👩‍👧‍👦"_s});
        row("flags stay whole", u"🇪🇸🇵🇹"_s, u"🇪🇸"_s, {u"🇪🇸"_s, u"🇵🇹"_s});
        row("web address breaks at slashes", u"https://example.org/one"_s, u"https://example.org/"_s,
            {u"https://example.org/"_s, u"one"_s});
    }
    void linesBreakWhereReadersExpect()
    {
        QFETCH(QString, text);
        QFETCH(QString, fits);
        QFETCH(QStringList, lines);
        const double maxWidth = m_measurer.width(fits, kBody) + 0.2;
        const QList<TextLine> broken = m_measurer.breakLines(text, kBody, maxWidth);
        QCOMPARE(textsOf(broken), lines);
        QCOMPARE(m_measurer.countLines(text, kBody, maxWidth), lines.size());
        for (const TextLine &line : broken) {
            QVERIFY2(line.width <= maxWidth + 0.01, qPrintable(line.text));
            QVERIFY2(qAbs(line.width - m_measurer.width(line.text, kBody)) < 0.01, qPrintable(line.text));
        }
    }

    void brokenTextKeepsEveryLetter_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &sample : scriptSamples())
            QTest::newRow(qPrintable(sample)) << sample;
    }
    void brokenTextKeepsEveryLetter()
    {
        QFETCH(QString, text);
        QString letters = text;
        letters.remove(u' ');
        for (double maxWidth = 1; maxWidth < 400; maxWidth *= 1.5) {
            QString joined = textsOf(m_measurer.breakLines(text, kBody, maxWidth)).join(QString());
            QCOMPARE(joined.remove(u' '), letters);
        }
    }

    void lastLineEndsInAnEllipsisWhereTextIsLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("maxLines");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("nothing left out") << u"one two"_s << 1 << QStringList{u"one two"_s};
        QTest::newRow("one line") << u"one two three"_s << 1 << QStringList{u"one t…"_s};
        QTest::newRow("two lines") << u"one two three four five"_s << 2 << QStringList{u"one two"_s, u"three…"_s};
        QTest::newRow("at a line end") << u"one\ntwo"_s << 1 << QStringList{u"one…"_s};
    }
    void lastLineEndsInAnEllipsisWhereTextIsLeftOut()
    {
        QFETCH(QString, text);
        QFETCH(int, maxLines);
        QFETCH(QStringList, lines);
        const double maxWidth = m_measurer.width(u"one two", kBody) + 0.2;
        const QList<TextLine> broken = m_measurer.breakLines(text, kBody, maxWidth, maxLines);
        QCOMPARE(textsOf(broken), lines);
        QVERIFY(broken.last().width <= maxWidth);
    }

    void directionIsThatOfTheFirstStrongLetter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<bool>>("rightToLeft");
        QTest::newRow("Latin") << u"one"_s << QList<bool>{false};
        QTest::newRow("Hebrew") << u"מסע"_s << QList<bool>{true};
        QTest::newRow("Hebrew after Latin") << u"one מסע"_s << QList<bool>{false};
        QTest::newRow("each paragraph its own") << u"מסע\none\n12 העמי"_s << QList<bool>{true, false, true};
    }
    void directionIsThatOfTheFirstStrongLetter()
    {
        QFETCH(QString, text);
        QFETCH(QList<bool>, rightToLeft);
        QList<bool> found;
        for (const TextLine &line : m_measurer.breakLines(text, kBody, 500))
            found.append(line.rightToLeft);
        QCOMPARE(found, rightToLeft);
    }

    void hugeTextWithoutSpacesIsBrokenInTime()
    {
        const QString text(200'000, u'm');
        QElapsedTimer timer;
        timer.start();
        const qsizetype lines = m_measurer.breakLines(text, kBody, 50).size();
        QCOMPARE_GE(lines, 40'000);
        QCOMPARE_LT(timer.elapsed(), 5000); // a quadratic breaker needs minutes
    }

    void spansCoverTheLineFromLeftToRight_data() { brokenTextKeepsEveryLetter_data(); }
    void spansCoverTheLineFromLeftToRight()
    {
        QFETCH(QString, text);
        const QList<Span> spans = m_measurer.shaper().spans(text, kBody);
        double x = 0;
        qsizetype at = 0;
        for (const Span &span : spans) {
            QCOMPARE(span.start, at);
            QVERIFY(span.x >= x - 1e-6);
            x = span.x + span.width;
            at = span.start + span.length;
        }
        QCOMPARE(at, text.size());
        QVERIFY(qAbs(x - m_measurer.width(text, kBody)) < 0.01);
    }

    void aLineOfARightToLeftTextIsOrderedAsOne()
    {
        const QString line = u"— shop list"_s; // the dash belongs at the right
        QVERIFY(m_measurer.shaper().spans(line, kBody).first().plain);
        const QList<Span> spans = m_measurer.shaper().spans(line, kBody, true);
        QCOMPARE(spans.size(), 1);
        QVERIFY(!spans.first().plain);
    }

private:
    ShapedTextMeasurer m_measurer;
};

PERIPLUS_SUITE(TestTextMeasurer, QCoreApplication)
#include "tst_text_measurer.moc"
