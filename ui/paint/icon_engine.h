// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace periplus {

/// The colours of one tool bar icon. An invalid colour is taken from `normal`; disabled icons are drawn at 40 %.
struct IconColors
{
    QColor normal;
    QColor active; ///< hovered, pressed or selected
    QColor on;     ///< of a checked button
};

/// An icon drawn from its outlines at whatever size and pixel density is asked for.
QIcon iconFor(const QString &name, const IconColors &colors);
QIcon iconFor(const QString &name, const QColor &color);

} // namespace periplus
