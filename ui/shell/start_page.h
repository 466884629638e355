// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"
#include "ui/shell/thumbnails.h"

#include <QFrame>

class QLabel;
class QListWidget;

namespace periplus {

class Actions;

/// What the window shows while nothing is open: ways to begin, and the files opened last with their pictures.
class StartPage : public QFrame
{
    Q_OBJECT

public:
    StartPage(const Actions &actions, Thumbnails thumbnails, QWidget *parent = nullptr);

    /// Pictures are read when the page is shown, so that a start with a file does not wait for them.
    void setRecent(const QStringList &files);
    void setTheme(const Theme &theme);

signals:
    void fileWanted(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();

    Thumbnails m_thumbnails;
    QStringList m_files;
    QListWidget *m_recent;
    QLabel *m_empty;
};

} // namespace periplus
