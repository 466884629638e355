// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/canvas_menu.h"

#include "ui/canvas/canvas.h"
#include "ui/metrics/metrics_control.h"
#include "ui/shell/actions.h"
#include "ui/shell/map_actions.h"

namespace periplus {

CanvasMenu::CanvasMenu(Canvas &canvas, Actions &actions, const MapActions &mapActions, const MetricsControl &metrics)
    : QObject(&canvas), m_canvas(canvas), m_actions(actions), m_mapActions(mapActions), m_metrics(metrics)
{
    connect(&canvas, &Canvas::contextMenuWanted, this, &CanvasMenu::show);
}

void CanvasMenu::show(QPoint globalPosition)
{
    auto *menu = new QMenu(&m_canvas);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_metrics.addTo(*menu);
    menu->addActions({m_actions.editText, m_actions.card, m_actions.step, m_actions.stage,
                      m_actions.lanes->menuAction(), m_actions.metric});
    m_mapActions.addPossible(*menu);
    menu->addActions({m_actions.cut, m_actions.copy, m_actions.paste, m_actions.duplicate, m_actions.remove,
                      m_actions.zoomToSelection});
    menu->popup(globalPosition);
}

} // namespace periplus
