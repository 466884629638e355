// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"

#include <QByteArray>

#include <vector>

namespace periplus {

/// One element of the tag tree.
struct PdfTag
{
    const char *name = "";  ///< standard structure type
    QString alternative;    ///< words for a picture
    const char *scope = ""; ///< of a TH: Row or Column
};

/// What to do with the tag tree before an item is painted: first close, then open.
struct TagStep
{
    int close = 0;
    int open = 0; ///< as many of the tags, in order
};

/// The tag tree of a list.
struct PdfTags
{
    std::vector<PdfTag> tags;   ///< in the order they are opened, which is depth first
    std::vector<TagStep> steps; ///< one for each item, and one for the end of the list
};

/// Makes tags from groups. Text that stands beside groups gets a paragraph of its own; the first text of a title
/// block is the heading; what carries no meaning stays outside.
PdfTags tagsOf(const DisplayList &list);

} // namespace periplus
