// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <functional>

namespace periplus {

/// What the navigator and the Map menu do: maps and personas as wholes. Each call is one undo step.
/// Errors of all: those of Workspace::edit and of the verb.
class WorkspaceCommands
{
public:
    using View = std::function<ViewHint()>;

    WorkspaceCommands(Workspace &workspace, View view) : m_workspace(workspace), m_view(std::move(view)) {}

    /// A map with the standard lanes and three stages to start with.
    Result<JourneyId> addMap(const QString &title, const QStringList &stages);
    Status renameMap(JourneyId id, const QString &title);
    Result<JourneyId> duplicateMap(JourneyId id);
    Status deleteMap(JourneyId id);
    /// Puts a row before another one of its kind; `before` 0: to the end.
    Status move(JourneyId id, JourneyId before);
    Status move(PersonaId id, PersonaId before);
    Status move(MetricId id, MetricId before);
    Status move(ActionId id, ActionId before);

    Status renameMetric(MetricId id, const QString &name);
    Status deleteMetric(MetricId id);
    Status renameAction(ActionId id, const QString &title);
    Status deleteAction(ActionId id);

    /// What a row is called; empty when it does not exist.
    QString nameOf(JourneyId id) const;
    QString nameOf(PersonaId id) const;
    QString nameOf(MetricId id) const;
    QString nameOf(ActionId id) const;

    /// A new persona takes part in the map that is shown, if there is one.
    Result<PersonaId> addPersona(const QString &name, JourneyId map);
    Status renamePersona(PersonaId id, const QString &name);
    Result<PersonaId> duplicatePersona(PersonaId id);
    Status deletePersona(PersonaId id);
    Status setPart(PersonaId id, JourneyId map, bool takesPart);

private:
    EditOptions options(const QString &label) const { return {label, {}, m_view()}; }

    Workspace &m_workspace;
    View m_view;
};

/// Whether a persona takes part in a map.
bool takesPart(const State &state, PersonaId persona, JourneyId map);

} // namespace periplus
