// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"
#include "core/store/snapshots.h"
#include "ui/shell/background.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace periplus {

class Dialogs;

/// The copies kept of a workspace, beside what it holds now; any of them can be restored as a new file.
class SnapshotsDialog : public QDialog
{
    Q_OBJECT

public:
    SnapshotsDialog(Dialogs &dialogs, QWidget *parent);

    /// Lists snapshots, newest first, below the counts of a state; the counts of each are read beside the window.
    void list(const QString &name, const State &now, const QList<Snapshot> &snapshots);

signals:
    /// A copy was written here.
    void restored(const QString &path);

private:
    void restore();

    Dialogs &m_dialogs;
    QString m_name;
    QList<Snapshot> m_snapshots;
    QLabel *m_heading;
    QTreeWidget *m_list;
    QPushButton *m_restore;
    QLabel *m_message;
    Background m_background{this};
};

} // namespace periplus
