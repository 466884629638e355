// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fitted_height.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace periplus {

FittedHeight::FittedHeight(QListView &list) : QObject(&list), m_list(list)
{
    m_soon.setSingleShot(true);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.viewport()->installEventFilter(this);
    const QAbstractItemModel *model = list.model();
    connect(model, &QAbstractItemModel::rowsInserted, &m_soon, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::rowsRemoved, &m_soon, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::modelReset, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &FittedHeight::fit);
}

bool FittedHeight::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

void FittedHeight::fit()
{
    const QAbstractItemModel *model = m_list.model();
    int bottom = 0;
    for (int row = std::max(0, model->rowCount() - 1); row < model->rowCount(); ++row)
        bottom = m_list.visualRect(model->index(row, 0)).bottom() + m_list.verticalScrollBar()->value();
    const int height = bottom + m_list.spacing() + 2 * m_list.frameWidth() + 1;
    if (height != m_list.height())
        m_list.setFixedHeight(height);
}

} // namespace periplus
