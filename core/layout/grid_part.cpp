// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/grid_part.h"

namespace periplus {

std::optional<GridPart> gridPart(Role role)
{
    switch (role) {
    case Role::StageHeader:
        return GridPart::StageHeader;
    case Role::StepHeader:
        return GridPart::StepHeader;
    case Role::LaneHeader:
        return GridPart::LaneHeader;
    case Role::Cell:
        return GridPart::Cell;
    case Role::Card:
        return GridPart::Card;
    case Role::EmotionCell:
        return GridPart::EmotionCell;
    case Role::EmotionPoint:
        return GridPart::EmotionPoint;
    case Role::MetricChip:
        return GridPart::MetricChip;
    case Role::Map:
    case Role::TitleBlock:
    case Role::Portrait:
    case Role::Legend:
    case Role::Band:
    case Role::HeaderRow:
    case Role::StepRow:
    case Role::LaneRow:
    case Role::PersonaSheet:
    case Role::PersonaField:
    case Role::TraitSection:
    case Role::TraitHeading:
    case Role::Trait:
    case Role::JourneyCard:
    case Role::PersonaTable:
    case Role::PersonaRow:
    case Role::PersonaHead:
    case Role::RowName:
    case Role::PersonaCell:
    case Role::PersonaCard:
    case Role::MetricsPage:
    case Role::MetricTable:
    case Role::MetricRow:
    case Role::MetricHead:
    case Role::MetricCell:
    case Role::MetricPart:
    case Role::MetricField:
    case Role::MetricChoice:
    case Role::MetricPlace:
    case Role::Decoration:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace periplus
