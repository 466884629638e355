// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enums.h"

namespace periplus {

// clang-format off
/// What an edit was, as kept in history. The sentence ("Undo rename stage “Discover”") is made in ui from
/// the op and the label. Names in the database never change; add at the end.
enum class Op {
    EditWorkspace,
    CreateSegment, EditSegment, MoveSegment, DuplicateSegment, DeleteSegment,
    CreatePersona, EditPersona, MovePersona, DuplicatePersona, DeletePersona,
    CreateTrait, EditTrait, MoveTrait, DuplicateTrait, DeleteTrait,
    CreateChannel, EditChannel, MoveChannel, DuplicateChannel, DeleteChannel,
    CreateTag, EditTag, MoveTag, DuplicateTag, DeleteTag,
    CreateJourney, EditJourney, MoveJourney, DuplicateJourney, DeleteJourney,
    AssignPersona, UnassignPersona,
    CreateStage, EditStage, MoveStage, DuplicateStage, DeleteStage,
    CreateStep, EditStep, MoveStep, DuplicateStep, DeleteStep,
    CreateLane, EditLane, MoveLane, DuplicateLane, DeleteLane,
    SetEmotion, ClearEmotion,
    CreateCard, EditCard, MoveCard, DuplicateCard, DeleteCard,
    TagCard, UntagCard, LinkCards, UnlinkCards,
    CreateComment, EditComment, DeleteComment,
    CreateEvidence, EditEvidence, MoveEvidence, DeleteEvidence,
    CreateMetric, EditMetric, MoveMetric, DuplicateMetric, DeleteMetric,
    CreateMeasurement, EditMeasurement, DeleteMeasurement,
    CreateAction, EditAction, MoveAction, DuplicateAction, DeleteAction,
    Import, Restore,
    SplitStage, MergeStages, CollapseStage, ExpandStage, CollapseLane, ExpandLane, HideLane, ShowLanes,
    ResizeStep, SpanCard, Paste, ResizeLane,
    CreateDataset, EditDataset, DeleteDataset,
};

template <> struct EnumNames<Op> { static constexpr std::array names{
    "edit-workspace", "create-segment", "edit-segment", "move-segment", "duplicate-segment", "delete-segment",
    "create-persona", "edit-persona", "move-persona", "duplicate-persona", "delete-persona", "create-trait",
    "edit-trait", "move-trait", "duplicate-trait", "delete-trait", "create-channel", "edit-channel", "move-channel",
    "duplicate-channel", "delete-channel", "create-tag", "edit-tag", "move-tag", "duplicate-tag", "delete-tag",
    "create-journey", "edit-journey", "move-journey", "duplicate-journey", "delete-journey", "assign-persona",
    "unassign-persona", "create-stage", "edit-stage", "move-stage", "duplicate-stage", "delete-stage", "create-step",
    "edit-step", "move-step", "duplicate-step", "delete-step", "create-lane", "edit-lane", "move-lane",
    "duplicate-lane", "delete-lane", "set-emotion", "clear-emotion", "create-card", "edit-card", "move-card",
    "duplicate-card", "delete-card", "tag-card", "untag-card", "link-cards", "unlink-cards", "create-comment",
    "edit-comment", "delete-comment", "create-evidence", "edit-evidence", "move-evidence", "delete-evidence",
    "create-metric", "edit-metric", "move-metric", "duplicate-metric", "delete-metric", "create-measurement",
    "edit-measurement", "delete-measurement", "create-action", "edit-action", "move-action", "duplicate-action",
    "delete-action", "import", "restore", "split-stage", "merge-stages", "collapse-stage", "expand-stage",
    "collapse-lane", "expand-lane", "hide-lane", "show-lanes", "resize-step", "span-card", "paste",
    "resize-lane", "create-dataset", "edit-dataset", "delete-dataset"}; };
// clang-format on

/// The op's name in the database ("rename" of a stage is "edit-stage").
inline QLatin1String opName(Op op)
{
    return enumName(op);
}

/// Nothing for a name this version does not know.
inline std::optional<Op> opFromName(QStringView name)
{
    return enumFromName<Op>(name);
}

} // namespace periplus
