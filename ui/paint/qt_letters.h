// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "ui/paint/shaper.h"

#include <QCache>
#include <QHash>
#include <QPixmap>
#include <QRawFont>

class QPainter;

namespace periplus {

/// Draws lines of text with QPainter from the shaping cache, unhinted, so that they stand where they were measured.
/// Needs QGuiApplication.
class QtLetters
{
public:
    explicit QtLetters(Shaper &shaper);

    /// Draws a line with its baseline's left end at a point, enlarged by scale; one unit of the painter must be one
    /// device pixel (or nearly so). The painter's pen is the colour.
    void draw(QPainter &painter, const TextRun &run, QPointF baseline, double scale);

private:
    void plain(QPainter &painter, const TextRun &run, const Span &span, QPointF baseline, double scale);
    void foreign(QPainter &painter, const TextRun &run, const Span &span, QPointF baseline, double scale);
    QPixmap foreignPicture(const QString &text, const TextRun &run, double scale, double width, QRgb color);
    const QRawFont &baseFont(FontFace face);
    const QRawFont &fontFor(FontFace face, double px);

    Shaper &m_shaper;
    QHash<int, QRawFont> m_baseFonts;             // by face, of one size
    QHash<std::pair<int, int>, QRawFont> m_fonts; // by face and 64ths of a pixel
    QCache<QString, QPixmap> m_foreign;           // by everything that decides how they look
    std::vector<quint32> m_glyphs;                // kept to save allocations
    std::vector<QPointF> m_positions;
};

} // namespace periplus
