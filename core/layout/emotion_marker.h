// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "core/layout/theme.h"

namespace periplus {

/// Below this radius (map units) a marker has no face even when one is wanted.
constexpr double kSmallestFace = 5.0;

/// A marker of a level: shape by level (triangle up, rounded square, circle, diamond, triangle down), with a face
/// when wanted and the radius allows it. On a stage plate pass theme.onPlate().
QList<Item> emotionMarker(QPointF center, double radius, double score, const Theme &theme, bool withFace);

/// The outline of a level's marker, without face.
Path markerShape(QPointF center, double radius, int level);

/// "Delighted", "Content", "Neutral", "Uneasy", "Frustrated": the nearest level's name.
QString emotionLabel(double score);

/// "+1", "−0.5", "0": with sign, real minus and at most one decimal.
QString scoreText(double score);

} // namespace periplus
