// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opened_document.h"

#include "core/base/describe.h"
#include "core/formats/document_file.h"
#include "core/store/edit_lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// What keeps from writing but not from reading.
bool mayStillBeRead(Errc code)
{
    return code == Errc::ReadOnly || code == Errc::PermissionDenied || code == Errc::NewerVersion || code == Errc::Busy
           || code == Errc::DiskFull;
}

Result<OpenedDocument> openWorkspace(const QString &path, const Drafts &drafts)
{
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(path);
    OpenedDocument document{.name = QFileInfo(path).fileName(), .draft = drafts.contains(path)};
    if (!opened)
        document.readOnly = opened.error();
    if (!opened && mayStillBeRead(opened.error().code)) {
        if (Result<std::unique_ptr<Workspace>> again = Workspace::open(path, OpenMode::ReadOnly))
            opened = std::move(again);
    }
    if (!opened)
        return failure(inFile(opened.error(), path));
    if ((*opened)->isReadOnly() && !document.readOnly)
        document.readOnly = Error{Errc::ReadOnly, {}, path, 0, 0};
    document.workspace = std::move(*opened);
    return document;
}

Result<OpenedDocument> draftOf(const Imported &imported, const QString &name, const Drafts &drafts)
{
    const Result<QString> path = drafts.freePath(QFileInfo(name).completeBaseName());
    PERIPLUS_TRY(path);
    Result<std::unique_ptr<Workspace>> made = Workspace::create(*path);
    if (!made)
        return failure(made.error());
    if (const auto added = addImported(**made, imported, name); !added) {
        made->reset();
        QFile::remove(*path); // nothing half made stays behind
        return failure(inFile(added.error(), name));
    }
    const qint64 steps = (*made)->history().count();
    return OpenedDocument{.workspace = std::move(*made),
                          .name = name,
                          .draft = true,
                          .stepsWhenMade = steps,
                          .warnings = imported.warnings};
}

/// Whether more was done than what made the draft.
bool isEdited(const History &history)
{
    const QList<HistoryStep> steps = history.recent(2);
    return steps.size() > 1 || (steps.size() == 1 && steps.first().op != Op::Import);
}

} // namespace

Result<QString> Drafts::freePath(const QString &name) const
{
    const QDir folder(m_folder);
    if (!folder.mkpath(u"."_s))
        return failure(Error{Errc::PermissionDenied, {}, m_folder, 0, 0});
    QString path = folder.filePath(name + u".periplus"_s);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(u"%1-%2.periplus"_s.arg(name).arg(i));
    return path;
}

bool Drafts::contains(const QString &path) const
{
    return QFileInfo(path).absolutePath() == QFileInfo(m_folder).absoluteFilePath();
}

QStringList Drafts::takeLeft(const QString &own) const
{
    QStringList left;
    const QFileInfoList all = QDir(m_folder).entryInfoList({u"*.periplus"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : all) {
        const QString path = file.absoluteFilePath();
        // Who ends well takes the lock along.
        if (path == QFileInfo(own).absoluteFilePath() || !QFileInfo::exists(EditLock::lockPath(path)))
            continue;
        const auto opened = Workspace::open(path); // takes over the lock of a dead program, and gives it back
        if (!opened && opened.error().code == Errc::Busy)
            continue;
        if (opened && !isEdited((*opened)->history()))
            QFile::remove(path);
        else
            left.append(path); // a damaged one too: opening it tells what can be done
    }
    return left;
}

Result<OpenedDocument> openDocument(const QString &path, const Drafts &drafts)
{
    switch (documentKind(path)) {
    case DocumentKind::Workspace:
    case DocumentKind::Unknown: // its content tells
        return openWorkspace(path, drafts);
    case DocumentKind::Mermaid:
    case DocumentKind::Markdown:
    case DocumentKind::Json:
        break;
    }
    const std::unique_ptr<IdSource> ids = randomIds();
    const Result<Imported> imported = importFile(path, *ids);
    PERIPLUS_TRY(imported);
    return draftOf(*imported, QFileInfo(path).fileName(), drafts);
}

Result<OpenedDocument> openSampleDocument(const Drafts &drafts)
{
    const std::unique_ptr<IdSource> ids = randomIds();
    const Result<Imported> imported = importSample(*ids);
    PERIPLUS_TRY(imported);
    return draftOf(*imported, u"sample"_s, drafts);
}

Result<OpenedDocument> createDraft(const QString &name, const Drafts &drafts,
                                   const std::function<Status(Workspace &)> &fill)
{
    const Result<QString> path = drafts.freePath(name);
    PERIPLUS_TRY(path);
    Result<std::unique_ptr<Workspace>> made = Workspace::create(*path);
    if (!made)
        return failure(made.error());
    if (const Status filled = fill(**made); !filled) {
        made->reset();
        QFile::remove(*path);
        return failure(filled.error());
    }
    return OpenedDocument{.workspace = std::move(*made), .name = name, .draft = true};
}

Result<OpenedDocument> createDocument(const QString &path)
{
    Result<std::unique_ptr<Workspace>> made = Workspace::create(path);
    if (!made)
        return failure(made.error());
    return OpenedDocument{.workspace = std::move(*made), .name = QFileInfo(path).fileName()};
}

} // namespace periplus
