// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/snapshot_keeper.h"

#include <QDateTime>

namespace periplus {

namespace {

constexpr int kSoonMs = 3000; ///< after the window has come to rest
constexpr int kEveryMs = 10 * 60 * 1000;

} // namespace

SnapshotKeeper::SnapshotKeeper(Snapshots snapshots, QObject *parent)
    : QObject(parent), m_snapshots(std::move(snapshots))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SnapshotKeeper::takeNow);
}

void SnapshotKeeper::follow(const QString &path)
{
    m_timer.stop();
    m_background.wait();
    m_path = path;
    m_told = false;
    if (!path.isEmpty())
        m_timer.start(kSoonMs);
}

void SnapshotKeeper::takeNow()
{
    if (m_path.isEmpty())
        return;
    m_timer.start(kEveryMs);
    m_background.run(
        [snapshots = m_snapshots, path = m_path] { return snapshots.take(path, QDateTime::currentMSecsSinceEpoch()); },
        [this](const Result<Snapshot> &result) { finish(result); });
}

void SnapshotKeeper::finish(const Result<Snapshot> &result)
{
    if (result)
        emit taken(*result);
    else if (!m_told)
        emit failed(result.error());
    m_told = m_told || !result;
}

} // namespace periplus
