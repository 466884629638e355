// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "core/layout/theme.h"
#include "core/model/rows.h"
#include "ui/paint/qt_painter.h"

#include <QHash>
#include <QIcon>

namespace periplus {

/// Small round pictures of personas and owners, drawn once for each name and look.
class PortraitIcons
{
public:
    /// Both must outlive this.
    PortraitIcons(QtPainter &painter, const TextMeasurer &measurer) : m_painter(painter), m_measurer(measurer) {}

    /// Units: size in view pixels, ratio device pixels per view pixel.
    QIcon icon(const Persona &persona, int size, double ratio);
    /// A disc with the initials of an owner; an empty icon for an empty name.
    QIcon badge(const QString &owner, const Theme &theme, int size, double ratio);

private:
    template <class Draw> QIcon drawn(const QString &key, int size, double ratio, Draw &&draw);

    QtPainter &m_painter;
    const TextMeasurer &m_measurer;
    QHash<QString, QIcon> m_icons;
};

} // namespace periplus
