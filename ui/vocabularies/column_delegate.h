// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStyledItemDelegate>

namespace periplus {

/// Lets people write in some columns of a list only.
class ColumnDelegate : public QStyledItemDelegate
{
public:
    ColumnDelegate(QSet<int> writable, QObject *parent) : QStyledItemDelegate(parent), m_writable(std::move(writable))
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return m_writable.contains(index.column()) ? QStyledItemDelegate::createEditor(parent, option, index) : nullptr;
    }

private:
    QSet<int> m_writable;
};

} // namespace periplus
