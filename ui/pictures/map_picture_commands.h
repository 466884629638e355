// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "core/store/workspace.h"
#include "ui/pictures/kept_picture.h"
#include "ui/pictures/picture_target.h"

#include <functional>

namespace periplus {

class MapCommands;
class ShownMap;

/// What people can do with the pictures of the shown map. Each call is one edit, one undo step. Errors of all: those
/// of Workspace::edit and of the verb; NotFound when the place is gone.
class MapPictureCommands
{
public:
    using View = std::function<ViewHint()>;

    /// `view` tells selection and viewport at the moment of the edit.
    MapPictureCommands(ShownMap &map, const MapCommands &commands, View view)
        : m_map(map), m_commands(commands), m_view(std::move(view))
    {
    }

    /// Keeps pictures and shows them: on the card, or each on a new one; makes the lane when the target has none.
    /// Shape: the cards, as a selection.
    Result<QList<Source>> add(const QList<KeptPicture> &pictures, const PictureTarget &target);

    /// Takes the picture off a card; the card stays.
    Status remove(CardId card);

private:
    Workspace &workspace() const;
    Result<CardPlace> placeOf(Edit &edit, const PictureTarget &target) const;

    ShownMap &m_map;
    const MapCommands &m_commands;
    View m_view;
};

} // namespace periplus
