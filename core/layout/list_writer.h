// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"

namespace periplus {

/// Appends to a display list, and sets text where a box wants it.
class ListWriter
{
public:
    /// In a list that will be mirrored every line starts at the left: that becomes the side where it begins to read.
    explicit ListWriter(const TextMeasurer &measurer, bool mirrored = false)
        : m_measurer(measurer), m_mirrored(mirrored)
    {
    }

    bool isMirrored() const { return m_mirrored; }

    void begin(const Source &source, const QRectF &bounds, const QString &name = {});
    void beginDecoration(const QRectF &bounds);
    void end();

    void add(Item item) { m_items.append(std::move(item)); }
    void add(const QList<Item> &items) { m_items.append(items); }

    /// One line, elided where the box is too narrow, on the middle of the box's height and at its left (or at its
    /// right, when it reads from right to left). Returns the width it took.
    double line(const QString &text, const TextStyle &style, Color color, const QRectF &box);
    double lineAtRight(const QString &text, const TextStyle &style, Color color, const QRectF &box);
    double lineCentred(const QString &text, const TextStyle &style, Color color, const QRectF &box);

    /// As many lines as the text needs at the box's width, from its top; at most maxLines when that is above 0.
    /// Returns the height they took.
    double lines(const QString &text, const TextStyle &style, Color color, const QRectF &box, double lineHeight,
                 int maxLines = 0);
    /// The same, all at the left: what stands below a mark must stay with it, whatever way it reads.
    double linesAtLeft(const QString &text, const TextStyle &style, Color color, const QRectF &box, double lineHeight,
                       int maxLines = 0);

    const QList<Item> &items() const { return m_items; }
    DisplayList take(const QRectF &bounds);

private:
    double place(const TextLine &line, const TextStyle &style, Color color, double x, double baseline);

    double startOf(const TextLine &line, const QRectF &box) const;

    const TextMeasurer &m_measurer;
    bool m_mirrored;
    QList<Item> m_items;
};

/// Where the baseline of a line stands whose height is `lineHeight`, below the line's top.
double baselineWithin(double lineHeight, double px);

} // namespace periplus
