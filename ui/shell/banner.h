// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
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
    /// What went well, in calmer colours; goes away by itself after a while.
    void showSuccess(const QString &text);
    QString text() const;
    void setCloseIcon(const QIcon &icon);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void present(const QString &text, bool success);

    QTimer m_away;
    QLabel *m_label;
    QToolButton *m_close;
};

} // namespace periplus
