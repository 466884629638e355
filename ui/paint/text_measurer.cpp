// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/text_measurer.h"

#include "ui/paint/line_breaker.h"

#include <QTextBoundaryFinder>

namespace periplus {

namespace {

/// The line shortened until it fits with an ellipsis behind it.
TextLine elided(QStringView line, bool rightToLeft, Shaper &shaper, const TextStyle &style, double maxWidth)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line.data(), line.size());
    finder.toEnd();
    qsizetype end = line.size();
    while (true) {
        QStringView kept = line.left(end);
        while (!kept.isEmpty() && kept.back().isSpace())
            kept.chop(1);
        QString text = kept.toString() + u'…';
        const double width = shaper.width(text, style);
        if (width <= maxWidth || kept.isEmpty())
            return {std::move(text), width, rightToLeft};
        end = std::max<qsizetype>(0, finder.toPreviousBoundary());
    }
}

} // namespace

ShapedTextMeasurer::ShapedTextMeasurer() : m_shaper(std::make_unique<Shaper>()) {}
ShapedTextMeasurer::~ShapedTextMeasurer() = default;

double ShapedTextMeasurer::width(QStringView text, const TextStyle &style) const
{
    m_shaper->trim();
    return m_shaper->width(text, style);
}

QList<TextLine> ShapedTextMeasurer::breakLines(QStringView text, const TextStyle &style, double maxWidth,
                                               int maxLines) const
{
    m_shaper->trim();
    std::vector<LineRange> ranges;
    LineBreaker(*m_shaper, style, maxWidth).run(text, ranges);
    QList<TextLine> lines;
    const qsizetype all = static_cast<qsizetype>(ranges.size());
    const qsizetype count = maxLines > 0 ? std::min<qsizetype>(maxLines, all) : all;
    lines.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        const LineRange &range = ranges[static_cast<size_t>(i)];
        const QStringView line = text.mid(range.start, range.length);
        if (i + 1 == count && count < all)
            lines.append(elided(line, range.rightToLeft, *m_shaper, style, maxWidth));
        else
            lines.append({line.toString(), range.width, range.rightToLeft});
    }
    return lines;
}

int ShapedTextMeasurer::countLines(QStringView text, const TextStyle &style, double maxWidth) const
{
    m_shaper->trim();
    static thread_local std::vector<LineRange> ranges;
    ranges.clear();
    LineBreaker(*m_shaper, style, maxWidth).run(text, ranges);
    return static_cast<int>(ranges.size());
}

} // namespace periplus
