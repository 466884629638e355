// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"
#include "core/responses/column_role.h"

#include <QHash>

#include <variant>

namespace periplus {

/// What a value of a column is on the map; monostate: nothing, the "unassigned" bin.
using ValueTarget = std::variant<std::monostate, StageId, StepId, ChannelId, SegmentId>;

/// Finds what the values of a column are called on the map: names that differ in capitals, accents, spaces and signs
/// only are the same; channels also by their code. Touchpoints are steps, or else stages; a name that a map has twice
/// is nothing, for nobody can tell which is meant.
/// `journey`: the map whose stages and steps are meant.
/// Shape:  one target for each value, in their order.
QList<ValueTarget> matchValues(const State &state, JourneyId journey, ColumnRole role, const QStringList &values);

/// A name as it is compared: letters and digits only, without capitals and accents.
QString comparableName(const QString &name);

} // namespace periplus
