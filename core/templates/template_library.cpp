// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/template_library.h"

#include "core/base/describe.h"
#include "core/base/save_atomically.h"
#include "core/formats/json_reader.h"
#include "core/templates/built_in_templates.h"
#include "core/templates/template_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <memory>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostOwn = 500;

/// What a state is a template of; nothing when it is none.
std::optional<TemplateKind> kindOf(const State &state)
{
    if (state.count<Journey>() == 1)
        return TemplateKind::Journey;
    if (state.count<Journey>() == 0 && state.count<Persona>() == 1)
        return TemplateKind::Persona;
    return std::nullopt;
}

/// What the map or persona of a template is called.
QString rootName(const State &state)
{
    if (const QList<JourneyId> journeys = state.ordered<Journey>(); !journeys.isEmpty())
        return state.at(journeys.first()).title;
    return state.at(state.ordered<Persona>().first()).name;
}

Result<Imported> readFile(const QString &file, IdSource &ids)
{
    const Result<QByteArray> bytes = readWholeFile(file, kMaxTemplateBytes);
    if (!bytes)
        return failure(bytes.error());
    Result<Imported> read = readJson(*bytes, ids);
    if (!read)
        return failure(inFile(read.error(), file));
    if (!kindOf(read->state))
        return failure(Error{Errc::Unsupported, TemplateText::tr("a template holds one map, or one persona and no map"),
                             file, 0, 0});
    return read;
}

/// Completes what is known of a template by what its file says, or by why it cannot be used.
void describeFile(TemplateInfo &info, IdSource &ids)
{
    const Result<Imported> read = readFile(info.file, ids);
    if (!read) {
        Error error = read.error();
        error.file = QFileInfo(info.file).fileName();
        info.problem = describe(error, Advice::Omit);
        return;
    }
    const State &state = read->state;
    info.kind = kindOf(state).value_or(info.kind);
    const WorkspaceInfo &titles = state.at(Id<WorkspaceInfo>{1});
    const QString name = titles.title.isEmpty() ? rootName(state) : titles.title;
    if (!name.trimmed().isEmpty())
        info.name = name.simplified();
    info.description = titles.subtitle.simplified();
    info.stages = static_cast<int>(state.count<Stage>());
    info.steps = static_cast<int>(state.count<Step>());
}

} // namespace

QList<TemplateInfo> builtInTemplates()
{
    QList<TemplateInfo> templates = builtInPlaces();
    const std::unique_ptr<IdSource> ids = randomIds();
    for (TemplateInfo &info : templates)
        describeFile(info, *ids);
    return templates;
}

QString ownTemplatesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/periplus/templates"_s;
}

QList<TemplateInfo> ownTemplates(const QString &folder)
{
    const std::unique_ptr<IdSource> ids = randomIds();
    QList<TemplateInfo> templates;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files.first(std::min(files.size(), kMostOwn))) {
        TemplateInfo info;
        info.id = u"own:"_s + file.fileName();
        info.name = file.completeBaseName();
        info.category = ownCategory();
        info.own = true;
        info.file = file.absoluteFilePath();
        describeFile(info, *ids);
        templates.append(info);
    }
    std::stable_sort(templates.begin(), templates.end(), [](const TemplateInfo &a, const TemplateInfo &b) {
        return a.name.toCaseFolded().localeAwareCompare(b.name.toCaseFolded()) < 0;
    });
    return templates;
}

std::optional<TemplateInfo> findTemplate(const QString &id, const QString &folder)
{
    for (TemplateInfo info : builtInPlaces()) {
        if (info.id != id)
            continue;
        describeFile(info, *randomIds());
        return info;
    }
    for (const TemplateInfo &info : ownTemplates(folder)) {
        if (info.id == id)
            return info;
    }
    return std::nullopt;
}

Result<Imported> readTemplate(const TemplateInfo &info, IdSource &ids)
{
    return readFile(info.file, ids);
}

Status removeTemplate(const TemplateInfo &info)
{
    if (!info.own)
        return failure(Errc::Unsupported,
                       TemplateText::tr("this template comes with the program and cannot be removed"));
    if (!QFileInfo::exists(info.file))
        return failure(Error{Errc::NotFound, {}, info.file, 0, 0});
    if (!QFile::remove(info.file))
        return failure(Error{Errc::PermissionDenied, {}, info.file, 0, 0});
    return {};
}

} // namespace periplus
