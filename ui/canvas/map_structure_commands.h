// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "core/store/workspace.h"

#include <functional>

namespace periplus {

class ShownMap;

/// What people can do to the frame of the shown map: its stages, steps and lanes, and how far cards reach over them.
/// Each call is one edit, one undo step, named after what it touches.
/// Errors of all: those of Workspace::edit and of the verb.
class MapStructureCommands
{
public:
    using View = std::function<ViewHint()>;

    /// `view` tells selection and viewport at the moment of the edit.
    MapStructureCommands(ShownMap &map, View view) : m_map(map), m_view(std::move(view)) {}

    /// Puts a stage, step or lane before another one (0: at the end), or leaves a copy there. A step goes to any stage
    /// of the map. The result is what landed.
    Result<Source> moveStage(StageId id, StageId before, bool copy);
    Result<Source> moveStep(StepId id, StageId stage, StepId before, bool copy);
    Result<Source> moveLane(LaneId id, LaneId before, bool copy);

    /// Moves a step by one place; from the end of a stage it goes on into the next one.
    /// Errors: NothingToDo at the ends of the map.
    Result<Source> moveStepBy(StepId id, int dx);

    /// Shows stages and lanes small, or in full again; other sources are passed over.
    /// Errors: NothingToDo when there is neither stage nor lane among them.
    Status collapse(const QList<Source> &sources, bool collapsed);
    /// Errors: NothingToDo when no lane is hidden.
    Status showAllLanes();

    /// The width of a step or the height of a lane in map units, nothing for the map's own; `fold` joins quick
    /// successive presses of a key into one step.
    Status setSize(const Source &header, std::optional<double> size, bool fold);
    Status spanCard(CardId id, StepId first, int span, bool fold);

    Result<Source> splitStage(StepId first, const QString &title);
    Result<Source> mergeWithNextStage(StageId id);

private:
    EditOptions options(const Source &source) const;
    Workspace &workspace() const;

    ShownMap &m_map;
    View m_view;
};

} // namespace periplus
