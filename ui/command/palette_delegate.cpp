// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/palette_delegate.h"

#include "ui/shell/theming.h"

#include <QIcon>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPad = 10;
constexpr int kIcon = 17;
constexpr int kRadius = 7;

/// One line of text in which the typed letters are bold, cut at the end where there is no room.
void drawMarked(QPainter &painter, const QRect &area, const QFont &font, const QString &text,
                const QList<int> &positions, const QColor &ink, const QColor &markInk)
{
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width());
    QTextLayout layout(shown, font);
    QList<QTextLayout::FormatRange> formats;
    for (const int position : positions) {
        if (position >= shown.size() || shown[position] != text[position])
            continue;
        QTextLayout::FormatRange range{position, 1, {}};
        range.format.setFontWeight(QFont::Bold);
        range.format.setForeground(markInk);
        formats.append(range);
    }
    layout.setFormats(formats);
    QTextOption direction;
    direction.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    direction.setAlignment(QStyle::visualAlignment(painter.layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute);
    layout.setTextOption(direction);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    layout.endLayout();
    painter.setPen(ink);
    layout.draw(&painter, QPointF(area.left(), area.center().y() - line.height() / 2 + 1));
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (current || hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokenColor(m_theme, current ? u"accentsoft"_s : u"sunken"_s));
        painter->drawRoundedRect(option.rect, kRadius, kRadius);
    }
    const auto visual = [&](const QRect &area) { return QStyle::visualRect(option.direction, option.rect, area); };
    QRect rest = option.rect.adjusted(kPad, 0, -kPad, 0);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, visual(QRect(rest.left(), rest.center().y() - kIcon / 2, kIcon, kIcon)));
    rest.setLeft(rest.left() + kIcon + kPad);

    QFont small = option.font;
    small.setPixelSize(12);
    const QString note = index.data(kNote).toString();
    painter->setFont(small);
    painter->setPen(tokenColor(m_theme, current ? u"accenttext"_s : u"ink3"_s));
    const int noteWidth = std::min(QFontMetrics(small).horizontalAdvance(note), rest.width() / 2);
    const QRect noteArea(rest.right() - noteWidth, rest.top(), noteWidth + 1, rest.height());
    painter->drawText(visual(noteArea), Qt::AlignVCenter | Qt::AlignRight,
                      QFontMetrics(small).elidedText(note, Qt::ElideRight, noteWidth + 1));
    rest.setRight(noteArea.left() - kPad);

    drawMarked(*painter, visual(rest), option.font, index.data().toString(), index.data(kPositions).value<QList<int>>(),
               tokenColor(m_theme, u"ink"_s), tokenColor(m_theme, u"accenttext"_s));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, kRowHeight};
}

} // namespace periplus
