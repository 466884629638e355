// SPDX-License-Identifier: GPL-3.0-or-later
// Which edits become one step of the history.
#include "core/edit/workspace_info.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/main/suite.h"

#include <QTemporaryDir>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestStepFolding : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        path = folder.filePath(u"map %1.periplus"_s.arg(++number));
        QVERIFY(Workspace::create(path, testServices()));
        reopen();
    }
    void cleanup() { workspace.reset(); }

    void typingFoldsIntoOneStep()
    {
        for (const QString &text : {u"D"_s, u"Di"_s, u"Dis"_s}) {
            clock->now += 500;
            QVERIFY(rename(text, u"title"_s));
        }
        QCOMPARE(workspace->history().count(), 1);
        QVERIFY(workspace->undo());
        QCOMPARE(title(), QString());
        QVERIFY(workspace->redo());
        QCOMPARE(title(), u"Dis"_s);
    }

    void foldingEnds_data()
    {
        QTest::addColumn<int>("between");
        QTest::newRow("after a pause") << 0;
        QTest::newRow("when told so") << 1;
        QTest::newRow("with another key") << 2;
        QTest::newRow("after undo and redo") << 3;
        QTest::newRow("after closing") << 4;
        QTest::newRow("after another edit") << 5;
    }
    void foldingEnds()
    {
        QFETCH(int, between);
        QVERIFY(rename(u"A"_s, u"key"_s));
        const std::function<void()> happenings[] = {
            [&] { clock->now += Workspace::kMergePauseMs + 1; },
            [&] { workspace->endMerge(); },
            [&] { QVERIFY(rename(u"B"_s, u"other key"_s)); },
            [&] { QVERIFY(workspace->undo() && workspace->redo()); },
            [&] { reopen(); },
            [&] { QVERIFY(rename(u"B"_s)); },
        };
        happenings[between]();
        const qint64 before = workspace->history().count();
        QVERIFY(rename(u"C"_s, u"key"_s));
        QCOMPARE(workspace->history().count(), before + 1);
    }

    /// However long ago the step was, but only while nothing else was done.
    void anEditJoinsTheStepItBelongsTo()
    {
        const QString start = title();
        QVERIFY(rename(u"A"_s));
        const qint64 step = workspace->history().head();
        clock->now += 100 * Workspace::kMergePauseMs;
        const auto joining = [&](const QString &text) {
            return workspace->edit(Op::EditWorkspace, {.label = text, .joins = step},
                                   [&](Edit &e) { return renameWorkspace(e, text); });
        };
        QVERIFY(joining(u"B"_s));
        QCOMPARE(workspace->history().head(), step);
        QCOMPARE(workspace->history().undoStep()->label, u"B"_s);
        QVERIFY(rename(u"C"_s));
        QVERIFY(joining(u"D"_s)); // something else was done meanwhile
        QCOMPARE(workspace->history().head(), step + 2);
        for (int i = 0; i < 3; ++i)
            QVERIFY(workspace->undo());
        QCOMPARE(title(), start);
        QVERIFY(workspace->redo());
        QCOMPARE(title(), u"B"_s);
        QVERIFY(joining(u"E"_s)); // it was undone and redone: it is finished
        QVERIFY(workspace->history().head() != step);
    }

    void foldingBackToTheStartLeavesNoStep()
    {
        QVERIFY(rename(u"First"_s));
        QVERIFY(rename(u"Typed"_s, u"key"_s));
        QVERIFY(rename(u"First"_s, u"key"_s));
        QCOMPARE(workspace->history().count(), 1);
        QCOMPARE(workspace->history().undoStep()->seq, 1);
        QVERIFY(!workspace->history().redoStep());
        QVERIFY(workspace->undo());
        QCOMPARE(title(), QString());
    }

    void typingGoesOnInAStepOfItsOwnAfterThat()
    {
        QVERIFY(rename(u"First"_s));
        for (const QString &typed : {u"Typed"_s, u"First"_s, u"Again"_s})
            QVERIFY(rename(typed, u"key"_s));
        QCOMPARE(workspace->history().undoStep()->parent, 1);
        QVERIFY(workspace->undo());
        QCOMPARE(title(), u"First"_s);
        QVERIFY(workspace->undo());
        QCOMPARE(title(), QString());
        QVERIFY(workspace->redo());
        QVERIFY(workspace->redo());
        QCOMPARE(title(), u"Again"_s);
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

    QTemporaryDir folder;
    QString path;
    int number = 0;
    std::unique_ptr<Workspace> workspace;
    FakeClock *clock = nullptr;
};

PERIPLUS_SUITE(TestStepFolding, QCoreApplication)
#include "tst_step_folding.moc"
