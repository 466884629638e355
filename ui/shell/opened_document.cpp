// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opened_document.h"

#include "core/base/describe.h"
#include "core/formats/document_file.h"

#include <QDir>
#include <QFileInfo>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

Result<OpenedDocument> openWorkspace(const QString &path, const Drafts &drafts)
{
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(path);
    const std::optional<Errc> refused = opened ? std::nullopt : std::optional(opened.error().code);
    const bool readable = !opened
                          && (opened.error().code == Errc::ReadOnly || opened.error().code == Errc::PermissionDenied
                              || opened.error().code == Errc::NewerVersion);
    if (readable) {
        if (Result<std::unique_ptr<Workspace>> again = Workspace::open(path, OpenMode::ReadOnly))
            opened = std::move(again);
    }
    if (!opened)
        return failure(inFile(opened.error(), path));
    return OpenedDocument{std::move(*opened), QFileInfo(path).fileName(), drafts.contains(path), {}, refused};
}

Result<OpenedDocument> draftOf(const Imported &imported, const QString &name, const Drafts &drafts)
{
    const Result<QString> path = drafts.freePath(QFileInfo(name).completeBaseName());
    PERIPLUS_TRY(path);
    Result<std::unique_ptr<Workspace>> made = Workspace::create(*path);
    if (!made)
        return failure(made.error());
    PERIPLUS_TRY(addImported(**made, imported, name));
    return OpenedDocument{std::move(*made), name, true, imported.warnings, {}};
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

Result<OpenedDocument> createDocument(const QString &path)
{
    Result<std::unique_ptr<Workspace>> made = Workspace::create(path);
    if (!made)
        return failure(made.error());
    return OpenedDocument{std::move(*made), QFileInfo(path).fileName(), false, {}, {}};
}

} // namespace periplus
