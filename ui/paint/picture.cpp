// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/picture.h"

#include <cairo.h>

#include <QBuffer>
#include <QImageReader>

namespace periplus {

QImage decodePicture(const std::optional<Asset> &asset)
{
    if (!asset)
        return {};
    QByteArray bytes = asset->bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    // Only formats with decoders of known quality: an asset may come from a stranger.
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg" && format != "gif" && format != "webp")
        return {};
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > 100'000'000)
        return {};
    if (std::max(size.width(), size.height()) > kLargestPicture)
        reader.setScaledSize(size.scaled(kLargestPicture, kLargestPicture, Qt::KeepAspectRatio));
    return reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

cairo_surface_t *cairoPicture(const std::optional<Asset> &asset)
{
    const QImage image = decodePicture(asset);
    if (image.isNull())
        return nullptr;
    cairo_surface_t *surface = cairo_image_surface_create(
        image.hasAlphaChannel() ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24, image.width(), image.height());
    if (cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS) {
        cairo_surface_destroy(surface);
        return nullptr;
    }
    cairo_surface_flush(surface);
    const qsizetype stride = cairo_image_surface_get_stride(surface);
    unsigned char *pixels = cairo_image_surface_get_data(surface);
    for (int y = 0; y < image.height(); ++y)
        memcpy(pixels + y * stride, image.constScanLine(y), static_cast<size_t>(image.width()) * 4);
    cairo_surface_mark_dirty(surface);
    return surface;
}

} // namespace periplus
