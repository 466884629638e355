// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/rich_block.h"

#include "core/layout/rich_lines.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMarkerGap = 5;        // between a list's marker and its words, map units
constexpr double kLeastWords = 24;      // where less is left beside the marker, words go below each other all the same
constexpr double kUnderlineDrop = 0.12; // below the baseline, in em
constexpr double kUnderline = 1;        // map units
constexpr double kLinkAbove = 0.97;     // of the area that can be clicked, in em
constexpr double kLinkHeight = 1.21;

QString markerText(const RichLine &line, int number)
{
    return line.kind == RichKind::Bullet ? u"•"_s : QString::number(number) + u'.';
}

/// Breaks all lines of a text, and gives list items the room that the widest marker of their list leaves.
class RichBlock
{
public:
    RichBlock(const RichText &text, const TextStyle &style, double width, const TextMeasurer &measurer)
        : m_style(style), m_width(width), m_measurer(measurer)
    {
        qsizetype count = text.lines.size();
        if (count > 1 && text.lines.last() == RichLine())
            --count; // a line break at the end breaks nothing
        double indent = 0;
        int number = 0;
        for (qsizetype i = 0; i < count; ++i) {
            const RichLine &line = text.lines[i];
            if (i == 0 || text.lines[i - 1].kind != line.kind) {
                number = 0;
                indent = indentFrom(text, i);
            }
            Entry entry;
            if (line.kind != RichKind::Paragraph)
                entry.marker = markerText(line, ++number);
            entry.indent = indent;
            entry.lines = breakRichLine(line, style, std::max(1.0, width - indent), measurer);
            m_count += static_cast<int>(entry.lines.size());
            m_entries.append(entry);
        }
    }

    int count() const { return m_count; }

    void write(ListWriter &out, const RichColors &colors, const QRectF &box, double lineHeight) const
    {
        double top = box.top();
        for (const Entry &entry : m_entries) {
            for (qsizetype i = 0; i < entry.lines.size(); ++i) {
                const RichTextLine &line = entry.lines[i];
                const double baseline = top + baselineWithin(lineHeight, m_style.px);
                if (i == 0 && !entry.marker.isEmpty())
                    marker(out, entry.marker, line.rightToLeft, colors.text, box, baseline);
                const QRectF room = out.isMirrored() || !line.rightToLeft ? box.adjusted(entry.indent, 0, 0, 0)
                                                                          : box.adjusted(0, 0, -entry.indent, 0);
                writePieces(out, line, room, baseline, colors);
                top += lineHeight;
            }
        }
    }

private:
    struct Entry
    {
        QString marker; ///< empty: a paragraph
        double indent = 0;
        QList<RichTextLine> lines;
    };

    double indentFrom(const RichText &text, qsizetype first) const
    {
        double widest = 0;
        int number = 0;
        const RichKind kind = text.lines[first].kind;
        for (qsizetype i = first; kind != RichKind::Paragraph && i < text.lines.size() && text.lines[i].kind == kind;
             ++i) {
            ++number;
            if (i == first || kind == RichKind::Number)
                widest = std::max(widest, m_measurer.width(markerText(text.lines[i], number), m_style));
        }
        const double indent = widest > 0 ? widest + kMarkerGap : 0;
        return m_width - indent >= kLeastWords ? indent : std::min(indent, m_width / 2);
    }

    /// In the order of reading. A list that will be mirrored has them the other way round, so that they come out right.
    void writePieces(ListWriter &out, const RichTextLine &line, const QRectF &room, double baseline,
                     const RichColors &colors) const
    {
        double whole = 0;
        for (const RichPiece &each : line.pieces)
            whole += each.width;
        double read = 0;
        for (const RichPiece &each : line.pieces) {
            const double fromStart = line.rightToLeft != out.isMirrored() ? whole - read - each.width : read;
            const double start = line.rightToLeft && !out.isMirrored() ? room.right() - whole : room.left();
            piece(out, each, {start + fromStart, baseline}, line.rightToLeft, colors);
            read += each.width;
        }
    }

    void marker(ListWriter &out, const QString &text, bool rightToLeft, Color color, const QRectF &box,
                double baseline) const
    {
        const double width = m_measurer.width(text, m_style);
        const double x = rightToLeft && !out.isMirrored() ? box.right() - width : box.left();
        out.add(TextRun{text, m_style, color, {x, baseline}, width, rightToLeft, false});
    }

    void piece(ListWriter &out, const RichPiece &piece, QPointF at, bool rightToLeft, const RichColors &colors) const
    {
        const bool link = !piece.link.isEmpty();
        out.add(
            TextRun{piece.text, piece.style, link ? colors.link : colors.text, at, piece.width, rightToLeft, false});
        if (!link)
            return;
        const double px = m_style.px;
        out.add(FillRect{{at.x(), at.y() + kUnderlineDrop * px, piece.width, kUnderline}, 0, colors.link});
        out.add(LinkMark{
            {at.x(), at.y() - kLinkAbove * px, piece.width, kLinkHeight * px}, piece.link, piece.text.trimmed()});
    }

    TextStyle m_style;
    double m_width;
    const TextMeasurer &m_measurer;
    QList<Entry> m_entries;
    int m_count = 0;
};

} // namespace

int countRichLines(const QString &source, const TextStyle &style, double width, const TextMeasurer &measurer)
{
    if (!mayHaveMarkup(source))
        return measurer.countLines(source, style, width);
    const RichText text = parseRichText(source);
    if (text.isPlain())
        return measurer.countLines(text.plainText(), style, width);
    return RichBlock(text, style, width, measurer).count();
}

double writeRichLines(ListWriter &out, const QString &source, const TextStyle &style, const RichColors &colors,
                      const QRectF &box, double lineHeight, const TextMeasurer &measurer)
{
    if (!mayHaveMarkup(source))
        return out.lines(source, style, colors.text, box, lineHeight);
    const RichText text = parseRichText(source);
    if (text.isPlain())
        return out.lines(text.plainText(), style, colors.text, box, lineHeight);
    const RichBlock block(text, style, box.width(), measurer);
    block.write(out, colors, box, lineHeight);
    return block.count() * lineHeight;
}

} // namespace periplus
