// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"

#include <QStyledItemDelegate>

namespace periplus {

/// Paints a row of the navigator: icon, name, quiet note; the shown one on a soft accent.
class NavDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kRowHeight = 28;
    static constexpr int kId = Qt::UserRole;
    static constexpr int kNote = Qt::UserRole + 1;
    static constexpr int kMarked = Qt::UserRole + 2;
    static constexpr int kStrong = Qt::UserRole + 3; ///< the note is a value, in full ink

    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    Theme m_theme;
};

} // namespace periplus
