// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does when a file is damaged, in use, or replaced underneath, and with the copies it keeps.
#include "core/edit/workspace_info.h"
#include "core/store/snapshots.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/core/tampering.h"
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "ui/canvas/map_source.h"
#include "ui/shell/rescue_dialog.h"
#include "ui/shell/snapshots_dialog.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

QString newWorkspace(const OpenWindow &open, const char *name)
{
    const QString path = open.path(name);
    auto workspace = std::move(*Workspace::create(path, testServices()));
    addBigJourney(*workspace, 2, 2, 4);
    return path;
}

QStringList linesOf(const QListWidget *list)
{
    QStringList lines;
    for (int i = 0; i < list->count(); ++i)
        lines.append(list->item(i)->text());
    return lines;
}

} // namespace

class TestTrustWindow : public QObject
{
    Q_OBJECT

private slots:
    void aDamagedFileIsOfferedForRescue()
    {
        OpenWindow open;
        const QString path = newWorkspace(open, "plan.periplus");
        tamper(path, "UPDATE card SET text = 'x' WHERE id = (SELECT min(id) FROM card)", Digesting::Left);
        QVERIFY(!open.window.documents().openPath(path));
        QVERIFY2(open.message().contains(u"not what was saved"_s), qPrintable(open.message()));
        open.window.tellWhatWasLeft(u"/crash.txt"_s); // another message at the start takes nothing away
        QVERIFY(open.message().contains(u"not what was saved"_s) && open.message().contains(u"/crash.txt"_s));
        open.find("banner")->findChild<QPushButton *>(u"bannerAction"_s)->click();
        auto *dialog = open.window.findChild<RescueDialog *>();
        QVERIFY(dialog);
        auto *heading = dialog->findChild<QLabel *>(u"dialogHeading"_s);
        QTRY_VERIFY(heading->text().contains(u"damaged"_s));
        const auto *lines = dialog->findChild<QListWidget *>(u"rescueLines"_s);
        QVERIFY(linesOf(lines).join(u' ').contains(u"card"_s));

        open.dialogs.answer = open.path("rescued.periplus");
        QTest::keyClick(dialog, Qt::Key_Return); // Return goes on with what the dialog is about
        auto *show = dialog->findChild<QPushButton *>(u"openRescued"_s);
        QTRY_VERIFY(show->isVisible());
        QVERIFY2(linesOf(lines).first().startsWith(u"Saved: "_s), qPrintable(linesOf(lines).first()));
        show->click();
        QCOMPARE(open.workspace()->path(), open.dialogs.answer);
        QCOMPARE(open.state().count<Card>(), 16);
    }

    void anIntactFileIsSaidToBe()
    {
        OpenWindow open;
        QVERIFY(open.window.documents().openPath(newWorkspace(open, "plan.periplus")));
        open.trigger("checkAndRescue"); // while it is open
        auto *dialog = open.window.findChild<RescueDialog *>();
        QTRY_COMPARE(dialog->findChild<QLabel *>(u"dialogHeading"_s)->text(), u"This file is intact."_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"rescue"_s)->isEnabled());
        QVERIFY(open.workspace()->edit(Op::EditWorkspace, {}, [](Edit &e) { return renameWorkspace(e, u"On"_s); }));
    }

    void aFileInUseIsReadUntilItIsFree()
    {
        OpenWindow open;
        const QString path = newWorkspace(open, "plan.periplus");
        auto other = std::move(*Workspace::open(path, OpenMode::ReadWrite, testServices(2)));
        QVERIFY(open.window.documents().openPath(path));
        QVERIFY(open.workspace()->isReadOnly());
        QVERIFY2(open.message().startsWith(u"plan.periplus is open for reading only: "_s)
                     && open.message().contains(u"on this computer since"_s),
                 qPrintable(open.message()));
        QVERIFY(!open.isEnabled("newMap"));
        other.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!open.workspace()->isReadOnly(), 10'000);
        QCOMPARE(open.message(), u"plan.periplus is free now and can be edited."_s);
        QVERIFY(open.isEnabled("newMap"));
    }

    void openingTheOpenFileAgainChangesNothing()
    {
        OpenWindow open;
        const QString path = newWorkspace(open, "plan.periplus");
        QVERIFY(open.window.documents().openPath(path));
        const Workspace *before = open.workspace();
        QVERIFY(open.window.documents().openPath(path));
        QCOMPARE(open.workspace(), before);
        QVERIFY(!open.workspace()->isReadOnly());
    }

    void workGoesOnBesideAReplacedFile()
    {
        OpenWindow open;
        const QString path = newWorkspace(open, "plan.periplus");
        QVERIFY(open.window.documents().openPath(path));
        QVERIFY(QFile::rename(path, open.path("taken away.periplus")));
        const qsizetype stages = open.state().count<Stage>();
        open.window.canvas().selection().setOne(stageSource(open.state().ordered<Stage>().first()));
        open.trigger("remove"); // refused, and the window moves to a copy
        QVERIFY2(open.message().contains(u"plan (my version).periplus"_s), qPrintable(open.message()));
        QCOMPARE(open.window.windowTitle(), u"plan (my version).periplus – Periplus"_s);
        QCOMPARE(open.state().count<Stage>(), stages);
        open.window.canvas().selection().setOne(stageSource(open.state().ordered<Stage>().first()));
        open.trigger("remove");
        QCOMPARE(open.state().count<Stage>(), stages - 1);
        QVERIFY(QFile::exists(open.path("taken away.periplus")));
    }

    void snapshotsAreTakenListedAndRestored()
    {
        OpenWindow open;
        const QString path = newWorkspace(open, "plan.periplus");
        QVERIFY(open.window.documents().openPath(path));
        const Snapshots snapshots(open.path("snapshots"));
        QTRY_COMPARE_WITH_TIMEOUT(snapshots.list(open.workspace()->uuid()).size(), 1, 10'000);
        QVERIFY(open.workspace()->edit(Op::DeleteCard, {}, [&](Edit &e) { return e.remove(lastCard(open)); }));
        open.trigger("snapshots");
        auto *dialog = open.window.findChild<SnapshotsDialog *>();
        auto *list = dialog->findChild<QTreeWidget *>(u"snapshots"_s);
        QCOMPARE(list->topLevelItemCount(), 2);
        QTRY_COMPARE(list->topLevelItem(1)->text(4), u"16 (+1)"_s);
        QCOMPARE(list->topLevelItem(0)->text(4), u"15"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"restoreSnapshot"_s)->isEnabled());
        list->setCurrentItem(list->topLevelItem(1));
        open.dialogs.answer = open.path("back.periplus");
        dialog->findChild<QPushButton *>(u"restoreSnapshot"_s)->click();
        QVERIFY(open.message().contains(u"back.periplus"_s));
        const auto back = std::move(*Workspace::open(open.dialogs.answer, OpenMode::ReadOnly));
        QCOMPARE(back->state().count<Card>(), 16);
    }

    void aSynchronisedFolderIsRemarkedOn()
    {
        OpenWindow open;
        QVERIFY(QDir().mkpath(open.path("Dropbox/maps")));
        QVERIFY(open.window.documents().openPath(newWorkspace(open, "Dropbox/maps/plan.periplus")));
        QVERIFY2(open.message().contains(u"synchronised by Dropbox"_s), qPrintable(open.message()));
        QVERIFY(!open.workspace()->isReadOnly());
        OpenWindow other;
        QVERIFY(other.window.documents().openPath(newWorkspace(other, "plan.periplus")));
        QCOMPARE(other.message(), QString()); // negative control
    }

private:
    static CardId lastCard(OpenWindow &open)
    {
        CardId last;
        open.state().forEach<Card>([&](const Card &card) {
            if (open.state().linksFrom(card.id).isEmpty() && open.state().tagsOf(card.id).isEmpty())
                last = card.id;
        });
        return last;
    }
};

PERIPLUS_SUITE(TestTrustWindow, QApplication)
#include "tst_trust_window.moc"
