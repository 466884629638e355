// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/marks.h"
#include "tests/support/main/suite.h"

#include <cmath>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestMarks : public QObject
{
    Q_OBJECT

private slots:
    void starHasFivePointsOnItsRadius()
    {
        const Theme theme = loadTheme(ThemeName::Light);
        const QList<Item> items = starMark({100, 50}, 10, theme);
        QCOMPARE(items.size(), 2);
        const auto &fill = std::get<FillPath>(items[0]);
        QCOMPARE(fill.brush.color, theme.color(u"gold"_s));
        QCOMPARE(std::get<StrokePath>(items[1]).stroke.brush.color, theme.color(u"goldline"_s));
        int outer = 0;
        for (const PathElement &element : fill.path.elements()) {
            if (element.kind == PathElement::Kind::Close)
                continue;
            const double reach = std::hypot(element.p1.x() - 100, element.p1.y() - 50);
            outer += std::abs(reach - 10) < 1e-9 ? 1 : 0;
            QCOMPARE_LE(reach, 10 + 1e-9);
        }
        QCOMPARE(outer, 5);
        QCOMPARE(fill.path.elements()[0].p1, QPointF(100, 40)); // one point up
    }

    void severityFillsAsManyBars_data()
    {
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<int>("solid");
        QTest::newRow("minor") << Severity::Minor << 1;
        QTest::newRow("major") << Severity::Major << 2;
        QTest::newRow("critical") << Severity::Critical << 3;
    }
    void severityFillsAsManyBars()
    {
        QFETCH(Severity, severity);
        QFETCH(int, solid);
        const QList<Item> items = severityMark({10, 20, 16, 16}, severity, loadTheme(ThemeName::Light));
        QCOMPARE(items.size(), 3);
        double height = 0;
        for (int i = 0; i < 3; ++i) {
            const auto &bar = std::get<FillRect>(items[i]);
            QCOMPARE(bar.color.a == 255, i < solid);
            QCOMPARE_GT(bar.rect.height(), height); // rising
            QCOMPARE(bar.rect.bottom(), 35.0);
            QVERIFY(QRectF(10, 20, 16, 16).contains(bar.rect));
            height = bar.rect.height();
        }
    }

    void severityScalesWithItsBox()
    {
        const QList<Item> items = severityMark({0, 0, 32, 64}, Severity::Major, loadTheme(ThemeName::Light));
        QCOMPARE(std::get<FillRect>(items[2]).rect, QRectF(22, 22, 6.4, 24));
    }

    void edgedRectIsTwoFills()
    {
        const Color fill{1, 2, 3, 255}, edge{4, 5, 6, 255};
        const QList<Item> items = edgedRect({0, 0, 20, 10}, 5, fill, edge, 2);
        QCOMPARE(items, (QList<Item>{FillRect{{0, 0, 20, 10}, 5, edge}, FillRect{{2, 2, 16, 6}, 3, fill}}));
    }

    void edgeWiderThanTheRadiusGivesSquareInside()
    {
        const QList<Item> items = edgedRect({0, 0, 20, 10}, 1, {}, {}, 2);
        QCOMPARE(std::get<FillRect>(items[1]).radius, 0.0);
    }

    void assumptionOutlineIsDashedAndInside()
    {
        const Theme theme = loadTheme(ThemeName::Light);
        const Item item = assumptionOutline({10, 10, 50, 20}, 7, theme);
        const auto &outline = std::get<StrokePath>(item);
        QCOMPARE(outline.stroke.dashes, (QList<double>{3, 2}));
        QCOMPARE(outline.stroke.width, 1.0);
        QCOMPARE(outline.stroke.brush.color, theme.color(u"assume"_s));
        QCOMPARE(outline.path.bounds(), QRectF(10.5, 10.5, 49, 19));
    }

    void journeyMarkFillsItsSquare()
    {
        const QList<Item> items = journeyMark({5, 6, 22, 22}, loadTheme(ThemeName::Dark));
        QCOMPARE(items.size(), 3);
        QCOMPARE(std::get<FillRect>(items[0]).rect, QRectF(5, 6, 22, 22));
        QVERIFY(QRectF(5, 6, 22, 22).contains(std::get<FillPath>(items[2]).path.bounds()));
    }

    void lineMarkKeepsItsDashes()
    {
        const Item item = lineMark({1, 2}, {3, 4}, {9, 9, 9, 255}, 1.5, {6, 5});
        const auto &line = std::get<StrokePath>(item);
        QCOMPARE(line.path.bounds(), QRectF(1, 2, 2, 2));
        QCOMPARE(line.stroke.width, 1.5);
        QCOMPARE(line.stroke.dashes, (QList<double>{6, 5}));
    }
};

PERIPLUS_SUITE(TestMarks, QCoreApplication)
#include "tst_marks.moc"
