// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_delegate.h"

#include "ui/paint/icon_engine.h"
#include "ui/shell/theming.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 6;
constexpr int kPictureHeight = 172;
constexpr int kPictureRadius = 10;
constexpr int kEmptyIcon = 30;

} // namespace

void RecentDelegate::paintPicture(QPainter &painter, const QRect &area, const QPixmap &picture, bool marked) const
{
    QPainterPath outline;
    outline.addRoundedRect(area, kPictureRadius, kPictureRadius);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(area, tokenColor(m_theme, u"canvas"_s));
    if (picture.isNull()) {
        const QRect middle(area.center() - QPoint(kEmptyIcon, kEmptyIcon) / 2, QSize(kEmptyIcon, kEmptyIcon));
        iconFor(u"map"_s, tokenColor(m_theme, u"ctl"_s)).paint(&painter, middle);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(area, picture, picture.rect());
    }
    painter.restore();
    painter.setPen(marked ? QPen(tokenColor(m_theme, u"accent"_s), 2) : QPen(tokenColor(m_theme, u"hair"_s), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
}

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect cell = option.rect.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const QRect picture(cell.left(), cell.top(), cell.width(), kPictureHeight);
    paintPicture(*painter, picture, index.data(kPicture).value<QPixmap>(), focused || hovered);

    QRect line(cell.left(), picture.bottom() + 8, cell.width(), 20);
    QFont small = option.font;
    small.setPixelSize(12);
    const QString when = index.data(kWhen).toString();
    painter->setFont(small);
    painter->setPen(tokenColor(m_theme, u"ink3"_s));
    painter->drawText(line, textFlags(option.direction, Qt::AlignRight, when), when);
    QRect name = line;
    name.setRight(line.right() - QFontMetrics(small).horizontalAdvance(when) - 10);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(tokenColor(m_theme, u"ink"_s));
    const QString title = QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, name.width());
    painter->drawText(QStyle::visualRect(option.direction, line, name),
                      textFlags(option.direction, Qt::AlignLeft, title), title);
    line.translate(0, 18);
    painter->setFont(small);
    painter->setPen(tokenColor(m_theme, u"ink3"_s));
    const QString contents =
        QFontMetrics(small).elidedText(index.data(kContents).toString(), Qt::ElideMiddle, line.width());
    painter->drawText(line, textFlags(option.direction, Qt::AlignLeft, contents), contents);
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return kCell;
}

} // namespace periplus
