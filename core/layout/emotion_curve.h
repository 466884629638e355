// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/emotion_marker.h"
#include "core/model/rows.h"

#include <QList>

#include <functional>

namespace periplus {

/// One scored step of one persona, placed on the map.
struct CurvePoint
{
    int column = 0; ///< running number of the step over the whole band; a missing number is a gap
    QPointF position;
    double score = 0;
    EmotionId emotion;
    bool momentOfTruth = false;
};

/// One persona's feelings over the band. index 0 is the main persona.
struct CurveSeries
{
    PersonaId persona;
    QString name;
    int index = 0;
    bool faded = false;
    QList<CurvePoint> points; ///< by rising column
};

/// The line through consecutive columns, broken at gaps: cubics with horizontal tangents, control points at 42 %
/// of the step, so that it never overshoots a score. A lone point gives no line.
QList<Path> curvePaths(const QList<CurvePoint> &points);

/// Lines, area and markers of all series, in paint order (last persona first, main one on top).
/// laneTop/laneBottom are the y of +2 and -2. Main persona: 3 px line with a vertical gradient through the five
/// emotion colours, area to the neutral line at 20 %, markers with faces, stars beside moments of truth; second:
/// dashed with ring points; third to fifth: dash-dot, dots, long dash. A faded series is drawn at a quarter.
/// Shape: markers sit in EmotionPoint groups named "Emma, Migrate data: Frustrated (−2)" (stepTitle gives the title
/// of a point's column); the rest in Decoration groups.
QList<Item> curveItems(const QList<CurveSeries> &series, double laneTop, double laneBottom, const Theme &theme,
                       const std::function<QString(int column)> &stepTitle);

/// How large the main persona's markers are; moments of truth are 15 % larger.
double markerRadius(const Theme &theme);

/// The short line sample for legends (starting at the given left centre), drawn as the series' line.
QList<Item> seriesSample(QPointF leftCenter, double length, int index, const Theme &theme);

} // namespace periplus
