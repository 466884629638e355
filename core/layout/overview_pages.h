// SPDX-License-Identifier: GPL-3.0-or-later
// The pages about several personas, each in a file of its own.
#pragma once

#include "core/layout/overview_parts.h"
#include "core/layout/overview_table.h"

namespace periplus {

/// Cards in rows; each row begins at (0, 0).
struct Gallery
{
    struct Row
    {
        QList<Item> items;
        double height = 0;
    };
    QList<Row> rows;
    double width = 0; ///< of the widest row
    double gap = 0;   ///< between rows
};

// The context's persona is nobody; tables begin at `top`.
OverviewTable comparisonTable(const SheetContext &sheet, const QList<PersonaId> &personas, double top);
OverviewTable matrixTable(const SheetContext &sheet, double top);
Gallery galleryOf(const SheetContext &sheet);

} // namespace periplus
