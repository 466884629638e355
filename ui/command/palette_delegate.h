// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"

#include <QStyledItemDelegate>

namespace periplus {

/// Draws the lines of the palette: icon, text with the typed letters marked, note at the right.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kNote = Qt::UserRole;
    static constexpr int kPositions = Qt::UserRole + 1;
    static constexpr int kRowHeight = 34;

    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme m_theme = loadTheme(ThemeName::Light);
};

} // namespace periplus
