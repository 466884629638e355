// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"
#include "ui/shell/snapshot_keeper.h"

namespace periplus {

/// Looks after the open workspace while time passes: keeps its lock fresh, takes snapshots, and notices when a
/// workspace that someone else was editing has become free.
class DocumentWatch : public QObject
{
    Q_OBJECT

public:
    explicit DocumentWatch(Snapshots snapshots, QObject *parent = nullptr);

    /// Why snapshots are not wanted of an untouched draft: it can be made again from where it came.
    enum class Keep { Snapshots, Nothing };
    void follow(Workspace *workspace, Keep keep);
    /// Waits for a workspace that is open for reading because someone else edits it.
    void awaitRelease(const QString &path);
    void release();

    SnapshotKeeper &snapshots() { return m_snapshots; }

signals:
    void freed(const QString &path);

private:
    void look();

    SnapshotKeeper m_snapshots;
    Workspace *m_workspace = nullptr;
    QString m_awaited;
    QTimer m_refresh;
    QTimer m_look;
};

} // namespace periplus
