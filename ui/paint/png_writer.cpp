// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/png_writer.h"

#include "ui/paint/cairo_painter.h"

#include <QCoreApplication>

#include <cairo.h>

#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

struct PngText
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr double kLongestPngSide = 32000; // cairo's own limit is 32 767
constexpr double kMostPngPixels = 130e6;  // half a gigabyte of memory while painting

cairo_status_t append(void *closure, const unsigned char *bytes, unsigned length)
{
    static_cast<QByteArray *>(closure)->append(reinterpret_cast<const char *>(bytes), length);
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

Result<QByteArray> writePng(const DisplayList &list, const PngOptions &options, const ShapedTextMeasurer &measurer,
                            const AssetSource &assets)
{
    if (!(options.scale > 0) || !std::isfinite(options.scale))
        return failure(Errc::InvalidValue, PngText::tr("the scale of a picture must be larger than 0"));
    const double width = std::max(1.0, std::ceil(list.bounds.width() * options.scale));
    const double height = std::max(1.0, std::ceil(list.bounds.height() * options.scale));
    if (width > kLongestPngSide || height > kLongestPngSide || width * height > kMostPngPixels) {
        return failure(
            Errc::TooLarge,
            PngText::tr(
                "the picture would be %1 by %2 pixels; at most 32000 on a side and 130 million in all are possible")
                .arg(width, 0, 'f', 0)
                .arg(height, 0, 'f', 0));
    }
    cairo_surface_t *surface =
        cairo_image_surface_create(options.background.a == 255 ? CAIRO_FORMAT_RGB24 : CAIRO_FORMAT_ARGB32,
                                   static_cast<int>(width), static_cast<int>(height));
    cairo_t *cairo = cairo_create(surface);
    const Color ground = options.background;
    cairo_set_source_rgba(cairo, ground.r / 255.0, ground.g / 255.0, ground.b / 255.0, ground.a / 255.0);
    cairo_paint(cairo);
    cairo_scale(cairo, options.scale, options.scale);
    cairo_translate(cairo, -list.bounds.x(), -list.bounds.y());
    CairoPainter(cairo, measurer, assets).paint(list);
    QByteArray png;
    const cairo_status_t painted = cairo_status(cairo);
    const cairo_status_t written = cairo_surface_write_to_png_stream(surface, append, &png);
    cairo_destroy(cairo);
    cairo_surface_destroy(surface);
    if (painted != CAIRO_STATUS_SUCCESS || written != CAIRO_STATUS_SUCCESS) {
        const cairo_status_t status = painted != CAIRO_STATUS_SUCCESS ? painted : written;
        return failure(Errc::IoError, QString::fromLatin1(cairo_status_to_string(status)));
    }
    return png;
}

} // namespace periplus
