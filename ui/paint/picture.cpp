// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/picture.h"

#include <cairo.h>

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace periplus {

namespace {

constexpr qint64 kMostPixels = 100'000'000;
constexpr int kMostDecodedMiB = 512;

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
        allowLargePictures();
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

void allowLargePictures()
{
    // Once, so that no thread reads it while it is written. 100 million pixels take 400 MB; Qt's own limit is 128.
    [[maybe_unused]] static const bool once = [] {
        QImageReader::setAllocationLimit(kMostDecodedMiB);
        return true;
    }();
}

PictureFormat pictureFormat(const QByteArray &bytes)
{
    const PictureReader picture(bytes);
    if (!picture.isReadable())
        return {};
    const QImageReader &reader = picture.reader;
    return {reader.size(), "image/" + reader.format(), reader.transformation() != QImageIOHandler::TransformationNone};
}

QImage decodePicture(const std::optional<Asset> &asset, QSize cover)
{
    if (!asset)
        return {};
    PictureReader picture(asset->bytes);
    if (!picture.isReadable())
        return {};
    QImageReader &reader = picture.reader;
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    // Twice as many pixels as are shown are left for smooth scaling. Only JPEG gains from fewer.
    const int wanted = std::max(cover.width(), cover.height()) * 2;
    const bool fewer = reader.format() == "jpeg" && wanted > 0;
    const QSize enough = fewer ? size.scaled(wanted, wanted, Qt::KeepAspectRatioByExpanding).boundedTo(size) : size;
    if (std::max(enough.width(), enough.height()) > kLargestPicture)
        reader.setScaledSize(enough.scaled(kLargestPicture, kLargestPicture, Qt::KeepAspectRatio));
    else if (enough != size)
        reader.setScaledSize(enough);
    return reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

QImage coverOf(const QImage &image, QSize size, double radius)
{
    QImage result(size, QImage::Format_ARGB32_Premultiplied);
    result.fill(Qt::transparent);
    if (image.isNull() || size.isEmpty())
        return result;
    // Cut first: all of a long line, as high as the rectangle, would take hundreds of megabytes.
    const QSizeF part = QSizeF(size).scaled(QSizeF(image.size()), Qt::KeepAspectRatio);
    const QRectF shown(QPointF((image.width() - part.width()) / 2, (image.height() - part.height()) / 2), part);
    const QRect cut = shown.toAlignedRect() & image.rect();
    const double scale = size.width() / part.width();
    const QImage cover = image.copy(cut).scaled((QSizeF(cut.size()) * scale).toSize().expandedTo(size),
                                                Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QPointF corner = (QPointF(cut.topLeft()) - shown.topLeft()) * scale;
    QBrush brush(cover);
    brush.setTransform(QTransform::fromTranslate(corner.x(), corner.y()));
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawRoundedRect(QRectF(QPointF(), size), radius, radius);
    return result;
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
