// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/service_lines.h"

#include "core/layout/lane_style.h"

namespace periplus {

std::optional<ServiceLine> ServiceLines::above(int lane) const
{
    if (lane == interaction)
        return ServiceLine::Interaction;
    if (lane == visibility)
        return ServiceLine::Visibility;
    if (lane == internalInteraction)
        return ServiceLine::InternalInteraction;
    return std::nullopt;
}

ServiceLines serviceLines(const QList<LaneKind> &shown)
{
    ServiceLines lines;
    for (int i = 0; i < shown.size() && lines.visibility < 0; ++i) {
        if (laneStyle(shown.at(i)).group == LaneGroup::Service)
            lines.visibility = i;
    }
    int frontstage = lines.visibility;
    while (frontstage > 0 && shown.at(frontstage - 1) == LaneKind::Touchpoint)
        --frontstage;
    const qsizetype backstage = shown.indexOf(LaneKind::Backstage);
    const qsizetype support = backstage < 0 ? -1 : shown.indexOf(LaneKind::Backstage, backstage + 1);
    if (support < 0 || frontstage == lines.visibility)
        return lines;
    lines.interaction = frontstage;
    lines.internalInteraction = static_cast<int>(support);
    return lines;
}

} // namespace periplus
