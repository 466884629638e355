// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QPushButton;

namespace periplus {

class CommandRegistry;
class CommandTree;

/// Lets people give commands other shortcuts. A shortcut that another command had goes over, and that is said.
class ShortcutEditor : public QWidget
{
    Q_OBJECT

public:
    /// The registry must outlive this.
    explicit ShortcutEditor(CommandRegistry &registry, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCurrent();
    void assign();

    CommandRegistry &m_registry;
    CommandTree *m_tree;
    QKeySequenceEdit *m_keys;
    QPushButton *m_none;
    QLabel *m_note;
};

} // namespace periplus
