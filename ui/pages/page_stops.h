// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"

#include <QList>

namespace periplus {

/// A place on a page that can have the keyboard.
struct PageStop
{
    Source source;
    QRectF rect; ///< map units
    QString name;
};

/// The places of a page in reading order. On a sheet: portrait, lines that can be written, headings of free sections,
/// statements, empty places, journeys and other personas. On a table or a page of metrics: what leads somewhere.
QList<PageStop> pageStops(const DisplayList &list);

/// What a tool tip says of a place: its name on lines that can be read, and no more than a screen holds.
QString toolTipOf(const PageStop &stop);

/// The place of a source; -1 when it is not there.
qsizetype stopOf(const QList<PageStop> &stops, const Source &source);

/// The smallest place at a point; -1 where there is none.
qsizetype stopAt(const QList<PageStop> &stops, QPointF point);

/// The nearest place in a direction (dx, dy in {-1, 0, 1}), `from` itself where there is none.
qsizetype nearestStop(const QList<PageStop> &stops, qsizetype from, int dx, int dy);

} // namespace periplus
