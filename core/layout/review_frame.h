// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/metric_review_sections.h"
#include "core/layout/sheet_parts.h"

namespace periplus {

constexpr double kReviewGap = 14; ///< between frames

/// A section of a review in its frame: as a whole, or some of its sentences where it goes on elsewhere.
class ReviewFrame
{
public:
    /// The context is borrowed. `number`: of the section on its page, from 1.
    ReviewFrame(const SheetContext &sheet, const ReviewSection &section, qint64 number, double width);

    /// How many sentences there are; one at least.
    qsizetype size() const { return m_lines.size(); }
    /// How many sentences from `from` on stand within a height; 0 when not one does.
    qsizetype linesWithin(qsizetype from, double height) const;
    /// Writes the sentences from one to before another; the heading of a frame that goes on is only seen. Returns the
    /// lowest edge.
    double write(ListWriter &out, qsizetype from, qsizetype to, QPointF at) const;

private:
    /// Content at (0, 0).
    struct Piece
    {
        QList<Item> items;
        double height = 0;
    };

    Piece heading(const ReviewSection &section, bool again) const;
    Piece line(const ReviewLine &line) const;
    Piece nothing(const ReviewSection &section) const;
    double heightOf(qsizetype from, qsizetype to) const;

    const SheetContext &m_sheet;
    qint64 m_number;
    double m_width;
    QString m_name;
    Piece m_heading;
    Piece m_again;
    QList<Piece> m_lines;
};

} // namespace periplus
