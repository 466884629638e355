// SPDX-License-Identifier: GPL-3.0-or-later
// What every new workspace and every new map start with.
#pragma once

#include "core/model/enums.h"

#include <array>

namespace periplus {

/// One channel that every workspace knows from the start; its icon has the code as its name.
struct StandardChannel
{
    const char *code;
    const char *name;
    bool online;
};

inline constexpr std::array kStandardChannels{
    StandardChannel{"web", "Web", true},
    StandardChannel{"mobile-app", "App", true},
    StandardChannel{"email", "Email", true},
    StandardChannel{"chat", "Chat", true},
    StandardChannel{"social", "Social", true},
    StandardChannel{"video", "Video", true},
    StandardChannel{"sms", "SMS", true},
    StandardChannel{"ad", "Advertisement", true},
    StandardChannel{"phone", "Phone", false},
    StandardChannel{"store", "Store", false},
    StandardChannel{"in-person", "On site", false},
    StandardChannel{"event", "Event", false},
    StandardChannel{"letter", "Letter", false},
};

/// The lanes of a new map, top to bottom.
inline constexpr std::array kStandardLanes{
    LaneKind::Touchpoint, LaneKind::Goal,        LaneKind::Emotion, LaneKind::Thought,
    LaneKind::Pain,       LaneKind::Opportunity, LaneKind::Metric,  LaneKind::Backstage,
};

/// Whether more is better for a kind of metric, unless the metric says otherwise.
constexpr bool higherIsBetterFor(MetricKind kind)
{
    switch (kind) {
    case MetricKind::Ces1:
    case MetricKind::Churn:
    case MetricKind::Frt:
    case MetricKind::Aht:
    case MetricKind::ResolutionTime:
        return false;
    case MetricKind::Nps:
    case MetricKind::Csat:
    case MetricKind::CsatMean:
    case MetricKind::Ces2:
    case MetricKind::Retention:
    case MetricKind::Clv:
    case MetricKind::Fcr:
    case MetricKind::Conversion:
    case MetricKind::Engagement:
    case MetricKind::Custom:
        return true;
    }
    return true;
}

} // namespace periplus
