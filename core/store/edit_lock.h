// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QLockFile>

#include <memory>

namespace periplus {

/// Who works on a workspace.
struct Holder
{
    QString user; ///< may be empty
    QString host;
    qint64 process = 0;
    QDateTime since;
};

/// One sentence: "ada has it open on bookshelf since 09:12".
QString describe(const Holder &holder);

/// The right to edit a workspace: one window or program at a time. It stands as a small hidden file beside the
/// workspace while that is open. SQLite's own locks keep the rows whole; this one keeps people from surprises. A lock
/// whose program has ended is taken over without asking; so is one of another host that was not refreshed for five
/// minutes.
class EditLock
{
public:
    /// Takes the lock. Nothing where none can be made (a folder without permission, a full disk): editing goes on
    /// without it. Errors: Busy, with who, where and since when.
    static Result<std::unique_ptr<EditLock>> take(const QString &path);

    /// Who holds the lock of a workspace, if someone does.
    static std::optional<Holder> holder(const QString &path);

    /// Whether someone really holds the lock of a workspace: one that a dead program left behind does not count.
    static bool isHeld(const QString &path);

    /// Tells other hosts that this one is still at work; to be called every minute.
    void refresh();

    /// Where the lock of a workspace stands.
    static QString lockPath(const QString &path);

private:
    explicit EditLock(const QString &path);

    QLockFile m_file;
};

} // namespace periplus
