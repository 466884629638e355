// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/emotion_curve.h"
#include "tests/support/main/suite.h"

#include <cmath>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

constexpr double kTop = 30;
constexpr double kBottom = 230;

CurvePoint point(int column, double score, bool moment = false)
{
    const double y = kTop + (2 - score) * (kBottom - kTop) / 4;
    return {column, {100.0 * column, y}, score, EmotionId{column + 1}, moment};
}

CurveSeries series(int index, const QList<double> &scores)
{
    CurveSeries result;
    result.index = index;
    result.name = index == 0 ? u"Emma"_s : u"Kofi"_s;
    for (int i = 0; i < scores.size(); ++i)
        result.points.append(point(i, scores[i]));
    return result;
}

QString title(int column)
{
    return u"Step %1"_s.arg(column + 1);
}

QList<Item> items(const QList<CurveSeries> &all, ThemeName theme = ThemeName::Light)
{
    return curveItems(all, kTop, kBottom, loadTheme(theme), title);
}

QStringList pointNames(const QList<Item> &all)
{
    QStringList names;
    for (const Item &item : all) {
        if (const auto *group = std::get_if<GroupBegin>(&item); group && group->source.role == Role::EmotionPoint)
            names.append(group->name);
    }
    return names;
}

/// Which item first satisfies a condition; -1 for none.
template <class T, class Condition> qsizetype firstOf(const QList<Item> &all, Condition condition)
{
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (const auto *item = std::get_if<T>(&all[i]); item && condition(*item))
            return i;
    }
    return -1;
}

bool isGradient(const Brush &brush)
{
    return brush.stops.size() == 5;
}

} // namespace

class TestEmotionCurve : public QObject
{
    Q_OBJECT

private slots:
    void pathsBreakAtGaps_data()
    {
        QTest::addColumn<QList<int>>("columns");
        QTest::addColumn<QList<int>>("lengths"); // curves in each path
        QTest::newRow("nothing") << QList<int>{} << QList<int>{};
        QTest::newRow("a lone point") << QList<int>{3} << QList<int>{};
        QTest::newRow("two") << QList<int>{0, 1} << QList<int>{1};
        QTest::newRow("unbroken") << QList<int>{2, 3, 4, 5} << QList<int>{3};
        QTest::newRow("one gap") << QList<int>{0, 1, 3, 4, 5} << QList<int>{1, 2};
        QTest::newRow("lone points between gaps") << QList<int>{0, 2, 4, 5} << QList<int>{1};
        QTest::newRow("only lone points") << QList<int>{0, 2, 4} << QList<int>{};
    }
    void pathsBreakAtGaps()
    {
        QFETCH(QList<int>, columns);
        QFETCH(QList<int>, lengths);
        QList<CurvePoint> points;
        for (const int column : columns)
            points.append(point(column, column % 3 - 1));
        QList<int> found;
        for (const Path &path : curvePaths(points)) {
            QCOMPARE(path.elements()[0].kind, PathElement::Kind::Move);
            found.append(static_cast<int>(path.elements().size()) - 1);
        }
        QCOMPARE(found, lengths);
    }

    void curvesNeverOvershootAScore()
    {
        const QList<CurvePoint> points{point(0, -2), point(1, 2), point(2, 1.5), point(3, 1.5), point(4, -1)};
        const Path path = curvePaths(points).value(0);
        QPointF from = path.elements()[0].p1;
        for (qsizetype i = 1; i < path.elements().size(); ++i) {
            const PathElement &curve = path.elements()[i];
            QCOMPARE(curve.p1.y(), from.y()); // horizontal tangents at both ends keep it between them
            QCOMPARE(curve.p2.y(), curve.p3.y());
            QCOMPARE(curve.p1.x(), from.x() + 42);
            QCOMPARE(curve.p2.x(), curve.p3.x() - 42);
            from = curve.p3;
        }
    }

    void eachLevelHasItsOwnShape()
    {
        QList<Path> shapes;
        for (int level = -2; level <= 2; ++level) {
            const Path shape = markerShape({0, 0}, 10, level);
            QVERIFY(!shapes.contains(shape));
            shapes.append(shape);
        }
        // Not merely turned or moved: they differ in their elements, or point another way.
        QCOMPARE(shapes[0].elements().size(), shapes[4].elements().size()); // the triangles
        QVERIFY(shapes[0].elements()[0].p1.y() > 0);
        QVERIFY(shapes[4].elements()[0].p1.y() < 0);
        QVERIFY(shapes[1].bounds().width() > shapes[3].bounds().width()); // the diamond stands on its corner
    }

    void everyMarkerHasAFaceOfItsOwn()
    {
        const Theme theme = loadTheme(ThemeName::Light);
        QList<Path> faces;
        for (int level = -2; level <= 2; ++level) {
            const QList<Item> marker = emotionMarker({0, 0}, 10, level, theme, true);
            const auto &face = std::get<StrokePath>(marker.constLast());
            QCOMPARE(face.stroke.brush.color, theme.color(u"facec"_s));
            QVERIFY(!faces.contains(face.path));
            QVERIFY(markerShape({0, 0}, 10, level).bounds().contains(face.path.bounds()));
            faces.append(face.path);
        }
    }

    void smallMarkersHaveNoFace_data()
    {
        QTest::addColumn<double>("radius");
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<bool>("drawn");
        QTest::newRow("large") << 10.0 << true << true;
        QTest::newRow("just large enough") << kSmallestFace << true << true;
        QTest::newRow("too small") << kSmallestFace - 0.1 << true << false;
        QTest::newRow("not wanted") << 10.0 << false << false;
    }
    void smallMarkersHaveNoFace()
    {
        QFETCH(double, radius);
        QFETCH(bool, wanted);
        QFETCH(bool, drawn);
        const QList<Item> marker = emotionMarker({0, 0}, radius, 0, loadTheme(ThemeName::Light), wanted);
        QCOMPARE(marker.size(), drawn ? 2 : 1);
    }

    void pointsAreNamedForScreenReaders()
    {
        CurveSeries emma = series(0, {2, 0.4, -0.5, -2});
        emma.points[3].momentOfTruth = true;
        QCOMPARE(pointNames(items({emma})),
                 (QStringList{u"Emma, Step 1: Delighted (+2)"_s, u"Emma, Step 2: Neutral (+0.4)"_s,
                              u"Emma, Step 3: Uneasy (−0.5)"_s, u"Emma, Step 4: Frustrated (−2), moment of truth"_s}));
        CurveSeries nobody = series(0, {0});
        nobody.name.clear();
        QCOMPARE(pointNames(items({nobody})), QStringList{u"Step 1: Neutral (0)"_s});
    }

    void pointGroupsCarryTheirEmotion()
    {
        const QList<Item> all = items({series(0, {1, -1})});
        QList<qint64> ids;
        int depth = 0;
        for (const Item &item : all) {
            if (const auto *group = std::get_if<GroupBegin>(&item)) {
                ++depth;
                if (group->source.role == Role::EmotionPoint) {
                    ids.append(group->source.id);
                    QCOMPARE_GE(group->bounds.width(), 24.0); // the smallest target
                } else {
                    QCOMPARE(group->source.role, Role::Decoration);
                }
            } else if (std::holds_alternative<GroupEnd>(item)) {
                --depth;
            } else {
                QCOMPARE(depth, 1);
            }
        }
        QCOMPARE(depth, 0);
        QCOMPARE(ids, (QList<qint64>{1, 2}));
    }

    void mainPersonaIsPaintedOnTop()
    {
        const Theme theme = loadTheme(ThemeName::Light);
        const QList<Item> all = items({series(0, {1, 0}), series(1, {0, 1})});
        const qsizetype area = firstOf<FillPath>(all, [](const FillPath &f) { return isGradient(f.brush); });
        const qsizetype second = firstOf<StrokePath>(
            all, [&](const StrokePath &s) { return s.stroke.brush.color == theme.color(u"kofi"_s); });
        const qsizetype main = firstOf<StrokePath>(all, [](const StrokePath &s) { return isGradient(s.stroke.brush); });
        QCOMPARE_GE(area, 0);
        QCOMPARE_LT(area, second);
        QCOMPARE_LT(second, main);
        QCOMPARE(pointNames(all).first(), u"Kofi, Step 1: Neutral (0)"_s);
        QCOMPARE(pointNames(all).last(), u"Emma, Step 2: Neutral (0)"_s);
    }

    void mainLineRunsThroughTheFiveColors()
    {
        const Theme theme = loadTheme(ThemeName::Dark);
        const QList<Item> all = items({series(0, {1, -1})}, ThemeName::Dark);
        const qsizetype at = firstOf<StrokePath>(all, [](const StrokePath &s) { return isGradient(s.stroke.brush); });
        const Stroke stroke = std::get<StrokePath>(all[at]).stroke;
        QCOMPARE(stroke.width, 3.0);
        QCOMPARE(stroke.brush.start.y(), kTop);
        QCOMPARE(stroke.brush.end.y(), kBottom);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(stroke.brush.stops[i], (GradientStop{i * 0.25, theme.emotion(2 - i)}));
    }

    void areaReachesToNeutralAtOneFifth()
    {
        const QList<Item> all = items({series(0, {1, 2})});
        const qsizetype at = firstOf<FillPath>(all, [](const FillPath &f) { return isGradient(f.brush); });
        const auto &area = std::get<FillPath>(all[at]);
        QCOMPARE(area.path.bounds().bottom(), (kTop + kBottom) / 2);
        for (const GradientStop &stop : area.brush.stops)
            QCOMPARE(stop.color.a, 51);
    }

    void linesOfPersonasDiffer()
    {
        const Theme theme = loadTheme(ThemeName::Light);
        QList<Stroke> strokes;
        for (int index = 0; index < 5; ++index) {
            const QList<Item> sample = seriesSample({10, 20}, 26, index, theme);
            const auto &line = std::get<StrokePath>(sample[0]);
            QVERIFY(!strokes.contains(line.stroke));
            strokes.append(line.stroke);
            QCOMPARE_GE(line.path.bounds().left() - line.stroke.width / 2, 10.0);
            QCOMPARE_LE(line.path.bounds().right() + line.stroke.width / 2, 36.0);
        }
        QCOMPARE(strokes[1].dashes, (QList<double>{5, 4}));
        QCOMPARE(strokes[1].brush.color, theme.color(u"kofi"_s));
        QCOMPARE(strokes[2].brush.color, theme.color(u"ink2"_s));
    }

    void otherPersonasHaveRingsAndNoArea()
    {
        const QList<Item> all = items({series(1, {0, 1})});
        QCOMPARE(firstOf<FillPath>(all, [](const FillPath &f) { return isGradient(f.brush); }), -1);
        const Color sheet = loadTheme(ThemeName::Light).color(u"sheet"_s);
        const qsizetype ring = firstOf<FillPath>(all, [&](const FillPath &f) { return f.brush.color == sheet; });
        QCOMPARE_GE(ring, 0);
        QCOMPARE(std::get<FillPath>(all[ring]).path.bounds().width(), 5.6);
    }

    void starsStandBesideMomentsOfTruth()
    {
        CurveSeries emma = series(0, {-1, 1, 2});
        emma.points[0].momentOfTruth = emma.points[2].momentOfTruth = true;
        const Color gold = loadTheme(ThemeName::Light).color(u"gold"_s);
        QList<QRectF> stars;
        for (const Item &item : items({emma})) {
            if (const auto *fill = std::get_if<FillPath>(&item); fill && fill->brush.color == gold)
                stars.append(fill->path.bounds());
        }
        QCOMPARE(stars.size(), 2);
        QCOMPARE_GT(stars[0].left(), emma.points[0].position.x() + 10);  // to the right
        QCOMPARE_LT(stars[1].right(), emma.points[2].position.x() - 10); // nothing follows: to the left
    }

    void fadedSeriesIsDrawnFaint()
    {
        for (const int index : {0, 1}) {
            CurveSeries faint = series(index, {1, -1});
            faint.faded = true;
            for (const Item &item : items({faint})) {
                if (const auto *fill = std::get_if<FillPath>(&item))
                    QCOMPARE_LT(fill->brush.color.a, 70);
                if (const auto *stroke = std::get_if<StrokePath>(&item))
                    QCOMPARE_LT(stroke->stroke.brush.color.a, 70);
            }
        }
    }

    void nothingGivesNoMarks()
    {
        for (const Item &item : items({}))
            QVERIFY(std::holds_alternative<GroupBegin>(item) || std::holds_alternative<GroupEnd>(item));
    }

    void scoresReadLikeNumbers_data()
    {
        QTest::addColumn<double>("score");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0 << u"0"_s;
        QTest::newRow("nearly zero") << -0.04 << u"0"_s;
        QTest::newRow("plus") << 1.0 << u"+1"_s;
        QTest::newRow("real minus") << -2.0 << u"\u22122"_s;
        QTest::newRow("one decimal") << 0.666 << u"+0.7"_s;
    }
    void scoresReadLikeNumbers()
    {
        QFETCH(double, score);
        QFETCH(QString, text);
        QCOMPARE(scoreText(score), text);
    }
};

PERIPLUS_SUITE(TestEmotionCurve, QCoreApplication)
#include "tst_emotion_curve.moc"
