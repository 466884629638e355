// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/check.h"
#include "core/store/rescue/rescue.h"
#include "ui/shell/background.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace periplus {

class Dialogs;

/// Says what is wrong with a workspace file, and saves what can be saved of it into a new one.
class RescueDialog : public QDialog
{
    Q_OBJECT

public:
    RescueDialog(Dialogs &dialogs, Snapshots snapshots, QWidget *parent);

    /// Checks a file and shows what was found.
    void check(const QString &path);

signals:
    /// The rescued file shall be shown.
    void openWanted(const QString &path);

private:
    void choose();
    void rescue();
    void showFindings(const Result<QList<Finding>> &findings);
    void showReport(const Result<RescueReport> &report, const QString &target);
    void say(const QString &heading, const QStringList &lines);

    Dialogs &m_dialogs;
    Snapshots m_snapshots;
    QString m_path;
    QString m_rescued;
    QLabel *m_file;
    QLabel *m_heading;
    QListWidget *m_lines;
    QPushButton *m_rescue;
    QPushButton *m_open;
    Background m_background{this};
};

} // namespace periplus
