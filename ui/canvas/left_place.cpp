// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/left_place.h"

#include "core/layout/list_writer.h"
#include "core/layout/map_grid.h"
#include "ui/canvas/shown_map.h"
#include "ui/canvas/viewport.h"

#include <QCoreApplication>

namespace periplus {

QList<Item> leftPlace(const ShownMap &map, const Viewport &viewport, const QRectF &home)
{
    QList<Item> items = OverlayMarks(map.theme(), viewport.zoom()).slot(home);
    const QRectF text = home.adjusted(grid::kCardPad, 0, -grid::kCardPad, 0);
    const QStringList hints{
        QCoreApplication::translate("LeftPlace", "Moves from here. Hold Ctrl to copy instead."),
        QCoreApplication::translate("LeftPlace", "Hold Ctrl to copy"),
    };
    for (const QString &hint : hints) {
        if (map.measurer().width(hint, grid::kMeta) > text.width())
            continue;
        ListWriter out(map.measurer());
        out.line(hint, grid::kMeta, map.theme().color(QStringLiteral("ink3")), text);
        return items + out.items();
    }
    return items;
}

} // namespace periplus
