// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/pdf_file.h"

#include <QHash>
#include <QString>

#include <map>
#include <memory>
#include <vector>

using hb_face_t = struct hb_face_t;
using hb_font_t = struct hb_font_t;

namespace periplus {

/// One font of a document: the glyphs it shows and the text each stands for.
class PdfFont
{
public:
    PdfFont(hb_face_t *face, int object, const QByteArray &resource);
    ~PdfFont();
    Q_DISABLE_COPY_MOVE(PdfFont)

    /// Notes that a glyph is shown for some text. False: this glyph already stands for another text, and the caller
    /// has to say the text otherwise.
    bool use(quint32 glyph, QStringView text);
    /// Advance in thousandths of an em, as the document will say it.
    double width(quint32 glyph) const;
    /// "/F1"
    const QByteArray &resource() const { return m_resource; }
    int object() const { return m_object; }

    /// Writes the subset, its widths and the way back to text.
    void write(PdfFile &file) const;

private:
    QByteArray subset(bool *isCff) const;
    QByteArray toUnicode() const;
    QByteArray widths() const;

    hb_face_t *m_face;
    hb_font_t *m_font;
    double m_unitsPerEm;
    int m_object;
    QByteArray m_resource;
    std::map<quint32, QString> m_glyphs; // rising, so that equal documents are equal
};

/// The fonts of a document, by face.
class PdfFonts
{
public:
    explicit PdfFonts(PdfFile &file) : m_file(file) {}

    /// The font made from a face, which is kept alive.
    PdfFont &of(hb_face_t *face);
    /// A second font of a face whose glyphs are never seen: each may stand for any text.
    PdfFont &carrier(hb_face_t *face);
    /// Writes all fonts; returns the Font entries of a resource dictionary.
    QByteArray write();

private:
    PdfFile &m_file;
    QHash<hb_face_t *, PdfFont *> m_byFace;
    std::vector<std::unique_ptr<PdfFont>> m_fonts;
    PdfFont *m_carrier = nullptr;
};

} // namespace periplus
