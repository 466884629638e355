// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/cards.h"
#include "core/layout/display_list.h"

#include <QRectF>

#include <optional>

namespace periplus {

class ShownMap;

/// Where pictures go on the shown map.
struct PictureTarget
{
    CardId card;     ///< gets the picture; several go behind it, as cards of their own
    CardPlace place; ///< else cards are made there; without a lane in one of pictures, which is made when there is none

    bool operator==(const PictureTarget &) const = default;
};

/// A target under a pointer, and how it is shown.
struct PictureLanding
{
    PictureTarget target;
    QRectF area;               ///< of the card or cell; map units
    std::optional<double> bar; ///< where the new card would come; map units
};

/// Where a picture held at a point of the map would land: a card that has text takes it above the text, the cards of
/// the picture lane make room between them, and so does every other cell.
/// Shape: nothing on headers, feelings and metrics.
std::optional<PictureLanding> pictureLandingAt(const ShownMap &map, QPointF at);

/// Where a picture goes that is pasted or inserted while `current` is selected: the card or cell; without one that
/// takes pictures, the picture lane at the same step, else at the first.
/// Shape: nothing while the map has no stage.
std::optional<PictureTarget> pictureTargetFor(const ShownMap &map, const Source &current);

/// The first lane of pictures that is shown; 0 when there is none.
LaneId pictureLane(const State &state, JourneyId journey);

} // namespace periplus
