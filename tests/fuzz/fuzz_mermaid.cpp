// SPDX-License-Identifier: GPL-3.0-or-later
// Mermaid and Markdown text: what can be read can be written and read again.
#include "core/formats/mermaid_reader.h"
#include "core/formats/mermaid_writer.h"
#include "tests/fuzz/require.h"

using namespace periplus;

namespace {

/// Writing once may lose what Mermaid cannot say; writing again must not lose more.
void writeAndReadAgain(const State &state)
{
    for (const JourneyId journey : state.ordered<Journey>()) {
        const QByteArray first = writeMermaid(state, journey).bytes;
        const Result<Imported> again = readMermaid(first, *seededIds(2));
        require(again.has_value(), "what was written can be read", again ? QString() : again.error().detail);
        const QByteArray second = writeMermaid(again->state, again->state.ordered<Journey>().first()).bytes;
        require(second == first, "writing again gives the same text", QString::fromUtf8(first + "\n---\n" + second));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const auto read : {readMermaid, readMermaidMarkdown}) {
        if (const Result<Imported> imported = read(bytes, *seededIds(1)))
            writeAndReadAgain(imported->state);
    }
    return 0;
}
