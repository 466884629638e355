// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/report.h"
#include "app/cli/signals_wait.h"

#include "core/base/describe.h"
#include "core/store/snapshots.h"
#include "core/store/workspace.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace periplus::cli {

using namespace Qt::StringLiterals;

namespace {

QString listed(const QList<Snapshot> &snapshots)
{
    QString text;
    for (qsizetype i = 0; i < snapshots.size(); ++i) {
        const Snapshot &snapshot = snapshots[i];
        text += u"%1  %2  %3 edits  %4\n"_s.arg(i + 1, 3)
                    .arg(QDateTime::fromMSecsSinceEpoch(snapshot.at).toString(u"yyyy-MM-dd HH:mm:ss"_s))
                    .arg(snapshot.edits, 6)
                    .arg(QLocale::c().formattedDataSize(snapshot.bytes));
    }
    return text;
}

QString listedAsJson(const QList<Snapshot> &snapshots)
{
    QJsonArray all;
    for (const Snapshot &snapshot : snapshots) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(snapshot.at).toUTC();
        all.append(QJsonObject{{u"at"_s, at.toString(Qt::ISODateWithMs)},
                               {u"ops"_s, snapshot.edits},
                               {u"bytes"_s, snapshot.bytes},
                               {u"path"_s, snapshot.path}});
    }
    return QString::fromUtf8(QJsonDocument(all).toJson());
}

Status restore(const Snapshot &snapshot, const QString &target)
{
    const Result<std::unique_ptr<Workspace>> opened = Workspace::open(snapshot.path, OpenMode::ReadOnly);
    if (!opened)
        return failure(inFile(opened.error(), snapshot.path));
    const SignalsWait wait;
    if (const Status saved = (*opened)->saveCopy(target); !saved)
        return failure(inFile(saved.error(), target));
    return {};
}

} // namespace

int runSnapshots(const QStringList &given)
{
    const QString synopsis = u"snapshots FILE [--json] [--restore NUMBER -o OUT]"_s;
    const Arguments arguments = parseArguments(given, {{u"json"_s, false}, {u"restore"_s, true}, {u"o"_s, true}}, 1, 1);
    if (!arguments.mistake.isEmpty())
        return misuse(arguments.mistake, synopsis);
    if (arguments.has(u"restore"_s) != arguments.has(u"o"_s))
        return misuse(u"--restore NUMBER and -o OUT go together"_s, synopsis);
    const QString &path = arguments.positional.first();
    const Result<QList<Snapshot>> found = Snapshots().ofFile(path);
    if (!found)
        return fail(found.error());
    if (!arguments.has(u"restore"_s)) {
        const Status printed = print(arguments.has(u"json"_s) ? listedAsJson(*found) : listed(*found));
        return printed ? Done : fail(printed.error());
    }
    const qsizetype number = arguments.value(u"restore"_s).toLongLong();
    if (number < 1 || number > found->size())
        return misuse(u"there are %1 snapshots of this file"_s.arg(found->size()), synopsis);
    const Status restored = restore(found->at(number - 1), arguments.value(u"o"_s));
    return restored ? Done : fail(restored.error());
}

} // namespace periplus::cli
