// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/comment_delegate.h"

#include <QListView>
#include <QPainter>

namespace periplus {

namespace {

constexpr int kPadX = 8;
constexpr int kPadY = 6;
constexpr int kGap = 2;
constexpr int kMostHeight = 4000;
constexpr double kFactsSize = 0.85; // of the letters of the comment

QFont factsFont(QFont font)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * kFactsSize));
    else
        font.setPointSizeF(font.pointSizeF() * kFactsSize);
    return font;
}

QRect wrapped(const QFont &font, int width, const QString &text)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, kMostHeight), Qt::TextWordWrap, text);
}

} // namespace

void CommentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    QRect room = option.rect.adjusted(kPadX, kPadY, -kPadX, -kPadY);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(item.palette.color(QPalette::Text));
    const int height = wrapped(item.font, room.width(), text).height();
    painter->drawText(room, static_cast<int>(Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeft), text);
    room.setTop(room.top() + height + kGap);
    const QFont small = factsFont(item.font);
    painter->setFont(small);
    painter->setPen(item.palette.color(QPalette::PlaceholderText));
    painter->drawText(room, static_cast<int>(Qt::AlignTop | Qt::AlignLeft),
                      QFontMetrics(small).elidedText(index.data(kFacts).toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

QSize CommentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    const int width = list ? list->viewport()->width() : option.rect.width();
    const int height = wrapped(option.font, width - 2 * kPadX, index.data().toString()).height() + kGap
                       + QFontMetrics(factsFont(option.font)).height() + 2 * kPadY;
    return {1, height}; // as wide as the list
}

} // namespace periplus
