// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "core/model/assets.h"
#include "ui/paint/text_measurer.h"

#include <QHash>

#include <memory>

using cairo_t = struct _cairo;
using cairo_surface_t = struct _cairo_surface;

namespace periplus {

class CairoLetters;

/// Paints display lists on a cairo context; the caller sets its transform (1 unit = 1 map unit).
class CairoPainter
{
public:
    CairoPainter(cairo_t *cairo, const ShapedTextMeasurer &measurer, const AssetSource &assets);
    ~CairoPainter();
    Q_DISABLE_COPY_MOVE(CairoPainter)

    /// Paints one item; groups draw nothing.
    void paint(const Item &item);
    /// Paints all items in order.
    void paint(const DisplayList &list);

private:
    void fillRect(const FillRect &item);
    void fillPath(const FillPath &item);
    void strokePath(const StrokePath &item);
    void text(const TextRun &run);
    void icon(const IconMark &mark);
    void image(const ImageMark &mark);
    void addPath(const Path &path);
    void addRoundedRect(const QRectF &rect, double radius);
    void setColor(Color color);
    void setBrush(const Brush &brush);

    cairo_t *m_cairo;
    const AssetSource &m_assets;
    std::unique_ptr<CairoLetters> m_letters;
    QHash<QString, cairo_surface_t *> m_pictures; // null: cannot be decoded
};

} // namespace periplus
