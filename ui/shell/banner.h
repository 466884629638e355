// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace periplus {

/// One sentence above the map that asks for nothing: what went wrong and what to do, or what was done. Closed by its
/// button, by Esc, or replaced by the next one.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void showText(const QString &text);
    /// Adds to the message that is there, and to its button; shows the text alone when there is none.
    void addText(const QString &text);
    /// A message with a button that does something about it.
    void offer(const QString &text, const QString &button, std::function<void()> action);
    /// What went well, in calmer colours; goes away by itself after a while.
    void showSuccess(const QString &text);
    /// The same with a button that takes it back by triggering an action; gone when that action would do something
    /// else.
    void showDone(const QString &text, QAction *undo);
    /// That something is gone, and what it was used for, if anything; undo brings it back.
    void showDeleted(const QString &name, const QString &uses, QAction *undo);
    QString text() const;
    void setCloseIcon(const QIcon &icon);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void present(const QString &text, bool success);

    QTimer m_away;
    QLabel *m_label;
    QPushButton *m_action;
    std::function<void()> m_onAction;
    QMetaObject::Connection m_following;
    QToolButton *m_close;
};

} // namespace periplus
