// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/document_watch.h"

#include "core/store/edit_lock.h"

namespace periplus {

namespace {

constexpr int kRefreshMs = 60'000; ///< other hosts take a lock for left behind after five minutes
constexpr int kLookMs = 3'000;

} // namespace

DocumentWatch::DocumentWatch(Snapshots snapshots, QObject *parent) : QObject(parent), m_snapshots(std::move(snapshots))
{
    m_refresh.setInterval(kRefreshMs);
    m_look.setInterval(kLookMs);
    connect(&m_refresh, &QTimer::timeout, this, [this] { m_workspace->refreshLock(); });
    connect(&m_look, &QTimer::timeout, this, &DocumentWatch::look);
}

void DocumentWatch::follow(Workspace *workspace, Keep keep)
{
    release();
    m_workspace = workspace;
    if (!workspace || workspace->isReadOnly())
        return;
    m_refresh.start();
    if (keep == Keep::Snapshots)
        m_snapshots.follow(workspace->path());
}

void DocumentWatch::awaitRelease(const QString &path)
{
    m_awaited = path;
    m_look.start();
}

void DocumentWatch::release()
{
    m_refresh.stop();
    m_look.stop();
    m_snapshots.follow({});
    m_workspace = nullptr;
    m_awaited.clear();
}

void DocumentWatch::look()
{
    if (EditLock::isHeld(m_awaited))
        return;
    m_look.stop();
    emit freed(m_awaited);
}

} // namespace periplus
