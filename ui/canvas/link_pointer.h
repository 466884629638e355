// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

class QEvent;

namespace periplus {

class Canvas;

/// Links on the map: resting on one tells where it leads, Ctrl+click opens it.
class LinkPointer
{
public:
    explicit LinkPointer(Canvas &canvas) : m_canvas(canvas) {}

    /// The address of the link at a point of the view; empty when there is none.
    QString linkAt(QPointF view) const;

    /// Takes what is meant for a link; false for everything else.
    bool handle(QEvent *event);

private:
    Canvas &m_canvas;
    QString m_pressed; // the link that the button went down on
};

} // namespace periplus
