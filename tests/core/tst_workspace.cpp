// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/journeys.h"
#include "core/edit/stages.h"
#include "core/edit/tags.h"
#include "core/edit/workspace_info.h"
#include "core/store/check.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/core/tampering.h"
#include "tests/support/main/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        path = folder.filePath(u"map %1 #ü.periplus"_s.arg(++number)); // a name that needs quoting in a URI
        QVERIFY(Workspace::create(path, testServices()));
        reopen();
    }
    void cleanup() { workspace.reset(); }

    void newWorkspaceHasChannelsAndNoHistory()
    {
        QCOMPARE(workspace->state().count<Channel>(), 13);
        QCOMPARE(workspace->state().at(workspace->state().ordered<Channel>().first()).code, u"web"_s);
        QVERIFY(!workspace->uuid().isEmpty());
        QVERIFY(!workspace->history().undoStep());
        QCOMPARE(workspace->undo().error().code, Errc::NothingToDo);
        QCOMPARE(workspace->redo().error().code, Errc::NothingToDo);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).filter(u"-journal"_s), QStringList());
    }

    void editsSurviveClosing()
    {
        QVERIFY(rename(u"One"_s));
        const State before = workspace->state();
        const QString uuid = workspace->uuid();
        reopen();
        QVERIFY(workspace->state() == before);
        QCOMPARE(workspace->uuid(), uuid);
        QCOMPARE(title(), u"One"_s);
        QVERIFY(workspace->undo());
        QCOMPARE(title(), QString());
        reopen();
        QVERIFY(workspace->redo());
        QCOMPARE(title(), u"One"_s);
    }

    void historyNamesItsSteps()
    {
        QVERIFY(workspace->edit(Op::EditWorkspace, {.label = u"“Ports”"_s},
                                [](Edit &e) { return renameWorkspace(e, u"P"_s); }));
        const auto step = workspace->history().undoStep();
        QCOMPARE(step->op, Op::EditWorkspace);
        QCOMPARE(step->label, u"“Ports”"_s);
        QCOMPARE(step->author, u"Tester"_s);
        QCOMPARE(step->parent, 0);
        QCOMPARE(workspace->history().recent(5), QList<HistoryStep>{*step});
        QVERIFY(workspace->undo());
        QCOMPARE(workspace->history().redoStep(), step);
    }

    void failingClosureChangesNothing()
    {
        const State before = workspace->state();
        bool noticed = false;
        workspace->listen([&](const Changes &) { noticed = true; });
        const Status done = workspace->edit(Op::EditWorkspace, {}, [](Edit &e) -> Status {
            PERIPLUS_TRY(renameWorkspace(e, u"Half"_s));
            return failure(Errc::InvalidValue, u"no"_s);
        });
        QCOMPARE(done.error().code, Errc::InvalidValue);
        QVERIFY(workspace->state() == before);
        QVERIFY(*workspace->freshState() == before);
        QCOMPARE(workspace->history().count(), 0);
        QVERIFY(!noticed);
        QVERIFY(rename(u"Whole"_s)); // and the door still works
    }

    void rowThatPointsToNothingIsAConflict()
    {
        const State before = workspace->state();
        const Status done = workspace->edit(Op::CreateStage, {}, [](Edit &e) {
            return e.put(Stage{e.newId<Stage>(), {404}, {u"V"_s}, u"Lost"_s, {}, false});
        });
        QCOMPARE(done.error().code, Errc::Conflict);
        QVERIFY(workspace->state() == before);
        QVERIFY(*workspace->freshState() == before);
    }

    void valueOutsideItsRangeIsRefusedByTheTable()
    {
        const JourneyId journey =
            *workspace->edit(Op::CreateJourney, {}, [](Edit &e) { return createJourney(e, u"J"_s); });
        const Status done = workspace->edit(Op::CreateStage, {}, [&](Edit &e) {
            return e.put(Stage{e.newId<Stage>(), journey, {u"0"_s}, u"Bad rank"_s, {}, false});
        });
        QCOMPARE(done.error().code, Errc::InvalidValue);
    }

    void editWithoutChangeLeavesNoStep()
    {
        QVERIFY(workspace->edit(Op::EditWorkspace, {}, [](Edit &) -> Status { return {}; }));
        QVERIFY(workspace->edit(Op::EditWorkspace, {}, [](Edit &e) -> Status {
            PERIPLUS_TRY(renameWorkspace(e, u"There"_s));
            return renameWorkspace(e, {}); // and back
        }));
        QCOMPARE(workspace->history().count(), 0);
    }

    void newEditAfterUndoStartsABranchAndKeepsTheOld()
    {
        QVERIFY(rename(u"A"_s));
        QVERIFY(rename(u"B"_s));
        QVERIFY(workspace->undo());
        QVERIFY(rename(u"C"_s));
        QCOMPARE(workspace->history().count(), 3);
        QCOMPARE(workspace->history().undoStep()->parent, 1);
        QVERIFY(!workspace->history().redoStep());
        QVERIFY(workspace->undo());
        QCOMPARE(workspace->history().redoStep()->seq, 3); // the newer branch
        QVERIFY(workspace->redo());
        QCOMPARE(title(), u"C"_s);
        QCOMPARE(workspace->history().recent(10).size(), 3);
    }

    void undoReturnsWhereToLook()
    {
        const ViewHint before{{3}, {9'007'199'254'740'993}, {1.5, 2, 300, 200}}; // an id that a double cannot hold
        const ViewHint after{{4}, {8}, {}};
        QVERIFY(workspace->edit(Op::EditWorkspace, {.before = before}, [&](Edit &e) {
            e.setViewAfter(after);
            return renameWorkspace(e, u"X"_s);
        }));
        reopen();
        QCOMPARE(*workspace->undo(), before);
        QCOMPARE(*workspace->redo(), after);
    }

    void noticesNameTheRowsOnce()
    {
        QList<Changes> heard;
        const int registration = workspace->listen([&](const Changes &changes) { heard.append(changes); });
        const auto tag = workspace->edit(Op::CreateTag, {}, [](Edit &e) { return createTag(e, u"T"_s); });
        QVERIFY(workspace->edit(Op::EditTag, {}, [&](Edit &e) { return renameTag(e, *tag, u"U"_s); }));
        QVERIFY(workspace->undo());
        QVERIFY(workspace->undo());
        const auto expected = [&](RowChange what) { return Changes{RowChanged<Tag>{*tag, what}}; };
        QCOMPARE(heard, (QList<Changes>{expected(RowChange::Added), expected(RowChange::Changed),
                                        expected(RowChange::Changed), expected(RowChange::Removed)}));
        workspace->unlisten(registration);
        QVERIFY(workspace->redo());
        QCOMPARE(heard.size(), 4);
    }

    void stateIsAlreadyNewWhenNoticesCome()
    {
        QString seen;
        workspace->listen([&](const Changes &) { seen = title(); });
        QVERIFY(rename(u"New"_s));
        QCOMPARE(seen, u"New"_s);
    }

    void anotherProgramsCommitIsTakenIn()
    {
        auto other = std::move(*Workspace::open(path, OpenMode::ReadWrite, shared(2)));
        QVERIFY(other->edit(Op::CreateTag, {}, [](Edit &e) { return createTag(e, u"Theirs"_s); }));
        Changes heard;
        workspace->listen([&](const Changes &changes) { heard += changes; });
        QVERIFY(rename(u"Ours"_s));
        QCOMPARE(heard.first(), Change(EverythingReset{}));
        QCOMPARE(workspace->state().count<Tag>(), 1);
        QCOMPARE(workspace->history().count(), 2);
        QVERIFY(workspace->undo());
        QVERIFY(workspace->undo());
        QCOMPARE(workspace->state().count<Tag>(), 0);
    }

    void busyFileIsSaidSo()
    {
        SQLite::Database other(path.toStdString(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN EXCLUSIVE");
        const Status done = rename(u"Late"_s);
        QCOMPARE(done.error().code, Errc::Busy);
        other.exec("ROLLBACK");
        QVERIFY(rename(u"Now"_s));
    }

    /// Negative control of the strict apply: rows that are not as the step left them stop undo as a whole.
    void undoOfForeignRowsIsRefusedAsAWhole()
    {
        const auto tag = workspace->edit(Op::CreateTag, {}, [](Edit &e) -> Result<TagId> {
            PERIPLUS_TRY(createTag(e, u"One"_s));
            return createTag(e, u"Two"_s);
        });
        tamper(path, "UPDATE tag SET name = 'Changed' WHERE name = 'Two'");
        const auto undone = workspace->undo();
        QCOMPARE(undone.error().code, Errc::Conflict);
        QCOMPARE(workspace->state().count<Tag>(), 2);
        QVERIFY(*workspace->freshState() == workspace->state());
        QCOMPARE(workspace->history().head(), 1);
    }

    void damagedStepIsRefusedAsAWhole_data()
    {
        QTest::addColumn<QString>("changeset");
        QTest::newRow("garbage") << u"x'0102030405'"_s;
        QTest::newRow("cut off") << u"substr(changeset, 1, length(changeset) - 3)"_s;
        QTest::newRow("another table") << u"CAST(replace(CAST(changeset AS TEXT), 'tag', 'tab') AS BLOB)"_s;
        QTest::newRow("empty") << u"x''"_s;
    }
    void damagedStepIsRefusedAsAWhole()
    {
        QFETCH(QString, changeset);
        QVERIFY(workspace->edit(Op::CreateTag, {}, [](Edit &e) { return createTag(e, u"One"_s); }));
        tamper(path, "UPDATE history SET changeset = " + changeset.toStdString());
        reopen(); // an open workspace would take it for another file
        const State before = workspace->state();
        const auto undone = workspace->undo();
        QVERIFY(!undone || changeset == u"x''"_s);
        if (changeset != u"x''"_s)
            QVERIFY(undone.error().code == Errc::Damaged || undone.error().code == Errc::Conflict);
        QVERIFY(workspace->state() == before);
        QVERIFY(*workspace->freshState() == before);
    }

    void assetIsKeptOnceByItsHash()
    {
        const QByteArray bytes("\x89PNG\0picture", 12);
        const auto hash = workspace->addAsset(bytes, u"image/png"_s);
        QCOMPARE(workspace->addAsset(bytes, u"image/png"_s), hash);
        QCOMPARE(workspace->assetHashes(), QStringList{*hash});
        reopen();
        QCOMPARE(workspace->asset(*hash), (Asset{*hash, u"image/png"_s, bytes}));
        QVERIFY(!workspace->asset(u"00"_s));
        QCOMPARE(workspace->assetStart(*hash, 4), bytes.left(4));
        QCOMPARE(workspace->assetStart(*hash, 1'000'000), bytes);
        QCOMPARE(workspace->assetStart(u"none"_s, 4), QByteArray());
        const auto empty = workspace->addAsset({}, u"text/plain"_s);
        QCOMPARE(workspace->asset(*empty)->bytes, QByteArray());
        QCOMPARE(workspace->history().count(), 0);
    }

    void manyAssetsAreKeptAndRemovedAtOnce()
    {
        const auto picture = workspace->addAsset("picture", u"image/png"_s);
        const auto kept = workspace->addAssets({"one", "two", "one"}, kResponseData);
        QCOMPARE(kept->size(), 3);
        QVERIFY(kept->at(0).isNew && kept->at(1).isNew && !kept->at(2).isNew);
        QCOMPARE(kept->at(0).hash, kept->at(2).hash);
        const QStringList hashes{kept->at(0).hash, kept->at(1).hash};
        QCOMPARE(workspace->assetHashes(), QStringList{*picture}); // responses are not what people put in
        reopen();
        QCOMPARE(workspace->asset(hashes.at(1))->bytes, QByteArray("two"));
        QVERIFY(workspace->removeAssets(hashes));
        QVERIFY(workspace->removeAssets(hashes)); // nothing is left to remove
        QVERIFY(!workspace->asset(hashes.at(0)) && workspace->asset(*picture));
        reopen();
        QCOMPARE(*checkWorkspace(path), QList<Finding>());
    }

    void copyIsWholeWithHistory()
    {
        QVERIFY(rename(u"Original"_s));
        const QString copy = folder.filePath(u"copy %1.periplus"_s.arg(number));
        QVERIFY(workspace->saveCopy(copy));
        QCOMPARE(workspace->saveCopy(copy).error().code, Errc::AlreadyExists);
        auto opened = std::move(*Workspace::open(copy));
        QVERIFY(opened->state() == workspace->state());
        QVERIFY(opened->undo());
        QCOMPARE(title(), u"Original"_s);
        QVERIFY(workspace->edit(Op::EditWorkspace, {}, [](Edit &e) { return renameWorkspace(e, u"On"_s); }));
    }

    void memoryWorkspaceUndoes()
    {
        auto memory = emptyWorkspace();
        QVERIFY(memory->edit(Op::CreateTag, {}, [](Edit &e) { return createTag(e, u"T"_s); }));
        QVERIFY(memory->undo());
        QCOMPARE(memory->state().count<Tag>(), 0);
        QCOMPARE(memory->path(), QString());
    }

    void loneSurrogatesBecomeReadableText()
    {
        QVERIFY(rename(u"a"_s + QChar(0xd800) + u"b"_s));
        QVERIFY(*workspace->freshState() == workspace->state());
    }

private:
    Status rename(const QString &text, const QString &mergeKey = {})
    {
        return workspace->edit(Op::EditWorkspace, {.mergeKey = mergeKey},
                               [&](Edit &e) { return renameWorkspace(e, text); });
    }

    QString title() const { return workspace->state().at(Id<WorkspaceInfo>{1}).title; }

    void reopen()
    {
        workspace.reset();
        auto services = testServices(static_cast<quint64>(++number) + 1000);
        auto time = std::make_unique<FakeClock>();
        clock = time.get();
        services.clock = std::move(time);
        workspace = std::move(*Workspace::open(path, OpenMode::ReadWrite, std::move(services)));
    }

    /// For a second window on the same file.
    static WorkspaceServices shared(quint64 seed)
    {
        WorkspaceServices services = testServices(seed);
        services.sharing = Sharing::Shared;
        return services;
    }

    QTemporaryDir folder;
    QString path;
    int number = 0;
    std::unique_ptr<Workspace> workspace;
    FakeClock *clock = nullptr;
};

PERIPLUS_SUITE(TestWorkspace, QCoreApplication)
#include "tst_workspace.moc"
