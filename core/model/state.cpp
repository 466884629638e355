// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/state.h"

namespace periplus {

// Here and not in the header: with two maps for each of the tables they are dear to compile.
State::State() = default;
State::~State() = default;
State::State(const State &other) = default;
State::State(State &&other) noexcept = default;
State &State::operator=(const State &other) = default;
State &State::operator=(State &&other) noexcept = default;
bool State::operator==(const State &other) const = default;

template <class Row> void State::put(const Row &row)
{
    Q_ASSERT(row.id);
    Data<Row> &data = table<Row>();
    unlink(data, row.id);
    data.rows.insert(row.id.value, row);
    data.forEachIndex([&]<auto Member>(auto &index) {
        if (row.*Member)
            insertSorted(data, index.ref((row.*Member).value), row);
    });
}

template <class Row> void State::remove(Id<Row> id)
{
    Data<Row> &data = table<Row>();
    unlink(data, id);
    data.rows.remove(id.value);
}

// clang-format off
template void State::put(const WorkspaceInfo &);
template void State::remove(Id<WorkspaceInfo>);
template void State::put(const Segment &);
template void State::remove(Id<Segment>);
template void State::put(const Persona &);
template void State::remove(Id<Persona>);
template void State::put(const Trait &);
template void State::remove(Id<Trait>);
template void State::put(const Channel &);
template void State::remove(Id<Channel>);
template void State::put(const Tag &);
template void State::remove(Id<Tag>);
template void State::put(const Journey &);
template void State::remove(Id<Journey>);
template void State::put(const JourneyPersona &);
template void State::remove(Id<JourneyPersona>);
template void State::put(const Stage &);
template void State::remove(Id<Stage>);
template void State::put(const Step &);
template void State::remove(Id<Step>);
template void State::put(const StepPersona &);
template void State::remove(Id<StepPersona>);
template void State::put(const Lane &);
template void State::remove(Id<Lane>);
template void State::put(const Emotion &);
template void State::remove(Id<Emotion>);
template void State::put(const Metric &);
template void State::remove(Id<Metric>);
template void State::put(const Dataset &);
template void State::remove(Id<Dataset>);
template void State::put(const Measurement &);
template void State::remove(Id<Measurement>);
template void State::put(const Card &);
template void State::remove(Id<Card>);
template void State::put(const CardTag &);
template void State::remove(Id<CardTag>);
template void State::put(const CardLink &);
template void State::remove(Id<CardLink>);
template void State::put(const Comment &);
template void State::remove(Id<Comment>);
template void State::put(const Evidence &);
template void State::remove(Id<Evidence>);
template void State::put(const Action &);
template void State::remove(Id<Action>);
// clang-format on

} // namespace periplus
