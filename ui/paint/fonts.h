// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/text_style.h"

#include <QByteArray>

#include <array>
#include <memory>

// cairo's and HarfBuzz's own headers stay out of ours, so that nobody else needs them.
using cairo_font_face_t = struct _cairo_font_face;
using hb_font_t = struct hb_font_t;

namespace periplus {

constexpr int kFaceCount = 8;

/// What a single UTF-16 unit means for the fast path.
enum class CharClass : quint8 {
    Foreign,     ///< needs another font or a pair of units
    Plain,       ///< covered by the embedded faces, left to right
    Space,       ///< a plain space or tab: words end here
    NewLine,     ///< ends a paragraph
    RightToLeft, ///< needs bidirectional layout
};

/// The faces the product carries, read in place from its resources and opened when first needed.
/// Not thread-safe; each thread makes its own.
class EmbeddedFonts
{
public:
    EmbeddedFonts();
    ~EmbeddedFonts();
    Q_DISABLE_COPY_MOVE(EmbeddedFonts)

    /// HarfBuzz font scaled to design units; divide advances by unitsPerEm().
    hb_font_t *shaping(FontFace face);
    /// cairo font face without hinting.
    cairo_font_face_t *cairoFace(FontFace face);
    /// The bytes of the font file; they live as long as the program.
    static QByteArray bytes(FontFace face);
    /// Design units of one em.
    double unitsPerEm(FontFace face);
    /// Ascent and descent (positive) in em.
    double ascent() const { return m_ascent; }
    double descent() const { return m_descent; }

    CharClass classOf(char16_t unit) const { return m_classes[unit]; }

    /// Family for programs that look fonts up by name: "Inter" or "Inter Display".
    static QString family(FontFace face);
    /// CSS weight: 400, 500, 600 or 700.
    static int weight(FontFace face);
    static bool isItalic(FontFace face);

private:
    struct Face;
    Face &opened(FontFace face);
    void classify();

    std::array<std::unique_ptr<Face>, kFaceCount> m_faces;
    std::array<CharClass, 65536> m_classes;
    void *m_freetype = nullptr; // FT_Library
    double m_ascent = 0;
    double m_descent = 0;
};

} // namespace periplus
