// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that several pages of the inspector offer.
#pragma once

#include "ui/inspector/choice_field.h"
#include "ui/inspector/inspector_context.h"

namespace periplus {

class SegmentedField;

/// Every persona with its portrait, those of the shown map first, after an entry for none of them.
QList<ChoiceField::Choice> personaChoices(const InspectorContext &context, const QString &none);

/// Every metric of the workspace that belongs to the map or to no map, after an entry for none.
QList<ChoiceField::Choice> metricChoices(const State &state, JourneyId journey);

/// Minor, Major, Critical with their bars.
SegmentedField *severityField(const InspectorContext &context);

/// Everyone who owns a card or an action, sorted, each once.
QStringList knownOwners(const State &state);

/// The token of the soft ground that goes with a kind's hue.
QString chipGround(LaneKind kind);

} // namespace periplus
