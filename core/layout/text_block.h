// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"

namespace periplus {

/// The baseline of a line of Inter that is centred in a line of the given height.
constexpr double baselineIn(double top, double lineHeight, double px)
{
    // Half of Inter's ascent (0.969 em) minus descent (0.241 em): where its line sits around the middle.
    constexpr double kRise = 0.3637;
    return top + lineHeight / 2 + kRise * px;
}

/// Broken text with a fixed distance between its lines.
struct TextBlock
{
    QList<TextLine> lines;
    TextStyle style;
    double lineHeight = 0;
    bool mirrored = false; ///< see ListWriter

    /// Breaks text into at most maxLines lines (0: as many as it takes).
    static TextBlock broken(const QString &text, const TextStyle &style, double lineHeight, double width,
                            const TextMeasurer &measurer, int maxLines = 0);

    double height() const { return lineHeight * static_cast<double>(lines.size()); }

    /// The width of the widest line.
    double width() const;

    /// Appends the lines at a left top corner; right-to-left lines end at its right edge (topLeft.x + rightEdge).
    void appendTo(QList<Item> &items, QPointF topLeft, double rightEdge, Color color) const;
};

/// Appends one line that is not broken; returns its width.
double appendLine(QList<Item> &items, const QString &text, const TextStyle &style, QPointF baseline, Color color,
                  const TextMeasurer &measurer);

} // namespace periplus
