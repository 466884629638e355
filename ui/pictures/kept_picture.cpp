// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/kept_picture.h"

#include "core/base/describe.h"
#include "core/base/picture_header.h"
#include "core/base/save_atomically.h"
#include "ui/paint/picture.h"
#include "ui/pictures/picture_chunks.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kQuality = 90; // of a JPEG that is made here
constexpr const char *kTooManyBytes = QT_TRANSLATE_NOOP("Pictures", "the picture is larger than 64 MB");
constexpr const char *kBroken = QT_TRANSLATE_NOOP("Pictures", "the picture is broken");

QString sayOfPicture(const char *text)
{
    return QCoreApplication::translate("Pictures", text);
}

tl::unexpected<Error> refused(Errc code, const char *detail)
{
    return failure(code, sayOfPicture(detail));
}

QByteArray readerName(PictureKind kind)
{
    switch (kind) {
    case PictureKind::Png:
        return "png";
    case PictureKind::Jpeg:
        return "jpeg";
    case PictureKind::Gif:
        return "gif";
    case PictureKind::WebP:
        return "webp";
    case PictureKind::Bmp:
        return "bmp";
    }
    return {};
}

bool looksLikeSvg(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(2048).toLower();
    return start.contains("<svg") || start.contains("<!doctype svg");
}

Status checkSize(QSize size)
{
    if (qint64(size.width()) * size.height() > kMostPicturePixels)
        return refused(Errc::TooLarge, QT_TRANSLATE_NOOP("Pictures", "the picture has more than 100 million pixels"));
    return {};
}

QSize keptSize(QSize size)
{
    if (std::max(size.width(), size.height()) <= kLargestKeptSide)
        return size;
    return size.scaled(kLargestKeptSide, kLargestKeptSide, Qt::KeepAspectRatio).expandedTo({1, 1});
}

QByteArray encodedAs(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return image.save(&buffer, format, quality) ? bytes : QByteArray();
}

/// A photograph becomes a JPEG, anything else a PNG, unless that would be very large.
Result<KeptPicture> encoded(const QImage &image, bool photograph, QSize before, const QString &name)
{
    KeptPicture kept{{}, u"image/png"_s, image.size(), before, name};
    const bool clear = image.hasAlphaChannel();
    if (!photograph || clear)
        kept.bytes = encodedAs(image, "PNG", -1);
    if (!clear && (photograph || kept.bytes.size() > kMostKeptBytes)) {
        kept.bytes = encodedAs(image, "JPG", kQuality);
        kept.mediaType = u"image/jpeg"_s;
    }
    if (kept.bytes.isEmpty())
        return refused(Errc::InvalidValue, kBroken);
    if (kept.bytes.size() > kMostPictureBytes)
        return refused(Errc::TooLarge, kTooManyBytes);
    return kept;
}

/// The bytes themselves, without what else they say; empty when they cannot stay as they are.
QByteArray asItIs(const QByteArray &bytes, const PictureHeader &header)
{
    const bool fits = keptSize(header.size) == header.size && header.orientation == 1;
    const bool png = header.kind == PictureKind::Png;
    if (!fits || (!png && header.kind != PictureKind::Jpeg))
        return {};
    const QByteArray bare = png ? barePng(bytes) : bareJpeg(bytes);
    return bare.size() <= kMostKeptBytes ? bare : QByteArray();
}

Result<QImage> decode(const QByteArray &bytes, const PictureHeader &header)
{
    if (!QImageReader::supportedImageFormats().contains(readerName(header.kind)))
        return refused(
            Errc::Unsupported,
            QT_TRANSLATE_NOOP("Pictures", "pictures of this kind cannot be read here. Save it as PNG or JPEG"));
    allowLargePictures();
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, readerName(header.kind));
    reader.setAutoDetectImageFormat(false); // else every plugin may have a look
    reader.setAutoTransform(true);
    if (keptSize(header.size) != header.size)
        reader.setScaledSize(keptSize(header.size));
    const QImage image = reader.read();
    if (image.isNull())
        return refused(Errc::InvalidValue, kBroken);
    return image;
}

} // namespace

Result<KeptPicture> keepPicture(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > kMostPictureBytes)
        return refused(Errc::TooLarge, kTooManyBytes);
    const std::optional<PictureHeader> header = readPictureHeader(bytes);
    if (!header && looksLikeSvg(bytes))
        return refused(Errc::Unsupported,
                       QT_TRANSLATE_NOOP("Pictures", "a drawing may name other files, so Periplus does not take SVG. "
                                                     "Save it as PNG"));
    if (!header)
        return refused(
            Errc::Unsupported,
            QT_TRANSLATE_NOOP("Pictures", "this is no picture that Periplus knows: PNG, JPEG, GIF, WebP or BMP"));
    PERIPLUS_TRY(checkSize(header->size));
    const bool jpeg = header->kind == PictureKind::Jpeg;
    if (jpeg && bareJpeg(bytes).isEmpty()) // its decoder would fill what is missing with grey
        return refused(Errc::InvalidValue, kBroken);
    const Result<QImage> image = decode(bytes, *header);
    PERIPLUS_TRY(image);
    if (const QByteArray bare = asItIs(bytes, *header); !bare.isEmpty())
        return KeptPicture{bare, jpeg ? u"image/jpeg"_s : u"image/png"_s, header->size, header->size, name};
    return encoded(*image, jpeg, header->uprightSize(), name);
}

Result<KeptPicture> keepPicture(const QImage &image, const QString &name)
{
    if (image.isNull())
        return refused(Errc::InvalidValue, kBroken);
    PERIPLUS_TRY(checkSize(image.size()));
    const QSize size = keptSize(image.size());
    const QImage fitting =
        size == image.size() ? image : image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return encoded(fitting, false, image.size(), name);
}

Result<KeptPicture> keepPictureFile(const QString &path)
{
    const QFileInfo info(path);
    const auto named = [&info](Error error) { return failure(inFile(std::move(error), info.fileName())); };
    if (!info.exists())
        return named({Errc::NotFound, {}, {}, 0, 0});
    if (info.isDir())
        return named({Errc::IsDirectory,
                      sayOfPicture(QT_TRANSLATE_NOOP("Pictures", "this is a folder, not a picture")),
                      {},
                      0,
                      0});
    if (!info.isFile()) // reading a pipe or device may never end
        return named({Errc::Unsupported, {}, {}, 0, 0});
    const Result<QByteArray> bytes = readWholeFile(path, kMostPictureBytes);
    if (!bytes && bytes.error().code == Errc::TooLarge)
        return named({Errc::TooLarge, sayOfPicture(kTooManyBytes), {}, 0, 0});
    if (!bytes)
        return named({bytes.error().code, bytes.error().detail, {}, 0, 0});
    Result<KeptPicture> kept = keepPicture(*bytes, info.fileName());
    return kept ? kept : named(kept.error());
}

} // namespace periplus
