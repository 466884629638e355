// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/response_import_job.h"

#include "core/responses/dataset_reading.h"

#include <QFile>
#include <QSemaphore>
#include <QThread>

#include <atomic>
#include <functional>

namespace periplus {

namespace {

constexpr int kProgressMs = 40;
constexpr int kAskAgainMs = 20; // how often a thread that waits looks whether it is still wanted

} // namespace

/// What the reading thread and the window share.
struct ResponseImportJob::Bridge
{
    QObject *window = nullptr; ///< lives in the window's thread
    std::atomic<bool> cancelled = false;
    std::atomic<double> part = 0;
    QStringList dropped; ///< parts to give back; the window reads it when the thread has ended

    /// Runs a function in the window's thread, between two events, and waits for its answer. Nothing when the import
    /// was ended meanwhile. `self` keeps this alive.
    template <class T> static std::optional<T> ask(const std::shared_ptr<Bridge> &self, std::function<T()> function)
    {
        struct Answer
        {
            QSemaphore there;
            std::optional<T> value;
        };
        const auto answer = std::make_shared<Answer>();
        QMetaObject::invokeMethod(
            self->window,
            [self, answer, function] {
                if (!self->cancelled)
                    answer->value = function();
                answer->there.release();
            },
            Qt::QueuedConnection);
        while (!answer->there.tryAcquire(1, kAskAgainMs)) {
            // What was answered just before the end counts.
            if (self->cancelled && !answer->there.tryAcquire(1))
                return std::nullopt;
            if (self->cancelled)
                break;
        }
        return answer->value;
    }
};

/// What the workspace keeps, asked for from another thread.
class ResponseImportJob::DistantAssets final : public AssetSource
{
public:
    DistantAssets(const Workspace &workspace, const std::shared_ptr<Bridge> &bridge)
        : m_workspace(workspace), m_bridge(bridge)
    {
    }

    std::optional<Asset> asset(const QString &hash) const override
    {
        const auto found = Bridge::ask<std::optional<Asset>>(
            m_bridge, [&workspace = m_workspace, hash] { return workspace.asset(hash); });
        return found ? *found : std::nullopt;
    }
    QStringList assetHashes() const override { return {}; }

private:
    const Workspace &m_workspace;
    std::shared_ptr<Bridge> m_bridge;
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
            const auto kept = Bridge::ask<Result<QList<KeptAsset>>>(
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
        const DistantAssets assets(workspace, bridge);
        for (const DatasetId id : metric ? state.datasetsOf(metric) : QList<DatasetId>()) {
            if (const std::optional<DatasetIndex> index = indexOf(assets, state.at(id)))
                forEachIdentity(assets, *index, tell);
        }
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
