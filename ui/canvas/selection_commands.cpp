// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/selection_commands.h"

#include "core/layout/map_grid.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/card_coverage.h"
#include "ui/canvas/collapse_marks.h"
#include "ui/canvas/map_parts.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"

#include <algorithm>

namespace periplus {

namespace {

/// The ends of the columns from a step on, each as the number of steps up to there; a collapsed stage is one column.
QList<int> spansFrom(const State &state, JourneyId journey, StepId first)
{
    QList<int> spans;
    int steps = 0;
    for (const StageId stage : state.stagesOf(journey)) {
        const bool collapsed = state.at(stage).collapsed;
        const QList<StepId> ofStage = state.stepsOf(stage);
        for (const StepId step : ofStage) {
            if (steps == 0 && step != first)
                continue;
            ++steps;
            if (!collapsed || step == ofStage.last())
                spans.append(steps);
        }
    }
    return spans;
}

bool isForPictures(const State &state, const Source &cell)
{
    const Lane *lane = state.find(LaneId{cell.lane});
    return lane && lane->kind == LaneKind::Image;
}

} // namespace

void SelectionCommands::addStage()
{
    const Source current = m_canvas.selection().current();
    if (!m_canvas.map().isEmpty() && m_canvas.carryOut(m_canvas.commands().addStage(current, Canvas::tr("New stage"))))
        m_canvas.editing().beginMade(m_canvas.selection().current());
}

void SelectionCommands::addStep()
{
    const Source current = m_canvas.selection().current();
    if (!m_canvas.map().isEmpty() && m_canvas.carryOut(m_canvas.commands().addStep(current, Canvas::tr("New step"))))
        m_canvas.editing().beginMade(m_canvas.selection().current());
}

void SelectionCommands::addLane(LaneKind kind)
{
    const Source current = m_canvas.selection().current();
    if (!m_canvas.map().isEmpty() && m_canvas.carryOut(m_canvas.commands().addLane(current, kind)))
        m_canvas.editing().beginMade(m_canvas.selection().current());
}

void SelectionCommands::addCard()
{
    if (const std::optional<CardPlace> place = placeFor(m_canvas.map().state(), m_canvas.selection().current()))
        m_canvas.editing().beginCard(*place, {});
}

void SelectionCommands::duplicate()
{
    Selection &selection = m_canvas.selection();
    if (selection.isEmpty())
        return;
    MapParts parts = partsOf(m_canvas.map().state(), m_canvas.map().journey(), selection.items());
    parts.emotions.clear(); // a feeling is one of its persona at its step
    m_canvas.carryOut(m_canvas.commands().duplicate(sourcesOf(parts)));
}

void SelectionCommands::remove()
{
    Selection &selection = m_canvas.selection();
    if (selection.isEmpty())
        return;
    const Source next = afterRemoval(selection.current());
    if (m_canvas.carryOut(m_canvas.commands().remove(selection.items())) && exists(m_canvas.map().state(), next))
        selection.setOne(next);
}

void SelectionCommands::edit()
{
    const Source current = m_canvas.selection().current();
    if (editableText(m_canvas.map().state(), current))
        m_canvas.editing().begin(current);
    else if (current.role == Role::Cell && isForPictures(m_canvas.map().state(), current))
        emit m_canvas.pictureWanted();
    else if (current.role == Role::Cell)
        addCard();
}

void SelectionCommands::toggleCollapsed()
{
    const Selection &selection = m_canvas.selection();
    const bool collapse = !isCollapsed(m_canvas.map().state(), selection.current());
    if (!m_canvas.map().isEmpty() && m_canvas.carryOut(m_canvas.structure().collapse(selection.items(), collapse)))
        m_canvas.reveal(selection.current());
}

void SelectionCommands::hideLane()
{
    const LaneId lane = laneAt(m_canvas.map().state(), m_canvas.selection().current());
    if (!lane)
        return;
    const Source next = afterRemoval(laneSource(lane));
    MapFilter filter = m_canvas.map().filter();
    filter.hiddenLanes.append(lane);
    m_canvas.map().setFilter(filter);
    m_canvas.selection().setOne(next);
}

void SelectionCommands::showAllLanes()
{
    ShownMap &map = m_canvas.map();
    if (map.isEmpty())
        return;
    MapFilter filter = map.filter();
    filter.hiddenLanes.clear();
    map.setFilter(filter);
    const QList<LaneId> lanes = map.state().lanesOf(map.journey());
    const bool hidden = std::any_of(lanes.cbegin(), lanes.cend(), [&](LaneId id) { return map.state().at(id).hidden; });
    if (hidden && !map.workspace()->isReadOnly())
        m_canvas.carryOut(m_canvas.structure().showAllLanes());
}

QList<CardId> SelectionCommands::selectedIn(LaneKind kind) const
{
    const State &state = m_canvas.map().state();
    QList<CardId> cards;
    for (const Source &source : m_canvas.selection().items()) {
        const Card *card = state.find(cardOf(source));
        if (card && state.at(card->lane).kind == kind)
            cards.append(card->id);
    }
    return cards;
}

bool SelectionCommands::canLink() const
{
    return !selectedIn(LaneKind::Pain).isEmpty() && !selectedIn(LaneKind::Opportunity).isEmpty();
}

void SelectionCommands::link()
{
    if (canLink())
        m_canvas.carryOut(m_canvas.blocks().link(selectedIn(LaneKind::Pain), selectedIn(LaneKind::Opportunity)));
}

void SelectionCommands::splitStage()
{
    const StepId step = stepAt(m_canvas.map().state(), m_canvas.selection().current());
    if (step && m_canvas.carryOut(m_canvas.structure().splitStage(step, Canvas::tr("New stage"))))
        m_canvas.editing().beginMade(m_canvas.selection().current());
}

void SelectionCommands::mergeWithNextStage()
{
    const StageId stage = stageAt(m_canvas.map().state(), m_canvas.selection().current());
    if (stage)
        m_canvas.carryOut(m_canvas.structure().mergeWithNextStage(stage));
}

void SelectionCommands::spanBy(int steps)
{
    const State &state = m_canvas.map().state();
    const CardId card = cardOf(m_canvas.selection().current());
    const std::optional<CardCoverage> covered = coverageOf(state, card);
    if (!covered)
        return;
    const QList<int> spans = spansFrom(state, m_canvas.map().journey(), covered->first);
    const auto shown = std::lower_bound(spans.cbegin(), spans.cend(), covered->span); // the column where it ends
    const qsizetype at = std::min<qsizetype>(shown - spans.cbegin(), spans.size() - 1) + steps;
    if (at < 0 || at >= spans.size())
        return;
    m_canvas.carryOut(m_canvas.structure().spanCard(card, covered->first, spans.at(at), true));
}

void SelectionCommands::widenStepBy(double width)
{
    const StepId step = stepAt(m_canvas.map().state(), m_canvas.selection().current());
    const double before = m_canvas.map().layout().stepRect(step).width();
    const double after = std::clamp(before + width, grid::kStepWidthMin, grid::kStepWidthMax);
    if (before > 0 && after != before)
        m_canvas.carryOut(m_canvas.structure().setSize(stepSource(step), after, true));
}

void SelectionCommands::heightenLaneBy(double height)
{
    const Source lane = m_canvas.selection().current();
    if (lane.role != Role::LaneHeader || isCollapsed(m_canvas.map().state(), lane))
        return;
    const double before = m_canvas.map().layout().laneRect({lane.id}).height();
    const State &state = m_canvas.map().state();
    const double after = std::clamp(before + height, leastHeight(state, {lane.id}), grid::kLaneHeightMax);
    const Lane &row = state.at(LaneId{lane.id});
    const bool cardsNeedIt = height < 0 && row.kind != LaneKind::Emotion && row.height.value_or(0) < before;
    if (before > 0 && (after - before) * height > 0 && !cardsNeedIt)
        m_canvas.carryOut(m_canvas.structure().setSize(lane, after, true));
}

void SelectionCommands::resetSize()
{
    resetSize(m_canvas.selection().current());
}

void SelectionCommands::resetSize(const Source &header)
{
    if (hasOwnSize(header))
        m_canvas.carryOut(m_canvas.structure().setSize(header, {}, false));
}

bool SelectionCommands::hasOwnSize(const Source &header) const
{
    const State &state = m_canvas.map().state();
    const Step *step = header.role == Role::StepHeader ? state.find(StepId{header.id}) : nullptr;
    const Lane *lane = header.role == Role::LaneHeader ? state.find(LaneId{header.id}) : nullptr;
    return (step && step->width) || (lane && lane->height);
}

/// What to select when `source` is gone.
Source SelectionCommands::afterRemoval(const Source &source) const
{
    const JourneyLayout &layout = m_canvas.map().layout();
    if (source.role == Role::Card)
        return cellOf(m_canvas.map().state(), cardOf(source));
    if (source.role == Role::LaneHeader) {
        const Source below = canonical(layout.neighbour(source, 0, 1));
        return below == source ? layout.neighbour(source, 0, -1) : below;
    }
    const Source right = canonical(layout.neighbour(source, 1, 0));
    return right == source ? layout.neighbour(source, -1, 0) : right;
}

} // namespace periplus
