// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/miniature.h"

#include "core/layout/journey_layout.h"
#include "core/layout/mirroring.h"
#include "core/layout/persona_sheet.h"
#include "core/layout/picture_sizes.h"
#include "ui/paint/cairo_painter.h"

#include <cairo.h>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLeastMiniature = 0.1;  // pixels per map unit; of a larger map the beginning is drawn
constexpr double kSheetWidth = 700;      // map units
constexpr double kSmallestLetters = 5.5; // pixels
constexpr double kSoftness = 0.34;       // of the bars that stand for texts

/// What stands for a text that nobody could read.
FillRect barOf(const TextRun &run)
{
    const double px = run.style.px;
    Color color = run.color;
    color.a = static_cast<quint8>(color.a * kSoftness);
    if (run.vertical)
        return {{run.baseline.x() - px * 0.6, run.baseline.y() - run.width, px * 0.6, run.width}, 0, color};
    return {{run.baseline.x(), run.baseline.y() - px * 0.62, run.width, px * 0.55}, 0, color};
}

QImage drawn(const DisplayList &list, double scale, const AssetSource &assets, const ShapedTextMeasurer &measurer,
             const MiniatureOptions &options)
{
    QImage image(options.pixels, QImage::Format_RGB32);
    const Color ground = options.theme.color(u"canvas"_s);
    image.fill(qRgb(ground.r, ground.g, ground.b));
    cairo_surface_t *surface = cairo_image_surface_create_for_data(
        image.bits(), CAIRO_FORMAT_RGB24, image.width(), image.height(), static_cast<int>(image.bytesPerLine()));
    cairo_t *cairo = cairo_create(surface);
    const double width = list.bounds.width() * scale;
    const double height = list.bounds.height() * scale;
    const double left = options.mirrored && width > image.width() - 2 * options.margin
                            ? image.width() - options.margin - width
                            : (image.width() - width) / 2;
    const double top = std::max(options.margin, (image.height() - height) / 2);
    cairo_translate(cairo, std::max(left, options.mirrored ? left : options.margin), top);
    cairo_scale(cairo, scale, scale);
    cairo_translate(cairo, -list.bounds.x(), -list.bounds.y());
    {
        CairoPainter painter(cairo, measurer, assets); // gone before its context
        for (const Item &item : list.items) {
            const auto *run = std::get_if<TextRun>(&item);
            if (run && run->style.px * scale < kSmallestLetters)
                painter.paint(Item(barOf(*run)));
            else
                painter.paint(item);
        }
    }
    cairo_destroy(cairo);
    cairo_surface_destroy(surface);
    return image;
}

double room(const MiniatureOptions &options)
{
    return std::max(1.0, options.pixels.width() - 2 * options.margin);
}

} // namespace

QImage mapMiniature(const State &state, JourneyId journey, const AssetSource &assets,
                    const ShapedTextMeasurer &measurer, const MiniatureOptions &options)
{
    const PictureSizes pictures(assets);
    LayoutOptions layout;
    layout.columns = ColumnWidth::Compact;
    layout.mirrored = options.mirrored;
    layout.pictures = &pictures;
    const JourneyLayout measured = JourneyLayout::measure(state, journey, options.theme, measurer, layout);
    const QRectF area = measured.bounds();
    const double scale = std::max(room(options) / std::max(area.width(), 1.0), kLeastMiniature);
    const QRectF shown(area.topLeft(), QSizeF(options.pixels) / scale);
    DisplayList list = measured.listFor(shown);
    list.bounds = area;
    if (!options.mirrored)
        return drawn(list, scale, assets, measurer, options);
    list = mirrored(list, mirrorAxis(area));
    list.bounds = area;
    return drawn(list, scale, assets, measurer, options);
}

QImage personaMiniature(const State &state, PersonaId persona, const AssetSource &assets,
                        const ShapedTextMeasurer &measurer, const MiniatureOptions &options)
{
    SheetOptions sheet;
    sheet.width = kSheetWidth;
    sheet.mirrored = options.mirrored;
    const DisplayList list = layoutPersonaSheet(state, persona, options.theme, measurer, sheet);
    return drawn(list, room(options) / kSheetWidth, assets, measurer, options);
}

} // namespace periplus
