// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/pdf_file.h"
#include "ui/paint/pdf_tags.h"

namespace periplus {

/// Writes the tag tree of one page. `marks` names for each marked content of the page the tag it belongs to.
/// Returns the number of the tree's root.
int writeStructure(PdfFile &file, const PdfTags &tags, const std::vector<int> &marks, int page);

} // namespace periplus
