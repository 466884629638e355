// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/cairo_painter.h"

#include "core/layout/icons.h"
#include "ui/paint/cairo_letters.h"
#include "ui/paint/overloaded.h"
#include "ui/paint/picture.h"

#include <cairo.h>

#include <algorithm>
#include <numbers>

namespace periplus {

CairoPainter::CairoPainter(cairo_t *cairo, const ShapedTextMeasurer &measurer, const AssetSource &assets)
    : m_cairo(cairo), m_assets(assets), m_letters(std::make_unique<CairoLetters>(cairo, measurer.shaper()))
{
}

CairoPainter::~CairoPainter()
{
    for (cairo_surface_t *picture : std::as_const(m_pictures))
        cairo_surface_destroy(picture);
}

void CairoPainter::paint(const DisplayList &list)
{
    for (const Item &item : list.items)
        paint(item);
}

void CairoPainter::paint(const Item &item)
{
    std::visit(overloaded{[](const GroupBegin &) {}, [](const GroupEnd &) {},
                          [this](const FillRect &rect) { fillRect(rect); },
                          [this](const FillPath &path) { fillPath(path); },
                          [this](const StrokePath &path) { strokePath(path); },
                          [this](const TextRun &run) { text(run); }, [this](const IconMark &mark) { icon(mark); },
                          [this](const ImageMark &mark) { image(mark); }, [](const LinkMark &) {}},
               item);
}

void CairoPainter::setColor(Color color)
{
    if (color.a == 255)
        cairo_set_source_rgb(m_cairo, color.r / 255.0, color.g / 255.0, color.b / 255.0);
    else
        cairo_set_source_rgba(m_cairo, color.r / 255.0, color.g / 255.0, color.b / 255.0, color.a / 255.0);
}

void CairoPainter::setBrush(const Brush &brush)
{
    if (brush.stops.isEmpty()) {
        setColor(brush.color);
        return;
    }
    cairo_pattern_t *pattern =
        cairo_pattern_create_linear(brush.start.x(), brush.start.y(), brush.end.x(), brush.end.y());
    for (const GradientStop &stop : brush.stops) {
        const Color c = stop.color;
        cairo_pattern_add_color_stop_rgba(pattern, stop.position, c.r / 255.0, c.g / 255.0, c.b / 255.0, c.a / 255.0);
    }
    cairo_set_source(m_cairo, pattern);
    cairo_pattern_destroy(pattern);
}

void CairoPainter::addPath(const Path &path)
{
    for (const PathElement &e : path.elements()) {
        switch (e.kind) {
        case PathElement::Kind::Move:
            cairo_move_to(m_cairo, e.p1.x(), e.p1.y());
            break;
        case PathElement::Kind::Line:
            cairo_line_to(m_cairo, e.p1.x(), e.p1.y());
            break;
        case PathElement::Kind::Cubic:
            cairo_curve_to(m_cairo, e.p1.x(), e.p1.y(), e.p2.x(), e.p2.y(), e.p3.x(), e.p3.y());
            break;
        case PathElement::Kind::Close:
            cairo_close_path(m_cairo);
            break;
        }
    }
}

void CairoPainter::addRoundedRect(const QRectF &rect, double radius)
{
    if (radius <= 0)
        cairo_rectangle(m_cairo, rect.x(), rect.y(), rect.width(), rect.height());
    else
        addPath(Path::roundedRect(rect, radius));
}

void CairoPainter::fillRect(const FillRect &item)
{
    if (item.color.a == 0 || item.rect.isEmpty())
        return;
    setColor(item.color);
    addRoundedRect(item.rect, item.radius);
    cairo_fill(m_cairo);
}

void CairoPainter::fillPath(const FillPath &item)
{
    setBrush(item.brush);
    addPath(item.path);
    cairo_fill(m_cairo);
}

void CairoPainter::strokePath(const StrokePath &item)
{
    setBrush(item.stroke.brush);
    cairo_set_line_width(m_cairo, item.stroke.width);
    cairo_set_line_cap(m_cairo, item.stroke.roundCaps ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
    cairo_set_line_join(m_cairo, CAIRO_LINE_JOIN_ROUND);
    const QList<double> &dashes = item.stroke.dashes;
    cairo_set_dash(m_cairo, dashes.constData(), static_cast<int>(dashes.size()), 0);
    addPath(item.path);
    cairo_stroke(m_cairo);
}

void CairoPainter::text(const TextRun &run)
{
    if (run.text.isEmpty())
        return;
    setColor(run.color);
    if (!run.vertical) {
        m_letters->draw(run, run.baseline);
        return;
    }
    // Not save and restore: that would take back the font, which the letters remember to have set.
    cairo_matrix_t upright;
    cairo_get_matrix(m_cairo, &upright);
    cairo_translate(m_cairo, run.baseline.x(), run.baseline.y());
    cairo_rotate(m_cairo, -std::numbers::pi / 2);
    m_letters->draw(run, {});
    cairo_set_matrix(m_cairo, &upright);
}

void CairoPainter::icon(const IconMark &mark)
{
    const double scale = std::min(mark.rect.width(), mark.rect.height()) / kIconBox;
    const QPointF origin = mark.rect.center() - QPointF(kIconBox, kIconBox) * (scale / 2);
    setColor(mark.color);
    cairo_set_line_cap(m_cairo, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(m_cairo, CAIRO_LINE_JOIN_ROUND);
    cairo_set_dash(m_cairo, nullptr, 0, 0);
    const IconDrawing &drawing = iconDrawing(mark.name);
    if (!drawing.filled.isEmpty()) {
        addPath(drawing.filled.mapped(scale, origin));
        cairo_fill(m_cairo);
    }
    for (const IconDrawing::Stroke &stroke : drawing.strokes) {
        cairo_set_line_width(m_cairo, stroke.width * scale);
        addPath(stroke.path.mapped(scale, origin));
        cairo_stroke(m_cairo);
    }
}

void CairoPainter::image(const ImageMark &mark)
{
    if (mark.rect.isEmpty())
        return;
    auto it = m_pictures.find(mark.asset);
    if (it == m_pictures.end())
        it = m_pictures.insert(mark.asset, cairoPicture(m_assets.asset(mark.asset)));
    cairo_surface_t *picture = it.value();
    if (!picture) {
        setColor(kMissingPicture);
        addRoundedRect(mark.rect, mark.radius);
        cairo_fill(m_cairo);
        return;
    }
    const double width = cairo_image_surface_get_width(picture);
    const double height = cairo_image_surface_get_height(picture);
    const double scale = std::max(mark.rect.width() / width, mark.rect.height() / height);
    cairo_save(m_cairo);
    addRoundedRect(mark.rect, mark.radius);
    cairo_clip(m_cairo);
    cairo_translate(m_cairo, mark.rect.center().x() - width * scale / 2, mark.rect.center().y() - height * scale / 2);
    cairo_scale(m_cairo, scale, scale);
    cairo_set_source_surface(m_cairo, picture, 0, 0);
    cairo_pattern_set_filter(cairo_get_source(m_cairo), CAIRO_FILTER_GOOD);
    cairo_paint(m_cairo);
    cairo_restore(m_cairo);
}

} // namespace periplus
