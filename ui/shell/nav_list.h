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
};

/// A list of maps or personas in the navigator: as tall as its rows, renamed in place.
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
    /// The id of the row that has the keyboard; 0 without rows.
    qint64 currentId() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

signals:
    void chosen(qint64 id);
    void renamed(qint64 id, const QString &text);
    void menuWanted(qint64 id, QPoint globalPosition);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QListWidgetItem *itemOf(qint64 id) const;

    bool m_filling = false;
};

} // namespace periplus
