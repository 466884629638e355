// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "ui/paint/page_fit.h"
#include "ui/paint/pdf_file.h"

namespace periplus {

/// Writes a link annotation for each link of the list.
/// Shape: the page's entry with all of them ("/Annots[…]"), empty when the list has none.
/// Source: ISO 32000-1, 12.5.6.5.
QByteArray writeLinks(PdfFile &file, const DisplayList &list, const PageFit &fit);

} // namespace periplus
