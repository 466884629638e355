// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/qt_letters.h"

#include "ui/paint/foreign_letters.h"

#include <cairo.h>

#include <QGlyphRun>
#include <QImage>
#include <QPainter>

#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostFonts = 96; // a few zoom levels of every style
constexpr double kBasePx = 13;
constexpr qsizetype kForeignKiB = 32 * 1024;
constexpr double kAbove = 1.6; // of a foreign line over its baseline, in em: tall scripts and stacked marks
constexpr double kBelow = 0.9;
constexpr double kBeside = 0.5; // letters may reach out of their advance

} // namespace

QtLetters::QtLetters(Shaper &shaper) : m_shaper(shaper), m_foreign(kForeignKiB) {}

void QtLetters::draw(QPainter &painter, const TextRun &run, QPointF baseline, double scale)
{
    for (const Span &span : m_shaper.spans(run.text, run.style, run.rightToLeft)) {
        if (span.plain)
            plain(painter, run, span, baseline, scale);
        else
            foreign(painter, run, span, baseline, scale);
    }
}

/// Loading a font asks the system about its settings, a millisecond each; other sizes of it are made from the first.
const QRawFont &QtLetters::baseFont(FontFace face)
{
    auto known = m_baseFonts.constFind(static_cast<int>(face));
    if (known == m_baseFonts.constEnd())
        known = m_baseFonts.insert(static_cast<int>(face),
                                   QRawFont(EmbeddedFonts::bytes(face), kBasePx, QFont::PreferNoHinting));
    return *known;
}

const QRawFont &QtLetters::fontFor(FontFace face, double px)
{
    const std::pair key(static_cast<int>(face), static_cast<int>(std::lround(px * 64)));
    auto known = m_fonts.constFind(key);
    if (known == m_fonts.constEnd()) {
        if (m_fonts.size() >= kMostFonts)
            m_fonts.clear();
        QRawFont font = baseFont(face);
        font.setPixelSize(px);
        known = m_fonts.insert(key, font);
    }
    return *known;
}

void QtLetters::plain(QPainter &painter, const TextRun &run, const Span &span, QPointF baseline, double scale)
{
    m_glyphs.clear();
    m_positions.clear();
    const double px = run.style.px * scale;
    const double tracking = run.style.tracking * scale;
    for (const PlacedWord &placed : span.words) {
        double x = baseline.x() + placed.x * scale;
        const auto &glyphs = placed.word->glyphs;
        for (size_t i = 0; i < glyphs.size(); ++i) {
            if (tracking != 0 && i > 0 && glyphs[i].cluster != glyphs[i - 1].cluster)
                x += tracking;
            m_glyphs.push_back(glyphs[i].glyph);
            m_positions.emplace_back(x + glyphs[i].dx * px, baseline.y() - glyphs[i].dy * px);
            x += glyphs[i].advance * px;
        }
    }
    QGlyphRun glyphRun;
    glyphRun.setRawFont(fontFor(run.style.face, px));
    glyphRun.setRawData(m_glyphs.data(), m_positions.data(), static_cast<int>(m_glyphs.size()));
    painter.drawGlyphRun({}, glyphRun);
}

void QtLetters::foreign(QPainter &painter, const TextRun &run, const Span &span, QPointF baseline, double scale)
{
    const QString text = run.text.mid(span.start, span.length);
    const QRgb color = painter.pen().color().rgba();
    const QString key = u"%1/%2/%3/%4/%5"_s.arg(static_cast<int>(run.style.face))
                            .arg(std::lround(run.style.px * scale * 64))
                            .arg(color)
                            .arg(run.rightToLeft)
                            .arg(text);
    const QPixmap *picture = m_foreign.object(key);
    QPixmap made;
    if (!picture) {
        made = foreignPicture(text, run, scale, span.width, color);
        picture = &made;
    }
    const double em = run.style.px * scale;
    painter.drawPixmap(QPointF(std::round(baseline.x() + span.x * scale - std::ceil(em * kBeside)),
                               std::round(baseline.y()) - std::ceil(em * kAbove)),
                       *picture);
    if (!made.isNull())
        m_foreign.insert(key, new QPixmap(made), 1 + qsizetype(made.width()) * made.height() / 256);
}

QPixmap QtLetters::foreignPicture(const QString &text, const TextRun &run, double scale, double width, QRgb color)
{
    const double em = run.style.px * scale;
    const QSizeF size(width * scale + 2 * std::ceil(em * kBeside) + 1, std::ceil(em * kAbove) + em * kBelow);
    QImage image(size.toSize().boundedTo({16000, 2000}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    cairo_surface_t *surface = cairo_image_surface_create_for_data(
        image.bits(), CAIRO_FORMAT_ARGB32, image.width(), image.height(), static_cast<int>(image.bytesPerLine()));
    cairo_t *cairo = cairo_create(surface);
    cairo_translate(cairo, std::ceil(em * kBeside), std::ceil(em * kAbove));
    cairo_scale(cairo, scale, scale);
    cairo_set_source_rgba(cairo, qRed(color) / 255.0, qGreen(color) / 255.0, qBlue(color) / 255.0,
                          qAlpha(color) / 255.0);
    PangoLayout *line = m_shaper.pango().line(text, run.style.face, run.style.px, run.rightToLeft);
    drawForeignLine(cairo, line, {});
    cairo_destroy(cairo);
    cairo_surface_destroy(surface);
    return QPixmap::fromImage(image);
}

} // namespace periplus
