// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/rich_lines.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace periplus {

namespace {

constexpr double kRoundingRoom = 1e-6; // a line measured as maxWidth must fit it

class RichLineBreaker
{
public:
    RichLineBreaker(const RichLine &line, const TextStyle &style, double maxWidth, const TextMeasurer &measurer)
        : m_text(line.text()),
          m_rightToLeft(m_text.isRightToLeft()),
          m_maxWidth(maxWidth + kRoundingRoom),
          m_measurer(measurer)
    {
        qsizetype start = 0;
        for (const RichRun &run : line.runs) {
            m_ranges.append({start, start + run.text.size(), styleOf(run, style), run.link});
            start += run.text.size();
        }
    }

    QList<RichTextLine> run()
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, m_text);
        for (qsizetype from = 0; from < m_text.size();) {
            qsizetype to = finder.toNextBoundary();
            if (to <= from)
                to = m_text.size();
            place(from, to);
            from = to;
        }
        if (m_end > m_start || m_lines.isEmpty())
            finishLine();
        return m_lines;
    }

private:
    struct Range
    {
        qsizetype start = 0;
        qsizetype end = 0;
        TextStyle style;
        QString link;
    };

    /// Calls visit with each range that has a part in a stretch of the text.
    template <class Visit> void forEachPart(qsizetype from, qsizetype to, Visit visit)
    {
        while (m_range > 0 && m_ranges[m_range].start > from)
            --m_range;
        while (m_range + 1 < m_ranges.size() && m_ranges[m_range].end <= from)
            ++m_range;
        for (qsizetype i = m_range; i < m_ranges.size() && m_ranges[i].start < to; ++i) {
            const qsizetype first = std::max(from, m_ranges[i].start);
            visit(m_ranges[i], first, std::min(to, m_ranges[i].end) - first);
        }
    }

    double width(qsizetype from, qsizetype to)
    {
        double result = 0;
        forEachPart(from, to, [&](const Range &range, qsizetype at, qsizetype size) {
            result += m_measurer.width(QStringView(m_text).mid(at, size), range.style);
        });
        return result;
    }

    qsizetype withoutSpaces(qsizetype from, qsizetype to) const
    {
        while (to > from && m_text[to - 1].isSpace())
            --to;
        return to;
    }

    void place(qsizetype from, qsizetype to)
    {
        const qsizetype end = withoutSpaces(from, to);
        const double words = width(from, end);
        if (m_used + words > m_maxWidth && from > m_start) {
            finishLine();
            m_start = from;
            m_used = 0;
        }
        if (words > m_maxWidth) {
            cut(from, end);
        } else {
            m_used += words;
            m_end = end;
        }
        m_used += width(end, to);
    }

    /// Fills lines with a word that is too wide for one.
    void cut(qsizetype from, qsizetype to)
    {
        // Of the word alone: a finder looks at all of its text first, and a line may have many such words.
        const qsizetype start = from;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, QStringView(m_text).mid(start, to - start));
        while (from < to) {
            qsizetype next = start + finder.toNextBoundary();
            if (next <= from)
                next = to;
            const double letter = width(from, next);
            if (m_used + letter > m_maxWidth && from > m_start) {
                finishLine();
                m_start = from;
                m_used = 0;
            }
            m_used += letter;
            m_end = from = next;
        }
    }

    void finishLine()
    {
        RichTextLine line;
        line.rightToLeft = m_rightToLeft;
        if (m_end > m_start)
            forEachPart(m_start, m_end, [&](const Range &range, qsizetype at, qsizetype size) {
                const QString text = m_text.mid(at, size);
                const double width = m_measurer.width(text, range.style);
                line.pieces.append({text, range.style, range.link, width});
                line.width += width;
            });
        m_lines.append(line);
    }

    QString m_text;
    bool m_rightToLeft;
    double m_maxWidth;
    const TextMeasurer &m_measurer;
    QList<Range> m_ranges;
    qsizetype m_range = 0; // where the last part was found: parts are asked for in order
    qsizetype m_start = 0; // of the line being filled
    qsizetype m_end = 0;   // of its words
    double m_used = 0;     // with the spaces behind them
    QList<RichTextLine> m_lines;
};

} // namespace

TextStyle styleOf(const RichRun &run, TextStyle style)
{
    if (!run.bold && !run.italic)
        return style;
    const bool heavy = run.bold || style.face == FontFace::SemiBold || style.face == FontFace::Bold;
    if (run.italic)
        style.face = heavy ? FontFace::BoldItalic : FontFace::Italic;
    else
        style.face = FontFace::Bold;
    return style;
}

QList<RichTextLine> breakRichLine(const RichLine &line, const TextStyle &style, double maxWidth,
                                  const TextMeasurer &measurer)
{
    return RichLineBreaker(line, style, maxWidth, measurer).run();
}

} // namespace periplus
