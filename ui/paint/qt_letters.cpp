// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/qt_letters.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QPainter>
#include <QTextOption>

#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostFonts = 96; // a few zoom levels of every style
constexpr qsizetype kMostLayouts = 2000;

QFont systemFont(FontFace face, int px)
{
    QFont font({EmbeddedFonts::family(face), u"Noto Sans"_s});
    font.setPixelSize(px);
    font.setWeight(static_cast<QFont::Weight>(EmbeddedFonts::weight(face)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

QtLetters::QtLetters(Shaper &shaper) : m_shaper(shaper), m_layouts(kMostLayouts) {}

void QtLetters::draw(QPainter &painter, const TextRun &run, QPointF baseline, double scale)
{
    for (const Span &span : m_shaper.spans(run.text, run.style)) {
        if (span.plain)
            plain(painter, run, span, baseline, scale);
        else
            foreign(painter, run, span, baseline, scale);
    }
}

const QRawFont &QtLetters::fontFor(FontFace face, double px)
{
    const std::pair key(static_cast<int>(face), static_cast<int>(std::lround(px * 64)));
    auto known = m_fonts.constFind(key);
    if (known == m_fonts.constEnd()) {
        if (m_fonts.size() >= kMostFonts)
            m_fonts.clear();
        known = m_fonts.insert(key, QRawFont(EmbeddedFonts::bytes(face), px, QFont::PreferNoHinting));
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
    const int px = std::max(1, static_cast<int>(std::lround(run.style.px * scale)));
    const QString text = run.text.mid(span.start, span.length);
    const std::pair key(text, std::pair(static_cast<int>(run.style.face), run.rightToLeft ? -px : px));
    QTextLayout *layout = m_layouts.object(key);
    if (!layout) {
        layout = new QTextLayout(text, systemFont(run.style.face, px));
        QTextOption option;
        option.setTextDirection(run.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
        option.setWrapMode(QTextOption::NoWrap);
        layout->setTextOption(option);
        layout->setCacheEnabled(true);
        layout->beginLayout();
        layout->createLine();
        layout->endLayout();
        m_layouts.insert(key, layout);
    }
    if (layout->lineCount() == 0)
        return;
    // Font sizes of Qt are whole pixels: stretched a little to stand where the line was measured.
    const QTextLine line = layout->lineAt(0);
    const double wanted = span.width * scale;
    const double stretch = line.naturalTextWidth() > 0 ? wanted / line.naturalTextWidth() : 1;
    painter.save();
    painter.translate(baseline.x() + span.x * scale, baseline.y());
    if (std::abs(stretch - 1) > 0.01)
        painter.scale(stretch, stretch);
    layout->draw(&painter, QPointF(0, -line.ascent()));
    painter.restore();
}

} // namespace periplus
