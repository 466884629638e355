// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;

namespace periplus {

/// What the window shows without a workspace: ways to begin, and the files opened last.
class StartPage : public QFrame
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecent(const QStringList &files);

signals:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void fileWanted(const QString &path);

private:
    QPushButton *addButton(const char *name, const QString &text, void (StartPage::*wanted)());
    QWidget *makePanel();

    QListWidget *m_recent;
    QLabel *m_empty;
};

} // namespace periplus
