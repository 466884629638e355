// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/response_scanner.h"

#include <QThread>

namespace periplus {

namespace {

constexpr int kTickMs = 40;

} // namespace

ResponseScanner::ResponseScanner(QObject *parent) : QObject(parent)
{
    m_ticks.setInterval(kTickMs);
    connect(&m_ticks, &QTimer::timeout, this, [this] {
        if (m_progress)
            emit progressed(m_progress->part);
    });
}

ResponseScanner::~ResponseScanner()
{
    stop();
}

/// The thread ends at its next piece of the file, which is soon.
void ResponseScanner::stop()
{
    ++m_turn;
    m_ticks.stop();
    if (!m_thread)
        return;
    m_progress->cancelled = true;
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
}

void ResponseScanner::cancel()
{
    stop();
}

void ResponseScanner::scan(const ScanWish &wish)
{
    stop();
    m_progress = std::make_shared<ScanProgress>();
    const quint64 turn = m_turn;
    m_thread = QThread::create([this, wish, turn, progress = m_progress] {
        const Result<ResponseScan> result = scanResponses(wish, *progress);
        if (progress->cancelled)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, turn, result] {
                if (turn != m_turn)
                    return; // something else was asked for meanwhile
                stop();
                if (result)
                    emit scanned(*result);
                else
                    emit failed(result.error());
            },
            Qt::QueuedConnection);
    });
    m_ticks.start();
    m_thread->start();
}

} // namespace periplus
