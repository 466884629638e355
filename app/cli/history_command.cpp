// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/document.h"
#include "app/cli/report.h"

#include "core/base/describe.h"
#include "core/store/op.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace periplus::cli {

using namespace Qt::StringLiterals;

namespace {

QString timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString jsonText(const QList<HistoryStep> &steps, qint64 head)
{
    QJsonArray list;
    for (const HistoryStep &step : steps) {
        list.append(QJsonObject{{u"seq"_s, step.seq},
                                {u"parent"_s, step.parent},
                                {u"op"_s, QString(enumName(step.op))},
                                {u"label"_s, step.label},
                                {u"author"_s, step.author},
                                {u"at"_s, timeText(step.at)}});
    }
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"head"_s, head}, {u"edits"_s, list}}).toJson());
}

QString plainText(const QList<HistoryStep> &steps, qint64 head)
{
    QString text;
    for (const HistoryStep &step : steps) {
        text += u"%1 %2  %3  %4"_s.arg(step.seq == head ? u"*"_s : u" "_s)
                    .arg(step.seq, 6)
                    .arg(timeText(step.at), QString(enumName(step.op)));
        if (!step.label.isEmpty())
            text += u" “%1”"_s.arg(step.label.simplified());
        text += u'\n';
    }
    return text;
}

} // namespace

int runHistory(const QStringList &given)
{
    const Arguments arguments = parseArguments(given, {{u"json"_s, false}}, 1, 1);
    if (!arguments.mistake.isEmpty())
        return misuse(arguments.mistake, u"history FILE [--json]"_s);
    const QString &path = arguments.positional.first();
    const auto workspace = Workspace::open(path, OpenMode::ReadOnly);
    if (!workspace)
        return fail(inFile(workspace.error(), path));
    warn(remarksOn(**workspace), path);
    const History &history = (*workspace)->history();
    const QList<HistoryStep> steps = history.recent(std::numeric_limits<int>::max());
    const Status printed =
        print(arguments.has(u"json"_s) ? jsonText(steps, history.head()) : plainText(steps, history.head()));
    return printed ? Done : fail(printed.error());
}

} // namespace periplus::cli
