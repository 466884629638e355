// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/edit_lock.h"

#include "core/store/store_text.h"

#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>

#include <fcntl.h>
#include <sys/stat.h>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kForeignStaleMs = 5 * 60 * 1000;
/// Long enough for another program's short visit, such as an import on the command line.
constexpr int kPatienceMs = 300;

} // namespace

QString describe(const Holder &holder)
{
    const QString who = holder.user.isEmpty() ? StoreText::tr("someone") : holder.user;
    const QString when = holder.since.date() == QDate::currentDate()
                             ? QLocale().toString(holder.since.time(), QLocale::ShortFormat)
                             : QLocale().toString(holder.since, QLocale::ShortFormat);
    if (holder.host == QSysInfo::machineHostName())
        return StoreText::tr("%1 has it open on this computer since %2").arg(who, when);
    return StoreText::tr("%1 has it open on the computer “%2” since %3").arg(who, holder.host, when);
}

EditLock::EditLock(const QString &path) : m_file(lockPath(path))
{
    m_file.setStaleLockTime(kForeignStaleMs);
}

QString EditLock::lockPath(const QString &path)
{
    const QFileInfo real(QFileInfo(path).canonicalFilePath());
    return real.absolutePath() + u"/."_s + real.fileName() + u".lock"_s;
}

Result<std::unique_ptr<EditLock>> EditLock::take(const QString &path)
{
    std::unique_ptr<EditLock> lock(new EditLock(path));
    if (lock->m_file.tryLock(kPatienceMs))
        return lock;
    if (lock->m_file.error() != QLockFile::LockFailedError)
        return std::unique_ptr<EditLock>();
    const std::optional<Holder> other = holder(path);
    return failure(Errc::Busy, other ? describe(*other) : StoreText::tr("another program has it open"));
}

std::optional<Holder> EditLock::holder(const QString &path)
{
    const QString place = lockPath(path);
    QLockFile file(place);
    Holder holder;
    QString program;
    if (!file.getLockInfo(&holder.process, &holder.host, &program))
        return std::nullopt;
    const QFileInfo info(place);
    holder.user = info.owner();
    holder.since = info.birthTime().isValid() ? info.birthTime() : info.lastModified();
    return holder;
}

bool EditLock::isHeld(const QString &path)
{
    EditLock lock(path);
    return !lock.m_file.tryLock(0) && lock.m_file.error() == QLockFile::LockFailedError;
}

void EditLock::refresh()
{
    ::utimensat(AT_FDCWD, QFile::encodeName(m_file.fileName()).constData(), nullptr, 0);
}

} // namespace periplus
