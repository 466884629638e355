// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/lane_style.h"

#include "core/layout/map_grid.h"

namespace periplus {

using namespace Qt::StringLiterals;

LaneStyle laneStyle(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Touchpoint:
        return {LaneGroup::Journey, u"web"_s, u"touch"_s, 6, 6, 54, true, false};
    case LaneKind::Goal:
        return {LaneGroup::Journey, u"goal"_s, u"goal"_s, 9, 9, 52, true, false};
    case LaneKind::Emotion:
        return {LaneGroup::Experience, u"emotion"_s, u"ink2"_s, 0, 0, grid::kEmotionRow, false, false};
    case LaneKind::Thought:
        return {LaneGroup::Insight, u"quote"_s, u"thought"_s, 10, 7, 64, false, false};
    case LaneKind::Pain:
        return {LaneGroup::Insight, u"pain"_s, u"pain"_s, 4.5, 4.5, 41, false, true};
    case LaneKind::Opportunity:
        return {LaneGroup::Insight, u"opportunity"_s, u"opp"_s, 4, 7, 54, false, true};
    case LaneKind::Metric:
        return {LaneGroup::Service, u"metric"_s, u"metric"_s, 6, 6, 42, true, false};
    case LaneKind::Image:
        return {LaneGroup::Insight, u"image"_s, u"ink3"_s, 7, 7, 48, false, false};
    case LaneKind::Backstage:
        return {LaneGroup::Service, u"backstage"_s, u"back"_s, 7, 7, 48, true, false};
    case LaneKind::Note:
        return {LaneGroup::Insight, u"note"_s, u"ink3"_s, 4.5, 4.5, 41, false, true};
    case LaneKind::Text:
        return {LaneGroup::Insight, u"lane"_s, u"ink3"_s, 9, 9, 42, true, false};
    }
    return {};
}

QString groundToken(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Pain:
        return u"painbg"_s;
    case LaneKind::Opportunity:
        return u"oppbg"_s;
    case LaneKind::Note:
        return u"goldbg"_s;
    case LaneKind::Touchpoint:
        return u"touchbg"_s;
    case LaneKind::Goal:
        return u"goalbg"_s;
    case LaneKind::Thought:
        return u"thoughtbg"_s;
    case LaneKind::Metric:
        return u"metricbg"_s;
    case LaneKind::Emotion:
    case LaneKind::Image:
    case LaneKind::Backstage:
    case LaneKind::Text:
        return {};
    }
    return {};
}

QString stripToken(LaneGroup group)
{
    switch (group) {
    case LaneGroup::Journey:
        return u"grp1"_s;
    case LaneGroup::Experience:
        return u"grp2"_s;
    case LaneGroup::Insight:
        return u"grp3"_s;
    case LaneGroup::Service:
        return u"grp4"_s;
    }
    return u"grp1"_s;
}

} // namespace periplus
