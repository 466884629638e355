// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enums.h"

#include <QList>

#include <optional>

namespace periplus {

/// The lines of a service blueprint: what stands above one is seen, touched or ordered by what stands below it.
enum class ServiceLine { Interaction, Visibility, InternalInteraction };

/// Above which lanes the lines stand, by position among the shown lanes; -1: there is no such line.
struct ServiceLines
{
    int interaction = -1;
    int visibility = -1;
    int internalInteraction = -1;

    /// The line above a lane, or nothing.
    std::optional<ServiceLine> above(int lane) const;
    /// Whether a lane is frontstage: between the line of interaction and that of visibility.
    bool isFrontstage(int lane) const { return interaction >= 0 && lane >= interaction && lane < visibility; }
};

/// Finds the lines from the kinds of the shown lanes, top to bottom. The line of visibility stands above the first lane
/// of the service. A map is a service blueprint, with all three lines, when touchpoints stand directly above the line
/// of visibility (the frontstage) and it has a second backstage lane (the support processes).
ServiceLines serviceLines(const QList<LaneKind> &shown);

} // namespace periplus
