// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace periplus {

/// Shift+F10 opens the context menu of what has the focus, as the menu key does: many keyboards have none.
class ContextMenuKey : public QObject
{
    Q_OBJECT

public:
    /// Watches the application; goes with its parent.
    explicit ContextMenuKey(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace periplus
