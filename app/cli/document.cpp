// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/document.h"

#include "core/base/describe.h"
#include "core/formats/document_file.h"

#include <QFileInfo>

#include <algorithm>

namespace periplus::cli {

using namespace Qt::StringLiterals;

namespace {

/// The pictures that an imported file brought along.
class ImportedAssets final : public AssetSource
{
public:
    explicit ImportedAssets(QList<Asset> assets) : m_assets(std::move(assets)) {}

    std::optional<Asset> asset(const QString &hash) const override
    {
        for (const Asset &candidate : m_assets) {
            if (candidate.hash == hash)
                return candidate;
        }
        return std::nullopt;
    }

    QStringList assetHashes() const override
    {
        QStringList hashes;
        for (const Asset &asset : m_assets)
            hashes.append(asset.hash);
        std::sort(hashes.begin(), hashes.end());
        return hashes;
    }

private:
    QList<Asset> m_assets;
};

Result<Document> fromImport(Result<Imported> imported)
{
    if (!imported)
        return failure(imported.error());
    Document document;
    document.state = imported->state;
    document.assets = std::make_shared<ImportedAssets>(imported->assets);
    document.warnings = imported->warnings;
    return document;
}

Result<Document> fromWorkspace(const QString &path)
{
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(path, OpenMode::ReadOnly);
    if (!opened)
        return failure(inFile(opened.error(), path));
    const std::shared_ptr<const Workspace> workspace = std::move(*opened);
    Document document;
    document.state = workspace->state();
    document.assets = workspace;
    document.version = workspace->history().count();
    document.isWorkspace = true;
    document.warnings = remarksOn(*workspace);
    return document;
}

} // namespace

QList<Warning> remarksOn(const Workspace &workspace)
{
    if (!workspace.isNewer())
        return {};
    return {{0, u"this was written by a newer Periplus; what only that knows is left out"_s}};
}

Result<Document> readDocument(const QString &path)
{
    const DocumentKind kind = documentKind(path);
    const bool importable = kind != DocumentKind::Workspace && kind != DocumentKind::Unknown;
    if (!importable)
        return fromWorkspace(path);
    const std::unique_ptr<IdSource> ids = randomIds();
    return fromImport(importFile(path, *ids));
}

Result<Document> readSample()
{
    const std::unique_ptr<IdSource> ids = randomIds();
    return fromImport(importSample(*ids));
}

} // namespace periplus::cli
