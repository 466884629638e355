// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/pdf_pictures.h"

#include "ui/paint/picture.h"

#include <cairo.h>
#include <hb.h>
#include <pango/pangocairo.h>

#include <QBuffer>

#include <cmath>

namespace periplus {

namespace {

constexpr double kPrintedPerInch = 600; // a screenshot can still be read when the page is zoomed into
constexpr double kPointsPerInch = 72;
constexpr double kWorthScaling = 1.5; // times as many pixels as print shows
constexpr int kJpegQuality = 90;
constexpr double kGlyphPx = 128; // colour fonts hold pictures of about this size

/// Components of a JPEG's frame header: 1 grey, 3 colour; 0 when it is something else.
int jpegComponents(const QByteArray &bytes)
{
    const auto at = [&bytes](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    for (qsizetype i = 2; i + 9 < bytes.size() && at(i) == 0xFF;) {
        const int marker = at(i + 1);
        const bool frame = marker >= 0xC0 && marker <= 0xC2; // baseline, extended, progressive
        if (frame)
            return at(i + 9) == 1 || at(i + 9) == 3 ? at(i + 9) : 0;
        i += 2 + at(i + 2) * 256 + at(i + 3);
    }
    return 0;
}

QByteArray imageEntries(QSize size, const char *space)
{
    return "/Type/XObject/Subtype/Image/Width " + QByteArray::number(size.width()) + "/Height "
           + QByteArray::number(size.height()) + "/BitsPerComponent 8/ColorSpace/" + space;
}

} // namespace

int PdfPictures::add(const QImage &image)
{
    const QImage straight = image.convertToFormat(QImage::Format_RGBA8888);
    QByteArray colors;
    QByteArray alphas;
    colors.reserve(qsizetype(straight.width()) * straight.height() * 3);
    for (int y = 0; y < straight.height(); ++y) {
        const uchar *line = straight.constScanLine(y);
        for (int x = 0; x < straight.width(); ++x, line += 4) {
            colors.append(reinterpret_cast<const char *>(line), 3);
            alphas.append(static_cast<char>(line[3]));
        }
    }
    QByteArray entries = imageEntries(straight.size(), "DeviceRGB");
    if (alphas.count('\xFF') != alphas.size())
        entries.append("/SMask " + PdfFile::ref(m_file.addStream(imageEntries(straight.size(), "DeviceGray"), alphas)));
    return m_file.addStream(entries, colors);
}

int PdfPictures::addJpeg(const QByteArray &bytes, QSize size, int components)
{
    return m_file.addStream(imageEntries(size, components == 1 ? "DeviceGray" : "DeviceRGB"), bytes, "/DCTDecode");
}

void PdfPictures::expect(const QString &hash, QSizeF points)
{
    m_expected[hash] = m_expected.value(hash).expandedTo(points);
}

QSize PdfPictures::printedSize(const QString &hash, QSize pixels) const
{
    const QSizeF points = m_expected.value(hash);
    if (points.isEmpty())
        return pixels;
    const QSizeF cover = QSizeF(pixels).scaled(points, Qt::KeepAspectRatioByExpanding);
    const QSizeF printed = cover * (kPrintedPerInch / kPointsPerInch);
    return pixels.width() > printed.width() * kWorthScaling ? printed.toSize().expandedTo({1, 1}) : pixels;
}

PdfPicture PdfPictures::asset(const QString &hash)
{
    const auto known = m_known.constFind(hash);
    if (known != m_known.constEnd())
        return *known;
    PdfPicture result;
    const std::optional<Asset> asset = m_assets.asset(hash);
    const QImage image = decodePicture(asset);
    if (!image.isNull()) {
        const PictureFormat format = pictureFormat(asset->bytes);
        const int components = format.mediaType == "image/jpeg" ? jpegComponents(asset->bytes) : 0;
        const QSize printed = printedSize(hash, image.size());
        result.size = printed;
        if (printed != image.size()) {
            const QImage scaled = image.scaled(printed, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            QByteArray jpeg;
            QBuffer buffer(&jpeg);
            const bool photo =
                components > 0 && scaled.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPG", kJpegQuality);
            result.object = photo ? addJpeg(jpeg, printed, jpegComponents(jpeg)) : add(scaled);
        } else if (components > 0 && format.size == image.size() && !format.turned) {
            result.object = addJpeg(asset->bytes, image.size(), components); // as it is: small, and nothing lost
        } else {
            result.object = add(image);
        }
    }
    m_known.insert(hash, result);
    return result;
}

PdfColorGlyph PdfPictures::glyph(PangoFont *font, quint32 glyph)
{
    const std::pair<void *, quint32> key(hb_font_get_face(pango_font_get_hb_font(font)), glyph);
    const auto known = m_glyphs.constFind(key);
    if (known != m_glyphs.constEnd())
        return *known;
    cairo_font_face_t *face = cairo_scaled_font_get_font_face(pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(font)));
    const int side = static_cast<int>(kGlyphPx * 2);
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    cairo_surface_t *surface = cairo_image_surface_create_for_data(image.bits(), CAIRO_FORMAT_ARGB32, side, side,
                                                                   static_cast<int>(image.bytesPerLine()));
    cairo_t *cairo = cairo_create(surface);
    cairo_set_font_face(cairo, face);
    cairo_set_font_size(cairo, kGlyphPx);
    const double left = kGlyphPx / 4;
    const double baseline = kGlyphPx * 1.4;
    const cairo_glyph_t placed{glyph, left, baseline};
    cairo_show_glyphs(cairo, &placed, 1);
    cairo_text_extents_t extents;
    cairo_glyph_extents(cairo, &placed, 1, &extents);
    cairo_destroy(cairo);
    cairo_surface_destroy(surface);

    const QRectF ink(left + extents.x_bearing, baseline + extents.y_bearing, extents.width, extents.height);
    const QRect crop = ink.toAlignedRect() & image.rect();
    PdfColorGlyph result;
    if (!crop.isEmpty()) {
        result.object = add(image.copy(crop));
        result.box = QRectF((crop.x() - left) / kGlyphPx, (crop.y() - baseline) / kGlyphPx, crop.width() / kGlyphPx,
                            crop.height() / kGlyphPx);
    }
    m_glyphs.insert(key, result);
    return result;
}

} // namespace periplus
