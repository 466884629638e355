// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace periplus {

/// Draws a comment in a list: what was written, and below it, smaller and quieter, the facts about it.
class CommentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// An item's text is what was written; this is the role of the line below.
    static constexpr int kFacts = Qt::UserRole;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace periplus
