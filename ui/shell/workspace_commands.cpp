// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_commands.h"

#include "core/edit/actions.h"
#include "core/edit/journeys.h"
#include "core/edit/metrics.h"
#include "core/edit/personas.h"
#include "core/edit/stages.h"

#include <QCoreApplication>

namespace periplus {

namespace {

QString copyTitle(const QString &title)
{
    return QCoreApplication::translate("WorkspaceCommands", "%1 (copy)").arg(title);
}

} // namespace

QString WorkspaceCommands::nameOf(JourneyId id) const
{
    const Journey *journey = m_workspace.state().find(id);
    return journey ? journey->title : QString();
}

QString WorkspaceCommands::nameOf(PersonaId id) const
{
    const Persona *persona = m_workspace.state().find(id);
    return persona ? persona->name : QString();
}

QString WorkspaceCommands::nameOf(MetricId id) const
{
    const Metric *metric = m_workspace.state().find(id);
    return metric ? metric->name : QString();
}

QString WorkspaceCommands::nameOf(ActionId id) const
{
    const Action *action = m_workspace.state().find(id);
    return action ? action->title : QString();
}

Status WorkspaceCommands::move(JourneyId id, JourneyId before)
{
    return m_workspace.edit(Op::MoveJourney, options(nameOf(id)),
                            [&](Edit &edit) { return moveJourney(edit, id, before); });
}

Status WorkspaceCommands::move(PersonaId id, PersonaId before)
{
    return m_workspace.edit(Op::MovePersona, options(nameOf(id)),
                            [&](Edit &edit) { return movePersona(edit, id, before); });
}

Status WorkspaceCommands::move(MetricId id, MetricId before)
{
    return m_workspace.edit(Op::MoveMetric, options(nameOf(id)),
                            [&](Edit &edit) { return moveMetric(edit, id, before); });
}

Status WorkspaceCommands::move(ActionId id, ActionId before)
{
    return m_workspace.edit(Op::MoveAction, options(nameOf(id)),
                            [&](Edit &edit) { return moveAction(edit, id, before); });
}

Status WorkspaceCommands::renameMetric(MetricId id, const QString &name)
{
    return m_workspace.edit(Op::EditMetric, options(nameOf(id)),
                            [&](Edit &edit) { return periplus::renameMetric(edit, id, name); });
}

Status WorkspaceCommands::deleteMetric(MetricId id)
{
    return m_workspace.edit(Op::DeleteMetric, options(nameOf(id)),
                            [&](Edit &edit) { return periplus::deleteMetric(edit, id); });
}

Status WorkspaceCommands::renameAction(ActionId id, const QString &title)
{
    return m_workspace.edit(Op::EditAction, options(nameOf(id)),
                            [&](Edit &edit) { return periplus::renameAction(edit, id, title); });
}

Status WorkspaceCommands::deleteAction(ActionId id)
{
    return m_workspace.edit(Op::DeleteAction, options(nameOf(id)),
                            [&](Edit &edit) { return periplus::deleteAction(edit, id); });
}

Result<JourneyId> WorkspaceCommands::addMap(const QString &title, const QStringList &stages)
{
    return m_workspace.edit(Op::CreateJourney, options(title), [&](Edit &edit) -> Result<JourneyId> {
        const Result<JourneyId> made = createJourney(edit, title);
        PERIPLUS_TRY(made);
        for (const QString &stage : stages)
            PERIPLUS_TRY(createStage(edit, *made, stage));
        edit.setViewAfter({*made, {}, {}});
        return made;
    });
}

Status WorkspaceCommands::renameMap(JourneyId id, const QString &title)
{
    return m_workspace.edit(Op::EditJourney, options(nameOf(id)), [&](Edit &edit) {
        edit.setViewAfter({id, {}, {}});
        return renameJourney(edit, id, title);
    });
}

Result<JourneyId> WorkspaceCommands::duplicateMap(JourneyId id)
{
    return m_workspace.edit(Op::DuplicateJourney, options(nameOf(id)), [&](Edit &edit) -> Result<JourneyId> {
        const Result<JourneyId> made = duplicateJourney(edit, id);
        PERIPLUS_TRY(made);
        PERIPLUS_TRY(renameJourney(edit, *made, copyTitle(nameOf(id))));
        edit.setViewAfter({*made, {}, {}});
        return made;
    });
}

Status WorkspaceCommands::deleteMap(JourneyId id)
{
    return m_workspace.edit(Op::DeleteJourney, options(nameOf(id)),
                            [&](Edit &edit) { return deleteJourney(edit, id); });
}

Result<PersonaId> WorkspaceCommands::addPersona(const QString &name, JourneyId map)
{
    return m_workspace.edit(Op::CreatePersona, options(name), [&](Edit &edit) -> Result<PersonaId> {
        const Result<PersonaId> made = createPersona(edit, name);
        PERIPLUS_TRY(made);
        if (map)
            PERIPLUS_TRY(assignPersona(edit, map, *made));
        return made;
    });
}

Status WorkspaceCommands::renamePersona(PersonaId id, const QString &name)
{
    return m_workspace.edit(Op::EditPersona, options(nameOf(id)),
                            [&](Edit &edit) { return periplus::renamePersona(edit, id, name); });
}

Result<PersonaId> WorkspaceCommands::duplicatePersona(PersonaId id)
{
    return m_workspace.edit(Op::DuplicatePersona, options(nameOf(id)),
                            [&](Edit &edit) { return periplus::duplicatePersona(edit, id); });
}

Status WorkspaceCommands::deletePersona(PersonaId id)
{
    return m_workspace.edit(Op::DeletePersona, options(nameOf(id)),
                            [&](Edit &edit) { return periplus::deletePersona(edit, id); });
}

Status WorkspaceCommands::setPart(PersonaId id, JourneyId map, bool takesPart)
{
    if (!takesPart) {
        return m_workspace.edit(Op::UnassignPersona, options(nameOf(id)),
                                [&](Edit &edit) { return unassignPersona(edit, map, id); });
    }
    return m_workspace.edit(Op::AssignPersona, options(nameOf(id)), [&](Edit &edit) -> Status {
        PERIPLUS_TRY(assignPersona(edit, map, id));
        return {};
    });
}

bool takesPart(const State &state, PersonaId persona, JourneyId map)
{
    for (const JourneyPersonaId part : state.personasOf(map)) {
        if (state.at(part).persona == persona)
            return true;
    }
    return false;
}

} // namespace periplus
