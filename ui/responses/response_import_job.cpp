// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/response_import_job.h"

#include "ui/responses/window_calls.h"

#include <QFile>
#include <QThread>

#include <atomic>
#include <functional>

namespace periplus {

namespace {

constexpr int kProgressMs = 40;

} // namespace

/// What the reading thread and the window share.
struct ResponseImportJob::Bridge : WindowCalls
{
    std::atomic<double> part = 0;
    QStringList dropped; ///< parts to give back; the window reads it when the thread has ended
};

ResponseImportJob::ResponseImportJob(Workspace &workspace, const ResponseWish &wish, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_wish(wish), m_bridge(std::make_shared<Bridge>())
{
    m_bridge->window = this;
    m_ticks.setInterval(kProgressMs);
    connect(&m_ticks, &QTimer::timeout, this, [this] { emit progressed(m_bridge->part); });
}

ResponseImportJob::~ResponseImportJob()
{
    stop();
}

ResponseSink ResponseImportJob::sink() const
{
    ResponseSink sink;
    sink.keep = [bridge = m_bridge,
                 &workspace = m_workspace](const QList<QByteArray> &parts) -> Result<QList<KeptAsset>> {
        QList<KeptAsset> all;
        for (const QByteArray &part : parts) { // one by one, so that the window is never held up for long
            const auto kept = WindowCalls::ask<Result<QList<KeptAsset>>>(
                bridge, [&workspace, part] { return workspace.addAssets({part}, kResponseData); });
            if (!kept)
                return failure(Errc::NothingToDo);
            PERIPLUS_TRY(*kept);
            all += **kept;
        }
        return all;
    };
    sink.drop = [bridge = m_bridge](const QStringList &hashes) { bridge->dropped += hashes; };
    sink.progress = [bridge = m_bridge](qint64 done, qint64 all) {
        bridge->part = double(done) / double(std::max<qint64>(1, all));
        return !bridge->cancelled;
    };
    // The rows are a copy that any thread may have; what was kept of earlier responses is asked for.
    sink.known = [bridge = m_bridge, &workspace = m_workspace, state = m_workspace.state(),
                  metric = m_wish.target.metric.id](const std::function<void(quint64)> &tell) {
        tellIdentities(DistantAssets(workspace, bridge), state, metric, tell);
    };
    return sink;
}

void ResponseImportJob::start()
{
    m_thread = QThread::create([this, bridge = m_bridge, wish = m_wish, sink = sink()] {
        const auto read = [&]() -> Result<ReadResponses> {
            QFile file(wish.path);
            if (!file.open(QIODevice::ReadOnly))
                return failure(Errc::IoError, file.errorString());
            return readResponses(file, wish.plan, sink);
        };
        auto result = std::make_shared<Result<ReadResponses>>(read());
        if (bridge->cancelled) {
            if (*result)
                bridge->dropped += (*result)->newParts;
            return;
        }
        QMetaObject::invokeMethod(
            this, [this, result] { finish(std::move(*result)); }, Qt::QueuedConnection);
    });
    m_ticks.start();
    m_thread->start();
}

/// Waits for the end of the thread and gives back what it does not want any more.
void ResponseImportJob::join()
{
    m_ticks.stop();
    if (!m_thread)
        return;
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
    [[maybe_unused]] const Status dropped = m_workspace.removeAssets(m_bridge->dropped); // what stays harms nobody
    m_bridge->dropped.clear();
}

void ResponseImportJob::stop()
{
    m_bridge->cancelled = true;
    join();
}

void ResponseImportJob::finish(Result<ReadResponses> read)
{
    if (m_bridge->cancelled) {
        if (read) // it was read to its end just before
            m_bridge->dropped += read->newParts;
        join();
        return;
    }
    join();
    if (!read) {
        emit done(failure(read.error()), 0);
        return;
    }
    for (Grouping &grouping : read->index.groupings) {
        const QList<ResponseColumn> &columns = m_wish.plan.layout.columns;
        for (auto column = m_wish.values.cbegin(); column != m_wish.values.cend(); ++column) {
            const ResponseColumn from = columns.value(column.key());
            if (from.name != grouping.name || from.role != grouping.role)
                continue;
            grouping.targets.clear();
            for (const QString &value : std::as_const(grouping.values))
                grouping.targets.append(column->value(value));
        }
    }
    const qint64 good = read->tally.good;
    const ResponseSink back = sinkInto(m_workspace, m_wish.target.metric.id);
    emit done(recordImport(m_workspace, m_wish.target, std::move(*read), back, QDate::currentDate()), good);
}

} // namespace periplus
