// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/pdf_fonts.h"

#include "ui/paint/cff_slim.h"
#include "ui/paint/number_text.h"

#include <hb-ot.h>
#include <hb-subset.h>
#include <hb.h>

#include <QCryptographicHash>

namespace periplus {

namespace {

QByteArray bytesOf(hb_blob_t *blob)
{
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    const QByteArray bytes(data, static_cast<qsizetype>(length));
    hb_blob_destroy(blob);
    return bytes;
}

/// PostScript name without characters a PDF name would have to escape.
QByteArray postScriptName(hb_face_t *face)
{
    char name[128] = {};
    unsigned size = sizeof name;
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name);
    QByteArray result;
    for (const char *c = name; *c; ++c) {
        if (isalnum(static_cast<unsigned char>(*c)) || *c == '-')
            result.append(*c);
    }
    return result.isEmpty() ? QByteArray("Font") : result;
}

/// Six capital letters that name a subset.
QByteArray subsetTag(const QByteArray &program)
{
    const QByteArray digest = QCryptographicHash::hash(program, QCryptographicHash::Md5);
    QByteArray tag;
    for (int i = 0; i < 6; ++i)
        tag.append(static_cast<char>('A' + static_cast<unsigned char>(digest[i]) % 26));
    return tag;
}

QByteArray hex4(quint32 value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0').toUpper();
}

} // namespace

PdfFont::PdfFont(hb_face_t *face, int object, const QByteArray &resource)
    : m_face(hb_face_reference(face)),
      m_font(hb_font_create(face)),
      m_unitsPerEm(hb_face_get_upem(face)),
      m_object(object),
      m_resource(resource)
{
}

PdfFont::~PdfFont()
{
    hb_font_destroy(m_font);
    hb_face_destroy(m_face);
}

bool PdfFont::use(quint32 glyph, QStringView text)
{
    const auto known = m_glyphs.find(glyph);
    if (known == m_glyphs.end()) {
        m_glyphs.emplace(glyph, text.toString());
        return true;
    }
    return known->second == text;
}

double PdfFont::width(quint32 glyph) const
{
    return std::round(hb_font_get_glyph_h_advance(m_font, glyph) * 10000.0 / m_unitsPerEm) / 10;
}

QByteArray PdfFont::subset(bool *isCff) const
{
    hb_subset_input_t *input = hb_subset_input_create_or_fail();
    hb_set_t *wanted = hb_subset_input_glyph_set(input);
    for (const auto &[glyph, text] : m_glyphs)
        hb_set_add(wanted, glyph);
    hb_set_t *dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : {HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'),
                               HB_TAG('O', 'S', '/', '2'), HB_TAG('n', 'a', 'm', 'e'), HB_TAG('c', 'm', 'a', 'p')})
        hb_set_add(dropped, tag);
    // Glyphs keep their numbers, so that text can be written before the subset is known.
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_RETAIN_GIDS
                                         | HB_SUBSET_FLAGS_DESUBROUTINIZE);
    hb_face_t *made = hb_subset_or_fail(m_face, input);
    hb_subset_input_destroy(input);
    if (!made) // a font HarfBuzz cannot cut is carried whole
        made = hb_face_reference(m_face);
    QByteArray cff = bytesOf(hb_face_reference_table(made, HB_TAG('C', 'F', 'F', ' ')));
    *isCff = !cff.isEmpty();
    if (*isCff)
        slimCff(cff);
    QByteArray program = *isCff ? std::move(cff) : bytesOf(hb_face_reference_blob(made));
    hb_face_destroy(made);
    return program;
}

QByteArray PdfFont::widths() const
{
    QByteArray result("[");
    for (const auto &[glyph, text] : m_glyphs) {
        result.append(QByteArray::number(glyph)).append('[');
        appendNumber(result, width(glyph), 1);
        result.append(']');
    }
    return result + ']';
}

QByteArray PdfFont::toUnicode() const
{
    QByteArray map("/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n/CMapName/Text def/CMapType 2 def\n"
                   "1 begincodespacerange<0000><FFFF>endcodespacerange\n");
    QByteArray rows;
    int count = 0;
    const auto flush = [&] {
        if (count > 0)
            map.append(QByteArray::number(count) + " beginbfchar\n" + rows + "endbfchar\n");
        rows.clear();
        count = 0;
    };
    for (const auto &[glyph, text] : m_glyphs) {
        rows.append('<' + hex4(glyph) + "><");
        for (const QChar unit : text)
            rows.append(hex4(unit.unicode()));
        rows.append(">\n");
        if (++count == 100) // the most one block may hold
            flush();
    }
    flush();
    return map + "endcmap CMapName currentdict/CMap defineresource pop end end\n";
}

void PdfFont::write(PdfFile &file) const
{
    bool isCff = false;
    const QByteArray program = subset(&isCff);
    const QByteArray name = subsetTag(program) + '+' + postScriptName(m_face);
    const int data = isCff ? file.addStream("/Subtype/CIDFontType0C", program)
                           : file.addStream("/Length1 " + QByteArray::number(program.size()), program);
    hb_font_extents_t extents;
    hb_font_get_h_extents(m_font, &extents);
    const auto perMille = [this](double units) {
        return QByteArray::number(static_cast<int>(std::lround(units * 1000 / m_unitsPerEm)));
    };
    const QByteArray ascent = perMille(extents.ascender);
    const QByteArray descent = perMille(extents.descender);
    const int descriptor =
        file.add("<</Type/FontDescriptor/FontName/" + name + "/Flags 4/ItalicAngle 0/StemV 80/Ascent " + ascent
                 + "/Descent " + descent + "/CapHeight 730/FontBBox[-1000 " + descent + " 3000 " + ascent + "]/"
                 + (isCff ? "FontFile3 " : "FontFile2 ") + PdfFile::ref(data) + ">>");
    const int descendant =
        file.add("<</Type/Font/Subtype/" + QByteArray(isCff ? "CIDFontType0" : "CIDFontType2/CIDToGIDMap/Identity")
                 + "/BaseFont/" + name + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                 + "/FontDescriptor " + PdfFile::ref(descriptor) + "/DW 1000/W" + widths() + ">>");
    const int unicode = file.addStream({}, toUnicode());
    file.set(m_object, "<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts["
                           + PdfFile::ref(descendant) + "]/ToUnicode " + PdfFile::ref(unicode) + ">>");
}

PdfFont &PdfFonts::of(hb_face_t *face)
{
    PdfFont *&known = m_byFace[face];
    if (!known) {
        m_fonts.push_back(std::make_unique<PdfFont>(face, m_file.reserve(),
                                                    "/F" + QByteArray::number(static_cast<int>(m_fonts.size()) + 1)));
        known = m_fonts.back().get();
    }
    return *known;
}

PdfFont &PdfFonts::carrier(hb_face_t *face)
{
    if (!m_carrier) {
        m_fonts.push_back(std::make_unique<PdfFont>(face, m_file.reserve(),
                                                    "/F" + QByteArray::number(static_cast<int>(m_fonts.size()) + 1)));
        m_carrier = m_fonts.back().get();
    }
    return *m_carrier;
}

QByteArray PdfFonts::write()
{
    QByteArray entries;
    for (const auto &font : m_fonts) {
        font->write(m_file);
        entries.append(font->resource() + ' ' + PdfFile::ref(font->object()));
    }
    return entries;
}

} // namespace periplus
