// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_commands.h"

#include "core/edit/cards.h"
#include "core/edit/evidence.h"
#include "core/edit/journeys.h"
#include "core/edit/lanes.h"
#include "core/edit/stages.h"
#include "core/edit/steps.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"

#include <QCoreApplication>

namespace periplus {

using namespace Qt::StringLiterals;

// clang-format off
Status writeRow(Edit &edit, const Card &row) { return updateCard(edit, row); }
Status writeRow(Edit &edit, const Step &row) { return updateStep(edit, row); }
Status writeRow(Edit &edit, const Stage &row) { return updateStage(edit, row); }
Status writeRow(Edit &edit, const Lane &row) { return updateLane(edit, row); }
Status writeRow(Edit &edit, const Journey &row) { return updateJourney(edit, row); }
Status writeRow(Edit &edit, const Evidence &row) { return updateEvidence(edit, row); }

QString InspectorCommands::nameOf(CardId id) const { return shortName(m_map.state(), cardSource(id)); }
QString InspectorCommands::nameOf(StepId id) const { return shortName(m_map.state(), stepSource(id)); }
QString InspectorCommands::nameOf(StageId id) const { return shortName(m_map.state(), stageSource(id)); }
QString InspectorCommands::nameOf(LaneId id) const { return shortName(m_map.state(), laneSource(id)); }
// clang-format on

QString InspectorCommands::nameOf(JourneyId id) const
{
    const Journey *journey = m_map.state().find(id);
    return journey ? journey->title : QString();
}

QString InspectorCommands::nameOf(EvidenceId id) const
{
    const Evidence *evidence = m_map.state().find(id);
    return evidence ? nameOf(evidence->card) : QString();
}

QString InspectorCommands::andMore(const QString &first, int more)
{
    if (more == 0)
        return first;
    return QCoreApplication::translate("MapCommands", "%1 and %n more", nullptr, more).arg(first);
}

Status InspectorCommands::run(Op op, const QString &label, const QString &mergeKey, const Verbs &verbs)
{
    Workspace *workspace = m_map.workspace();
    if (!workspace)
        return failure(Errc::NothingToDo);
    const ViewHint view = m_view();
    return workspace->edit(op, {label, mergeKey, view, m_joins}, [&](Edit &edit) -> Status {
        edit.setViewAfter(view);
        return verbs(edit);
    });
}

} // namespace periplus
