// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/list_writer.h"
#include "core/richtext/rich_text.h"

namespace periplus {

/// How many lines a source with markup takes at a width. As quick as countLines() for one without any.
int countRichLines(const QString &source, const TextStyle &style, double width, const TextMeasurer &measurer);

/// The colours of words and of links.
struct RichColors
{
    Color text;
    Color link;
};

/// Writes a source with markup into a box from its top: bold and italic in their faces, links underlined, list items
/// with hanging indent, each line at the left, or at the right when it reads from there. Returns the height it took:
/// that of countRichLines().
double writeRichLines(ListWriter &out, const QString &source, const TextStyle &style, const RichColors &colors,
                      const QRectF &box, double lineHeight, const TextMeasurer &measurer);

} // namespace periplus
