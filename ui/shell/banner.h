// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QAction;
class QLabel;
class QPropertyAnimation;
class QPushButton;
class QToolButton;

namespace periplus {

/// One sentence that floats above the foot of a window and moves nothing: what went wrong and what to do, or what was
/// done. Closed by its button, by Esc, or replaced by the next one. One that only tells goes by itself after a while,
/// but not while the pointer or the keyboard is in it; one that offers something stays.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Stands from here on inside a widget, so far above its lower edge.
    void floatIn(QWidget &window, int above);

    void showText(const QString &text);
    /// Adds to the message that is there, and to its button; shows the text alone when there is none.
    void addText(const QString &text);
    /// A message with a button that does something about it.
    void offer(const QString &text, const QString &button, std::function<void()> action);
    /// What went well, in calmer colours.
    void showSuccess(const QString &text);
    /// The same with a button that takes it back by triggering an action; gone when that action would do something
    /// else.
    void showDone(const QString &text, QAction *undo);
    /// Says that something is gone, with a sentence on what went with it (may be empty), and the same button.
    void showDeleted(const QString &name, const QString &uses, QAction *undo);
    QString text() const;
    void setCloseIcon(const QIcon &icon);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void present(const QString &text, bool success);
    void leaveSoon();
    int naturalWidth() const;
    /// Takes its place; comes up from below the first time.
    void place(bool coming);

    QTimer m_away{this};
    QPropertyAnimation *m_motion;
    int m_above = 0;
    QLabel *m_label;
    QPushButton *m_action;
    std::function<void()> m_onAction;
    QMetaObject::Connection m_following;
    QToolButton *m_close;
};

} // namespace periplus
