// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/paper_map.h"

namespace periplus::papermap {

using namespace Qt::StringLiterals;

Rank rank(int place)
{
    return {QString(QChar(u'A' + place))};
}

State bareMap(const QString &title)
{
    State state;
    state.put(WorkspaceInfo{{1}, u"Halyard"_s, u"Buyer programme"_s});
    Journey journey;
    journey.id = kJourney;
    journey.title = title;
    journey.scenario = u"How a retailer picks a tool."_s;
    state.put(journey);
    state.put(Stage{.id = {1}, .journey = kJourney});
    state.put(Step{.id = {1}, .stage = {1}, .title = u"Install"_s});
    int id = 0;
    for (const LaneKind kind : {LaneKind::Touchpoint, LaneKind::Thought, LaneKind::Pain, LaneKind::Opportunity,
                                LaneKind::Metric, LaneKind::Goal, LaneKind::Emotion}) {
        ++id;
        state.put(Lane{.id = {id}, .journey = kJourney, .rank = rank(id), .kind = kind});
    }
    return state;
}

void addPersonas(State &state, int count)
{
    for (int i = 1; i <= count; ++i) {
        Persona persona;
        persona.id = {i};
        persona.name = u"Persona number %1"_s.arg(i);
        persona.role = u"Lead"_s;
        persona.quote = u"Show me the data, then I will sign."_s;
        state.put(persona);
        state.put(JourneyPersona{.id = {i}, .journey = kJourney, .persona = {i}, .rank = rank(i)});
        state.put(Emotion{.id = {i}, .step = {1}, .persona = {i}, .value = 1});
    }
}

void addMetrics(State &state, int count)
{
    for (int i = 1; i <= count; ++i) {
        state.put(Metric{.id = {i}, .rank = rank(i), .name = u"NPS"_s, .kind = MetricKind::Nps});
        state.put(Measurement{.id = {i},
                              .metric = {i},
                              .date = u"2026-09-30"_s,
                              .counts = {{u"promoters"_s, 126}, {u"passives"_s, 94}, {u"detractors"_s, 44}}});
    }
}

QStringList textsOf(const DisplayList &list)
{
    QStringList texts;
    for (const Item &item : list.items) {
        if (const auto *run = std::get_if<TextRun>(&item))
            texts.append(run->text);
    }
    return texts;
}

QList<GroupBegin> groupsOf(const DisplayList &list, Role role)
{
    QList<GroupBegin> groups;
    for (const Item &item : list.items) {
        if (const auto *group = std::get_if<GroupBegin>(&item); group && group->source.role == role)
            groups.append(*group);
    }
    return groups;
}

QString faultOf(const DisplayList &list)
{
    QList<std::pair<QRectF, QString>> placed;
    for (const Item &item : list.items) {
        const auto *run = std::get_if<TextRun>(&item);
        if (!run)
            continue;
        const QRectF box(run->baseline.x(), run->baseline.y() - 0.7 * run->style.px, run->width, 0.7 * run->style.px);
        const QRectF &bounds = list.bounds;
        if (box.left() < bounds.left() - 0.01 || box.right() > bounds.right() + 0.01 || box.top() < bounds.top()
            || box.bottom() > bounds.bottom())
            return u"outside: "_s + run->text;
        for (const auto &[other, text] : placed) {
            if (box.intersects(other))
                return run->text + u" covers "_s + text;
        }
        placed.append({box, run->text});
    }
    return {};
}

} // namespace periplus::papermap
