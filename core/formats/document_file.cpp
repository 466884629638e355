// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/document_file.h"

#include "core/base/describe.h"
#include "core/base/save_atomically.h"
#include "core/edit/insert_state.h"
#include "core/formats/format_text.h"
#include "core/formats/json_reader.h"
#include "core/formats/mermaid_reader.h"

#include <QFile>
#include <QFileInfo>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxImportBytes = 64'000'000;

template <class T> Result<T> of(const QString &path, Result<T> result)
{
    if (!result)
        return failure(inFile(result.error(), path));
    return result;
}

} // namespace

DocumentKind documentKind(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"periplus"_s)
        return DocumentKind::Workspace;
    if (ending == u"mmd"_s || ending == u"mermaid"_s)
        return DocumentKind::Mermaid;
    if (ending == u"md"_s || ending == u"markdown"_s)
        return DocumentKind::Markdown;
    if (ending == u"json"_s)
        return DocumentKind::Json;
    return DocumentKind::Unknown;
}

Result<Imported> importFile(const QString &path, IdSource &ids)
{
    const DocumentKind kind = documentKind(path);
    if (kind == DocumentKind::Workspace || kind == DocumentKind::Unknown) {
        const Errc code = QFileInfo::exists(path) ? Errc::Unsupported : Errc::NotFound;
        const QString detail = code == Errc::NotFound
                                   ? QString()
                                   : FormatText::tr("this kind of file cannot be imported. Use .mmd, .md or .json");
        return failure(Error{code, detail, path, 0, 0});
    }
    const Result<QByteArray> bytes = readWholeFile(path, kMaxImportBytes);
    if (!bytes)
        return failure(bytes.error());
    switch (kind) {
    case DocumentKind::Mermaid:
        return of(path, readMermaid(*bytes, ids));
    case DocumentKind::Markdown:
        return of(path, readMermaidMarkdown(*bytes, ids));
    case DocumentKind::Json:
    case DocumentKind::Workspace:
    case DocumentKind::Unknown:
        break;
    }
    return of(path, readJson(*bytes, ids));
}

Result<Imported> importSample(IdSource &ids)
{
    QFile file(u":/periplus/samples/b2b-purchase.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Errc::NotFound, FormatText::tr("the sample is missing from this program"));
    return of(u"sample"_s, readJson(file.readAll(), ids));
}

Result<QList<JourneyId>> addImported(Workspace &workspace, const Imported &imported, const QString &name)
{
    EditOptions options;
    options.label = name;
    return workspace.edit(Op::Import, options, [&](Edit &edit) -> Result<QList<JourneyId>> {
        for (const Asset &asset : imported.assets) // in the same transaction: all or nothing
            PERIPLUS_TRY(workspace.addAsset(asset.bytes, asset.mediaType));
        return insertState(edit, imported.state, MatchNames::Yes);
    });
}

} // namespace periplus
