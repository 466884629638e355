// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/persona_sheet.h"
#include "core/store/workspace.h"

namespace periplus {

/// Which text of a statement is meant.
enum class TraitPart { Label, Text };

/// Everything the sheet of a persona changes in its workspace. Each call is one edit, one undo step.
/// Errors of all: those of Workspace::edit and of the verb; NothingToDo when nothing would change.
class PersonaCommands
{
public:
    /// The workspace must outlive this; it is meant for the moment.
    explicit PersonaCommands(Workspace &workspace) : m_workspace(workspace) {}

    /// Name, role, quote or bio.
    Status setField(PersonaId id, SheetField field, const QString &text);
    /// Without a segment the persona is taken out of its own.
    Status setSegment(PersonaId id, SegmentId segment);
    /// "": from the name; "look:…" or "asset:…".
    Status setPortrait(PersonaId id, const QString &portrait);

    Status setText(TraitId id, TraitPart part, const QString &text);
    /// Quick successive changes become one step; with `joins` it becomes part of that one (EditOptions::joins).
    Status setValue(TraitId id, double value, qint64 joins = 0);
    /// Adds a statement behind another one, or at the end.
    Result<TraitId> addTrait(const Trait &trait, TraitId after = {});
    Status removeTrait(TraitId id);
    /// Moves a statement past its neighbour of the same section: by -1 or 1.
    Status moveTrait(TraitId id, int by);
    /// How the statement is known. An assumption keeps its source, though nobody tells it. What else is noted of it
    /// stays.
    Status setEvidence(TraitId id, EvidenceGrade grade, EvidenceSource source);
    Status clearEvidence(TraitId id);

    /// Free sections, told by their first statement.
    Status renameSection(TraitId first, const QString &heading);
    Status removeSection(TraitId first);
    /// Moves a section past its neighbour: by -1 or 1.
    Status moveSection(TraitId first, int by);

private:
    EditOptions options(const QString &label, const QString &mergeKey = {}) const;
    QString nameOf(TraitId id) const;
    QList<TraitId> sectionOf(TraitId id) const;
    const State &state() const { return m_workspace.state(); }

    Workspace &m_workspace;
};

} // namespace periplus
