// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/main/suite.h"
#include "tests/support/ui/shown_canvas.h"
#include "ui/shell/context_menu_key.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestContextMenuKey : public QObject
{
    Q_OBJECT

private slots:
    void opensTheMenuOfWhatHasTheFocus()
    {
        ShownCanvas shown;
        QSignalSpy wanted(&shown.canvas, &Canvas::contextMenuWanted);
        shown.click(stepSource(shown.small.steps[1]));
        shown.key(Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(wanted.count(), 0); // Qt itself does nothing here
        const ContextMenuKey key(&shown.canvas);
        shown.key(Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(wanted.count(), 1);
        const QRectF step = shown.canvas.view().toView(shown.area(stepSource(shown.small.steps[1])));
        const QPoint at = shown.view()->mapFromGlobal(wanted.first().first().toPoint());
        QVERIFY(step.contains(at));
        shown.key(Qt::Key_F10);
        QCOMPARE(wanted.count(), 1);
    }
};

PERIPLUS_SUITE(TestContextMenuKey, QApplication)
#include "tst_context_menu_key.moc"
