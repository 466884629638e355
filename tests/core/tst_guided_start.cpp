// SPDX-License-Identifier: GPL-3.0-or-later
// A map from persona, template and story in one step of history.
#include "core/edit/personas.h"
#include "core/templates/guided_start.h"
#include "core/templates/template_library.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

Imported templateOf(const QString &id)
{
    const auto info = findTemplate(id, u"/nowhere"_s);
    auto read = info ? readTemplate(*info, *randomIds()) : failure(Errc::NotFound);
    return read.value_or(Imported());
}

} // namespace

class TestGuidedStart : public QObject
{
    Q_OBJECT

private slots:
    void personasTemplateAndStoryBecomeOneStep()
    {
        const auto workspace = emptyWorkspace();
        const auto emma =
            workspace->edit(Op::CreatePersona, {}, [](Edit &edit) { return createPersona(edit, u"Emma"_s); });
        QVERIFY(emma);
        const State start = workspace->state();
        const qint64 steps = workspace->history().count();
        GuidedStart wish;
        wish.source = templateOf(u"hotel-stay"_s);
        wish.options.title = u"A weekend"_s;
        wish.options.scenario = u"Two nights in spring"_s;
        wish.personas = {*emma};
        wish.newPersonas = {templateOf(u"busy-beatriz"_s)};
        const auto made = startGuided(*workspace, wish);
        QVERIFY(made);
        QCOMPARE(workspace->history().count(), steps + 1);
        const State &state = workspace->state();
        QCOMPARE(state.at(*made).title, u"A weekend"_s);
        QCOMPARE(state.at(*made).scenario, u"Two nights in spring"_s);
        const QList<JourneyPersonaId> parts = state.personasOf(*made);
        QCOMPARE(state.at(parts.first()).persona, *emma); // the main one, with the example's feelings
        QStringList names;
        for (const JourneyPersonaId part : parts)
            names.append(state.at(state.at(part).persona).name);
        QVERIFY(names.contains(u"Busy Beatriz"_s));
        bool feels = false;
        state.forEach<Emotion>([&](const Emotion &emotion) { feels = feels || emotion.persona == *emma; });
        QVERIFY(feels);
        QVERIFY(workspace->undo());
        QVERIFY(workspace->state() == start);
        QVERIFY(workspace->redo());
        QCOMPARE(workspace->state().at(*made).title, u"A weekend"_s);
    }

    /// What a template says of its own person, and in its words, follows whom people choose instead.
    void sentencesFollowTheChosenPersona()
    {
        const auto workspace = emptyWorkspace();
        const auto emma = workspace->edit(Op::CreatePersona, {}, [](Edit &edit) -> Result<PersonaId> {
            const auto made = createPersona(edit, u"Efficient Emma"_s);
            PERIPLUS_TRY(made);
            Persona row = edit.state().at(*made);
            row.quote = u"By Friday."_s;
            PERIPLUS_TRY(updatePersona(edit, row));
            return made;
        });
        QVERIFY(emma);
        GuidedStart wish;
        wish.source = templateOf(u"hotel-stay"_s);
        State &source = wish.source->state;
        const JourneyId from = source.ordered<Journey>().first();
        Journey map = source.at(from);
        QVERIFY(!map.quote.isEmpty());
        map.scenario = u"Travelling Tomasz checks in; Tomasz’s Tomaszów is far."_s;
        source.put(map);
        Card card = source.at(source.ordered<Card>().first());
        card.text = u"Tomasz waits"_s;
        source.put(card);
        wish.personas = {*emma};
        const auto made = startGuided(*workspace, wish);
        QVERIFY(made);
        const State &state = workspace->state();
        QCOMPARE(state.at(*made).scenario, u"Efficient Emma checks in; Emma’s Tomaszów is far."_s);
        QCOMPARE(state.at(*made).quote, u"By Friday."_s);
        bool waits = false;
        state.forEach<Card>([&](const Card &row) { waits = waits || row.text == u"Emma waits"_s; });
        QVERIFY(waits);

        wish.options.scenario = u"Tomasz is her colleague."_s; // written by people
        const auto again = startGuided(*workspace, wish);
        QVERIFY(again);
        QCOMPARE(workspace->state().at(*again).scenario, u"Tomasz is her colleague."_s);
        wish.options.scenario.reset();
        wish.personas.clear();
        const auto example = startGuided(*workspace, wish);
        QVERIFY(example);
        QCOMPARE(workspace->state().at(*example).quote, map.quote); // the example keeps its own
    }

    void everythingCanBeSkipped()
    {
        const auto workspace = emptyWorkspace();
        const auto blank = startGuided(*workspace, {});
        QVERIFY(blank);
        QCOMPARE(workspace->state().stagesOf(*blank).size(), 3);
        GuidedStart wish;
        wish.source = templateOf(u"blank-day"_s);
        const auto made = startGuided(*workspace, wish);
        QVERIFY(made);
        QCOMPARE(workspace->state().at(*made).title,
                 wish.source->state.at(wish.source->state.ordered<Journey>()[0]).title);
    }

    void aPersonaThatIsGoneLeavesEverythingAsItWas()
    {
        const auto workspace = emptyWorkspace();
        const State start = workspace->state();
        GuidedStart wish;
        wish.source = templateOf(u"hotel-stay"_s);
        wish.personas = {PersonaId{4711}};
        const auto made = startGuided(*workspace, wish);
        QVERIFY(!made && made.error().code == Errc::NotFound);
        QVERIFY(workspace->state() == start);
    }

    void aPersonaOfATemplateTakesPartInTheMap()
    {
        const auto workspace = emptyWorkspace();
        const auto map = startGuided(*workspace, {});
        QVERIFY(map);
        const auto made = startPersona(*workspace, templateOf(u"mobile-malik"_s), u"Malik of ours"_s, *map);
        QVERIFY(made);
        const State &state = workspace->state();
        QCOMPARE(state.at(*made).name, u"Malik of ours"_s);
        QVERIFY(!state.traitsOf(*made).isEmpty());
        QCOMPARE(state.at(state.personasOf(*map).first()).persona, *made);
        QVERIFY(workspace->undo());
        QCOMPARE(workspace->state().count<Persona>(), 0);
    }
};

PERIPLUS_SUITE(TestGuidedStart, QCoreApplication)
#include "tst_guided_start.moc"
