// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/system_user.h"

#include <pwd.h>
#include <unistd.h>

namespace periplus {

QString nameFromPasswordEntry(const QByteArray &comment, const QByteArray &login)
{
    QString capital = QString::fromLocal8Bit(login);
    if (!capital.isEmpty())
        capital[0] = capital.at(0).toUpper();
    const QString name = QString::fromLocal8Bit(comment.split(',').first()).replace(u'&', capital).simplified();
    return name.isEmpty() ? QString::fromLocal8Bit(login) : name;
}

QString systemUserName()
{
    const passwd *entry = getpwuid(getuid());
    return entry ? nameFromPasswordEntry(entry->pw_gecos, entry->pw_name) : QString();
}

} // namespace periplus
