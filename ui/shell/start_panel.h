// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QPushButton;
class QVBoxLayout;

namespace periplus {

/// The dark panel of the start page: name, what to begin with, and a coast at its foot.
class StartPanel : public QFrame
{
    Q_OBJECT

public:
    explicit StartPanel(QWidget *parent = nullptr);

    /// A button that triggers an action and names its shortcut.
    QPushButton *addButton(const char *name, const QString &text, const char *icon, QAction *action, bool first);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_buttons;
};

} // namespace periplus
