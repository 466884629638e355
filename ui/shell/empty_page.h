// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QPushButton;

namespace periplus {

/// Stands where the map would be while a workspace has none, and offers the ways to get one.
class EmptyPage : public QFrame
{
    Q_OBJECT

public:
    /// The buttons do what the actions do, and are enabled when they are.
    EmptyPage(QAction *newMap, QAction *import, QWidget *parent = nullptr);

private:
    QPushButton *addButton(const char *name, const QString &text, QAction *action);
};

} // namespace periplus
