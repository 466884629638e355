// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"

#include <QIcon>
#include <QListWidget>

namespace periplus {

/// One row of the navigator.
struct NavRow
{
    qint64 id = 0;
    QString text;
    QString note; ///< quiet words at the right
    QIcon icon;
    bool strong = false; ///< the note is what matters
};

/// A list in the navigator: as tall as its rows, renamed in place, put in order by dragging or with Alt+Up and
/// Alt+Down.
class NavList : public QListWidget
{
    Q_OBJECT

public:
    explicit NavList(QWidget *parent = nullptr);

    void setRows(const QList<NavRow> &rows);
    /// Marks the row of what is shown; 0 marks none.
    void setMarked(qint64 id);
    void rename(qint64 id);
    void setTheme(const Theme &theme);
    /// Whether rows may be renamed, moved and deleted.
    void setWritable(bool writable);
    /// The id of the row that has the keyboard; 0 without rows.
    qint64 currentId() const;
    /// Asks for the current row to be moved to where a drag ended.
    void dropCurrentAt(QPoint position);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

signals:
    void chosen(qint64 id);
    void renamed(qint64 id, const QString &text);
    void menuWanted(qint64 id, QPoint globalPosition);
    /// The row shall go before another one; 0: to the end.
    void moveWanted(qint64 id, qint64 before);
    void deleteWanted(qint64 id);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QListWidgetItem *itemOf(qint64 id) const;
    qint64 idAt(int row) const;

    bool m_writable = true;
    bool m_filling = false;
};

} // namespace periplus
