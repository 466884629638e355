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

    void setRecent(const QStringList &files);
    void setTheme(const Theme &theme);

signals:
    void fileWanted(const QString &path);

private:
    Thumbnails m_thumbnails;
    QListWidget *m_recent;
    QLabel *m_empty;
};

} // namespace periplus
