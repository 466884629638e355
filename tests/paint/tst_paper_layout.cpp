// SPDX-License-Identifier: GPL-3.0-or-later
// A map fills its paper in letters that can be read.
#include "tests/support/core/journey_builder.h"
#include "tests/support/core/sample_state.h"
#include "tests/support/main/suite.h"
#include "ui/paint/paper_layout.h"
#include "ui/paint/text_measurer.h"

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

JourneyBuilder longMap(int stages, int stepsEach)
{
    JourneyBuilder made;
    const LaneId goals = made.lane(LaneKind::Goal);
    made.lane(LaneKind::Emotion);
    const LaneId pains = made.lane(LaneKind::Pain);
    for (int i = 0; i < stages; ++i) {
        const StageId stage = made.stage(u"Stage %1"_s.arg(i + 1));
        made.card(goals, stage, u"Get on with the work without a long wait"_s);
        for (int j = 0; j < stepsEach; ++j)
            made.card(pains, made.step(u"Step %1.%2"_s.arg(i + 1).arg(j + 1)), u"Takes too long to find"_s);
    }
    return made;
}

State sampleState(JourneyId *journey)
{
    const State state = readSample().state;
    *journey = state.ordered<Journey>().first();
    return state;
}

} // namespace

class TestPaperLayout : public QObject
{
    Q_OBJECT

    ShapedTextMeasurer m_measurer;
    Theme m_theme = loadTheme(ThemeName::Poster);

    struct Filled
    {
        FilledPaper paper;
        PageFit fit;
        QSizeF used; ///< share of the page, 0 to 1
    };

    Filled fill(const State &state, JourneyId journey, PaperSize size) const
    {
        const PaperFrame frame{size, size == PaperSize::Fitted ? 0.0 : 10.0, 32};
        LayoutOptions options;
        options.titleBlock = options.legend = options.hideEmptyLanes = true;
        Filled filled;
        filled.paper = fillPaper(state, journey, m_theme, m_measurer, options, frame);
        const QRectF map = JourneyLayout::measure(state, journey, m_theme, m_measurer, filled.paper.layout)
                               .bounds()
                               .adjusted(-32, -32, 32, 32);
        filled.fit = fitPage(map, size, frame.marginPt);
        filled.used = {map.width() * filled.fit.scale / filled.fit.page.width(),
                       map.height() * filled.fit.scale / filled.fit.page.height()};
        return filled;
    }

private slots:
    void theSampleFillsASheet_data()
    {
        QTest::addColumn<PaperSize>("size");
        QTest::newRow("A4") << PaperSize::A4;
        QTest::newRow("A3") << PaperSize::A3;
        QTest::newRow("A1") << PaperSize::A1;
    }
    void theSampleFillsASheet()
    {
        QFETCH(PaperSize, size);
        JourneyId journey;
        const State state = sampleState(&journey);
        const Filled filled = fill(state, journey, size);
        QVERIFY(filled.paper.landscape);
        QCOMPARE(filled.paper.layout.maxBandWidth, 0.0);
        QVERIFY2(filled.used.width() > 0.94 && filled.used.height() > 0.94,
                 qPrintable(u"%1 x %2"_s.arg(filled.used.width()).arg(filled.used.height())));
    }

    void aFittedSampleHasTheProportionsOfASheet()
    {
        JourneyId journey;
        const State state = sampleState(&journey);
        const PageFit fit = fill(state, journey, PaperSize::Fitted).fit;
        const double aspect = fit.page.width() / fit.page.height();
        QVERIFY2(aspect > 1.35 && aspect < 1.5, qPrintable(QString::number(aspect)));
    }

    void theLayoutIsTheOneWithTheLargestLetters()
    {
        const JourneyBuilder made = longMap(8, 5);
        const double chosen = fill(made.state, made.journey, PaperSize::A4).fit.scale;
        LayoutOptions plain;
        plain.titleBlock = plain.legend = plain.hideEmptyLanes = true;
        const QRectF strip = JourneyLayout::measure(made.state, made.journey, m_theme, m_measurer, plain)
                                 .bounds()
                                 .adjusted(-32, -32, 32, 32);
        QCOMPARE_GT(chosen, 1.6 * fitPage(strip, PaperSize::A4, 10).scale);
    }

    void anExtraBandMustBeWorthIt()
    {
        const JourneyBuilder shortMap = longMap(3, 3);
        QCOMPARE(fill(shortMap.state, shortMap.journey, PaperSize::A3).paper.layout.maxBandWidth, 0.0);
        const JourneyBuilder made = longMap(8, 5);
        QCOMPARE_GT(fill(made.state, made.journey, PaperSize::A3).paper.layout.maxBandWidth, 0.0);
    }

    void aVeryLongMapIsBrokenIntoBandsOfASheet()
    {
        const JourneyBuilder made = longMap(40, 25);
        const Filled filled = fill(made.state, made.journey, PaperSize::Fitted);
        const double aspect = filled.fit.page.width() / filled.fit.page.height();
        QVERIFY2(aspect > 1.0 && aspect < 2.0, qPrintable(QString::number(aspect)));
    }

    void aMapWithoutStagesIsFilledToo()
    {
        const JourneyBuilder made;
        QVERIFY(fill(made.state, made.journey, PaperSize::A3).fit.scale > 0);
    }
};

PERIPLUS_SUITE(TestPaperLayout, QCoreApplication)
#include "tst_paper_layout.moc"
