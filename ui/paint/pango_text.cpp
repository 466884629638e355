// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/pango_text.h"

#include "ui/paint/fonts.h"

#include <pango/pangocairo.h>

namespace periplus {

namespace {

constexpr double kMeasurePx = 64; // large, so that rounding to 1/1024 px does not show
/// Asked in this order before whatever else the system has: one design for all scripts where it is installed.
constexpr QStringView kFallbackFamilies = u",Noto Sans,Noto Sans Arabic,Noto Sans Hebrew,sans-serif";
constexpr qsizetype kLineCount = 1024; // a line takes some 8 KB

} // namespace

PangoText::Line::~Line()
{
    g_object_unref(layout);
}

PangoText::PangoText() : m_lines(kLineCount) {}

PangoText::~PangoText()
{
    m_lines.clear();
    if (m_context)
        g_object_unref(m_context);
}

PangoContext *PangoText::context()
{
    if (!m_context) {
        PangoFontMap *map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
        m_context = pango_font_map_create_context(map);
        g_object_unref(map);
        cairo_font_options_t *options = cairo_font_options_create();
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
        pango_cairo_context_set_font_options(m_context, options);
        cairo_font_options_destroy(options);
        pango_context_set_round_glyph_positions(m_context, FALSE);
    }
    return m_context;
}

double PangoText::width(QStringView text, FontFace face)
{
    PangoRectangle logical;
    pango_layout_line_get_extents(pango_layout_get_line_readonly(line(text, face, kMeasurePx, false), 0), nullptr,
                                  &logical);
    return logical.width / (kMeasurePx * PANGO_SCALE);
}

PangoLayout *PangoText::line(QStringView text, FontFace face, double px, bool rightToLeft)
{
    Key key{text.toString(), {face, px, 0}, rightToLeft};
    if (const Line *known = m_lines.object(key))
        return known->layout;
    PangoLayout *layout = pango_layout_new(context());
    PangoFontDescription *font = pango_font_description_new();
    const QString families = EmbeddedFonts::family(face) + kFallbackFamilies;
    pango_font_description_set_family(font, families.toUtf8().constData());
    pango_font_description_set_weight(font, static_cast<PangoWeight>(EmbeddedFonts::weight(face)));
    if (EmbeddedFonts::isItalic(face))
        pango_font_description_set_style(font, PANGO_STYLE_ITALIC);
    pango_font_description_set_absolute_size(font, px * PANGO_SCALE);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    pango_layout_set_single_paragraph_mode(layout, TRUE);
    pango_layout_set_auto_dir(layout, FALSE);
    pango_context_set_base_dir(context(), rightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
    pango_layout_context_changed(layout);
    const QByteArray utf8 = text.toUtf8();
    pango_layout_set_text(layout, utf8.constData(), static_cast<int>(utf8.size()));
    pango_layout_get_line_readonly(layout, 0); // shapes now, while the base direction is the right one
    m_lines.insert(key, new Line(layout));
    return layout;
}

} // namespace periplus
