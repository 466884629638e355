// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clipboard/paste_texts.h"
#include "core/layout/display_list.h"
#include "core/store/workspace.h"

#include <functional>

namespace periplus {

class ShownMap;

/// What people can do to many things of the shown map at once. Each call is one edit, one undo step, named after what
/// it touches. Shape of all: what was made or moved, as a selection. Errors of all: those of Workspace::edit and of the
/// verb; NothingToDo where nothing would change.
class MapBlockCommands
{
public:
    using View = std::function<ViewHint()>;

    /// `view` tells selection and viewport at the moment of the edit.
    MapBlockCommands(ShownMap &map, View view);

    /// Moves cards, or leaves copies, so that one of them (`taken`) comes to a place and the others keep their
    /// arrangement with it.
    Result<QList<Source>> moveCards(const QList<CardId> &cards, CardId taken, const CardPlace &place, bool copy);

    /// Pastes parts of a map that were copied; pictures in them are kept first.
    Result<QList<Source>> paste(const Fragment &fragment, const PasteTarget &target);

    /// Makes the cards and steps of a plan.
    Result<QList<Source>> paste(const TextPlan &plan, const QString &newStage);

    /// Links each of these pain points with each of these opportunities, where they are not yet.
    Result<QList<Source>> link(const QList<CardId> &pains, const QList<CardId> &opportunities);

private:
    EditOptions options(const QString &label) const;
    Workspace &workspace() const;

    ShownMap &m_map;
    View m_view;
};

} // namespace periplus
