// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/known_responses.h"

#include "core/responses/record_import.h"
#include "ui/responses/window_calls.h"

#include <QThread>

namespace periplus {

KnownResponses::KnownResponses(const Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}

KnownResponses::~KnownResponses()
{
    stop();
}

void KnownResponses::stop()
{
    if (!m_thread)
        return;
    m_calls->cancelled = true;
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
    m_metric = {};
}

void KnownResponses::setFile(const std::shared_ptr<const Fingerprints> &identities)
{
    if (identities == m_identities)
        return; // it was not read anew
    stop();
    m_counts.clear();
    m_identities = identities;
}

std::optional<qint64> KnownResponses::of(MetricId metric)
{
    if (!metric || !m_identities || m_identities->size() == 0 || m_workspace.state().datasetsOf(metric).isEmpty())
        return 0;
    if (const auto known = m_counts.constFind(metric.value); known != m_counts.cend())
        return *known;
    if (metric != m_metric)
        begin(metric);
    return std::nullopt;
}

void KnownResponses::begin(MetricId metric)
{
    stop();
    m_metric = metric;
    m_calls = std::make_shared<WindowCalls>();
    m_calls->window = this;
    m_thread = QThread::create([this, metric, calls = m_calls, identities = m_identities, state = m_workspace.state()] {
        const qint64 count = countKnown(DistantAssets(m_workspace, calls), state, metric, *identities);
        QMetaObject::invokeMethod(
            this,
            [this, metric, calls, count] {
                if (calls->cancelled)
                    return; // something else was asked for meanwhile
                stop();
                m_counts.insert(metric.value, count);
                emit counted();
            },
            Qt::QueuedConnection);
    });
    m_thread->start();
}

} // namespace periplus
