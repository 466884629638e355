// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/review_frame.h"

#include "core/layout/map_words.h"
#include "core/layout/metric_page_parts.h"
#include "core/layout/metric_review_words.h"
#include "core/layout/moving.h"

#include <QLocale>

#include <numeric>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kReviewIcon = 16;
constexpr double kReviewIndent = 26;
constexpr double kReviewLine = 19;
constexpr double kReviewNote = 15;
constexpr double kReviewRowGap = 10;
constexpr double kBelowHeading = 8;

const TextStyle kReviewHeading{FontFace::SemiBold, 14, 0};
const TextStyle kReviewText{FontFace::Medium, 13, 0};
const TextStyle kReviewQuiet{FontFace::Regular, 11, 0};

} // namespace

ReviewFrame::ReviewFrame(const SheetContext &sheet, const ReviewSection &section, qint64 number, double width)
    : m_sheet(sheet),
      m_number(number),
      m_width(width),
      m_name(section.heading),
      m_heading(heading(section, false)),
      m_again(heading(section, true))
{
    for (const ReviewLine &text : section.lines)
        m_lines.append(line(text));
    if (m_lines.isEmpty())
        m_lines.append(nothing(section));
}

ReviewFrame::Piece ReviewFrame::heading(const ReviewSection &section, bool again) const
{
    const QString count = section.lines.isEmpty() ? QString() : QLocale().toString(section.lines.size());
    ListWriter part = m_sheet.part();
    if (again)
        part.beginDecoration({0, 0, m_width - 2 * kFramePadX, 0});
    const double height = writePartHeading(part, m_sheet, kReviewHeading, section.heading,
                                           again ? words::continued() : count, {}, {}, m_width - 2 * kFramePadX);
    if (again)
        part.end();
    return {part.items(), height + kBelowHeading};
}

ReviewFrame::Piece ReviewFrame::line(const ReviewLine &line) const
{
    const double width = m_width - 2 * kFramePadX;
    const double room = width - kReviewIndent;
    const QString name = line.note.isEmpty() ? line.text : words::lineWithNote(line.text, line.note);
    const Source source{Role::MetricPlace, line.metric.value, static_cast<qint64>(MetricPlaceKind::Metric)};
    ListWriter out = m_sheet.part();
    const double height = writeGroup(out, m_sheet, source, name, {}, width, [&](ListWriter &part) {
        part.add(IconMark{line.icon, {0, 1.5, kReviewIcon, kReviewIcon}, m_sheet.color(line.ink)});
        const double used =
            part.linesAtLeft(line.text, kReviewText, m_sheet.color(u"ink"_s), {kReviewIndent, 0, room, 0}, kReviewLine);
        return used
               + part.linesAtLeft(line.note, kReviewQuiet, m_sheet.color(u"ink3"_s), {kReviewIndent, used, room, 0},
                                  kReviewNote);
    });
    return {out.items(), height};
}

ReviewFrame::Piece ReviewFrame::nothing(const ReviewSection &section) const
{
    const double width = m_width - 2 * kFramePadX;
    ListWriter out = m_sheet.part();
    const double height =
        writeGroup(out, m_sheet, metricLine(MetricFieldNumber::Text), section.none, {}, width, [&](ListWriter &part) {
            return part.linesAtLeft(section.none, kReviewText, m_sheet.color(u"ink3"_s), {0, 0, width, 0}, kReviewLine);
        });
    return {out.items(), height};
}

double ReviewFrame::heightOf(qsizetype from, qsizetype to) const
{
    const double lines = std::accumulate(m_lines.begin() + from, m_lines.begin() + to, 0.0,
                                         [](double sum, const Piece &piece) { return sum + piece.height; });
    return 2 * kFramePadY + (from > 0 ? m_again : m_heading).height + lines
           + kReviewRowGap * static_cast<double>(to - from - 1);
}

qsizetype ReviewFrame::linesWithin(qsizetype from, double height) const
{
    qsizetype to = from;
    while (to < m_lines.size() && heightOf(from, to + 1) <= height)
        ++to;
    return to - from;
}

double ReviewFrame::write(ListWriter &out, qsizetype from, qsizetype to, QPointF at) const
{
    const QRectF box(at, QSizeF(m_width, heightOf(from, to)));
    MetricFrame frame{{Role::MetricPart, m_number, static_cast<qint64>(MetricPartNumber::Review)},
                      m_name,
                      m_sheet.part(),
                      box.height() - 2 * kFramePadY};
    const Piece &head = from > 0 ? m_again : m_heading;
    QPointF inner = at + QPointF(kFramePadX, kFramePadY);
    frame.content.add(moved(head.items, inner));
    inner.ry() += head.height;
    for (qsizetype i = from; i < to; ++i) {
        frame.content.add(moved(m_lines.at(i).items, inner));
        inner.ry() += m_lines.at(i).height + kReviewRowGap;
    }
    writeMetricFrame(out, m_sheet, frame, box);
    return box.bottom();
}

} // namespace periplus
