// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/rich_lines.h"
#include "tests/support/core/fixed_measurer.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

constexpr TextStyle kTenUnits{FontFace::Regular, 10, 0}; // five units a letter, a little more for bold ones

QStringList brokenTexts(const QList<RichRun> &runs, double width)
{
    const FixedMeasurer measurer;
    QStringList texts;
    for (const RichTextLine &line : breakRichLine({RichKind::Paragraph, runs}, kTenUnits, width, measurer)) {
        QString text;
        for (const RichPiece &piece : line.pieces)
            text += piece.text;
        texts.append(text);
    }
    return texts;
}

} // namespace

/// Where lines of several faces are broken.
class TestRichLines : public QObject
{
    Q_OBJECT

private slots:
    void wordsThatAreTooWideAreCutBetweenLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("nothing") << QString() << QStringList{QString()};
        QTest::newRow("words that fit") << u"ab cd ef"_s << QStringList{u"ab"_s, u"cd"_s, u"ef"_s};
        QTest::newRow("one word") << u"abcdefghij"_s << QStringList{u"abcd"_s, u"efgh"_s, u"ij"_s};
        QTest::newRow("between others") << u"ab cdefghij kl"_s << QStringList{u"ab"_s, u"cdef"_s, u"ghij"_s, u"kl"_s};
        QTest::newRow("two") << u"abcdef ghijkl"_s << QStringList{u"abcd"_s, u"ef"_s, u"ghij"_s, u"kl"_s};
        QTest::newRow("letters of two parts")
            << u"ab xe\u0301e\u0301e\u0301"_s << QStringList{u"ab"_s, u"xe\u0301"_s, u"e\u0301e\u0301"_s};
    }
    void wordsThatAreTooWideAreCutBetweenLetters()
    {
        QFETCH(QString, text);
        QList<RichRun> runs;
        if (!text.isEmpty())
            runs.append(RichRun{text, false, false, {}});
        QTEST(brokenTexts(runs, 20), "lines");
    }

    void aWordOfTwoFacesIsCutAsOne()
    {
        const QList<RichRun> runs{RichRun{u"ab"_s, false, false, {}}, RichRun{u"cdefgh"_s, true, false, {}}};
        QCOMPARE(brokenTexts(runs, 20), (QStringList{u"abc"_s, u"def"_s, u"gh"_s}));
    }

    void aLineMayHaveManyWideWords()
    {
        constexpr int kWords = 20'000; // minutes when the whole line is looked at for each
        const QStringList lines = brokenTexts({RichRun{u"abcdef "_s.repeated(kWords), false, false, {}}}, 20);
        QCOMPARE(lines.size(), 2 * kWords);
        QCOMPARE(lines.at(lines.size() - 2), u"abcd"_s);
        QCOMPARE(lines.last(), u"ef"_s);
    }
};

PERIPLUS_SUITE(TestRichLines, QCoreApplication)
#include "tst_rich_lines.moc"
