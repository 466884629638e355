// SPDX-License-Identifier: GPL-3.0-or-later
// What people wait for on the pages of personas, at 1920 x 1080: bench-personas. Everybody has a feeling at each of
// 15 steps of every map.
#include "tests/bench/times.h"
#include "tests/support/core/journey_builder.h"
#include "tests/support/ui/open_window.h"
#include "ui/personas/overview_view.h"
#include "ui/personas/persona_view.h"

#include <QApplication>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStages = 5;
constexpr int kStepsOfAStage = 3;

/// Personas and maps as many as asked for, in memory.
State crowd(int personas, int maps)
{
    JourneyBuilder made(u"Map 0"_s);
    QList<PersonaId> people;
    for (int i = 0; i < personas; ++i) {
        people.append(made.persona(u"Persona number %1"_s.arg(i)));
        for (int k = 0; k < 25; ++k) {
            const auto kind = static_cast<TraitKind>(k % enumCount<TraitKind>());
            made.state.put(Trait{made.newId<Trait>(), people.last(), made.nextRank(), kind, u"Label %1"_s.arg(k),
                                 u"A statement of some length about them"_s, 3});
        }
    }
    for (int i = 0; i < maps; ++i) {
        if (i > 0) {
            Journey row;
            row.id = made.journey = made.newId<Journey>();
            row.rank = made.nextRank();
            row.title = u"Map %1 of very many"_s.arg(i);
            made.state.put(row);
        }
        for (int stage = 0; stage < kStages; ++stage) {
            made.stage(u"Stage"_s);
            for (int step = 0; step < kStepsOfAStage; ++step) {
                const StepId id = made.step(u"Step %1 of stage %2"_s.arg(step).arg(stage));
                for (qsizetype who = 0; who < people.size(); ++who)
                    made.feel(id, people.at(who), static_cast<double>((i + stage * 7 + step * 3 + who) % 9) / 2 - 2);
            }
        }
    }
    return made.state;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    OpenWindow open;
    open.window.resize(1920, 1080);
    open.window.documents().openSample();
    auto &sheet = *open.window.findChild<PersonaView *>();
    auto &page = *open.window.findChild<OverviewView *>();
    const PersonaId emma = open.state().ordered<Persona>().first();

    open.trigger("personaGallery");
    sheet.resize(page.size());
    Times opening;
    for (int i = 0; i < 30; ++i)
        opening.add([&] {
            sheet.show(nullptr, {});
            sheet.show(open.workspace(), emma);
            sheet.grab();
        });
    opening.print("open a persona and paint it");

    const State state = crowd(50, 50);
    ShapedTextMeasurer measurer;
    const Theme theme = loadTheme(ThemeName::Light);
    const auto measure = [&](const char *what, const PersonaOverview &overview) {
        Times times;
        for (int i = 0; i < 20; ++i)
            times.add([&] { layoutPersonaOverview(state, overview, theme, measurer, {.width = 1420}); });
        times.print(what);
    };
    measure("matrix of 50 personas x 50 maps", {PersonaOverview::Kind::Matrix, {}});
    measure("gallery of 50 personas", {PersonaOverview::Kind::Gallery, {}});
    measure("comparison of 4 personas", {PersonaOverview::Kind::Comparison, state.ordered<Persona>().mid(0, 4)});
    return 0;
}
