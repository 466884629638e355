// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enums.h"

namespace periplus {

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
    Import,
};

} // namespace periplus
