// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <QMetaObject>
#include <QObject>
#include <QSemaphore>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace periplus {

/// What another thread asks of the window, as long as it is wanted.
struct WindowCalls
{
    QObject *window = nullptr; ///< lives in the window's thread
    std::atomic<bool> cancelled = false;

    /// Runs a function in the window's thread, between two events, and waits for its answer. Nothing when the work was
    /// ended meanwhile. `self` keeps this alive.
    template <class T>
    static std::optional<T> ask(const std::shared_ptr<WindowCalls> &self, std::function<T()> function)
    {
        constexpr int kAskAgainMs = 20; // how often a thread that waits looks whether it is still wanted
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

/// What a workspace keeps, asked for from another thread.
class DistantAssets final : public AssetSource
{
public:
    DistantAssets(const Workspace &workspace, std::shared_ptr<WindowCalls> calls)
        : m_workspace(workspace), m_calls(std::move(calls))
    {
    }

    std::optional<Asset> asset(const QString &hash) const override
    {
        const auto found = WindowCalls::ask<std::optional<Asset>>(
            m_calls, [&workspace = m_workspace, hash] { return workspace.asset(hash); });
        return found ? *found : std::nullopt;
    }
    QStringList assetHashes() const override { return {}; }

private:
    const Workspace &m_workspace;
    std::shared_ptr<WindowCalls> m_calls;
};

} // namespace periplus
