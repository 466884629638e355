// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/overlay.h"
#include "ui/pictures/picture_target.h"

class QEvent;

namespace periplus {

class Canvas;

/// Pictures dragged onto the map from other programs: shows where they would land, and hands them over.
class PictureDrop
{
public:
    explicit PictureDrop(Canvas &canvas) : m_canvas(canvas) {}

    /// Takes an event of a drag over the view; false leaves it to others.
    bool handle(QEvent *event);
    Overlay overlay() const;

private:
    bool mayDrop() const;
    void show(const std::optional<PictureLanding> &landing);

    Canvas &m_canvas;
    std::optional<PictureLanding> m_landing;
    bool m_over = false; ///< pictures are being dragged over the map
};

} // namespace periplus
