// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/text_block.h"

#include <algorithm>

namespace periplus {

TextBlock TextBlock::broken(const QString &text, const TextStyle &style, double lineHeight, double width,
                            const TextMeasurer &measurer, int maxLines)
{
    return {measurer.breakLines(text, style, width, maxLines), style, lineHeight, false};
}

double TextBlock::width() const
{
    double widest = 0;
    for (const TextLine &line : lines)
        widest = std::max(widest, line.width);
    return widest;
}

void TextBlock::appendTo(QList<Item> &items, QPointF topLeft, double rightEdge, Color color) const
{
    double top = topLeft.y();
    for (const TextLine &line : lines) {
        const double x = line.rightToLeft && !mirrored ? topLeft.x() + rightEdge - line.width : topLeft.x();
        const QPointF baseline(x, baselineIn(top, lineHeight, style.px));
        items.append(TextRun{line.text, style, color, baseline, line.width, line.rightToLeft, false});
        top += lineHeight;
    }
}

double appendLine(QList<Item> &items, const QString &text, const TextStyle &style, QPointF baseline, Color color,
                  const TextMeasurer &measurer)
{
    const double width = measurer.width(text, style);
    items.append(TextRun{text, style, color, baseline, width, text.isRightToLeft(), false});
    return width;
}

} // namespace periplus
