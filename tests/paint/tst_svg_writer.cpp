// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/main/suite.h"
#include "tests/support/paint/sample_lists.h"
#include "ui/paint/number_text.h"
#include "ui/paint/svg_text.h"
#include "ui/paint/svg_writer.h"

#include <QSet>
#include <QXmlStreamReader>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

struct Seen
{
    QString error;
    QStringList ids;
    QStringList texts;
    QStringList titles;
    QSet<QString> elements;
};

Seen read(const QByteArray &svg)
{
    Seen seen;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        seen.elements.insert(reader.name().toString());
        if (reader.attributes().hasAttribute(u"id"_s))
            seen.ids.append(reader.attributes().value(u"id"_s).toString());
        if (reader.name() == u"text")
            seen.texts.append(reader.readElementText());
        else if (reader.name() == u"title")
            seen.titles.append(reader.readElementText());
    }
    seen.error = reader.hasError() ? reader.errorString() : QString();
    return seen;
}

DisplayList withText(const QString &text)
{
    return {{GroupBegin{{Role::Card, 7, 3}, {0, 0, 10, 10}, text}, TextRun{text, {}, {}, {1, 2}, 30}, GroupEnd{}},
            {0, 0, 100, 100}};
}

} // namespace

class TestSvgWriter : public QObject
{
    Q_OBJECT

private slots:
    void linksAndItalicsAreReal()
    {
        DisplayList list = withText(u"shop"_s);
        std::get<TextRun>(list.items[1]).style.face = FontFace::BoldItalic;
        list.items.insert(2, LinkMark{{1, 1, 30, 10}, u"https://a.b/?c=d&e=\"f"_s, u"shop"_s});
        const QByteArray svg = writeSvg(list, {}, NoAssets());
        const Seen seen = read(svg);
        QVERIFY2(seen.error.isEmpty(), qPrintable(seen.error));
        QVERIFY(seen.elements.contains(u"a"_s));
        QVERIFY2(svg.contains("href=\"https://a.b/?c=d&amp;e=&quot;f\""), svg.constData());
        QVERIFY(svg.contains("font-style=\"italic\""));
        QVERIFY(svg.contains("font-weight=\"700\""));
    }

    void numbersAreShort_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("whole") << 12.0 << QByteArray("12");
        QTest::newRow("zero") << 0.0 << QByteArray("0");
        QTest::newRow("half") << 0.5 << QByteArray("0.5");
        QTest::newRow("negative") << -0.25 << QByteArray("-0.25");
        QTest::newRow("small rest") << 3.05 << QByteArray("3.05");
        QTest::newRow("rounded up") << 1.999 << QByteArray("2");
        QTest::newRow("rounded to nothing") << -0.001 << QByteArray("0");
        QTest::newRow("large") << 123456789.5 << QByteArray("123456789.5");
        QTest::newRow("infinite") << qInf() << QByteArray("0");
        QTest::newRow("not a number") << qQNaN() << QByteArray("0");
    }
    void numbersAreShort()
    {
        QFETCH(double, value);
        QFETCH(QByteArray, text);
        QByteArray out;
        appendNumber(out, value);
        QCOMPARE(out, text);
    }

    void drawingIsWellFormedAndKeepsItsText()
    {
        const Seen seen = read(writeSvg(scriptList(), {.title = u"Scripts & more"_s, .language = u"en"_s}, NoAssets{}));
        QCOMPARE(seen.error, QString());
        for (const QString &sample : scriptSamples())
            QVERIFY2(seen.texts.contains(sample), qPrintable(sample));
        QVERIFY(seen.titles.contains(u"Scripts & more"_s));
        QVERIFY(seen.titles.contains(u"Adopt"_s));
        QVERIFY(!seen.elements.contains(u"script"_s));
    }

    void idsAreUniqueAndStable()
    {
        const QByteArray first = writeSvg(scriptList(), {}, NoAssets{});
        QCOMPARE(writeSvg(scriptList(), {}, NoAssets{}), first);
        const QStringList ids = read(first).ids;
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        QVERIFY(ids.contains(u"stage-21"_s));
        QVERIFY(ids.contains(u"icon-web"_s));
    }

    void aSecondGroupOfOneSourceIsNumbered()
    {
        DisplayList list = withText(u"one"_s);
        list.items.append(withText(u"two"_s).items);
        QCOMPARE(read(writeSvg(list, {}, NoAssets{})).ids, (QStringList{u"card-3-7"_s, u"card-3-7-2"_s}));
    }

    void anyTextGivesWellFormedMarkup_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::newRow("markup") << u"</text><script>\"&'"_s << u"</text><script>\"&'"_s;
        QTest::newRow("control characters") << QString(QChar(1)) + u"a"_s + QChar(0x1B) + QChar(0x85) << u"a"_s;
        QTest::newRow("null") << QString(QChar(0)) + u"a"_s << u"a"_s;
        QTest::newRow("lone high surrogate") << QString(QChar(0xD83D)) + u"a"_s << u"a"_s;
        QTest::newRow("lone low surrogate") << u"a"_s + QChar(0xDE00) << u"a"_s;
        QTest::newRow("non-character") << u"a"_s + QChar(0xFFFE) + QChar(0xFFFF) << u"a"_s;
        QTest::newRow("emoji") << u"😀"_s << u"😀"_s;
        QTest::newRow("end of character data") << u"]]>"_s << u"]]>"_s;
        QTest::newRow("two spaces") << u"a  b"_s << u"a  b"_s;
    }
    void anyTextGivesWellFormedMarkup()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        const Seen seen = read(writeSvg(withText(text), {.title = text}, NoAssets{}));
        QCOMPARE(seen.error, QString());
        QCOMPARE(seen.texts, QStringList{kept});
        QCOMPARE(seen.titles, (QStringList{kept, kept}));
    }

    void decorationIsHiddenFromReaders()
    {
        const DisplayList list{{GroupBegin{{}, {}, {}}, FillRect{{0, 0, 5, 5}, 0, {}}, GroupEnd{}}, {0, 0, 9, 9}};
        const QByteArray svg = writeSvg(list, {}, NoAssets{});
        QVERIFY(svg.contains("<g aria-hidden=\"true\">"));
        QVERIFY(read(svg).ids.isEmpty());
    }

    void equalGradientsAreDefinedOnce()
    {
        const Brush brush{{}, {0, 0}, {0, 9}, {{0, {1, 2, 3, 255}}, {1, {4, 5, 6, 128}}}};
        DisplayList list{{}, {0, 0, 9, 9}};
        for (int i = 0; i < 3; ++i)
            list.items.append(FillPath{Path::ellipse({5, 5}, 2, 2), brush});
        const QByteArray svg = writeSvg(list, {}, NoAssets{});
        QCOMPARE(svg.count("<linearGradient"), 1);
        QCOMPARE(svg.count("url(#gradient-1)"), 3);
    }
};

PERIPLUS_SUITE(TestSvgWriter, QCoreApplication)
#include "tst_svg_writer.moc"
