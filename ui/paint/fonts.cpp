// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/fonts.h"

#include <cairo-ft.h>
#include <hb-ft.h>
#include <hb.h>

#include FT_MODULE_H

#include <QResource>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kFileNames{"Inter-Regular",         "Inter-Medium",      "Inter-SemiBold", "Inter-Bold",
                                "InterDisplay-SemiBold", "InterDisplay-Bold", "Inter-Italic",   "Inter-BoldItalic"};

size_t indexOf(FontFace face)
{
    return static_cast<size_t>(face);
}

/// Emoji that programs show in colour without being asked; the embedded faces must not take them.
bool isColourEmoji(char32_t c)
{
    constexpr std::array<char16_t, 43> singles{0x267F, 0x2693, 0x26A1, 0x26CE, 0x26D4, 0x26EA, 0x26F5,
                                               0x26FA, 0x26FD, 0x2705, 0x2728, 0x274C, 0x274E, 0x2757,
                                               0x27B0, 0x27BF, 0x2B50, 0x2B55, 0x23F0, 0x23F3};
    if (std::find(singles.begin(), singles.end(), c) != singles.end())
        return true;
    const auto in = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    return in(0x231A, 0x231B) || in(0x23E9, 0x23EC) || in(0x25FD, 0x25FE) || in(0x2614, 0x2615) || in(0x2648, 0x2653)
           || in(0x26AA, 0x26AB) || in(0x26BD, 0x26BE) || in(0x26C4, 0x26C5) || in(0x26F2, 0x26F3) || in(0x270A, 0x270B)
           || in(0x2753, 0x2755) || in(0x2795, 0x2797) || in(0x2B1B, 0x2B1C);
}

} // namespace

struct EmbeddedFonts::Face
{
    QByteArray bytes;
    hb_font_t *shaping = nullptr;
    cairo_font_face_t *cairo = nullptr;
    double unitsPerEm = 1000;

    ~Face()
    {
        hb_font_destroy(shaping);
        if (cairo)
            cairo_font_face_destroy(cairo);
    }
};

EmbeddedFonts::EmbeddedFonts()
{
    classify();
}

EmbeddedFonts::~EmbeddedFonts()
{
    m_faces = {};
    if (m_freetype)
        FT_Done_Library(static_cast<FT_Library>(m_freetype)); // faces that cairo still keeps hold their own reference
}

QByteArray EmbeddedFonts::bytes(FontFace face)
{
    const QResource resource(u":/periplus/fonts/"_s + QLatin1String(kFileNames.at(indexOf(face))) + u".otf"_s);
    Q_ASSERT_X(resource.isValid() && resource.compressionAlgorithm() == QResource::NoCompression, "EmbeddedFonts",
               "the fonts are not linked in");
    return QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size());
}

EmbeddedFonts::Face &EmbeddedFonts::opened(FontFace face)
{
    std::unique_ptr<Face> &slot = m_faces.at(indexOf(face));
    if (!slot) {
        slot = std::make_unique<Face>();
        slot->bytes = bytes(face);
        hb_blob_t *blob = hb_blob_create(slot->bytes.constData(), static_cast<unsigned>(slot->bytes.size()),
                                         HB_MEMORY_MODE_READONLY, nullptr, nullptr);
        hb_face_t *opened = hb_face_create(blob, 0);
        slot->unitsPerEm = hb_face_get_upem(opened);
        slot->shaping = hb_font_create(opened);
        hb_face_destroy(opened);
        hb_blob_destroy(blob);
    }
    return *slot;
}

hb_font_t *EmbeddedFonts::shaping(FontFace face)
{
    return opened(face).shaping;
}

double EmbeddedFonts::unitsPerEm(FontFace face)
{
    return opened(face).unitsPerEm;
}

cairo_font_face_t *EmbeddedFonts::cairoFace(FontFace face)
{
    Face &wanted = opened(face);
    if (wanted.cairo)
        return wanted.cairo;
    auto *library = static_cast<FT_Library>(m_freetype);
    if (!library) {
        FT_Init_FreeType(&library);
        m_freetype = library;
    }
    FT_Face opened = nullptr;
    FT_New_Memory_Face(library, reinterpret_cast<const FT_Byte *>(wanted.bytes.constData()),
                       static_cast<FT_Long>(wanted.bytes.size()), 0, &opened);
    Q_ASSERT(opened);
    FT_Reference_Library(library);
    wanted.cairo = cairo_ft_font_face_create_for_ft_face(opened, FT_LOAD_NO_HINTING | FT_LOAD_NO_AUTOHINT);
    // cairo keeps scaled fonts for a while after the last use, so it must end the FreeType face itself.
    static const cairo_user_data_key_t key{};
    cairo_font_face_set_user_data(wanted.cairo, &key, opened, [](void *data) {
        auto *kept = static_cast<FT_Face>(data);
        FT_Library owner = kept->glyph->library;
        FT_Done_Face(kept);
        FT_Done_Library(owner);
    });
    return wanted.cairo;
}

void EmbeddedFonts::classify()
{
    m_classes.fill(CharClass::Foreign);
    hb_font_t *font = shaping(FontFace::Regular);
    hb_set_t *covered = hb_set_create();
    hb_face_collect_unicodes(hb_font_get_face(font), covered);
    for (hb_codepoint_t c = HB_SET_VALUE_INVALID; hb_set_next(covered, &c) && c < 0x10000;) {
        const QChar::Category category = QChar::category(c);
        const bool control = category == QChar::Other_Control || category == QChar::Other_Format;
        if (!control && !isColourEmoji(c))
            m_classes[c] = CharClass::Plain;
    }
    hb_set_destroy(covered);
    const auto set = [this](char16_t first, char16_t last, CharClass value) {
        std::fill(m_classes.begin() + first, m_classes.begin() + last + 1, value);
    };
    set(0x0590, 0x08FF, CharClass::RightToLeft);
    set(0xFB1D, 0xFDFF, CharClass::RightToLeft);
    set(0xFE70, 0xFEFC, CharClass::RightToLeft);
    for (const char16_t mark : {u'\u200F', u'\u202A', u'\u202B', u'\u202D', u'\u202E', u'\u2067'})
        m_classes[mark] = CharClass::RightToLeft;
    m_classes[u' '] = m_classes[u'\t'] = CharClass::Space;
    for (const char16_t end : {u'\n', u'\v', u'\f', u'\r', u'\u0085', u'\u2028', u'\u2029'})
        m_classes[end] = CharClass::NewLine;

    hb_font_extents_t extents;
    hb_font_get_h_extents(font, &extents);
    m_ascent = extents.ascender / unitsPerEm(FontFace::Regular);
    m_descent = -extents.descender / unitsPerEm(FontFace::Regular);
}

QString EmbeddedFonts::family(FontFace face)
{
    switch (face) {
    case FontFace::Regular:
    case FontFace::Medium:
    case FontFace::SemiBold:
    case FontFace::Bold:
    case FontFace::Italic:
    case FontFace::BoldItalic:
        return u"Inter"_s;
    case FontFace::DisplaySemiBold:
    case FontFace::DisplayBold:
        return u"Inter Display"_s;
    }
    Q_UNREACHABLE();
}

int EmbeddedFonts::weight(FontFace face)
{
    switch (face) {
    case FontFace::Regular:
    case FontFace::Italic:
        return 400;
    case FontFace::Medium:
        return 500;
    case FontFace::SemiBold:
    case FontFace::DisplaySemiBold:
        return 600;
    case FontFace::Bold:
    case FontFace::DisplayBold:
    case FontFace::BoldItalic:
        return 700;
    }
    Q_UNREACHABLE();
}

bool EmbeddedFonts::isItalic(FontFace face)
{
    return face == FontFace::Italic || face == FontFace::BoldItalic;
}

} // namespace periplus
