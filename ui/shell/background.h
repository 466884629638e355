// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <future>

namespace periplus {

/// One piece of work at a time beside the window. To be a member of the object that waits for the result, so that the
/// work ends before the object does.
class Background
{
public:
    explicit Background(QObject *context) : m_context(context) {}
    ~Background() { wait(); }
    Q_DISABLE_COPY_MOVE(Background)

    /// Calls work() in another thread and done(result) in this one, unless the context is gone by then.
    template <class Work, class Done> void run(Work work, Done done)
    {
        wait();
        m_running =
            std::async(std::launch::async, [context = m_context, work = std::move(work), done = std::move(done)] {
                auto result = work();
                QMetaObject::invokeMethod(
                    context, [done, result = std::move(result)] { done(result); }, Qt::QueuedConnection);
            });
    }

    void wait()
    {
        if (m_running.valid())
            m_running.wait();
    }

private:
    QObject *m_context;
    std::future<void> m_running;
};

} // namespace periplus
