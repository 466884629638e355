// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/insert_state.h"
#include "core/formats/json_reader.h"
#include "core/formats/json_writer.h"
#include "core/formats/mermaid_reader.h"
#include "core/store/workspace.h"
#include "tests/support/core/plain_rows.h"
#include "tests/support/core/random_state.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Workspace> emptyWorkspace()
{
    WorkspaceServices services;
    services.ids = seededIds(99);
    auto made = Workspace::createInMemory(std::move(services));
    return made ? std::move(*made) : nullptr;
}

Result<QList<JourneyId>> insert(Workspace &workspace, const State &state, MatchNames match = MatchNames::Yes)
{
    return workspace.edit(Op::Import, {}, [&](Edit &edit) { return insertState(edit, state, match); });
}

State stateOf(const QByteArray &mermaid, quint64 seed = 1)
{
    const auto ids = seededIds(seed);
    const Result<Imported> read = readMermaid(mermaid, *ids);
    return read ? read->state : State();
}

QStringList personaNames(const State &state)
{
    QStringList names;
    for (const PersonaId id : state.ordered<Persona>())
        names.append(state.at(id).name);
    return names;
}

} // namespace

class TestInsertState : public QObject
{
    Q_OBJECT

private slots:
    void manyRowsGetShortRanks()
    {
        State many;
        many.put(WorkspaceInfo{});
        const QList<Rank> ranks = evenRanks(5000);
        for (int i = 0; i < 5000; ++i)
            many.put(Persona{.id = {i + 1}, .rank = ranks[i], .name = u"Persona %1"_s.arg(i)});
        const auto workspace = emptyWorkspace();
        for (int round = 0; round < 2; ++round)
            QVERIFY(
                workspace->edit(Op::Import, {}, [&](Edit &edit) { return insertState(edit, many, MatchNames::No); }));
        const QList<PersonaId> all = workspace->state().ordered<Persona>();
        QCOMPARE(all.size(), 10000);
        for (const PersonaId id : all)
            QCOMPARE_LE(workspace->state().at(id).rank.text.size(), 8);
        QCOMPARE(workspace->state().at(all.at(4999)).name, u"Persona 4999"_s);
        QCOMPARE(workspace->state().at(all.at(5000)).name, u"Persona 0"_s);
    }

    void wholeWorkspaceExportsTheSame_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }
    void wholeWorkspaceExportsTheSame()
    {
        QFETCH(quint64, seed);
        const State state = randomState(seed);
        const auto workspace = emptyWorkspace();
        const auto done = insert(*workspace, state, MatchNames::No);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(plainRows(workspace->state()).size(), plainRows(state).size());
        QCOMPARE(writeJson(workspace->state(), NoAssets()).bytes, writeJson(state, NoAssets()).bytes);
    }

    void oneImportIsOneStepOfUndo()
    {
        const auto workspace = emptyWorkspace();
        const QByteArray before = writeJson(workspace->state(), NoAssets()).bytes;
        QVERIFY(insert(*workspace, randomState(4)));
        QCOMPARE(workspace->history().count(), 1);
        QVERIFY(workspace->undo());
        QCOMPARE(writeJson(workspace->state(), NoAssets()).bytes, before);
    }

    void journeysComeAfterThoseThatAreThere()
    {
        const auto workspace = emptyWorkspace();
        const auto first = insert(*workspace, stateOf("journey\ntitle One\nT: 5: Ann"));
        const auto second = insert(*workspace, stateOf("journey\ntitle Two\nT: 5: Ann", 2));
        QVERIFY(first && second);
        QCOMPARE(workspace->state().ordered<Journey>(), *first + *second);
    }

    void importingTwiceMakesTwoMapsWithTheSamePeople()
    {
        const State state = stateOf("journey\ntitle Day\nsection S\nT: 5: Ann, Bob\nU: 2: Bob");
        const auto workspace = emptyWorkspace();
        QVERIFY(insert(*workspace, state));
        const auto second = insert(*workspace, state); // the same ids again
        QVERIFY(second);
        QCOMPARE(workspace->state().count<Journey>(), 2);
        QCOMPARE(workspace->state().count<Step>(), 4);
        QCOMPARE(workspace->state().count<Emotion>(), 6);
        QCOMPARE(personaNames(workspace->state()), (QStringList{u"Ann"_s, u"Bob"_s}));
        QCOMPARE(workspace->state().count<Channel>(), 13);
        QCOMPARE(workspace->state().personasOf(second->first()).size(), 2);
    }

    void namesMatchWhateverCaseAndBlanks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("match");
        QTest::addColumn<int>("personas");
        QTest::newRow("same") << u"Ann"_s << int(MatchNames::Yes) << 1;
        QTest::newRow("case") << u"ANN"_s << int(MatchNames::Yes) << 1;
        QTest::newRow("blanks") << u" ann "_s << int(MatchNames::Yes) << 1;
        QTest::newRow("other") << u"Anna"_s << int(MatchNames::Yes) << 2;
        QTest::newRow("empty") << u""_s << int(MatchNames::Yes) << 2;
        QTest::newRow("not asked for") << u"Ann"_s << int(MatchNames::No) << 2;
    }
    void namesMatchWhateverCaseAndBlanks()
    {
        QFETCH(QString, name);
        QFETCH(int, match);
        const auto workspace = emptyWorkspace();
        QVERIFY(insert(*workspace, stateOf("journey\nT: 5: Ann")));
        State state;
        state.put(Persona{.id = {5}, .rank = {u"V"_s}, .name = name, .role = u"new"_s});
        state.put(Trait{.id = {6}, .persona = {5}, .rank = {u"V"_s}, .text = u"trait"_s});
        state.put(Evidence{.id = {7}, .trait = {6}, .rank = {u"V"_s}});
        QVERIFY(insert(*workspace, state, MatchNames(match)));
        QTEST(int(workspace->state().count<Persona>()), "personas");
        const bool shared = workspace->state().count<Persona>() == 1;
        QCOMPARE(workspace->state().count<Trait>(), shared ? 0 : 1);
        QCOMPARE(workspace->state().count<Evidence>(), shared ? 0 : 1);
    }

    void twoOfANameDoNotBecomeOne()
    {
        const auto workspace = emptyWorkspace();
        QVERIFY(insert(*workspace, stateOf("journey\nT: 5: Ann")));
        QVERIFY(insert(*workspace, stateOf("journey\nT: 5: Ann, ANN", 2)));
        QCOMPARE(personaNames(workspace->state()), (QStringList{u"Ann"_s, u"ANN"_s}));
    }

    void titleIsTakenOnlyWhenThereIsNone()
    {
        const auto workspace = emptyWorkspace();
        State state;
        state.put(WorkspaceInfo{{1}, u"First"_s, u"Sub"_s});
        QVERIFY(insert(*workspace, state));
        QCOMPARE(workspace->state().at(Id<WorkspaceInfo>{1}).title, u"First"_s);
        QCOMPARE(workspace->state().at(Id<WorkspaceInfo>{1}).subtitle, u"Sub"_s);
        state = stateOf("journey\nT: 5");
        state.put(WorkspaceInfo{{1}, u"Second"_s, {}});
        QVERIFY(insert(*workspace, state));
        QCOMPARE(workspace->state().at(Id<WorkspaceInfo>{1}).title, u"First"_s);
    }

    void newChannelsJoinTheVocabulary()
    {
        const auto workspace = emptyWorkspace();
        QVERIFY(insert(*workspace, stateOf("journey\nT: 5")));
        State state;
        state.put(Channel{{1}, {u"V"_s}, u"WEB"_s, u"Site"_s, {}, true});
        state.put(Channel{{2}, {u"W"_s}, u"kiosk"_s, u"Kiosk"_s, {}, false});
        QVERIFY(insert(*workspace, state));
        const QList<ChannelId> channels = workspace->state().ordered<Channel>();
        QCOMPARE(channels.size(), 14);
        QCOMPARE(workspace->state().at(channels.last()).code, u"kiosk"_s);
    }

    void everySpellingOfACodeIsTheSameChannel()
    {
        const auto workspace = emptyWorkspace();
        QVERIFY(insert(*workspace, stateOf("journey\nT: 5")));
        State state;
        state.put(Channel{{1}, {u"V"_s}, u"WEB"_s, u"Site"_s, {}, true});
        state.put(Channel{{2}, {u"W"_s}, u"web"_s, u"Web"_s, {}, true});
        QVERIFY(insert(*workspace, state));
        QCOMPARE(workspace->state().count<Channel>(), 13);
    }
};

PERIPLUS_SUITE(TestInsertState, QCoreApplication)
#include "tst_insert_state.moc"
