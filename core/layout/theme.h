// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/geometry.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace periplus {

/// Contrast is for people who need strong differences between ink and ground.
enum class ThemeName { Light, Dark, Poster, Contrast };

/// The colours of an owner's badge. `initials` is who the tokens document gives them to.
struct OwnerColors
{
    QString initials;
    Color background;
    Color text;
};

/// The colours of design tokens, by name ("sheet", "ink", "pain", "sticky-yellow" …). Sizes of the grid are
/// constants of layout.
struct Theme
{
    ThemeName name = ThemeName::Light;
    QHash<QString, Color> colors;
    QList<OwnerColors> owners; ///< by rising initials

    /// A token's colour. An unknown name is a bug: asserts, magenta in release.
    Color color(const QString &token) const;

    /// Emotion colour for a score -2..+2, at its nearest level.
    Color emotion(double score) const;

    /// The same theme with the emotion colours that are legible on the dark stage plate ("head").
    Theme onPlate() const;
};

/// The nearest of the five levels -2..+2; halves go away from zero, scores outside are clamped.
int emotionLevel(double score);

/// "#rrggbb" as a colour; nothing for any other text.
std::optional<Color> colorFromHex(QStringView text);

/// Reads a theme from the tokens document (resources/themes/tokens.json).
/// Poster is the light theme with the poster's changes: exports always use it.
Theme loadTheme(ThemeName name);

} // namespace periplus
