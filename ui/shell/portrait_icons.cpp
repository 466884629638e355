// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/portrait_icons.h"

#include "core/layout/portrait.h"

#include <QPainter>

namespace periplus {

using namespace Qt::StringLiterals;

QIcon PortraitIcons::icon(const Persona &persona, int size, double ratio)
{
    const QString key = u"%1/%2/%3/%4"_s.arg(persona.portrait).arg(size).arg(ratio).arg(persona.name);
    if (const auto known = m_icons.constFind(key); known != m_icons.cend())
        return *known;
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QRectF square(0, 0, size, size);
    m_painter.paint(painter, {portraitItems(persona, square), square});
    painter.end();
    return *m_icons.insert(key, QIcon(pixmap));
}

} // namespace periplus
