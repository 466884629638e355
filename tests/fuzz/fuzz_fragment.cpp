// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of maps from the clipboard: what the reader accepts can be pasted, keeps the rules, and is taken back whole.
#include "core/clipboard/fragment_json.h"
#include "core/clipboard/paste_fragment.h"
#include "core/store/model_rules.h"
#include "tests/fuzz/require.h"
#include "tests/support/core/sample_workspace.h"

using namespace periplus;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<Fragment> fragment = readFragment(bytes);
    if (!fragment)
        return 0;
    const QByteArray first = writeFragment(*fragment);
    const Result<Fragment> again = readFragment(first);
    require(again.has_value(), "what was written can be read", again ? QString() : again.error().detail);
    require(writeFragment(*again) == first, "writing again gives the same bytes", QString::fromUtf8(first));

    const std::unique_ptr<Workspace> workspace = emptyWorkspace(2);
    const JourneyId journey = addBigJourney(*workspace, 2, 2, 2);
    const State before = workspace->state();
    const PasteTarget target{journey, before.lanesOf(journey).value(1), {}, stepsInOrder(before, journey).value(2), {}};
    const auto made = workspace->edit(Op::CreateCard, {},
                                      [&](Edit &edit) { return pasteFragment(edit, *fragment, target, *workspace); });
    const QStringList broken = brokenRules(workspace->state());
    require(broken.isEmpty(), "what was pasted keeps the rules that a check looks at", broken.join(QLatin1Char('\n')));
    if (made)
        require(workspace->undo() && workspace->state() == before, "undo takes it back", {});
    return 0;
}
