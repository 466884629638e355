// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace periplus {

/// One hostile file to import: begin, then `part` as often as said (with its number for every $), then end.
struct HostileImport
{
    QString name;
    QString ending; ///< "json", "mmd" or "md"
    QByteArray begin;
    QByteArray part;
    qint64 times = 0;
    QByteArray end;
};

/// The whole corpus; some name the canary, a file that nobody may open.
QList<HostileImport> hostileImports(const QString &canary);

/// Writes the file piece by piece, so that the writer stays small. Returns whether that worked.
bool writeHostile(const HostileImport &import, const QString &path);

} // namespace periplus
