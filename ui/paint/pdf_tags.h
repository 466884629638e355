// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"

#include <vector>

namespace periplus {

/// One element of the tag tree.
struct PdfTag
{
    const char *name = "";  ///< standard structure type
    QString alternative;    ///< words for a picture
    const char *scope = ""; ///< of a TH: Row or Column
    int parent = -1;        ///< index of the tag around it; -1: the tree's root
};

/// What the items of one page belong to.
struct PdfOwners
{
    std::vector<int> owners; ///< for each item the tag whose content it is; -1: carries no meaning
    /// For each text whether more text of the same cell or paragraph follows, so that a space must part them.
    std::vector<bool> goesOn;
};

/// The tag tree of all pages.
struct PdfTags
{
    std::vector<PdfTag> tags; ///< a tag stands behind the one around it
    std::vector<PdfOwners> pages;
};

/// Makes tags from groups. Text that stands beside groups gets a paragraph of its own; the first text of a title
/// block is the heading; what carries no meaning stays outside. A document or table that goes on, with the same source
/// on the next page, is one.
PdfTags tagsOf(const QList<DisplayList> &pages);

} // namespace periplus
