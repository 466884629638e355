// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/journey_layout.h"
#include "core/layout/map_grid.h"
#include "core/layout/mirroring.h"
#include "tests/support/core/fixed_measurer.h"
#include "tests/support/core/journey_builder.h"
#include "tests/support/core/list_groups.h"
#include "tests/support/main/suite.h"

#include <algorithm>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

JourneyBuilder twoStages(const QString &card = u"Prices hidden"_s)
{
    JourneyBuilder made(u"Map"_s);
    const LaneId pains = made.lane(LaneKind::Pain);
    made.lane(LaneKind::Emotion);
    made.stage(u"First"_s);
    const StepId step = made.step(u"One"_s);
    made.stage(u"Last"_s);
    made.step(u"Two"_s);
    made.card(pains, step, card);
    return made;
}

} // namespace

/// Maps that read from right to left.
class TestMirroring : public QObject
{
    Q_OBJECT

    FixedMeasurer m_measurer;
    Theme m_theme = loadTheme(ThemeName::Light);

    DisplayList listOf(const JourneyBuilder &made, bool isMirrored) const
    {
        LayoutOptions options;
        options.mirrored = isMirrored;
        options.titleBlock = true;
        options.legend = true;
        return layoutJourney(made.state, made.journey, m_theme, m_measurer, options);
    }

    static QList<Item> itemsOfCard(const DisplayList &list)
    {
        QList<Item> items;
        bool inside = false;
        for (const Item &item : list.items) {
            if (const auto *begin = std::get_if<GroupBegin>(&item))
                inside = begin->source.role == Role::Card;
            else if (std::holds_alternative<GroupEnd>(item))
                inside = false;
            else if (inside)
                items.append(item);
        }
        return items;
    }
    static Group first(const DisplayList &list, Role role) { return ofRole(groupsOf(list), role).value(0); }

private slots:
    void wordsWithMarkupKeepTheirOrder_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("to the right") << u"A **b** c"_s << false;
        QTest::newRow("to the left") << u"א **ב** ג"_s << true;
        QTest::newRow("a list") << u"- A **b** c"_s << false;
    }
    void wordsWithMarkupKeepTheirOrder()
    {
        QFETCH(QString, text);
        QFETCH(bool, rightToLeft);
        for (const bool isMirrored : {false, true}) {
            const DisplayList list = listOf(twoStages(text), isMirrored);
            QList<double> starts;
            for (const Item &item : itemsOfCard(list)) {
                const auto *run = std::get_if<TextRun>(&item);
                if (run && run->text != u"•"_s)
                    starts.append(run->baseline.x());
            }
            QCOMPARE(starts.size(), 3);
            QVERIFY(rightToLeft ? std::is_sorted(starts.crbegin(), starts.crend())
                                : std::is_sorted(starts.cbegin(), starts.cend()));
        }
    }

    void everyGroupIsOnTheOtherSide()
    {
        const JourneyBuilder made = twoStages();
        const DisplayList plain = listOf(made, false);
        const DisplayList turned = listOf(made, true);
        QCOMPARE(turned.bounds, plain.bounds);
        const QList<Group> before = groupsOf(plain);
        const QList<Group> after = groupsOf(turned);
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i].source, before[i].source); // the reading order stays
            if (!before[i].bounds.isNull())
                QCOMPARE(after[i].bounds, mirrored(before[i].bounds, mirrorAxis(plain.bounds)));
        }
        QVERIFY(first(turned, Role::StageHeader).bounds.left() > plain.bounds.center().x());
        QVERIFY(first(turned, Role::LaneHeader).bounds.right() > plain.bounds.right() - 1);
    }

    void textMovesButIsNotTurned_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("left to right") << u"Prices hidden"_s;
        QTest::newRow("right to left") << u"\u05de\u05d7\u05d9\u05e8\u05d9\u05dd"_s;
    }
    /// In a mirrored map every text begins at the right of its card.
    void textMovesButIsNotTurned()
    {
        QFETCH(QString, text);
        const Group card = first(listOf(twoStages(text), true), Role::Card);
        QVERIFY(!card.texts.isEmpty());
        for (const TextRun &run : card.texts) {
            const double left = run.baseline.x() - card.bounds.left();
            const double right = card.bounds.right() - (run.baseline.x() + run.width);
            QVERIFY2(right < left, qPrintable(u"%1 at the left, %2 at the right"_s.arg(left).arg(right)));
            QVERIFY(right >= 0);
            QVERIFY(std::abs(right - (card.bounds.right() - card.texts[0].baseline.x() - card.texts[0].width)) < 0.01);
        }
    }

    void turningTwiceChangesNothing()
    {
        const DisplayList list = listOf(twoStages(), false);
        const double axis = mirrorAxis(list.bounds);
        QCOMPARE(dump(mirrored(mirrored(list, axis), axis)), dump(list));
    }

    void chevronsTurnAndOtherIconsDoNot()
    {
        DisplayList list;
        list.bounds = {0, 0, 100, 20};
        list.items = {IconMark{u"chevron-right"_s, {10, 0, 16, 16}, {}}, IconMark{u"phone"_s, {40, 0, 16, 16}, {}}};
        const DisplayList turned = mirrored(list, mirrorAxis(list.bounds));
        QCOMPARE(std::get<IconMark>(turned.items[0]).name, u"chevron-left"_s);
        QCOMPARE(std::get<IconMark>(turned.items[0]).rect, QRectF(74, 0, 16, 16));
        QCOMPARE(std::get<IconMark>(turned.items[1]).name, u"phone"_s);
    }

    void namesOfGroupsStayOnTheMiddleOfTheirStrip()
    {
        const DisplayList list = listOf(twoStages(), true);
        int seen = 0;
        for (const Item &item : list.items) {
            const auto *run = std::get_if<TextRun>(&item);
            if (!run || !run->vertical)
                continue;
            ++seen;
            const double middle = list.bounds.right() - grid::kStrip / 2;
            const double capitals = run->baseline.x() - 0.727 * run->style.px / 2;
            QVERIFY2(qAbs(capitals - middle) < 0.5, qPrintable(QString::number(capitals - middle)));
        }
        QVERIFY(seen > 0);
    }
};

PERIPLUS_SUITE(TestMirroring, QCoreApplication)
#include "tst_mirroring.moc"
