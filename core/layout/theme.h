// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/geometry.h"

#include <QHash>
#include <QString>

#include <array>

namespace periplus {

enum class ThemeName { Light, Dark, Poster };

/// The colours of design tokens, by name ("sheet", "ink", "pain" …). Sizes of the grid are constants of layout.
struct Theme
{
    ThemeName name = ThemeName::Light;
    QHash<QString, Color> colors;

    /// A token's colour. An unknown name is a bug: asserts, magenta in release.
    Color color(const QString &token) const;

    /// Emotion colour for a score -2..+2, at its nearest level.
    Color emotion(double score) const;
};

/// Reads a theme from the tokens document (resources/themes/tokens.json).
/// Poster is the light theme with the poster's changes: exports always use it.
Theme loadTheme(ThemeName name);

} // namespace periplus
