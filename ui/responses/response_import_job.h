// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/responses/response_wish.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QThread;

namespace periplus {

/// Imports responses beside the window: another thread reads, and the workspace keeps what it reads in small pieces in
/// between. Ended early, nothing stays.
class ResponseImportJob : public QObject
{
    Q_OBJECT

public:
    /// The workspace must outlive this, or stop() must have been called.
    ResponseImportJob(Workspace &workspace, const ResponseWish &wish, QObject *parent = nullptr);
    /// Ends what is under way.
    ~ResponseImportJob() override;

    void start();
    /// Ends the reading and gives back what was kept; nothing is told any more.
    void stop();

signals:
    void progressed(double part);
    /// Errors: those of readResponses and recordImport.
    void done(const periplus::Result<periplus::DatasetId> &dataset, qint64 responses);

private:
    struct Bridge;

    ResponseSink sink() const;
    void finish(Result<ReadResponses> read);
    void join();

    Workspace &m_workspace;
    ResponseWish m_wish;
    std::shared_ptr<Bridge> m_bridge;
    QThread *m_thread = nullptr;
    QTimer m_ticks;
};

} // namespace periplus
