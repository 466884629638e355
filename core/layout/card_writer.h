// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/card_shape.h"
#include "core/layout/lane_row.h"
#include "core/layout/list_writer.h"
#include "core/layout/map_context.h"

namespace periplus {

/// Writes the cards of one lane, each as one group.
class CardWriter
{
public:
    CardWriter(const MapContext &context, LaneKind kind, ListWriter &out) : m_context(context), m_kind(kind), m_out(out)
    {
    }

    /// `veiled`: it is faint, because it does not match the filter.
    void write(const Placed &placed, const QRectF &rect, bool veiled = false) const;

private:
    void writeContent(const Card &card, PlacedKind placed, const QRectF &rect) const;
    double writeWords(const QString &text, const TextStyle &style, Color ink, const QRectF &box,
                      double lineHeight) const;
    void writeText(const Card &card, const CardShape &shape, const QRectF &rect) const;
    void writeBox(const Card &card, const QRectF &rect) const;
    void writeMark(const Card &card, const CardShape &shape, const QRectF &rect) const;
    void writeChannelTile(const Card &card, QPointF topLeft) const;
    void writeBlock(const Card &card, const QRectF &rect) const;
    void writePicture(const Card &card, const QRectF &rect) const;
    /// The picture above a text; what is left below it.
    QRectF writePictureAbove(const Card &card, PlacedKind placed, const QRectF &rect) const;
    void writeBar(const QRectF &rect) const;
    void writeChips(const Card &card, const QRectF &line) const;
    Color textColor() const;
    Color color(const QString &token) const { return m_context.theme.color(token); }

    const MapContext m_context;
    const LaneKind m_kind;
    ListWriter &m_out;
};

} // namespace periplus
