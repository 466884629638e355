// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QTimer>

namespace periplus {

/// Keeps a list of pictures as high as all its rows need at its width, so that what is around it scrolls.
class FittedHeight : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the list.
    explicit FittedHeight(QListView &list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QListView &m_list;
    QTimer m_soon;
};

} // namespace periplus
