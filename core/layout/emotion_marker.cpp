// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/emotion_marker.h"

#include "core/layout/map_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTriangle = 1.32;    // reach of a triangle's corners, as a part of the radius
constexpr double kSquare = 0.94;      // half the side of the rounded square
constexpr double kDiamond = 0.82;     // half the side of the square that stands on its corner
constexpr double kTriangleEdge = 2.5; // rounds the triangle's corners, map units

/// A mouth and two eyes, as parts of the radius.
struct Face
{
    double mouthX; ///< half its width
    double mouthY;
    double bend; ///< of the mouth's middle, down is positive
    double eyeX;
    double eyeY;
};

Face faceOf(int level)
{
    switch (level) {
    case 2:
        return {0.36, 0.32, 0.5, 0.256, -0.04};
    case 1:
        return {0.42, 0.22, 0.42, 0.32, -0.24};
    case 0:
        return {0.36, 0.34, 0, 0.32, -0.24};
    case -1:
        return {0.36, 0.4, -0.28, 0.32, -0.24};
    default:
        return {0.34, 0.14, -0.4, 0.256, -0.5};
    }
}

Path triangle(QPointF center, double radius, bool up)
{
    const double direction = up ? -1 : 1;
    const double reach = kTriangle * radius;
    const QPointF middle = center - QPointF(0, direction * 0.12 * radius); // its weight, not its box, is centred
    const double half = reach * std::numbers::sqrt3 / 2;
    Path path;
    path.moveTo(middle + QPointF(0, direction * reach));
    path.lineTo(middle + QPointF(half, -direction * reach / 2));
    path.lineTo(middle + QPointF(-half, -direction * reach / 2));
    path.close();
    return path;
}

Path turnedSquare(QPointF center, double radius)
{
    const double half = kDiamond * radius;
    const double diagonal = std::numbers::sqrt2 / 2;
    const Path square = Path::roundedRect(QRectF(-half, -half, 2 * half, 2 * half), 0.28 * radius);
    const auto turned = [&](QPointF p) { return center + QPointF(p.x() - p.y(), p.x() + p.y()) * diagonal; };
    Path path;
    for (const PathElement &element : square.elements()) {
        switch (element.kind) {
        case PathElement::Kind::Move:
            path.moveTo(turned(element.p1));
            break;
        case PathElement::Kind::Line:
            path.lineTo(turned(element.p1));
            break;
        case PathElement::Kind::Cubic:
            path.cubicTo(turned(element.p1), turned(element.p2), turned(element.p3));
            break;
        case PathElement::Kind::Close:
            path.close();
            break;
        }
    }
    return path;
}

/// Mouth and eyes as one outline, to be stroked.
Path facePath(QPointF center, double radius, int level)
{
    const Face face = faceOf(level);
    const auto at = [&](double x, double y) { return center + QPointF(x, y) * radius; };
    Path path;
    path.moveTo(at(-face.mouthX, face.mouthY));
    if (face.bend == 0) {
        path.lineTo(at(face.mouthX, face.mouthY));
    } else {
        // a quadratic curve whose control point lies `bend` off the middle
        const double third = face.mouthX / 3;
        const double control = face.mouthY + face.bend * 2 / 3;
        path.cubicTo(at(-third, control), at(third, control), at(face.mouthX, face.mouthY));
    }
    for (const double side : {-1.0, 1.0}) {
        path.moveTo(at(side * face.eyeX, face.eyeY));
        path.lineTo(at(side * face.eyeX, face.eyeY + 0.14));
    }
    return path;
}

} // namespace

Path markerShape(QPointF center, double radius, int level)
{
    switch (level) {
    case 2:
        return triangle(center, radius, true);
    case 1: {
        const double half = kSquare * radius;
        return Path::roundedRect(QRectF(center - QPointF(half, half), center + QPointF(half, half)), 0.42 * radius);
    }
    case 0:
        return Path::ellipse(center, radius, radius);
    case -1:
        return turnedSquare(center, radius);
    default:
        return triangle(center, radius, false);
    }
}

QList<Item> emotionMarker(QPointF center, double radius, double score, const Theme &theme, bool withFace)
{
    const int level = emotionLevel(score);
    const Path shape = markerShape(center, radius, level);
    const Brush brush{theme.emotion(score), {}, {}, {}};
    QList<Item> items{FillPath{shape, brush}};
    if (level == 2 || level == -2)
        items.append(StrokePath{shape, {brush, std::min(kTriangleEdge, 0.3 * radius), {}, true}});
    if (withFace && radius >= kSmallestFace) {
        const Brush face{theme.color(u"facec"_s), {}, {}, {}};
        items.append(StrokePath{facePath(center, radius, level), {face, 0.16 * radius, {}, true}});
    }
    return items;
}

QString emotionLabel(double score)
{
    switch (emotionLevel(score)) {
    case 2:
        return MapText::tr("Delighted");
    case 1:
        return MapText::tr("Content");
    case 0:
        return MapText::tr("Neutral");
    case -1:
        return MapText::tr("Uneasy");
    default:
        return MapText::tr("Frustrated");
    }
}

QString scoreText(double score)
{
    const double rounded = std::round(score * 10) / 10;
    if (rounded == 0)
        return u"0"_s;
    return (rounded > 0 ? u'+' : u'\u2212') + QLocale().toString(std::abs(rounded));
}

} // namespace periplus
