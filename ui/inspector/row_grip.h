// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace periplus {

/// What a row of a list is moved by: dragged with the mouse, or with the arrow keys up and down.
class RowGrip : public QToolButton
{
    Q_OBJECT

public:
    /// `words` are what screen readers say.
    RowGrip(const QString &words, const QIcon &icon, QWidget *parent = nullptr);

signals:
    /// It is being dragged; where the pointer is.
    void dragged(QPoint global);
    void dropped(QPoint global);
    /// The drag was given up.
    void cancelled();
    /// One place up (-1) or down (1).
    void movedBy(int places);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPoint m_pressedAt;
    bool m_dragging = false;
};

} // namespace periplus
