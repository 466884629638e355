// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/emotion_curve.h"

#include "core/layout/map_text.h"
#include "core/layout/marks.h"

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTangent = 0.42;    // control points, as a part of the step
constexpr double kFadedAlpha = 0.25; // a series that is filtered out
constexpr double kAreaAlpha = 0.2;
constexpr double kMomentScale = 1.15; // markers of moments of truth
constexpr double kRingRadius = 2.8;
constexpr double kHitRadius = 12;    // half of the smallest target
constexpr double kRingHitRadius = 8; // rings give way to the markers

/// How the line of a series looks.
struct LineStyle
{
    double width;
    QList<double> dashes;
    QString token;
};

LineStyle lineStyle(int index)
{
    if (index == 0)
        return {3, {}, u"e4"_s};
    switch ((index - 1) % 4) {
    case 0:
        return {1.75, {5, 4}, u"kofi"_s};
    case 1:
        return {1.75, {7, 3, 1, 3}, u"ink2"_s};
    case 2:
        return {1.75, {0.5, 4}, u"ink2"_s};
    default:
        return {1.75, {11, 5}, u"ink2"_s};
    }
}

Color seen(Color color, double alpha)
{
    return alpha < 1 ? color.withAlpha(alpha * color.a / 255.0) : color;
}

Brush plain(Color color)
{
    return {color, {}, {}, {}};
}

Stroke penOf(Color color, double width, const QList<double> &dashes = {})
{
    return {plain(color), width, dashes, true};
}

/// From delighted at the top to frustrated at the bottom of the lane.
Brush feelings(double laneTop, double laneBottom, const Theme &theme, double alpha)
{
    Brush brush{seen(theme.emotion(0), alpha), {0, laneTop}, {0, laneBottom}, {}};
    for (int i = 0; i < 5; ++i)
        brush.stops.append({i * 0.25, seen(theme.emotion(2 - i), alpha)});
    return brush;
}

void begin(QList<Item> &items, Role role, qint64 id = 0, const QRectF &bounds = {}, const QString &name = {})
{
    items.append(GroupBegin{{role, id, 0}, bounds, name});
}

void end(QList<Item> &items)
{
    items.append(GroupEnd{});
}

QRectF around(QPointF center, double radius)
{
    return {center - QPointF(radius, radius), center + QPointF(radius, radius)};
}

/// Areas between the line and neutral; each run of consecutive columns is its own.
QList<Item> areaItems(const CurveSeries &series, double laneTop, double laneBottom, const Theme &theme)
{
    const double neutral = (laneTop + laneBottom) / 2;
    const double alpha = kAreaAlpha * (series.faded ? kFadedAlpha : 1);
    QList<Item> items;
    for (Path area : curvePaths(series.points)) {
        const double first = area.elements().constFirst().p1.x();
        area.lineTo({area.elements().constLast().p3.x(), neutral});
        area.lineTo({first, neutral});
        area.close();
        items.append(FillPath{area, feelings(laneTop, laneBottom, theme, alpha)});
    }
    return items;
}

/// Where the star of a moment of truth stands: beside its marker, on the left when nothing follows on the right.
QPointF starPosition(const CurvePoint &point, double radius, bool last)
{
    double distance = 2.4;
    double drop = 0;
    switch (emotionLevel(point.score)) {
    case 2:
        distance = 2.8;
        drop = 0.38;
        break;
    case -2:
        distance = 2.7;
        drop = -0.3;
        break;
    default:
        break;
    }
    return point.position + QPointF((last ? -distance : distance) * radius, drop * radius);
}

QString pointName(const CurveSeries &series, const CurvePoint &point, const QString &stepTitle)
{
    QString name = series.name.isEmpty() ? stepTitle : series.name + u", "_s + stepTitle;
    name += u": "_s + emotionLabel(point.score) + u" ("_s + scoreText(point.score) + u')';
    return point.momentOfTruth ? MapText::tr("%1, moment of truth").arg(name) : name;
}

void fade(QList<Item> &items, qsizetype from)
{
    for (qsizetype i = from; i < items.size(); ++i) {
        if (auto *fill = std::get_if<FillPath>(&items[i]))
            fill->brush.color = seen(fill->brush.color, kFadedAlpha);
        else if (auto *stroke = std::get_if<StrokePath>(&items[i]))
            stroke->stroke.brush.color = seen(stroke->stroke.brush.color, kFadedAlpha);
    }
}

/// One marker of the main persona, with a halo in the colour of the sheet that lifts it off the line.
void appendMarker(QList<Item> &items, const CurvePoint &point, const Theme &theme, bool last)
{
    const double base = markerRadius(theme);
    const double radius = point.momentOfTruth ? base * kMomentScale : base;
    const Path shape = markerShape(point.position, radius, emotionLevel(point.score));
    items.append(StrokePath{shape, penOf(theme.color(u"sheet"_s), 2)});
    items.append(emotionMarker(point.position, radius, point.score, theme, true));
    if (point.momentOfTruth)
        items.append(starMark(starPosition(point, base, last), base, theme));
}

void appendRing(QList<Item> &items, const CurvePoint &point, Color color, const Theme &theme)
{
    const Path ring = Path::ellipse(point.position, kRingRadius, kRingRadius);
    items.append(FillPath{ring, plain(theme.color(u"sheet"_s))});
    items.append(StrokePath{ring, {plain(color), 1.6, {}, false}});
}

void appendPoints(QList<Item> &items, const CurveSeries &series, const Theme &theme,
                  const std::function<QString(int)> &stepTitle)
{
    for (const CurvePoint &point : series.points) {
        const bool main = series.index == 0;
        begin(items, Role::EmotionPoint, point.emotion.value,
              around(point.position, main ? kHitRadius : kRingHitRadius),
              pointName(series, point, stepTitle(point.column)));
        const qsizetype from = items.size();
        if (main)
            appendMarker(items, point, theme, &point == &series.points.constLast());
        else
            appendRing(items, point, theme.color(lineStyle(series.index).token), theme);
        if (series.faded)
            fade(items, from);
        end(items);
    }
}

QList<Item> lineItems(const CurveSeries &series, double laneTop, double laneBottom, const Theme &theme)
{
    const LineStyle style = lineStyle(series.index);
    const double alpha = series.faded ? kFadedAlpha : 1;
    Stroke stroke = penOf(seen(theme.color(style.token), alpha), style.width, style.dashes);
    if (series.index == 0)
        stroke.brush = feelings(laneTop, laneBottom, theme, alpha);
    QList<Item> items;
    for (const Path &path : curvePaths(series.points))
        items.append(StrokePath{path, stroke});
    return items;
}

} // namespace

QList<Path> curvePaths(const QList<CurvePoint> &points)
{
    QList<Path> paths;
    bool open = false;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const CurvePoint &from = points[i - 1];
        const CurvePoint &to = points[i];
        if (to.column != from.column + 1) {
            open = false;
            continue;
        }
        if (!open) {
            paths.append(Path());
            paths.last().moveTo(from.position);
            open = true;
        }
        const double reach = kTangent * (to.position.x() - from.position.x());
        paths.last().cubicTo(from.position + QPointF(reach, 0), to.position - QPointF(reach, 0), to.position);
    }
    return paths;
}

QList<Item> curveItems(const QList<CurveSeries> &series, double laneTop, double laneBottom, const Theme &theme,
                       const std::function<QString(int column)> &stepTitle)
{
    QList<const CurveSeries *> order;
    for (const CurveSeries &one : series)
        order.append(&one);
    std::stable_sort(order.begin(), order.end(), [](const auto *a, const auto *b) { return a->index > b->index; });

    QList<Item> items;
    begin(items, Role::Decoration);
    for (const CurveSeries *one : order) {
        if (one->index == 0)
            items.append(areaItems(*one, laneTop, laneBottom, theme));
    }
    end(items);
    for (const CurveSeries *one : order) {
        begin(items, Role::Decoration);
        items.append(lineItems(*one, laneTop, laneBottom, theme));
        end(items);
        appendPoints(items, *one, theme, stepTitle);
    }
    return items;
}

double markerRadius(const Theme &theme)
{
    return theme.name == ThemeName::Poster ? 10.5 : 9.5; // paper is looked at from further away
}

QList<Item> seriesSample(QPointF leftCenter, double length, int index, const Theme &theme)
{
    const LineStyle style = lineStyle(index);
    const double inset = style.width / 2; // round caps stay inside the length
    Path line;
    line.moveTo(leftCenter + QPointF(inset, 0));
    line.lineTo(leftCenter + QPointF(length - inset, 0));
    return {StrokePath{line, penOf(theme.color(style.token), style.width, style.dashes)}};
}

} // namespace periplus
