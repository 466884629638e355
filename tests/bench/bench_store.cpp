// SPDX-License-Identifier: GPL-3.0-or-later
// Costs of the store, in CPU milliseconds. bench-store FOLDER: of workspaces of 1 000 to 100 000 cards that are made
// there. bench-store FILE: of opening a workspace, the least of many times.
#include "core/edit/cards.h"
#include "core/edit/journeys.h"
#include "core/edit/stages.h"
#include "tests/support/core/sample_workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <ctime>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

double cpuMs()
{
    return static_cast<double>(std::clock()) * 1000.0 / CLOCKS_PER_SEC;
}

/// CPU milliseconds of one call, as the mean of several.
template <class Function> double cost(int repeats, Function &&function)
{
    const double start = cpuMs();
    for (int i = 0; i < repeats; ++i)
        function(i);
    return (cpuMs() - start) / repeats;
}

void measure(const QString &path, int cards)
{
    QFile::remove(path);
    auto workspace = std::move(*Workspace::create(path));
    JourneyId journey;
    const double made = cost(1, [&](int) { journey = addBigJourney(*workspace, cards / 100, 10, 10); });
    workspace.reset();
    const double opened = cost(1, [&](int) { workspace = std::move(*Workspace::open(path)); });
    const StageId stage = workspace->state().stagesOf(journey).first();
    const CardId card = workspace->state().cardsOf(workspace->state().stepsOf(stage).first()).first();
    const double edited = cost(100, [&](int i) {
        (void)workspace->edit(Op::EditCard, {}, [&](Edit &e) { return setCardText(e, card, u"Text %1"_s.arg(i)); });
    });
    const double undone = cost(100, [&](int) { (void)workspace->undo(); });
    const double redone = cost(100, [&](int) { (void)workspace->redo(); });
    const double deleted = cost(1, [&](int) {
        (void)workspace->edit(Op::DeleteJourney, {}, [&](Edit &e) { return deleteJourney(e, journey); });
    });
    std::printf("%7d cards: make %.0f, open %.1f, edit %.2f, undo %.2f, redo %.2f, delete everything %.0f ms\n", cards,
                made, opened, edited, undone, redone, deleted);
    workspace.reset();
    QFile::remove(path);
}

void measureOpening(const QString &path)
{
    double least = 0;
    for (int i = 0; i < 30; ++i) {
        const double opened = cost(1, [&](int) { (void)*Workspace::open(path); });
        least = i == 0 ? opened : std::min(least, opened);
    }
    std::printf("open %.1f ms\n", least);
}

} // namespace

int main(int argc, char **argv)
{
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath();
    if (QFileInfo(folder).isFile()) {
        measureOpening(folder);
        return 0;
    }
    for (const int cards : {1'000, 10'000, 100'000})
        measure(folder + u"/bench-store.periplus"_s, cards);
    return 0;
}
