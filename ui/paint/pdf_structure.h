// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/pdf_file.h"
#include "ui/paint/pdf_tags.h"

namespace periplus {

/// One page of the document.
struct PdfPage
{
    int object = 0;
    std::vector<int> marks; ///< for each marked content of the page the tag it belongs to
};

/// Writes the tag tree of all pages; the page's entry StructParents is its place in the list.
/// Returns the number of the tree's root.
int writeStructure(PdfFile &file, const PdfTags &tags, const std::vector<PdfPage> &pages);

} // namespace periplus
