// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/link_pointer.h"

#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"
#include "ui/richtext/open_link.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <utility>

namespace periplus {

QString LinkPointer::linkAt(QPointF view) const
{
    const QPointF at = m_canvas.view().toMap(view);
    const DisplayList around = m_canvas.map().layout().listFor({at - QPointF(1, 1), QSizeF(2, 2)});
    for (const Item &item : around.items) {
        const auto *link = std::get_if<LinkMark>(&item);
        if (link && link->rect.contains(at))
            return link->url;
    }
    return {};
}

bool LinkPointer::handle(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto &help = static_cast<const QHelpEvent &>(*event);
        const QString link = linkAt(help.pos());
        if (!link.isEmpty())
            QToolTip::showText(help.globalPos(), linkHint(link), m_canvas.viewport());
        return !link.isEmpty();
    }
    if (event->type() == QEvent::MouseButtonPress) {
        const auto &mouse = static_cast<const QMouseEvent &>(*event);
        const bool asked = mouse.button() == Qt::LeftButton && mouse.modifiers() == Qt::ControlModifier;
        m_pressed = asked ? linkAt(mouse.position()) : QString();
        return !m_pressed.isEmpty();
    }
    if (event->type() == QEvent::MouseButtonRelease && !m_pressed.isEmpty()) {
        const QString pressed = std::exchange(m_pressed, {});
        if (linkAt(static_cast<const QMouseEvent &>(*event).position()) == pressed)
            openLink(pressed);
        return true;
    }
    return event->type() == QEvent::MouseMove && !m_pressed.isEmpty();
}

} // namespace periplus
