// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/document.h"
#include "app/cli/report.h"

#include "core/base/describe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace periplus::cli {

using namespace Qt::StringLiterals;

namespace {

struct Count
{
    QString name;
    qint64 value = 0;
};

QList<Count> countsOf(const State &state)
{
    return {{u"maps"_s, state.count<Journey>()},     {u"stages"_s, state.count<Stage>()},
            {u"steps"_s, state.count<Step>()},       {u"cards"_s, state.count<Card>()},
            {u"emotions"_s, state.count<Emotion>()}, {u"personas"_s, state.count<Persona>()},
            {u"segments"_s, state.count<Segment>()}, {u"channels"_s, state.count<Channel>()},
            {u"tags"_s, state.count<Tag>()},         {u"comments"_s, state.count<Comment>()},
            {u"metrics"_s, state.count<Metric>()},   {u"actions"_s, state.count<Action>()}};
}

QString jsonText(const Workspace &workspace)
{
    const State &state = workspace.state();
    const WorkspaceInfo &info = state.at(Id<WorkspaceInfo>{1});
    QJsonObject counts;
    for (const Count &count : countsOf(state))
        counts.insert(count.name, count.value);
    QJsonArray maps;
    for (const JourneyId id : state.ordered<Journey>())
        maps.append(state.at(id).title);
    const QJsonObject object{{u"title"_s, info.title},
                             {u"subtitle"_s, info.subtitle},
                             {u"uuid"_s, workspace.uuid()},
                             {u"format"_s, workspace.formatVersion()},
                             {u"ops"_s, workspace.history().count()},
                             {u"counts"_s, counts},
                             {u"maps"_s, maps}};
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

QString plainText(const Workspace &workspace, const QString &path)
{
    const State &state = workspace.state();
    const WorkspaceInfo &info = state.at(Id<WorkspaceInfo>{1});
    QString text = (info.title.isEmpty() ? path : info.title) + u'\n';
    if (!info.subtitle.isEmpty())
        text += info.subtitle + u'\n';
    for (const JourneyId id : state.ordered<Journey>())
        text += u"  map “%1” (%2)\n"_s.arg(state.at(id).title, QString(enumName(state.at(id).state)));
    for (const Count &count : countsOf(state))
        text += u"%1 %2\n"_s.arg(count.name + u':', -10).arg(count.value);
    return text
           + u"%1 %2\n%3 %4\n"_s.arg(u"edits:"_s, -10)
                 .arg(workspace.history().count())
                 .arg(u"format:"_s, -10)
                 .arg(workspace.formatVersion());
}

} // namespace

int runInfo(const QStringList &given)
{
    const Arguments arguments = parseArguments(given, {{u"json"_s, false}}, 1, 1);
    if (!arguments.mistake.isEmpty())
        return misuse(arguments.mistake, u"info FILE [--json]"_s);
    const QString &path = arguments.positional.first();
    const auto workspace = Workspace::open(path, OpenMode::ReadOnly);
    if (!workspace)
        return fail(inFile(workspace.error(), path));
    warn(remarksOn(**workspace), path);
    const Status printed = print(arguments.has(u"json"_s) ? jsonText(**workspace) : plainText(**workspace, path));
    return printed ? Done : fail(printed.error());
}

} // namespace periplus::cli
