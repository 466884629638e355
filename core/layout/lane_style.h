// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enums.h"

#include <QString>

namespace periplus {

/// Lanes of one group that stand in a row share a tile and a name in the rail.
enum class LaneGroup { Journey, Experience, Insight, Service };

/// How a row of cards sits in its row.
struct LaneStyle
{
    LaneGroup group = LaneGroup::Journey;
    QString icon;      ///< in the rail
    QString hue;       ///< token of the icon
    double padTop = 0; ///< from the row's top to the first card
    double padBottom = 0;
    double minHeight = 0;
    bool centred = false; ///< cards stand in the middle of the row, not at its top
    bool boxed = false;   ///< cards are boxes of their own, so that no hairline is needed above or below
};

LaneStyle laneStyle(LaneKind kind);

/// Token of the ground of a card, or of a chip that names the kind; empty for kinds that have none of their own.
QString groundToken(LaneKind kind);

/// Token of a group's strip in the rail.
QString stripToken(LaneGroup group);

} // namespace periplus
