// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_delegate.h"

#include "ui/shell/theming.h"

#include <QIcon>
#include <QPainter>
#include <QStyle>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowPad = 8;
constexpr int kRowIcon = 17;
constexpr int kRowRadius = 6;

QFont withWeight(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

} // namespace

void NavDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool marked = index.data(kMarked).toBool();
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (focused) {
        painter->setBrush(tokenColor(m_theme, u"accent"_s));
        painter->drawRoundedRect(option.rect, kRowRadius, kRowRadius);
    }
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (marked || focused || hovered) {
        painter->setBrush(tokenColor(m_theme, marked ? u"accentsoft"_s : focused ? u"panel"_s : u"sunken"_s));
        const int edge = focused ? 2 : 0;
        painter->drawRoundedRect(option.rect.adjusted(edge, edge, -edge, -edge), kRowRadius - edge, kRowRadius - edge);
    }

    QRect rest = option.rect.adjusted(kRowPad, 0, -kRowPad, 0);
    if (const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull()) {
        const QRect area(rest.left(), rest.center().y() - kRowIcon / 2, kRowIcon, kRowIcon);
        icon.paint(painter, QStyle::visualRect(option.direction, option.rect, area));
        rest.setLeft(area.right() + 1 + kRowPad);
    }

    const QColor ink = tokenColor(m_theme, marked ? u"accenttext"_s : u"ink2"_s);
    const QString note = index.data(kNote).toString();
    const bool strong = index.data(kStrong).toBool();
    QFont small = withWeight(option.font, marked || strong ? QFont::DemiBold : QFont::Normal);
    if (!strong)
        small.setPixelSize(11);
    painter->setFont(small);
    painter->setPen(marked ? ink : tokenColor(m_theme, strong ? u"ink"_s : u"ink3"_s));
    painter->drawText(QStyle::visualRect(option.direction, option.rect, rest),
                      textFlags(option.direction, Qt::AlignRight, note), note);
    if (!note.isEmpty())
        rest.setRight(rest.right() - QFontMetrics(small).horizontalAdvance(note) - kRowPad);

    const QFont font = withWeight(option.font, marked ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(ink);
    const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rest.width());
    painter->drawText(QStyle::visualRect(option.direction, option.rect, rest),
                      textFlags(option.direction, Qt::AlignLeft, text), text);
    painter->restore();
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, kRowHeight};
}

void NavDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QRect room = option.rect.adjusted(kRowPad + kRowIcon + 2, 1, -2, -1);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, room));
}

} // namespace periplus
