// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/describe_step.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

using Phrase = std::pair<Op, const char *>;

// clang-format off
constexpr std::array kPhrases{
    Phrase{Op::EditWorkspace, QT_TRANSLATE_NOOP("Step", "rename workspace")},
    Phrase{Op::CreateSegment, QT_TRANSLATE_NOOP("Step", "add segment")},
    Phrase{Op::EditSegment, QT_TRANSLATE_NOOP("Step", "edit segment")},
    Phrase{Op::MoveSegment, QT_TRANSLATE_NOOP("Step", "move segment")},
    Phrase{Op::DuplicateSegment, QT_TRANSLATE_NOOP("Step", "duplicate segment")},
    Phrase{Op::DeleteSegment, QT_TRANSLATE_NOOP("Step", "delete segment")},
    Phrase{Op::CreatePersona, QT_TRANSLATE_NOOP("Step", "add persona")},
    Phrase{Op::EditPersona, QT_TRANSLATE_NOOP("Step", "edit persona")},
    Phrase{Op::MovePersona, QT_TRANSLATE_NOOP("Step", "move persona")},
    Phrase{Op::DuplicatePersona, QT_TRANSLATE_NOOP("Step", "duplicate persona")},
    Phrase{Op::DeletePersona, QT_TRANSLATE_NOOP("Step", "delete persona")},
    Phrase{Op::CreateTrait, QT_TRANSLATE_NOOP("Step", "add statement")},
    Phrase{Op::EditTrait, QT_TRANSLATE_NOOP("Step", "edit statement")},
    Phrase{Op::MoveTrait, QT_TRANSLATE_NOOP("Step", "move statement")},
    Phrase{Op::DuplicateTrait, QT_TRANSLATE_NOOP("Step", "duplicate statement")},
    Phrase{Op::DeleteTrait, QT_TRANSLATE_NOOP("Step", "delete statement")},
    Phrase{Op::CreateChannel, QT_TRANSLATE_NOOP("Step", "add channel")},
    Phrase{Op::EditChannel, QT_TRANSLATE_NOOP("Step", "edit channel")},
    Phrase{Op::MoveChannel, QT_TRANSLATE_NOOP("Step", "move channel")},
    Phrase{Op::DuplicateChannel, QT_TRANSLATE_NOOP("Step", "duplicate channel")},
    Phrase{Op::DeleteChannel, QT_TRANSLATE_NOOP("Step", "delete channel")},
    Phrase{Op::CreateTag, QT_TRANSLATE_NOOP("Step", "add tag")},
    Phrase{Op::EditTag, QT_TRANSLATE_NOOP("Step", "edit tag")},
    Phrase{Op::MoveTag, QT_TRANSLATE_NOOP("Step", "move tag")},
    Phrase{Op::DuplicateTag, QT_TRANSLATE_NOOP("Step", "duplicate tag")},
    Phrase{Op::DeleteTag, QT_TRANSLATE_NOOP("Step", "delete tag")},
    Phrase{Op::CreateJourney, QT_TRANSLATE_NOOP("Step", "add map")},
    Phrase{Op::EditJourney, QT_TRANSLATE_NOOP("Step", "edit map")},
    Phrase{Op::MoveJourney, QT_TRANSLATE_NOOP("Step", "move map")},
    Phrase{Op::DuplicateJourney, QT_TRANSLATE_NOOP("Step", "duplicate map")},
    Phrase{Op::DeleteJourney, QT_TRANSLATE_NOOP("Step", "delete map")},
    Phrase{Op::AssignPersona, QT_TRANSLATE_NOOP("Step", "add to the map persona")},
    Phrase{Op::UnassignPersona, QT_TRANSLATE_NOOP("Step", "take off the map persona")},
    Phrase{Op::CreateStage, QT_TRANSLATE_NOOP("Step", "add stage")},
    Phrase{Op::EditStage, QT_TRANSLATE_NOOP("Step", "edit stage")},
    Phrase{Op::MoveStage, QT_TRANSLATE_NOOP("Step", "move stage")},
    Phrase{Op::DuplicateStage, QT_TRANSLATE_NOOP("Step", "duplicate stage")},
    Phrase{Op::DeleteStage, QT_TRANSLATE_NOOP("Step", "delete stage")},
    Phrase{Op::CreateStep, QT_TRANSLATE_NOOP("Step", "add step")},
    Phrase{Op::EditStep, QT_TRANSLATE_NOOP("Step", "edit step")},
    Phrase{Op::MoveStep, QT_TRANSLATE_NOOP("Step", "move step")},
    Phrase{Op::DuplicateStep, QT_TRANSLATE_NOOP("Step", "duplicate step")},
    Phrase{Op::DeleteStep, QT_TRANSLATE_NOOP("Step", "delete step")},
    Phrase{Op::CreateLane, QT_TRANSLATE_NOOP("Step", "add lane")},
    Phrase{Op::EditLane, QT_TRANSLATE_NOOP("Step", "edit lane")},
    Phrase{Op::MoveLane, QT_TRANSLATE_NOOP("Step", "move lane")},
    Phrase{Op::DuplicateLane, QT_TRANSLATE_NOOP("Step", "duplicate lane")},
    Phrase{Op::DeleteLane, QT_TRANSLATE_NOOP("Step", "delete lane")},
    Phrase{Op::SetEmotion, QT_TRANSLATE_NOOP("Step", "set feeling at")},
    Phrase{Op::ClearEmotion, QT_TRANSLATE_NOOP("Step", "clear feeling at")},
    Phrase{Op::CreateCard, QT_TRANSLATE_NOOP("Step", "add card")},
    Phrase{Op::EditCard, QT_TRANSLATE_NOOP("Step", "edit card")},
    Phrase{Op::MoveCard, QT_TRANSLATE_NOOP("Step", "move card")},
    Phrase{Op::DuplicateCard, QT_TRANSLATE_NOOP("Step", "duplicate card")},
    Phrase{Op::DeleteCard, QT_TRANSLATE_NOOP("Step", "delete card")},
    Phrase{Op::TagCard, QT_TRANSLATE_NOOP("Step", "tag card")},
    Phrase{Op::UntagCard, QT_TRANSLATE_NOOP("Step", "take a tag off card")},
    Phrase{Op::LinkCards, QT_TRANSLATE_NOOP("Step", "link card")},
    Phrase{Op::UnlinkCards, QT_TRANSLATE_NOOP("Step", "unlink card")},
    Phrase{Op::CreateComment, QT_TRANSLATE_NOOP("Step", "add comment")},
    Phrase{Op::EditComment, QT_TRANSLATE_NOOP("Step", "edit comment")},
    Phrase{Op::DeleteComment, QT_TRANSLATE_NOOP("Step", "delete comment")},
    Phrase{Op::CreateEvidence, QT_TRANSLATE_NOOP("Step", "add evidence")},
    Phrase{Op::EditEvidence, QT_TRANSLATE_NOOP("Step", "edit evidence")},
    Phrase{Op::MoveEvidence, QT_TRANSLATE_NOOP("Step", "move evidence")},
    Phrase{Op::DeleteEvidence, QT_TRANSLATE_NOOP("Step", "delete evidence")},
    Phrase{Op::CreateMetric, QT_TRANSLATE_NOOP("Step", "add metric")},
    Phrase{Op::EditMetric, QT_TRANSLATE_NOOP("Step", "edit metric")},
    Phrase{Op::MoveMetric, QT_TRANSLATE_NOOP("Step", "move metric")},
    Phrase{Op::DuplicateMetric, QT_TRANSLATE_NOOP("Step", "duplicate metric")},
    Phrase{Op::DeleteMetric, QT_TRANSLATE_NOOP("Step", "delete metric")},
    Phrase{Op::CreateMeasurement, QT_TRANSLATE_NOOP("Step", "add measurement")},
    Phrase{Op::EditMeasurement, QT_TRANSLATE_NOOP("Step", "edit measurement")},
    Phrase{Op::DeleteMeasurement, QT_TRANSLATE_NOOP("Step", "delete measurement")},
    Phrase{Op::CreateAction, QT_TRANSLATE_NOOP("Step", "add action")},
    Phrase{Op::EditAction, QT_TRANSLATE_NOOP("Step", "edit action")},
    Phrase{Op::MoveAction, QT_TRANSLATE_NOOP("Step", "move action")},
    Phrase{Op::DuplicateAction, QT_TRANSLATE_NOOP("Step", "duplicate action")},
    Phrase{Op::DeleteAction, QT_TRANSLATE_NOOP("Step", "delete action")},
    Phrase{Op::Import, QT_TRANSLATE_NOOP("Step", "import")},
    Phrase{Op::Restore, QT_TRANSLATE_NOOP("Step", "restore")},
    Phrase{Op::SplitStage, QT_TRANSLATE_NOOP("Step", "split stage")},
    Phrase{Op::MergeStages, QT_TRANSLATE_NOOP("Step", "merge stage")},
    Phrase{Op::CollapseStage, QT_TRANSLATE_NOOP("Step", "collapse stage")},
    Phrase{Op::ExpandStage, QT_TRANSLATE_NOOP("Step", "expand stage")},
    Phrase{Op::CollapseLane, QT_TRANSLATE_NOOP("Step", "collapse lane")},
    Phrase{Op::ExpandLane, QT_TRANSLATE_NOOP("Step", "expand lane")},
    Phrase{Op::HideLane, QT_TRANSLATE_NOOP("Step", "hide lane")},
    Phrase{Op::ShowLanes, QT_TRANSLATE_NOOP("Step", "show all lanes")},
    Phrase{Op::ResizeStep, QT_TRANSLATE_NOOP("Step", "change the width of step")},
    Phrase{Op::SpanCard, QT_TRANSLATE_NOOP("Step", "change the width of card")},
    Phrase{Op::Paste, QT_TRANSLATE_NOOP("Step", "paste")},
    Phrase{Op::ResizeLane, QT_TRANSLATE_NOOP("Step", "change the height of lane")},
    Phrase{Op::CreateDataset, QT_TRANSLATE_NOOP("Step", "import responses")},
    Phrase{Op::EditDataset, QT_TRANSLATE_NOOP("Step", "edit dataset")},
    Phrase{Op::DeleteDataset, QT_TRANSLATE_NOOP("Step", "remove dataset")},
};
// clang-format on

/// The table follows the enum, so that a place in it is the op's number.
constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kPhrases.size(); ++i) {
        if (kPhrases[i].first != static_cast<Op>(i))
            return false;
    }
    return static_cast<int>(kPhrases.size()) == enumCount<Op>();
}
static_assert(inOrder(), "every op has its phrase, in the order of the enum");

} // namespace

QString describe(Op op, const QString &label)
{
    const QString phrase = QCoreApplication::translate("Step", kPhrases[static_cast<std::size_t>(op)].second);
    if (label.isEmpty())
        return phrase;
    return QCoreApplication::translate("Step", "%1 “%2”", "action, then the name of the thing").arg(phrase, label);
}

} // namespace periplus
