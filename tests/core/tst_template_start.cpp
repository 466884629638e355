// SPDX-License-Identifier: GPL-3.0-or-later
// Saving maps and personas as templates, and starting from templates.
#include "core/edit/channels.h"
#include "core/edit/journeys.h"
#include "core/edit/personas.h"
#include "core/edit/tags.h"
#include "core/formats/document_file.h"
#include "core/formats/json_reader.h"
#include "core/formats/json_writer.h"
#include "core/templates/save_template.h"
#include "core/templates/start_from_template.h"
#include "core/templates/template_library.h"
#include "tests/support/core/random_state.h"
#include "tests/support/main/suite.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Workspace> newWorkspace()
{
    WorkspaceServices services;
    services.ids = seededIds(99);
    auto made = Workspace::createInMemory(std::move(services));
    return made ? std::move(*made) : nullptr;
}

Imported sourceOf(const QString &id, quint64 seed = 5)
{
    const auto ids = seededIds(seed);
    const auto info = findTemplate(id, u"/nowhere"_s);
    const Result<Imported> read = info ? readTemplate(*info, *ids) : failure(Errc::NotFound);
    return read ? *read : Imported{};
}

template <class Row> QStringList texts(const State &state, QString Row::*member)
{
    QStringList list;
    for (const Id<Row> id : state.ordered<Row>())
        list.append(state.at(id).*member);
    return list;
}

PersonaId addPersona(Workspace &workspace, const QString &name)
{
    return workspace.edit(Op::CreatePersona, {}, [&](Edit &edit) { return createPersona(edit, name); })
        .value_or(PersonaId{});
}

/// A small map with everything that a template must not take along, and much that it must.
QByteArray busyDocument()
{
    return R"({"format": "periplus", "version": 1, "workspace": {"title": "Secret project"},
 "segments": [{"name": "Buyers"}],
 "personas": [{"name": "Ann", "segment": "Buyers", "comments": [{"author": "Bo", "text": "really?"}],
   "traits": [{"kind": "goal", "text": "Finish", "evidence": [{"grade": "measured", "n": 12, "note": "file"}]}]},
   {"name": "Cy"}, {"name": "Not on this map"}],
 "tags": [{"name": "Risk"}, {"name": "Unused"}],
 "channels": [{"code": "web", "name": "Web"}, {"code": "drone", "name": "Drone"}, {"code": "unused", "name": "No"}],
 "maps": [{"title": "Mine", "scenario": "S", "quote": "Q", "personas": ["Ann"], "stages": [{"title": "One", "duration": "a day",
   "cards": [{"lane": "pain", "text": "Slow", "severity": "major", "links": ["Fast"], "tags": ["Risk"],
       "evidence": [{"grade": "measured", "source": "survey", "n": 200, "note": "Q3"}, "anecdote"]},
     {"lane": "opportunity", "text": "Fast", "owner": "Priya Nair", "impact": 3, "effort": 2},
     {"lane": "metric", "text": "", "metric": "NPS"}, {"lane": "note", "text": "Why?"}],
   "steps": [{"title": "Do it", "description": "D", "emotions": [{"persona": "Ann", "value": 1}, {"persona": "Cy", "value": -1}],
     "comments": [{"author": "Bo", "text": "no"}],
     "cards": [{"lane": "touchpoint", "text": "Fly", "channel": "drone", "owner": "Kim"}]}]}]},
   {"title": "Other", "stages": [{"title": "X", "cards": [{"lane": "pain", "text": "Elsewhere", "links": ["Fast"]}]}]}],
 "metrics": [{"name": "NPS", "kind": "nps", "measurements": [{"date": "2026-01-01", "promoters": 1, "passives": 1, "detractors": 1}]}],
 "actions": [{"title": "Act", "answers": "Slow", "owner": "Priya Nair"}]})";
}

Imported busySource()
{
    const auto ids = seededIds(3);
    const Result<Imported> read = readJson(busyDocument(), *ids);
    return read ? *read : Imported{};
}

} // namespace

class TestTemplateStart : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    SaveTemplateOptions options(const QString &name = {}, Keep keep = Keep::Everything) const
    {
        return {name, u"What it is for."_s, keep, m_folder.filePath(u"some/where"_s)};
    }
    Result<TemplateInfo> saveBusy(Keep keep = Keep::Everything) const
    {
        const State state = busySource().state;
        return saveAsTemplate(state, state.ordered<Journey>().first(), NoAssets(), options(u"My: Way!"_s, keep));
    }

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void everyTemplateStartsAndIsOneStepOfUndo_data()
    {
        QTest::addColumn<QString>("id");
        for (const TemplateInfo &info : builtInTemplates()) {
            if (info.kind == TemplateKind::Journey)
                QTest::newRow(qPrintable(info.id)) << info.id;
        }
    }
    void everyTemplateStartsAndIsOneStepOfUndo()
    {
        QFETCH(QString, id);
        const auto workspace = newWorkspace();
        const QByteArray before = writeJson(workspace->state(), NoAssets()).bytes;
        const Imported source = sourceOf(id);
        const auto made = startFromTemplate(*workspace, source, {.title = u"Our own"_s});
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(workspace->history().count(), 1);
        QCOMPARE(workspace->history().undoStep()->label, u"Our own"_s);
        const State &state = workspace->state();
        QCOMPARE(state.at(*made).title, u"Our own"_s);
        QCOMPARE(state.count<Card>(), source.state.count<Card>());
        QCOMPARE(state.count<CardLink>(), source.state.count<CardLink>());
        QCOMPARE(state.count<Emotion>(), source.state.count<Emotion>());
        QCOMPARE(state.count<Trait>(), source.state.count<Trait>());
        QCOMPARE(texts(state, &Step::title).size(), source.state.count<Step>());
        QCOMPARE(state.count<Channel>(), 13);
        QVERIFY(state.at(Id<WorkspaceInfo>{1}).title.isEmpty()); // a template does not name the workspace
        QVERIFY(workspace->undo());
        QCOMPARE(writeJson(workspace->state(), NoAssets()).bytes, before);
        QVERIFY(workspace->redo());
    }

    void textsComeFromTheTemplateUnlessGiven()
    {
        const auto workspace = newWorkspace();
        const Imported source = sourceOf(u"hotel-stay"_s);
        const Journey theirs = source.state.at(source.state.ordered<Journey>().first());
        const auto plain = startFromTemplate(*workspace, source, {});
        QVERIFY(plain);
        QCOMPARE(workspace->state().at(*plain).title, theirs.title);
        QCOMPARE(workspace->state().at(*plain).scenario, theirs.scenario);
        const auto told = startFromTemplate(*workspace, source, {.scenario = u""_s, .objective = u"Sleep"_s});
        QVERIFY(told);
        QCOMPARE(workspace->state().at(*told).scenario, QString());
        QCOMPARE(workspace->state().at(*told).objective, u"Sleep"_s);
        QCOMPARE(workspace->state().ordered<Journey>(), (QList{*plain, *told}));
        QCOMPARE(workspace->state().count<Persona>(), 1); // the second start shares the template's persona
    }

    void theChosenPersonaTakesTheTemplatesPlaceEverywhere()
    {
        const auto workspace = newWorkspace();
        const PersonaId mine = addPersona(*workspace, u"Mine"_s);
        const QByteArray before = writeJson(workspace->state(), NoAssets()).bytes;
        const auto made = startFromTemplate(*workspace, sourceOf(u"bank-account"_s), {.persona = mine});
        QVERIFY(made);
        const State &state = workspace->state();
        QCOMPARE(state.count<Persona>(), 1);
        QCOMPARE(state.count<Trait>(), 0);
        QCOMPARE(state.personasOf(*made).size(), 1);
        QVERIFY(state.count<Emotion>() > 0 && state.count<StepPersona>() > 0);
        state.forEach<Emotion>([&](const Emotion &row) { QCOMPARE(row.persona, mine); });
        state.forEach<StepPersona>([&](const StepPersona &row) { QCOMPARE(row.persona, mine); });
        state.forEach<JourneyPersona>([&](const JourneyPersona &row) { QCOMPARE(row.persona, mine); });
        int thoughts = 0;
        state.forEach<Card>([&](const Card &row) {
            thoughts += row.persona == mine;
            QVERIFY(!row.persona || row.persona == mine);
        });
        QVERIFY(thoughts >= 5);
        QVERIFY(workspace->undo());
        QCOMPARE(writeJson(workspace->state(), NoAssets()).bytes, before);
    }

    void aChosenPersonaJoinsAMapWithoutPersonas()
    {
        const auto workspace = newWorkspace();
        const PersonaId mine = addPersona(*workspace, u"Mine"_s);
        const auto made = startFromTemplate(*workspace, sourceOf(u"blank-journey"_s), {.persona = mine});
        QVERIFY(made);
        QCOMPARE(workspace->state().personasOf(*made).size(), 1);
        QVERIFY(!startFromTemplate(*workspace, sourceOf(u"blank-day"_s), {.persona = PersonaId{12345}}));
    }

    /// The second persona of the template has the chosen one's name: it must not feel twice.
    void aChosenPersonaThatTheTemplateKnowsFeelsOnce()
    {
        const auto workspace = newWorkspace();
        const PersonaId cy = addPersona(*workspace, u" cy"_s);
        const Imported source = busySource();
        const auto made = startFromTemplate(*workspace, source, {.persona = cy});
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        const State &state = workspace->state();
        QCOMPARE(state.count<Persona>(), 1);
        QCOMPARE(state.count<Emotion>(), 1);
        QCOMPARE(state.at(state.ordered<Emotion>().first()).value, 1.0); // Ann's, the main one
    }

    void channelsAndTagsAreThoseThatAreThere()
    {
        const auto workspace = newWorkspace();
        QVERIFY(workspace->edit(Op::CreateTag, {}, [](Edit &edit) { return createTag(edit, u"risk "_s); }));
        QVERIFY(workspace->edit(Op::CreateChannel, {},
                                [](Edit &edit) { return createChannel(edit, u"Quadcopter"_s, u"Drone"_s); }));
        const QStringList before = texts(workspace->state(), &Channel::name);
        QVERIFY(startFromTemplate(*workspace, busySource(), {}));
        const State &state = workspace->state();
        QCOMPARE(state.count<Tag>(), 1);
        QCOMPARE(state.count<CardTag>(), 1);
        QCOMPARE(texts(state, &Channel::name), before);
        state.forEach<Card>([&](const Card &card) {
            if (card.text == u"Fly"_s)
                QCOMPARE(state.at(card.channel).name, u"Quadcopter"_s);
        });
    }

    void aNewWorkspaceKeepsItsChannels()
    {
        const auto workspace = newWorkspace();
        QVERIFY(startFromTemplate(*workspace, busySource(), {}));
        QStringList names = texts(workspace->state(), &Channel::name);
        QCOMPARE(names.size(), 14); // only the one that a card uses came along
        QCOMPARE(names.takeLast(), u"Drone"_s);
        QCOMPARE(names, texts(newWorkspace()->state(), &Channel::name));
    }

    void channelsThatWereRemovedDoNotComeBack()
    {
        const auto workspace = newWorkspace();
        QVERIFY(workspace->edit(Op::DeleteChannel, {}, [&](Edit &edit) {
            return deleteChannel(edit, edit.state().ordered<Channel>().at(7)); // advertisement
        }));
        QVERIFY(startFromTemplate(*workspace, sourceOf(u"support-request"_s), {}));
        QCOMPARE(workspace->state().count<Channel>(), 12);
    }

    void questionsOrStructureAlone()
    {
        const auto workspace = newWorkspace();
        const Imported source = sourceOf(u"insurance-claim"_s);
        const auto asked = startFromTemplate(*workspace, source, {.keep = Keep::Questions});
        QVERIFY(asked);
        const State &state = workspace->state();
        const qsizetype questions = state.count<Card>();
        QVERIFY(questions >= 5);
        state.forEach<Card>([&](const Card &card) { QCOMPARE(state.at(card.lane).kind, LaneKind::Note); });
        QCOMPARE(state.count<Emotion>() + state.count<CardLink>() + state.count<Evidence>(), 0);
        const auto bare = startFromTemplate(*workspace, source, {.keep = Keep::Structure});
        QVERIFY(bare);
        QCOMPARE(workspace->state().count<Card>(), questions);
        QCOMPARE(workspace->state().stagesOf(*bare).size(), source.state.count<Stage>());
        QCOMPARE(workspace->state().lanesOf(*bare).size(), source.state.count<Lane>());
        QVERIFY(workspace->state().at(*bare).quote.isEmpty());
        QCOMPARE(workspace->state().personasOf(*bare).size(), 1);
    }

    void aBlankStartHasLanesAndStages()
    {
        const auto workspace = newWorkspace();
        const PersonaId mine = addPersona(*workspace, u"Mine"_s);
        const QByteArray before = writeJson(workspace->state(), NoAssets()).bytes;
        const auto made = startBlank(*workspace, {.title = u"New"_s, .scenario = u"S"_s, .persona = mine});
        QVERIFY(made);
        const State &state = workspace->state();
        QCOMPARE(state.at(*made).scenario, u"S"_s);
        QCOMPARE(state.stagesOf(*made).size(), 3);
        QCOMPARE(state.lanesOf(*made).size(), 8);
        QCOMPARE(state.personasOf(*made).size(), 1);
        QVERIFY(workspace->undo());
        QCOMPARE(writeJson(workspace->state(), NoAssets()).bytes, before);
    }

    void savingLeavesOutWhatBelongsToOnePlaceAndTime()
    {
        const auto saved = saveBusy();
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
        QCOMPARE(saved->name, u"My: Way!"_s);
        QCOMPARE(QFileInfo(saved->file).fileName(), u"my-way.json"_s);
        const auto ids = seededIds(4);
        const auto read = readTemplate(*saved, *ids);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(read->warnings.isEmpty());
        const State &state = read->state;
        QCOMPARE(state.count<Comment>() + state.count<Metric>() + state.count<Measurement>(), 0);
        QCOMPARE(state.count<Action>() + state.count<Segment>(), 0);
        QCOMPARE(texts(state, &Persona::name), (QStringList{u"Ann"_s, u"Cy"_s}));
        QCOMPARE(texts(state, &Tag::name), QStringList{u"Risk"_s});
        QCOMPARE(texts(state, &Channel::code), QStringList{u"drone"_s});
        QCOMPARE(state.count<Card>(), 4); // not the one that only shows a metric
        QCOMPARE(state.count<CardLink>(), 1);
        QCOMPARE(state.count<Emotion>(), 2);
        QCOMPARE(state.count<Evidence>(), 2);
        state.forEach<Evidence>([](const Evidence &row) {
            QCOMPARE(row.grade, EvidenceGrade::Assumption);
            QVERIFY(row.note.isEmpty() && !row.n);
        });
        const QByteArray bytes = writeJson(state, NoAssets()).bytes;
        for (const char *secret : {"Priya", "Kim", "Secret", "really", "Elsewhere", "survey", "Q3"})
            QVERIFY2(!bytes.contains(secret), secret);
    }

    void savingAgainMakesAnotherFileAndBothCanGo()
    {
        const QString folder = m_folder.filePath(u"some/where"_s);
        for (const TemplateInfo &info : ownTemplates(folder))
            QVERIFY(removeTemplate(info));
        QVERIFY(saveBusy());
        const auto second = saveBusy(Keep::Structure);
        QVERIFY(second);
        QList<TemplateInfo> own = ownTemplates(folder);
        QCOMPARE(own.size(), 2);
        for (const TemplateInfo &info : own) {
            QVERIFY2(info.isUsable(), qPrintable(info.problem));
            QVERIFY(info.own && info.kind == TemplateKind::Journey);
            QCOMPARE(info.description, u"What it is for."_s);
            QCOMPARE(info.stages, 1);
            QCOMPARE(info.steps, 1);
        }
        const auto ids = seededIds(4);
        QCOMPARE(readTemplate(*second, *ids)->state.count<Card>(), 0);
        for (const TemplateInfo &info : own)
            QVERIFY(removeTemplate(info));
        QVERIFY(ownTemplates(folder).isEmpty());
    }

    void theSampleSurvivesSavingAndStarting()
    {
        const auto ids = seededIds(8);
        const Result<Imported> sample = importSample(*ids);
        QVERIFY(sample);
        const auto saved =
            saveAsTemplate(sample->state, sample->state.ordered<Journey>().first(), NoAssets(), options());
        QVERIFY(saved);
        const auto more = seededIds(9);
        const auto read = readTemplate(*saved, *more);
        QVERIFY(read);
        const auto workspace = newWorkspace();
        QVERIFY(startFromTemplate(*workspace, *read, {}));
        const State &state = workspace->state();
        QCOMPARE(texts(state, &Step::title).size(), 15);
        QCOMPARE(state.count<Emotion>(), 30);
        QCOMPARE(state.count<CardLink>(), 5);
        QCOMPARE(texts(state, &Persona::name), texts(sample->state, &Persona::name));
    }

    void picturesComeAlong()
    {
        const auto from = newWorkspace();
        const Result<QString> hash = from->addAsset("picture", u"image/png"_s);
        QVERIFY(hash && from->addAsset("another", u"image/png"_s));
        QVERIFY(from->edit(Op::CreatePersona, {}, [&](Edit &edit) -> Status {
            Persona row = edit.state().at(*createPersona(edit, u"Ann"_s));
            row.portrait = u"asset:"_s + *hash;
            return updatePersona(edit, row);
        }));
        const auto saved = saveAsTemplate(from->state(), from->state().ordered<Persona>().first(), *from, options());
        QVERIFY(saved);
        QCOMPARE(saved->kind, TemplateKind::Persona);
        const auto ids = seededIds(4);
        const auto read = readTemplate(*saved, *ids);
        QVERIFY(read);
        QCOMPARE(read->assets.size(), 1);
        const auto to = newWorkspace();
        QVERIFY(personaFromTemplate(*to, *read));
        QCOMPARE(to->assetHashes(), QStringList{*hash});
    }

    void aPersonaIsMadeWithAllItsTraits()
    {
        const auto workspace = newWorkspace();
        const QByteArray before = writeJson(workspace->state(), NoAssets()).bytes;
        const Imported source = sourceOf(u"resolute-rosa"_s);
        const auto first = personaFromTemplate(*workspace, source);
        const auto second = personaFromTemplate(*workspace, source, u"Rosa's sister"_s);
        QVERIFY(first && second);
        const State &state = workspace->state();
        QCOMPARE(texts(state, &Persona::name), (QStringList{u"Resolute Rosa"_s, u"Rosa's sister"_s}));
        QCOMPARE(state.traitsOf(*first).size(), source.state.count<Trait>());
        QCOMPARE(state.traitsOf(*second).size(), source.state.count<Trait>());
        QCOMPARE(workspace->history().undoStep()->op, Op::CreatePersona);
        QVERIFY(workspace->undo() && workspace->undo());
        QCOMPARE(writeJson(workspace->state(), NoAssets()).bytes, before);
    }

    void whatIsGoneCannotBeSaved()
    {
        const auto saved = saveAsTemplate(State(), JourneyId{5}, NoAssets(), options(u"x"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Errc::NotFound);
        QVERIFY(!startFromTemplate(*newWorkspace(), Imported{}, {}));
        QVERIFY(!personaFromTemplate(*newWorkspace(), Imported{}));
    }
};

PERIPLUS_SUITE(TestTemplateStart, QCoreApplication)
#include "tst_template_start.moc"
