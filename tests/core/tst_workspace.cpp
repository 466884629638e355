// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void createdFileOpensAgain()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.periplus"_s);
        auto made = Workspace::create(path);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
        QCOMPARE((*made)->state().count<Channel>(), 13);
        const auto done = (*made)->edit(Op::EditWorkspace, {}, [](Edit &edit) {
            return edit.put(WorkspaceInfo{{1}, u"T"_s, {}});
        });
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
        QCOMPARE((*made)->history().count(), 1);
        made->reset();
        auto again = Workspace::open(path);
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().detail));
        QCOMPARE((*again)->state().at(Id<WorkspaceInfo>{1}).title, u"T"_s);
        QVERIFY((*again)->undo());
        QCOMPARE((*again)->state().at(Id<WorkspaceInfo>{1}).title, u""_s);
        QVERIFY((*again)->redo());
        QCOMPARE((*again)->state().at(Id<WorkspaceInfo>{1}).title, u"T"_s);
        QVERIFY((*again)->saveCopy(folder.filePath(u"b.periplus"_s)));
        auto copy = Workspace::open(folder.filePath(u"b.periplus"_s));
        QVERIFY(copy.has_value());
        QCOMPARE((*copy)->history().count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
