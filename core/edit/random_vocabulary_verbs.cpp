// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/actions.h"
#include "core/edit/channels.h"
#include "core/edit/comments.h"
#include "core/edit/datasets.h"
#include "core/edit/evidence.h"
#include "core/edit/metrics.h"
#include "core/edit/personas.h"
#include "core/edit/random_verbs.h"
#include "core/edit/segments.h"
#include "core/edit/tags.h"
#include "core/edit/traits.h"
#include "core/edit/workspace_info.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

Status editWorkspace(Edit &edit, RandomChoice &choice)
{
    if (choice.oneIn(2))
        return renameWorkspace(edit, choice.text());
    return changeAny<updateWorkspaceInfo>(edit, choice);
}

Status editPersona(Edit &edit, RandomChoice &choice)
{
    const PersonaId id = choice.any<Persona>(edit.state());
    if (!id)
        return nothingThere();
    if (choice.oneIn(3))
        return renamePersona(edit, id, choice.text());
    Persona row = edit.state().at(id);
    choice.scramble(row);
    row.segment = choice.maybe<Segment>(edit.state());
    return updatePersona(edit, row);
}

Status addTrait(Edit &edit, RandomChoice &choice)
{
    Trait trait{.persona = choice.any<Persona>(edit.state())};
    if (!trait.persona)
        return nothingThere();
    choice.scramble(trait);
    const TraitId before = choice.oneIn(2) ? TraitId{} : choice.oneOf(edit.state().traitsOf(trait.persona));
    return statusOf(createTrait(edit, trait, before));
}

Status addChannel(Edit &edit, RandomChoice &choice)
{
    return statusOf(createChannel(edit, choice.name(), {}, choice.maybe<Channel>(edit.state())));
}

Status editTag(Edit &edit, RandomChoice &choice)
{
    const TagId id = choice.any<Tag>(edit.state());
    if (!id)
        return nothingThere();
    if (choice.oneIn(2))
        return renameTag(edit, id, choice.text());
    Tag row = edit.state().at(id);
    row.color = choice.color();
    return updateTag(edit, row);
}

Status addComment(Edit &edit, RandomChoice &choice)
{
    Comment comment{.text = choice.text()};
    const State &state = edit.state();
    switch (choice.below(5)) {
    case 0:
        comment.journey = choice.any<Journey>(state);
        break;
    case 1:
        comment.stage = choice.any<Stage>(state);
        break;
    case 2:
        comment.step = choice.any<Step>(state);
        break;
    case 3:
        comment.persona = choice.any<Persona>(state);
        break;
    default:
        comment.card = choice.any<Card>(state);
    }
    const bool placed = comment.journey || comment.stage || comment.step || comment.persona || comment.card;
    return placed ? statusOf(createComment(edit, comment)) : nothingThere();
}

Status editComment(Edit &edit, RandomChoice &choice)
{
    const CommentId id = choice.any<Comment>(edit.state());
    if (!id)
        return nothingThere();
    return choice.oneIn(2) ? resolveComment(edit, id, !edit.state().at(id).resolved)
                           : changeAny<updateComment>(edit, choice);
}

Status addEvidence(Edit &edit, RandomChoice &choice)
{
    Evidence evidence;
    choice.scramble(evidence);
    if (choice.oneIn(2))
        evidence.card = choice.any<Card>(edit.state());
    else
        evidence.trait = choice.any<Trait>(edit.state());
    if (!evidence.card && !evidence.trait)
        return nothingThere();
    const EvidenceId before = choice.oneIn(2) ? EvidenceId{} : choice.oneOf(siblingsOf(edit.state(), evidence));
    return statusOf(createEvidence(edit, evidence, before));
}

/// As people come to one: of the kind that is chosen.
std::optional<MetricVariant> randomVariant(RandomChoice &choice, MetricKind kind)
{
    const std::span<const MetricVariant> variants = variantsOf(kind);
    const int chosen = choice.below(static_cast<qsizetype>(variants.size()) + 1);
    return chosen == 0 ? std::nullopt : std::optional(variants[static_cast<std::size_t>(chosen - 1)]);
}

Status addMetric(Edit &edit, RandomChoice &choice)
{
    Metric metric;
    choice.scramble(metric);
    metric.variant = randomVariant(choice, metric.kind);
    const int parent = choice.below(4);
    if (parent == 1)
        metric.journey = choice.any<Journey>(edit.state());
    else if (parent == 2)
        metric.stage = choice.any<Stage>(edit.state());
    else if (parent == 3)
        metric.step = choice.any<Step>(edit.state());
    return statusOf(createMetric(edit, metric, choice.maybe<Metric>(edit.state())));
}

QMap<QString, double> randomCounts(RandomChoice &choice)
{
    QMap<QString, double> counts{{u"n"_s, choice.below(500)}, {u"mean"_s, choice.below(1000) / 7.0}};
    for (int i = choice.below(4); i > 0; --i)
        counts.insert(QString::number(i), choice.below(300));
    return counts;
}

Status editMetric(Edit &edit, RandomChoice &choice)
{
    const MetricId id = choice.any<Metric>(edit.state());
    if (!id)
        return nothingThere();
    if (choice.oneIn(3))
        return renameMetric(edit, id, choice.name());
    Metric row = edit.state().at(id);
    choice.scramble(row);
    row.variant = randomVariant(choice, row.kind);
    return updateMetric(edit, row);
}

Status addDataset(Edit &edit, RandomChoice &choice)
{
    const MetricId metric = choice.any<Metric>(edit.state());
    if (!metric)
        return nothingThere();
    const auto made =
        createDataset(edit, Dataset{.metric = metric, .name = choice.name(), .responses = choice.below(5000)});
    PERIPLUS_TRY(made);
    const Measurement counted{
        .metric = metric, .date = choice.date(), .counts = randomCounts(choice), .dataset = *made};
    return choice.oneIn(3) ? Status{} : statusOf(createMeasurement(edit, counted));
}

Status editDataset(Edit &edit, RandomChoice &choice)
{
    const DatasetId id = choice.any<Dataset>(edit.state());
    if (!id)
        return nothingThere();
    Dataset row = edit.state().at(id);
    row.name = choice.name();
    return updateDataset(edit, row);
}

Status addMeasurement(Edit &edit, RandomChoice &choice)
{
    const MetricId metric = choice.any<Metric>(edit.state());
    if (!metric)
        return nothingThere();
    return statusOf(
        createMeasurement(edit, Measurement{.metric = metric, .date = choice.date(), .counts = randomCounts(choice)}));
}

Status editMeasurement(Edit &edit, RandomChoice &choice)
{
    const MeasurementId id = choice.any<Measurement>(edit.state());
    if (!id)
        return nothingThere();
    Measurement row = edit.state().at(id);
    row.counts = randomCounts(choice);
    return updateMeasurement(edit, row);
}

Status addAction(Edit &edit, RandomChoice &choice)
{
    Action action{.card = choice.maybe<Card>(edit.state())};
    choice.scramble(action);
    if (choice.oneIn(2))
        action.due = choice.date();
    return statusOf(createAction(edit, action, choice.maybe<Action>(edit.state())));
}

constexpr RandomVerb kVocabularyVerbs[] = {
    {Op::EditWorkspace, editWorkspace},
    {Op::CreateSegment, createNamed<createSegment, Segment>},
    {Op::EditSegment, editAny<renameSegment, updateSegment>},
    {Op::MoveSegment, moveAny<moveSegment>},
    {Op::DuplicateSegment, onAny<duplicateSegment>},
    {Op::DeleteSegment, onAny<deleteSegment>},
    {Op::CreatePersona, createNamed<createPersona, Persona>},
    {Op::EditPersona, editPersona},
    {Op::MovePersona, moveAny<movePersona>},
    {Op::DuplicatePersona, onAny<duplicatePersona>},
    {Op::DeletePersona, onAny<deletePersona>},
    {Op::CreateTrait, addTrait},
    {Op::EditTrait, changeAny<updateTrait>},
    {Op::MoveTrait, moveAny<moveTrait>},
    {Op::DuplicateTrait, onAny<duplicateTrait>},
    {Op::DeleteTrait, onAny<deleteTrait>},
    {Op::CreateChannel, addChannel},
    {Op::EditChannel, editAny<renameChannel, updateChannel>},
    {Op::MoveChannel, moveAny<moveChannel>},
    {Op::DuplicateChannel, onAny<duplicateChannel>},
    {Op::DeleteChannel, onAny<deleteChannel>},
    {Op::CreateTag, createNamed<createTag, Tag>},
    {Op::EditTag, editTag},
    {Op::MoveTag, moveAny<moveTag>},
    {Op::DuplicateTag, onAny<duplicateTag>},
    {Op::DeleteTag, onAny<deleteTag>},
    {Op::CreateComment, addComment},
    {Op::EditComment, editComment},
    {Op::DeleteComment, onAny<deleteComment>},
    {Op::CreateEvidence, addEvidence},
    {Op::EditEvidence, changeAny<updateEvidence>},
    {Op::MoveEvidence, moveAny<moveEvidence>},
    {Op::DeleteEvidence, onAny<deleteEvidence>},
    {Op::CreateMetric, addMetric},
    {Op::EditMetric, editMetric},
    {Op::MoveMetric, moveAny<moveMetric>},
    {Op::DuplicateMetric, onAny<duplicateMetric>},
    {Op::DeleteMetric, onAny<deleteMetric>},
    {Op::CreateMeasurement, addMeasurement},
    {Op::EditMeasurement, editMeasurement},
    {Op::DeleteMeasurement, onAny<deleteMeasurement>},
    {Op::CreateDataset, addDataset},
    {Op::EditDataset, editDataset},
    {Op::DeleteDataset, onAny<deleteDataset>},
    {Op::CreateAction, addAction},
    {Op::EditAction, editAny<renameAction, updateAction>},
    {Op::MoveAction, moveAny<moveAction>},
    {Op::DuplicateAction, onAny<duplicateAction>},
    {Op::DeleteAction, onAny<deleteAction>},
};

} // namespace

std::span<const RandomVerb> randomVocabularyVerbs()
{
    return kVocabularyVerbs;
}

} // namespace periplus
