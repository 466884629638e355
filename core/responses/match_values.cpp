// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/match_values.h"

namespace periplus {

namespace {

using Targets = QHash<QString, ValueTarget>;

/// What two rows are called is the name of neither.
template <class Id> void addTarget(Targets &targets, const QString &name, Id id)
{
    const QString plain = comparableName(name);
    if (plain.isEmpty())
        return;
    const auto known = targets.find(plain);
    if (known == targets.end())
        targets.insert(plain, id);
    else if (*known != ValueTarget(id))
        *known = std::monostate();
}

Targets stagesOf(const State &state, JourneyId journey)
{
    Targets targets;
    for (const StageId stage : state.stagesOf(journey))
        addTarget(targets, state.at(stage).title, stage);
    return targets;
}

Targets stepsOf(const State &state, JourneyId journey)
{
    Targets targets;
    for (const StageId stage : state.stagesOf(journey)) {
        for (const StepId step : state.stepsOf(stage))
            addTarget(targets, state.at(step).title, step);
    }
    return targets;
}

/// Steps first: where a stage and a step have the same name, the narrower is meant.
Targets stepsAndStages(const State &state, JourneyId journey)
{
    Targets targets = stepsOf(state, journey);
    const Targets stages = stagesOf(state, journey);
    for (auto it = stages.cbegin(); it != stages.cend(); ++it) {
        if (!targets.contains(it.key()))
            targets.insert(it.key(), it.value());
    }
    return targets;
}

Targets channels(const State &state)
{
    Targets targets;
    for (const ChannelId id : state.ordered<Channel>()) {
        addTarget(targets, state.at(id).name, id);
        addTarget(targets, state.at(id).code, id);
    }
    return targets;
}

Targets segments(const State &state)
{
    Targets targets;
    for (const SegmentId id : state.ordered<Segment>())
        addTarget(targets, state.at(id).name, id);
    return targets;
}

Targets targetsFor(const State &state, JourneyId journey, ColumnRole role)
{
    switch (role) {
    case ColumnRole::Touchpoint:
        return stepsAndStages(state, journey);
    case ColumnRole::Stage:
        return stagesOf(state, journey);
    case ColumnRole::Channel:
        return channels(state);
    case ColumnRole::Segment:
        return segments(state);
    case ColumnRole::Other:
    case ColumnRole::Score:
    case ColumnRole::Date:
    case ColumnRole::Identity:
    case ColumnRole::Comment:
    case ColumnRole::Finished:
    case ColumnRole::Validity:
    case ColumnRole::Opened:
    case ColumnRole::Closed:
    case ColumnRole::Customer:
    case ColumnRole::Engagements:
    case ColumnRole::Reach:
    case ColumnRole::Impressions:
    case ColumnRole::Followers:
    case ColumnRole::Personal:
        break;
    }
    return {};
}

} // namespace

QString comparableName(const QString &name)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber() || c.isHighSurrogate() || c.isLowSurrogate())
            plain += c.toCaseFolded();
    }
    return plain;
}

QList<ValueTarget> matchValues(const State &state, JourneyId journey, ColumnRole role, const QStringList &values)
{
    const Targets targets = targetsFor(state, journey, role);
    QList<ValueTarget> matched;
    for (const QString &value : values)
        matched.append(targets.value(comparableName(value)));
    return matched;
}

} // namespace periplus
