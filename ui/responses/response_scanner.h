// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/responses/response_scan.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QThread;

namespace periplus {

/// Does work on files of responses beside the window, one piece at a time: a new one ends the one before it, whose
/// result nobody hears of.
class ResponseScanner : public QObject
{
    Q_OBJECT

public:
    explicit ResponseScanner(QObject *parent = nullptr);
    /// Ends what is being done and waits for it.
    ~ResponseScanner() override;

    void scan(const ScanWish &wish);
    /// Ends what is being done; nothing is told any more.
    void cancel();
    bool isBusy() const { return m_thread; }

signals:
    /// How far it is, 0 to 1, while it takes longer than a moment.
    void progressed(double part);
    void scanned(const periplus::ResponseScan &scan);
    /// Errors: those of scanResponses.
    void failed(const periplus::Error &error);

private:
    void stop();

    QThread *m_thread = nullptr;
    std::shared_ptr<ScanProgress> m_progress;
    quint64 m_turn = 0;
    QTimer m_ticks;
};

} // namespace periplus
