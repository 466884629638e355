// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "core/model/rows.h"

#include <QLineF>

#include <optional>

namespace periplus {

class ShownMap;

/// Where a dragged stage, step or lane would go.
struct HeaderLanding
{
    StageId stage;     ///< of a step: the stage it goes to
    qint64 before = 0; ///< the stage, step or lane that follows; 0: at the end
    QLineF bar;        ///< the mark between the neighbours, map units

    bool operator==(const HeaderLanding &) const = default;
};

/// The landing for a header carried to a point of the map: halfway over a neighbour it goes behind it.
/// Shape: nothing where it stands already, unless a copy is carried, and for sources that are no headers.
std::optional<HeaderLanding> landingOf(const ShownMap &map, const Source &header, QPointF at, bool copy);

} // namespace periplus
