// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace periplus {

/// Paper: as large as the map, or a sheet of the A series turned the way that fits best.
enum class PaperSize { Fitted, A4, A3, A2, A1, A0 };

/// Where a map lies on its page. Units: points, 1/72 inch.
struct PageFit
{
    QSizeF page;
    double scale = 1; ///< points per map unit
    QPointF offset;   ///< of the map's top left corner
    bool landscape = false;
};

/// An upright sheet of the A series in points; empty for Fitted.
QSizeF sheetPoints(PaperSize paper);

/// Places an area of map units on a page. A fitted page is drawn at 0.75 pt per unit, smaller where a side would
/// exceed 14 400 pt, the most a PDF reader has to take. On a sheet the map is scaled to fill what the margin leaves,
/// centred across, at the top.
PageFit fitPage(const QRectF &area, PaperSize paper, double marginPt);

} // namespace periplus
