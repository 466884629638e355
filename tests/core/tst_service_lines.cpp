// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/journey_layout.h"
#include "core/layout/map_grid.h"
#include "core/layout/service_lines.h"
#include "tests/support/core/fixed_measurer.h"
#include "tests/support/core/journey_builder.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

using Kinds = QList<LaneKind>;
Q_DECLARE_METATYPE(Kinds)

class TestServiceLines : public QObject
{
    Q_OBJECT

    FixedMeasurer m_measurer;

    JourneyLayout layoutOf(const JourneyBuilder &made) const
    {
        return JourneyLayout::measure(made.state, made.journey, loadTheme(ThemeName::Light), m_measurer, {});
    }

    static QList<TextRun> lineNames(const JourneyLayout &layout)
    {
        QList<TextRun> names;
        for (const Item &item : layout.fullList().items) {
            const auto *run = std::get_if<TextRun>(&item);
            if (run && run->text.startsWith(u"Line of"_s))
                names.append(*run);
        }
        return names;
    }

private slots:
    void linesFollowFromTheKindsOfLanes_data()
    {
        using enum LaneKind;
        QTest::addColumn<Kinds>("kinds");
        QTest::addColumn<int>("interaction");
        QTest::addColumn<int>("visibility");
        QTest::addColumn<int>("internal");
        QTest::newRow("nothing") << Kinds{} << -1 << -1 << -1;
        QTest::newRow("no service") << Kinds{Touchpoint, Goal, Pain} << -1 << -1 << -1;
        QTest::newRow("a new map") << Kinds{Touchpoint, Goal, Emotion, Thought, Pain, Opportunity, Metric, Backstage}
                                   << -1 << 6 << -1;
        QTest::newRow("two backstage lanes, no frontstage")
            << Kinds{Touchpoint, Pain, Backstage, Backstage} << -1 << 2 << -1;
        QTest::newRow("frontstage without support") << Kinds{Pain, Touchpoint, Backstage} << -1 << 2 << -1;
        QTest::newRow("blueprint") << Kinds{Touchpoint, Emotion, Touchpoint, Backstage, Backstage} << 2 << 3 << 4;
        QTest::newRow("two lanes of frontstage")
            << Kinds{Emotion, Touchpoint, Touchpoint, Backstage, Backstage, Backstage} << 1 << 3 << 4;
        QTest::newRow("from the steps down") << Kinds{Touchpoint, Backstage, Backstage} << 0 << 1 << 2;
        QTest::newRow("metrics first") << Kinds{Goal, Touchpoint, Metric, Backstage, Backstage} << 1 << 2 << 4;
    }
    void linesFollowFromTheKindsOfLanes()
    {
        QFETCH(Kinds, kinds);
        const ServiceLines lines = serviceLines(kinds);
        QTEST(lines.interaction, "interaction");
        QTEST(lines.visibility, "visibility");
        QTEST(lines.internalInteraction, "internal");
    }

    void aBlueprintHasAllThreeAtTheRightLanes()
    {
        JourneyBuilder made;
        made.lane(LaneKind::Touchpoint, u"Evidence"_s);
        made.lane(LaneKind::Emotion);
        const LaneId front = made.lane(LaneKind::Touchpoint, u"Frontstage"_s);
        const LaneId back = made.lane(LaneKind::Backstage);
        const LaneId support = made.lane(LaneKind::Backstage, u"Support"_s);
        made.stage(u"Stage"_s);
        made.step(u"Step"_s);
        const JourneyLayout layout = layoutOf(made);
        const QList<TextRun> names = lineNames(layout);
        QCOMPARE(names.size(), 3);
        QCOMPARE(names.at(0).text, u"Line of interaction"_s);
        QCOMPARE(names.at(1).text, u"Line of visibility"_s);
        QVERIFY(names.at(2).text.startsWith(u"Line of internal"_s));
        const QList<LaneId> below{front, back, support};
        for (int i = 0; i < 3; ++i) {
            const double top = layout.laneRect(below.at(i)).top();
            const double baseline = names.at(i).baseline.y();
            QVERIFY(baseline < top && baseline > top - grid::kServiceLine);
            QVERIFY(names.at(i).baseline.x() >= 0);
            QVERIFY(names.at(i).baseline.x() + names.at(i).width <= grid::kMapLeft);
        }
    }

    void hidingTheSupportLeavesTheLineOfVisibility()
    {
        JourneyBuilder made;
        made.lane(LaneKind::Emotion);
        made.lane(LaneKind::Touchpoint);
        made.lane(LaneKind::Backstage);
        const LaneId support = made.lane(LaneKind::Backstage);
        made.stage(u"Stage"_s);
        made.step(u"Step"_s);
        QCOMPARE(lineNames(layoutOf(made)).size(), 3);
        made.change<Lane>(support, [](Lane &lane) { lane.hidden = true; });
        const QList<TextRun> names = lineNames(layoutOf(made));
        QCOMPARE(names.size(), 1);
        QCOMPARE(names.first().text, u"Line of visibility"_s);
    }
};

PERIPLUS_SUITE(TestServiceLines, QCoreApplication)
#include "tst_service_lines.moc"
