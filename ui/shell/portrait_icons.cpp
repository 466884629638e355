// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/portrait_icons.h"

#include "core/layout/portrait.h"
#include "ui/paint/small_picture.h"

namespace periplus {

using namespace Qt::StringLiterals;

template <class Draw> QIcon PortraitIcons::drawn(const QString &key, int size, double ratio, Draw &&draw)
{
    if (const auto known = m_icons.constFind(key); known != m_icons.cend())
        return *known;
    return *m_icons.insert(key, QIcon(smallPicture(m_painter, size, ratio, draw)));
}

QIcon PortraitIcons::icon(const Persona &persona, int size, double ratio)
{
    const QString key = u"%1/%2/%3/%4"_s.arg(persona.portrait).arg(size).arg(ratio).arg(persona.name);
    return drawn(key, size, ratio, [&](const QRectF &square) { return portraitItems(persona, square); });
}

QIcon PortraitIcons::badge(const QString &owner, const Theme &theme, int size, double ratio)
{
    if (owner.isEmpty())
        return {};
    const QString key = u"owner/%1/%2/%3/%4"_s.arg(static_cast<int>(theme.name)).arg(size).arg(ratio).arg(owner);
    return drawn(key, size, ratio, [&](const QRectF &square) { return ownerBadge(owner, square, theme, m_measurer); });
}

} // namespace periplus
