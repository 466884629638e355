// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/list_writer.h"

#include <utility>

namespace periplus {

namespace {

// Inter's own ascent and descent, in parts of the font size.
constexpr double kAscent = 0.96875;
constexpr double kDescent = 0.2412;

} // namespace

double baselineWithin(double lineHeight, double px)
{
    return (lineHeight - (kAscent + kDescent) * px) / 2 + kAscent * px;
}

void ListWriter::begin(const Source &source, const QRectF &bounds, const QString &name)
{
    m_items.append(GroupBegin{source, bounds, name});
}

void ListWriter::beginDecoration(const QRectF &bounds)
{
    m_items.append(GroupBegin{{}, bounds, {}});
}

void ListWriter::end()
{
    m_items.append(GroupEnd{});
}

double ListWriter::place(const TextLine &line, const TextStyle &style, Color color, double x, double baseline)
{
    m_items.append(TextRun{line.text, style, color, {x, baseline}, line.width, line.rightToLeft, false});
    return line.width;
}

double ListWriter::startOf(const TextLine &line, const QRectF &box) const
{
    return line.rightToLeft && !m_mirrored ? box.right() - line.width : box.left();
}

double ListWriter::line(const QString &text, const TextStyle &style, Color color, const QRectF &box)
{
    const QList<TextLine> broken = m_measurer.breakLines(text, style, box.width(), 1);
    if (broken.isEmpty())
        return 0;
    const TextLine &only = broken.first();
    return place(only, style, color, startOf(only, box), box.top() + baselineWithin(box.height(), style.px));
}

double ListWriter::lineAtRight(const QString &text, const TextStyle &style, Color color, const QRectF &box)
{
    const QList<TextLine> broken = m_measurer.breakLines(text, style, box.width(), 1);
    if (broken.isEmpty())
        return 0;
    return place(broken.first(), style, color, box.right() - broken.first().width,
                 box.top() + baselineWithin(box.height(), style.px));
}

double ListWriter::lineCentred(const QString &text, const TextStyle &style, Color color, const QRectF &box)
{
    const QList<TextLine> broken = m_measurer.breakLines(text, style, box.width(), 1);
    if (broken.isEmpty())
        return 0;
    return place(broken.first(), style, color, box.center().x() - broken.first().width / 2,
                 box.top() + baselineWithin(box.height(), style.px));
}

double ListWriter::lines(const QString &text, const TextStyle &style, Color color, const QRectF &box, double lineHeight,
                         int maxLines)
{
    const QList<TextLine> broken = m_measurer.breakLines(text, style, box.width(), maxLines);
    double y = box.top();
    for (const TextLine &line : broken) {
        place(line, style, color, startOf(line, box), y + baselineWithin(lineHeight, style.px));
        y += lineHeight;
    }
    return y - box.top();
}

double ListWriter::linesAtLeft(const QString &text, const TextStyle &style, Color color, const QRectF &box,
                               double lineHeight, int maxLines)
{
    double y = box.top();
    for (const TextLine &line : m_measurer.breakLines(text, style, box.width(), maxLines)) {
        place(line, style, color, box.left(), y + baselineWithin(lineHeight, style.px));
        y += lineHeight;
    }
    return y - box.top();
}

DisplayList ListWriter::take(const QRectF &bounds)
{
    return {std::exchange(m_items, {}), bounds};
}

} // namespace periplus
