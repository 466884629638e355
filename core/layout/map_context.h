// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"
#include "core/model/state.h"

namespace periplus {

class PictureSizes;
class TextMeasurer;

/// What every part of the map needs to be written; borrowed for the time of writing.
struct MapContext
{
    const State &state;
    const Theme &theme;
    const TextMeasurer &measurer;
    const PictureSizes *pictures = nullptr;
};

} // namespace periplus
