// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"

#include <QStyledItemDelegate>

namespace periplus {

/// Draws a recent file: its picture, its name, what is in it and when it was changed.
class RecentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kPath = Qt::UserRole;
    static constexpr int kContents = Qt::UserRole + 1;
    static constexpr int kWhen = Qt::UserRole + 2;
    static constexpr int kPicture = Qt::UserRole + 3;
    static constexpr QSize kCell{290, 250};

    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPicture(QPainter &painter, const QRect &area, const QPixmap &picture, bool marked) const;

    Theme m_theme = loadTheme(ThemeName::Light);
};

} // namespace periplus
