// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/picture.h"

#include <cairo.h>

#include <QBuffer>
#include <QImageReader>

namespace periplus {

namespace {

constexpr qint64 kMostPixels = 100'000'000;

/// The format the first bytes say, of those with decoders of known quality: an asset may come from a stranger. Qt is
/// not asked, for it would let every plugin look, and the one for SVG opens the files that a picture names.
QByteArray acceptedFormat(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    return bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP" ? "webp" : "";
}

/// A reader of just that format.
class PictureReader
{
public:
    explicit PictureReader(const QByteArray &bytes)
    {
        m_buffer.setData(bytes);
        m_buffer.open(QIODevice::ReadOnly);
        reader.setAutoDetectImageFormat(false);
        reader.setFormat(acceptedFormat(bytes));
        reader.setDevice(&m_buffer);
    }

    bool isReadable() const
    {
        const QSize size = reader.format().isEmpty() ? QSize() : reader.size();
        return size.isValid() && !size.isEmpty() && qint64(size.width()) * size.height() <= kMostPixels;
    }

private:
    QBuffer m_buffer;

public:
    QImageReader reader; // after the buffer it reads
};

} // namespace

PictureFormat pictureFormat(const QByteArray &bytes)
{
    const PictureReader picture(bytes);
    if (!picture.isReadable())
        return {};
    const QImageReader &reader = picture.reader;
    return {reader.size(), "image/" + reader.format(), reader.transformation() != QImageIOHandler::TransformationNone};
}

QImage decodePicture(const std::optional<Asset> &asset)
{
    if (!asset)
        return {};
    PictureReader picture(asset->bytes);
    if (!picture.isReadable())
        return {};
    QImageReader &reader = picture.reader;
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
