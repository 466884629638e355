// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/measured_map.h"

#include <optional>

namespace periplus {

/// A remark beside an extreme of the main persona's curve.
struct FeelingLabel
{
    QString heading; ///< "Lowest point"
    QString word;    ///< the feeling in the persona's words; may be empty
    QString token;   ///< colour of the heading
    QRectF rect;
    bool atRight = false; ///< the text ends at the point, instead of starting there

    bool operator==(const FeelingLabel &) const = default;
};

inline constexpr TextStyle kLabelHeading{FontFace::SemiBold, 12.5, 0};
inline constexpr TextStyle kLabelWord{FontFace::Regular, 12.5, 0};
inline constexpr double kLabelLine = 15.5;

/// The labels of an emotion row: lowest point and high end of the main persona, where there is room that no curve,
/// marker or legend takes; a label without room is left out.
QList<FeelingLabel> feelingLabels(const MeasuredMap &map, const LaneRow &row);

} // namespace periplus
