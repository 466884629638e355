// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"
#include "ui/paint/qt_painter.h"

#include <QHash>
#include <QIcon>

namespace periplus {

/// Small round pictures of personas, drawn once for each name and look.
class PortraitIcons
{
public:
    explicit PortraitIcons(QtPainter &painter) : m_painter(painter) {}

    /// Units: size in view pixels, ratio device pixels per view pixel.
    QIcon icon(const Persona &persona, int size, double ratio);

private:
    QtPainter &m_painter;
    QHash<QString, QIcon> m_icons;
};

} // namespace periplus
