// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

struct sqlite3;

namespace periplus {

/// One hostile workspace as tests/data/hostile/workspaces.sql describes it; the words are explained there.
struct HostileWorkspace
{
    struct Patch
    {
        qint64 offset = 0;
        QByteArray bytes;
    };
    struct Companion
    {
        QString ending;
        QByteArray content; ///< what stands in the file, or the word "garbage" or "super"
    };

    QString name;
    QStringList expected;
    QString bites;
    bool undo = false;
    bool utf16 = false;
    QList<Patch> patches;
    QList<Companion> companions;
    QByteArray sql;
};

/// Every recipe of the corpus, in its order.
QList<HostileWorkspace> hostileWorkspaces();

/// Makes the file at `path`, a copy of the good workspace `base`, hostile. Returns what SQLite said, empty if nothing.
/// Done in a process of its own: the memory it takes would count in every run that is measured later.
QString makeHostile(const HostileWorkspace &recipe, const QString &base, const QString &path, const QString &canary);

/// A plain connection that guards nothing, with the functions of the recipes; null when the file cannot be opened.
/// The caller closes it.
sqlite3 *plainConnection(const QString &path);

} // namespace periplus
