// SPDX-License-Identifier: GPL-3.0-or-later
// JSON documents: what the reader accepts, a workspace takes; what is written of it reads back as the same.
#include "core/formats/document_file.h"
#include "core/formats/json_reader.h"
#include "core/formats/json_writer.h"
#include "core/store/model_rules.h"
#include "tests/fuzz/require.h"
#include "tests/support/core/random_state.h"
#include "tests/support/core/sample_workspace.h"

using namespace periplus;

namespace {

void importInto(Workspace &workspace, const Imported &imported)
{
    const Result<QList<JourneyId>> added = addImported(workspace, imported, {});
    require(added.has_value(), "a workspace takes what was read", added ? QString() : added.error().detail);
    const QStringList broken = brokenRules(workspace.state());
    require(broken.isEmpty(), "what was read keeps the rules that a check looks at", broken.join(QLatin1Char('\n')));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<Imported> imported = readJson(bytes, *seededIds(1));
    if (!imported)
        return 0;
    const std::unique_ptr<Workspace> workspace = emptyWorkspace(2);
    importInto(*workspace, *imported);

    const QByteArray first = writeJson(workspace->state(), *workspace).bytes;
    const Result<Imported> again = readJson(first, *seededIds(3));
    require(again.has_value(), "what was written can be read", again ? QString() : again.error().detail);
    const QByteArray second = writeJson(again->state, AssetList(again->assets)).bytes;
    require(second == first, "writing again gives the same bytes", QString::fromUtf8(first + "\n---\n" + second));
    importInto(*workspace, *imported); // beside itself, sharing names
    return 0;
}
