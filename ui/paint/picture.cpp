// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/picture.h"

#include <cairo.h>

#include <QBuffer>
#include <QImageReader>

namespace periplus {

namespace {

constexpr qint64 kMostPixels = 100'000'000;

/// Only formats with decoders of known quality: an asset may come from a stranger.
bool isAccepted(const QByteArray &format)
{
    return format == "png" || format == "jpeg" || format == "gif" || format == "webp";
}

bool isReadable(const QImageReader &reader)
{
    const QSize size = reader.size();
    return isAccepted(reader.format()) && size.isValid() && !size.isEmpty()
           && qint64(size.width()) * size.height() <= kMostPixels;
}

} // namespace

PictureFormat pictureFormat(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    if (!isReadable(reader))
        return {};
    return {reader.size(), "image/" + reader.format(), reader.transformation() != QImageIOHandler::TransformationNone};
}

QImage decodePicture(const std::optional<Asset> &asset)
{
    if (!asset)
        return {};
    QBuffer buffer;
    buffer.setData(asset->bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    if (!isReadable(reader))
        return {};
    reader.setAutoTransform(true);
    const QSize size = reader.size();
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
