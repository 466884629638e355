// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/cards.h"

#include <QRectF>

#include <optional>

namespace periplus {

class ShownMap;

/// Where a dragged card would land, and how that is shown.
struct CardLanding
{
    CardPlace place;
    QRectF cell;     ///< map units
    double barY = 0; ///< map units
};

/// Where a card held at a point of the map would land; `leaving` are cards that will not be there any more.
/// Shape: nothing where no cards go.
std::optional<CardLanding> landingAt(const ShownMap &map, QPointF at, const QList<CardId> &leaving);

} // namespace periplus
