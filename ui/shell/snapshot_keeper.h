// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/snapshots.h"
#include "ui/shell/background.h"

#include <QTimer>

namespace periplus {

/// Takes snapshots of the open workspace: soon after it was opened and every ten minutes, when something changed.
/// The copying is done beside the window.
class SnapshotKeeper : public QObject
{
    Q_OBJECT

public:
    explicit SnapshotKeeper(Snapshots snapshots, QObject *parent = nullptr);

    /// The workspace to look after; empty for none.
    void follow(const QString &path);
    void takeNow();

signals:
    /// A snapshot was taken, or the newest one is of the same content.
    void taken(const periplus::Snapshot &snapshot);
    /// It could not be taken; said once for a workspace.
    void failed(const periplus::Error &error);

private:
    void finish(const Result<Snapshot> &result);

    Snapshots m_snapshots;
    QString m_path;
    bool m_told = false;
    QTimer m_timer;
    Background m_background{this};
};

} // namespace periplus
