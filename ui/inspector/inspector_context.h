// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/selection.h"
#include "ui/canvas/shown_map.h"
#include "ui/inspector/inspector_commands.h"
#include "ui/inspector/inspector_pictures.h"

class QMimeData;

namespace periplus {

/// What people ask for a card's picture.
enum class PictureAct { Choose, Remove, Save, Drop };

/// What the pages of the inspector work with; all outlive them.
struct InspectorContext
{
    ShownMap &map;
    InspectorCommands &commands;
    InspectorPictures &pictures;
    std::function<void(const Error &error)> report; ///< tells people that an edit failed
    std::function<void(const Source &source)> goTo; ///< selects something and shows it on the map
    /// Asks for something about the picture of a card; data only of what was dropped.
    std::function<void(PictureAct act, CardId card, const QMimeData *data)> askForPicture;

    /// What to say when the thing that a field belongs to is gone: deleted in another window, say.
    static Error goneError();

    const State &state() const { return map.state(); }
    bool isWritable() const { return map.workspace() && !map.workspace()->isReadOnly(); }

    /// Reports a failure. True when there is nothing left to save: it was saved, or there was nothing to do.
    bool carryOut(const Status &status) const
    {
        if (status || status.error().code == Errc::NothingToDo)
            return true;
        report(status.error().code == Errc::NotFound ? goneError() : status.error());
        return false;
    }
};

} // namespace periplus
