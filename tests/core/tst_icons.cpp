// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/icons.h"
#include "core/layout/svg_path.h"
#include "tests/support/main/suite.h"

#include <QBuffer>

#include <cmath>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

using Kind = PathElement::Kind;

Path path(const QString &text)
{
    return readSvgPath(text).value_or(Path());
}

QString endPoints(const Path &path)
{
    QStringList parts;
    for (const PathElement &e : path.elements()) {
        const QPointF end = e.kind == Kind::Cubic ? e.p3 : e.p1;
        const QString letter = QStringView(u"MLCZ").mid(static_cast<qsizetype>(e.kind), 1).toString();
        parts.append(e.kind == Kind::Close ? letter
                                           : letter + QString::number(std::round(end.x() * 100) / 100) + u","_s
                                                 + QString::number(std::round(end.y() * 100) / 100));
    }
    return parts.join(u' ');
}

/// A point of a cubic.
QPointF along(QPointF from, const PathElement &cubic, double t)
{
    const double s = 1 - t;
    return from * (s * s * s) + cubic.p1 * (3 * s * s * t) + cubic.p2 * (3 * s * t * t) + cubic.p3 * (t * t * t);
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private slots:
    void everyIconIsThere()
    {
        const QStringList names = iconNames();
        QCOMPARE(names.size(), 69);
        QVERIFY(std::is_sorted(names.begin(), names.end()));
        QVERIFY(names.contains(u"mobile-app"_s));
    }

    void everyIconStaysInItsBox_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : iconNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyIconStaysInItsBox()
    {
        QFETCH(QString, name);
        const QList<IconShape> &shapes = iconShapes(name);
        QVERIFY(!shapes.isEmpty());
        constexpr double slack = 1.0;
        for (const IconShape &shape : shapes) {
            QVERIFY(!shape.path.isEmpty());
            QVERIFY(shape.stroked || shape.filled);
            const QRectF bounds = shape.path.bounds();
            QCOMPARE_GE(std::min(bounds.left(), bounds.top()), -slack);
            QCOMPARE_LE(std::max(bounds.right(), bounds.bottom()), kIconBox + slack);
        }
    }

    void anUnknownIconIsEmpty() { QVERIFY(iconShapes(u"no-such-icon"_s).isEmpty()); }

    void knownOutlinesAreExact()
    {
        const QList<IconShape> &add = iconShapes(u"add"_s);
        QCOMPARE(add.size(), 1);
        QCOMPARE(endPoints(add[0].path), u"M12,5 L12,19 M5,12 L19,12"_s);
        QVERIFY(!add[0].filled);

        const QList<IconShape> &action = iconShapes(u"action"_s);
        QCOMPARE(action.size(), 2);
        QCOMPARE(action[0].path, Path::roundedRect({4, 4, 16, 16}, 3.5));
        QCOMPARE(endPoints(action[1].path), u"M8,12.25 L10.75,15 L16,9.75"_s);

        QVERIFY(iconShapes(u"theme"_s)[1].filled);
        QCOMPARE(iconShapes(u"more"_s)[0].strokeWidth, 2.5);
        QCOMPARE(iconShapes(u"add"_s)[0].strokeWidth, kIconStroke);
    }

    void drawingsKeepHeavierParts()
    {
        const IconDrawing &more = iconDrawing(u"more"_s);
        QCOMPARE(more.strokes.size(), 1);
        QCOMPARE(more.strokes[0].width, 2.5);
        const IconDrawing &theme = iconDrawing(u"theme"_s);
        QVERIFY(!theme.filled.isEmpty());
        QCOMPARE(theme.strokes[0].width, kIconStroke);
        QVERIFY(iconDrawing(u"no-such-icon"_s).isEmpty());
    }

    void everyElementIsRead()
    {
        QByteArray svg = "<svg viewBox='0 0 24 24'><circle cx='12' cy='12' r='3' stroke='none' fill='currentColor'/>"
                         "<ellipse cx='1' cy='2' rx='3' ry='4'/><rect x='1' y='2' width='3' height='4'/>"
                         "<line x1='1' y1='2' x2='3' y2='4'/><polyline points='1,2 3 4,5,6'/>"
                         "<polygon points='1 2 3 4 5 6'/></svg>";
        QBuffer buffer(&svg);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const QList<IconShape> shapes = readIcon(buffer);
        QCOMPARE(shapes.size(), 6);
        QVERIFY(shapes[0].filled && !shapes[0].stroked);
        QCOMPARE(shapes[0].path, Path::ellipse({12, 12}, 3, 3));
        QCOMPARE(shapes[1].path, Path::ellipse({1, 2}, 3, 4));
        QCOMPARE(endPoints(shapes[2].path), u"M1,2 L4,2 L4,6 L1,6 Z"_s);
        QCOMPARE(endPoints(shapes[3].path), u"M1,2 L3,4"_s);
        QCOMPARE(endPoints(shapes[4].path), u"M1,2 L3,4 L5,6"_s);
        QCOMPARE(endPoints(shapes[5].path), u"M1,2 L3,4 L5,6 Z"_s);
    }

    void aDamagedDrawingIsEmpty_data()
    {
        QTest::addColumn<QByteArray>("svg");
        QTest::newRow("no xml") << QByteArray("plain text");
        QTest::newRow("cut off") << QByteArray("<svg><path d='M1 1h2'/>");
        QTest::newRow("damaged outline") << QByteArray("<svg><path d='M1 1 J'/></svg>");
        QTest::newRow("odd points") << QByteArray("<svg><polygon points='1 a'/></svg>");
        QTest::newRow("unknown element") << QByteArray("<svg><text>a</text></svg>");
    }
    void aDamagedDrawingIsEmpty()
    {
        QFETCH(QByteArray, svg);
        QBuffer buffer(&svg);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QVERIFY(readIcon(buffer).isEmpty());
    }

    void pathCommandsEndWhereTheyShould_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ends");
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("move and line") << u"M1 2L3 4"_s << u"M1,2 L3,4"_s;
        QTest::newRow("pairs after a move are lines") << u"M1 2 3 4 5,6"_s << u"M1,2 L3,4 L5,6"_s;
        QTest::newRow("relative pairs after a move") << u"m1 2 3 4"_s << u"M1,2 L4,6"_s;
        QTest::newRow("compact numbers") << u"M1.5.5-2-.25"_s << u"M1.5,0.5 L-2,-0.25"_s;
        QTest::newRow("exponents") << u"M1e1 2E-1"_s << u"M10,0.2"_s;
        QTest::newRow("horizontal and vertical") << u"M1 1H5V6h-2v-3"_s << u"M1,1 L5,1 L5,6 L3,6 L3,3"_s;
        QTest::newRow("close returns to the start") << u"M1 1h4v4zl1 1"_s << u"M1,1 L5,1 L5,5 Z L2,2"_s;
        QTest::newRow("cubic") << u"M0 0c1 1 2 1 3 0"_s << u"M0,0 C3,0"_s;
        QTest::newRow("smooth cubic") << u"M0 0C1 1 2 1 3 0s2-1 3 0"_s << u"M0,0 C3,0 C6,0"_s;
        QTest::newRow("quadratic") << u"M0 0q1 2 2 0t2 0"_s << u"M0,0 C2,0 C4,0"_s;
        QTest::newRow("arc flags without blanks") << u"M0 0a2 2 0 012 2"_s << u"M0,0 C2,2"_s;
        QTest::newRow("arc without radius is a line") << u"M0 0A0 5 0 0 1 4 4"_s << u"M0,0 L4,4"_s;
        QTest::newRow("half circle in two pieces") << u"M0 0A2 2 0 0 1 4 0"_s << u"M0,0 C2,-2 C4,0"_s;
        QTest::newRow("radius too small grows") << u"M0 0A1 1 0 0 1 4 0"_s << u"M0,0 C2,-2 C4,0"_s;
    }
    void pathCommandsEndWhereTheyShould()
    {
        QFETCH(QString, text);
        QFETCH(QString, ends);
        const auto read = readSvgPath(text);
        QVERIFY(read);
        QCOMPARE(endPoints(*read), ends);
    }

    void wrongPathsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no move first") << u"L1 2"_s;
        QTest::newRow("number first") << u"1 2"_s;
        QTest::newRow("unknown command") << u"M1 2X3"_s;
        QTest::newRow("half a point") << u"M1 2L3"_s;
        QTest::newRow("bad flag") << u"M0 0a2 2 0 2 1 3 3"_s;
        QTest::newRow("letters inside") << u"M1 2L3 u"_s;
        QTest::newRow("no number") << u"M1 2L3 -"_s;
        QTest::newRow("infinite") << u"M1 1e999"_s;
    }
    void wrongPathsAreRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!readSvgPath(text));
    }

    void smoothCurvesMirrorTheControlPoint()
    {
        const Path cubic = path(u"M0 0C0 1 2 3 4 3S8 1 8 0"_s);
        QCOMPARE(cubic.elements()[2].p1, QPointF(6, 3));
        const Path alone = path(u"M1 1S3 3 4 1"_s);
        QCOMPARE(alone.elements()[1].p1, QPointF(1, 1));
        const Path quadratic = path(u"M0 0Q3 3 6 0T12 0"_s);
        QCOMPARE(quadratic.elements()[1].p1, QPointF(2, 2));
        QCOMPARE(quadratic.elements()[2].p1, QPointF(8, -2));
    }

    void arcsLieOnTheirEllipse_data()
    {
        QTest::addColumn<bool>("large");
        QTest::addColumn<bool>("sweep");
        QTest::newRow("small, counter-clockwise") << false << false;
        QTest::newRow("small, clockwise") << false << true;
        QTest::newRow("large, counter-clockwise") << true << false;
        QTest::newRow("large, clockwise") << true << true;
    }
    void arcsLieOnTheirEllipse()
    {
        QFETCH(bool, large);
        QFETCH(bool, sweep);
        Path arc;
        arc.moveTo({5, 0});
        appendArc(arc, {5, 0}, 5, 5, 0, large, sweep, {0, 5});
        // Of the two circles of radius 5 through both ends one is around the origin, the other around (5, 5).
        const QPointF center = large == sweep ? QPointF(5, 5) : QPointF(0, 0);
        QPointF from(5, 0);
        for (qsizetype i = 1; i < arc.elements().size(); ++i) {
            for (const double t : {0.25, 0.5, 0.75}) {
                const QPointF p = along(from, arc.elements()[i], t) - center;
                QCOMPARE_LT(std::abs(std::hypot(p.x(), p.y()) - 5), 0.01);
            }
            from = arc.elements()[i].p3;
        }
        QCOMPARE(arc.elements().size(), large ? 4 : 2);
        QCOMPARE(from, QPointF(0, 5));
    }
};

PERIPLUS_SUITE(TestIcons, QCoreApplication)
#include "tst_icons.moc"
