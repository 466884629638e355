// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/comment_mark.h"

#include <algorithm>

#include <QLocale>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBubble = 14;   // height, and least width
constexpr double kBubblePad = 4; // beside the number
constexpr double kRing = 1.5;    // of the sheet, so that it stands off any card
constexpr double kOver = 4;      // beyond the card's corner
constexpr TextStyle kBubbleText{FontFace::SemiBold, 10, 0};

} // namespace

int openComments(const State &state, CardId card)
{
    int count = 0;
    for (const CommentId id : state.commentsOf(card))
        count += state.at(id).resolved ? 0 : 1;
    return count;
}

void writeCommentMark(ListWriter &writer, const MapContext &context, int count, const QRectF &card)
{
    if (count == 0)
        return;
    const QString text = QLocale().toString(count);
    const double width = std::max(kBubble, context.measurer.width(text, kBubbleText) + 2 * kBubblePad);
    const QRectF bubble(card.right() + kOver - width, card.top() - kOver, width, kBubble);
    const QRectF ring = bubble.adjusted(-kRing, -kRing, kRing, kRing);
    writer.add(FillRect{ring, ring.height() / 2, context.theme.color(u"sheet"_s)});
    writer.add(FillRect{bubble, kBubble / 2, context.theme.color(u"head"_s)});
    writer.lineCentred(text, kBubbleText, context.theme.color(u"headink"_s), bubble);
}

} // namespace periplus
