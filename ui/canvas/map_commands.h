// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/cards.h"
#include "core/layout/display_list.h"
#include "core/store/workspace.h"
#include "ui/canvas/feeling.h"

#include <functional>

namespace periplus {

class ShownMap;

/// What people can do to the shown map. Each call is one edit, one undo step, named after what it touches.
/// Errors of all: those of Workspace::edit and of the verb; NothingToDo where the source does not allow it.
class MapCommands
{
public:
    using View = std::function<ViewHint()>;

    /// `view` tells selection and viewport at the moment of the edit.
    MapCommands(ShownMap &map, View view);

    Result<Source> addCard(const CardPlace &place, const QString &text);
    /// Adds a stage, step or lane right after the one that `near` lies in; at the end when it lies in none.
    Result<Source> addStage(const Source &near, const QString &title);
    Result<Source> addStep(const Source &near, const QString &title);
    Result<Source> addLane(const Source &near, LaneKind kind);
    /// The lane that one of a kind, added there, would stand before; 0: at the end.
    LaneId placeOfNewLane(const Source &near, LaneKind kind) const;

    /// Writes the text or title of a source; an emotion's text is its word. `madeIn` is the step that has just made the
    /// source, which then takes this in; 0 for none.
    Status setText(const Source &source, const QString &text, qint64 madeIn = 0);
    Status remove(const QList<Source> &sources);
    Result<QList<Source>> duplicate(const QList<Source> &sources);

    /// Moves a card to a place, or leaves a copy there. The result is the card that landed.
    Result<Source> moveCard(CardId id, const CardPlace &place, bool copy);
    /// Moves a card, stage or lane by one place among its neighbours.
    Status moveBy(const Source &source, int dx, int dy);

    /// Scores a feeling; `fold` joins quick successive presses of a key into one step.
    Result<Source> setEmotion(StepId step, PersonaId persona, double value, bool fold);
    /// Scores several steps of one persona at once; words stay. The result is the last one.
    Result<Source> setEmotions(PersonaId persona, const QList<Feeling> &feelings);

private:
    EditOptions options(const QString &label) const;
    Workspace &workspace() const;

    ShownMap &m_map;
    View m_view;
};

} // namespace periplus
