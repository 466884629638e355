// SPDX-License-Identifier: GPL-3.0-or-later
// What a program that did not end well left behind is told at the next start, once.
#include "tests/support/ui/open_window.h"

#include "core/base/crash_report.h"
#include "core/edit/journeys.h"
#include "core/store/edit_lock.h"
#include "tests/support/main/suite.h"
#include "ui/canvas/map_source.h"

#include <QApplication>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestDrafts : public QObject
{
    Q_OBJECT

private slots:
    void anEditedOneIsOfferedOnceByItsName();
    void severalAreOfferedInOneSentence();
    void anUntouchedOneIsRemoved();
    void oneThatWasClosedWellIsNotOffered();
    void theOneOfAnotherWindowIsLeftAlone();
    void theOneJustOpenedIsNotOffered();
    void itIsOfferedAgainAfterASecondKill();
    void aDamagedOneIsKept();
    void aWorkspaceWithAPlaceIsNoDraft();
    void theMessageAboutTheDocumentStays();
    void aCrashReportIsToldOnce();
    void fewOldCrashReportsStay();
};

namespace {

/// Does something in a program of its own that ends with the workspace open that it returns; nothing is cleared up.
bool inKilledProgram(const std::function<std::unique_ptr<Workspace>()> &work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const std::unique_ptr<Workspace> open = work();
        ::_exit(open ? 0 : 1);
    }
    int status = 1;
    ::waitpid(child, &status, 0);
    return status == 0;
}

bool edit(Workspace &workspace)
{
    return workspace.edit(Op::CreateJourney, {}, [](Edit &edit) { return createJourney(edit, u"A map"_s); })
        .has_value();
}

/// A draft of a day as an import makes it, with some edits, open in a program that is killed.
bool leaveDraft(const OpenWindow &open, const char *name, int edits)
{
    const QString file = open.write(name, "journey\n  title My day\n  section Work\n  Tea: 5: Me\n");
    const Drafts drafts(open.path("drafts"));
    return inKilledProgram([&]() -> std::unique_ptr<Workspace> {
        Result<OpenedDocument> draft = openDocument(file, drafts);
        bool good = draft.has_value();
        for (int i = 0; good && i < edits; ++i)
            good = edit(*draft->workspace);
        return good ? std::move(draft->workspace) : nullptr;
    });
}

QString draftPath(const OpenWindow &open, const QString &name)
{
    return open.path("drafts") + u'/' + name;
}

} // namespace

void TestDrafts::anEditedOneIsOfferedOnceByItsName()
{
    OpenWindow open;
    QVERIFY(leaveDraft(open, "day.mmd", 2));
    QVERIFY(QFile::exists(EditLock::lockPath(draftPath(open, u"day.periplus"_s)))); // killed, not closed
    open.window.tellWhatWasLeft({});
    QCOMPARE(open.message(), u"“day” was left open when the program ended; it is under Open recent."_s);
    QCOMPARE(open.settings.recentFiles(), QStringList{draftPath(open, u"day.periplus"_s)});
    open.find("banner")->hide();
    open.window.tellWhatWasLeft({});
    QCOMPARE(open.message(), QString());
    QVERIFY(open.window.documents().openPath(open.settings.recentFiles().first()));
    QCOMPARE(open.window.windowTitle(), u"day.periplus – Periplus"_s);
    QCOMPARE(open.label("saved"), u"All changes saved in a draft"_s);
    QCOMPARE(open.state().count<Journey>(), 3);
}

void TestDrafts::severalAreOfferedInOneSentence()
{
    OpenWindow open;
    for (const char *name : {"a.mmd", "b.mmd", "c.mmd"})
        QVERIFY(leaveDraft(open, name, 1));
    open.window.tellWhatWasLeft({});
    QCOMPARE(open.message(), u"“a”, “b” and “c” were left open when the program ended; they are under Open recent."_s);
    QCOMPARE(open.settings.recentFiles().size(), 3);
}

void TestDrafts::anUntouchedOneIsRemoved()
{
    OpenWindow open;
    QVERIFY(leaveDraft(open, "day.mmd", 0));
    QCOMPARE(open.drafts().size(), 1);
    open.window.tellWhatWasLeft({});
    QCOMPARE(open.message(), QString());
    QCOMPARE(QDir(open.path("drafts")).entryList(QDir::Files | QDir::Hidden), QStringList());
    QVERIFY(open.settings.recentFiles().isEmpty());
}

void TestDrafts::oneThatWasClosedWellIsNotOffered()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    QVERIFY(edit(*open.workspace()));
    open.window.documents().close();
    open.window.tellWhatWasLeft({});
    QCOMPARE(open.message(), QString());
    QCOMPARE(open.drafts().size(), 1);
}

void TestDrafts::theOneOfAnotherWindowIsLeftAlone()
{
    OpenWindow open;
    const Drafts drafts(open.path("drafts"));
    const Result<OpenedDocument> untouched = openSampleDocument(drafts); // both windows run
    const Result<OpenedDocument> edited = openSampleDocument(drafts);
    QVERIFY(untouched && edited && edit(*edited->workspace));
    open.window.tellWhatWasLeft({});
    QCOMPARE(open.message(), QString());
    QCOMPARE(open.drafts().size(), 2);
    QVERIFY(edit(*untouched->workspace));
}

void TestDrafts::theOneJustOpenedIsNotOffered()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    QVERIFY(edit(*open.workspace()));
    open.window.tellWhatWasLeft({});
    QCOMPARE(open.message(), QString());
    QVERIFY(edit(*open.workspace()));
}

void TestDrafts::itIsOfferedAgainAfterASecondKill()
{
    OpenWindow open;
    QVERIFY(leaveDraft(open, "day.mmd", 1));
    QVERIFY(inKilledProgram([&]() -> std::unique_ptr<Workspace> {
        const QStringList left = Drafts(open.path("drafts")).takeLeft({});
        auto recovered = Workspace::open(left.value(0));
        return recovered && edit(**recovered) ? std::move(*recovered) : nullptr;
    }));
    open.window.tellWhatWasLeft({});
    QCOMPARE(open.message(), u"“day” was left open when the program ended; it is under Open recent."_s);
    QVERIFY(open.window.documents().openPath(draftPath(open, u"day.periplus"_s)));
    QCOMPARE(open.state().count<Journey>(), 3); // of both programs
}

void TestDrafts::aDamagedOneIsKept()
{
    OpenWindow open;
    QVERIFY(leaveDraft(open, "day.mmd", 1));
    const QString path = draftPath(open, u"day.periplus"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadWrite) && file.seek(5000) && file.write(QByteArray(3000, 'x')) == 3000);
    file.close();
    open.window.tellWhatWasLeft({});
    QVERIFY(open.message().startsWith(u"“day” was left open"_s));
    QVERIFY(QFile::exists(path));
}

void TestDrafts::aWorkspaceWithAPlaceIsNoDraft()
{
    OpenWindow open;
    QVERIFY(inKilledProgram([&]() -> std::unique_ptr<Workspace> {
        auto made = Workspace::create(open.path("plan.periplus"));
        return made && edit(**made) ? std::move(*made) : nullptr;
    }));
    open.window.tellWhatWasLeft({});
    QCOMPARE(open.message(), QString());
    QVERIFY(open.window.documents().openPath(open.path("plan.periplus"))); // its lock heals
}

void TestDrafts::theMessageAboutTheDocumentStays()
{
    OpenWindow open;
    QVERIFY(leaveDraft(open, "day.mmd", 1));
    QVERIFY(!open.window.documents().openPath(open.path("gone.periplus")));
    const QString refused = open.message();
    open.window.tellWhatWasLeft({});
    QCOMPARE(open.message(), refused + u" “day” was left open when the program ended; it is under Open recent."_s);
}

void TestDrafts::aCrashReportIsToldOnce()
{
    OpenWindow open;
    QVERIFY(QDir().mkpath(open.path("crashes")));
    const QString report = open.write("crashes/20261122T071500-41.txt", "periplus\n");
    open.window.tellWhatWasLeft(takeUntoldCrashReport(open.path("crashes")));
    QCOMPARE(open.message(), u"Periplus ended unexpectedly. A report without any of your content is in %1; it stays "
                             "on this computer."_s.arg(report));
    open.find("banner")->hide();
    open.window.tellWhatWasLeft(takeUntoldCrashReport(open.path("crashes")));
    QCOMPARE(open.message(), QString());
    QVERIFY(QFile::exists(report));
}

void TestDrafts::fewOldCrashReportsStay()
{
    OpenWindow open;
    QVERIFY(QDir().mkpath(open.path("crashes")));
    for (int i = 10; i < 30; ++i)
        open.write(qPrintable(u"crashes/202611%1T071500-41.txt"_s.arg(i)), "periplus\n");
    const QDir folder(open.path("crashes"));
    QCOMPARE(takeUntoldCrashReport(folder.path()), folder.filePath(u"20261129T071500-41.txt"_s));
    QCOMPARE(folder.entryList({u"*.txt"_s}).size(), 10);
    QCOMPARE(takeUntoldCrashReport(folder.path()), QString());
    // One made while the clock was wrong is told all the same.
    const QString early = open.write("crashes/19700101T000000-41.txt", "periplus\n");
    QCOMPARE(takeUntoldCrashReport(folder.path()), early);
    QVERIFY(QFile::exists(early));
}

PERIPLUS_SUITE(TestDrafts, QApplication)
#include "tst_drafts.moc"
