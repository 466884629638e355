// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"
#include "core/model/assets.h"
#include "core/model/state.h"
#include "ui/paint/text_measurer.h"

#include <QImage>

namespace periplus {

/// How a small picture is drawn.
struct MiniatureOptions
{
    QSize pixels;
    Theme theme;
    double margin = 12;    ///< pixels around what is drawn
    bool mirrored = false; ///< it reads from right to left
};

/// A map in little space: its whole width where that is recognisable, else its beginning; texts too small to read
/// become soft bars. May be called in any thread that has its own measurer. The journey must exist.
/// Shape: an opaque picture of exactly so many pixels.
QImage mapMiniature(const State &state, JourneyId journey, const AssetSource &assets,
                    const ShapedTextMeasurer &measurer, const MiniatureOptions &options);

/// The head of a persona's sheet in little space, likewise. The persona must exist.
QImage personaMiniature(const State &state, PersonaId persona, const AssetSource &assets,
                        const ShapedTextMeasurer &measurer, const MiniatureOptions &options);

} // namespace periplus
