// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/assets.h"
#include "ui/paint/pdf_file.h"

#include <QHash>
#include <QImage>
#include <QPointF>
#include <QRectF>

using PangoFont = struct _PangoFont;

namespace periplus {

/// A picture in the document: its object and its size in pixels.
struct PdfPicture
{
    int object = 0; ///< 0: there is none
    QSize size;
};

/// A letter that is a picture: where it lies about the baseline point, in em, y down.
struct PdfColorGlyph
{
    int object = 0;
    QRectF box;
};

/// Puts each picture into the document once.
class PdfPictures
{
public:
    PdfPictures(PdfFile &file, const AssetSource &assets) : m_file(file), m_assets(assets) {}

    /// Tells that a picture will fill a rectangle of so many points, before it is asked for: of one much finer than
    /// print shows (600 pixels an inch) only what shows is put in.
    void expect(const QString &hash, QSizeF points);
    PdfPicture asset(const QString &hash);
    /// A glyph of a font with colours.
    PdfColorGlyph glyph(PangoFont *font, quint32 glyph);

private:
    int add(const QImage &image);
    int addJpeg(const QByteArray &bytes, QSize size, int components);
    QSize printedSize(const QString &hash, QSize pixels) const;

    PdfFile &m_file;
    const AssetSource &m_assets;
    QHash<QString, PdfPicture> m_known;
    QHash<QString, QSizeF> m_expected;                         // points: the largest of its rectangles
    QHash<std::pair<void *, quint32>, PdfColorGlyph> m_glyphs; // by HarfBuzz face
};

} // namespace periplus
