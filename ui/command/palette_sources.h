// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette looks through.
#pragma once

#include "core/layout/display_list.h"
#include "core/model/state.h"
#include "ui/command/palette_entry.h"

#include <functional>

namespace periplus {

class CommandRegistry;

/// Commands that can be run now. With nothing typed: all, in the order of the menus.
PaletteSource commandSource(const CommandRegistry &registry);

/// How the palette looks into a workspace and goes to what it found.
struct PlaceServices
{
    std::function<const State &()> state;
    std::function<QIcon(const QString &name)> icon;
    std::function<void(JourneyId)> showMap;
    std::function<void(JourneyId, const Source &)> showPlace;
};

/// Maps of the workspace, also with nothing typed, so that Ctrl+K and a few letters switch maps.
PaletteSource mapSource(PlaceServices services);

/// Stages, steps and cards whose text contains what was typed (at least two letters), in all maps, most exact first.
PaletteSource contentSource(PlaceServices services);

} // namespace periplus
