// SPDX-License-Identifier: GPL-3.0-or-later
// The pages about several personas, each in a file of its own.
#pragma once

#include "core/layout/overview_parts.h"

namespace periplus {

// Each writes its part of the page from `top` on. They return how wide and how far down it is. The context's persona
// is nobody.
QSizeF writeComparison(ListWriter &out, const SheetContext &sheet, const QList<PersonaId> &personas, double top);
QSizeF writeMatrix(ListWriter &out, const SheetContext &sheet, double top);
QSizeF writeGallery(ListWriter &out, const SheetContext &sheet, double top);

} // namespace periplus
