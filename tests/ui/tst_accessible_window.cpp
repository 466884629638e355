// SPDX-License-Identifier: GPL-3.0-or-later
// Every window as assistive technology and the keyboard meet it: whatever can have the focus has a name and a role,
// whatever shows a picture only says in words what it does, and whatever can be done has a way without a mouse.
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "ui/canvas/canvas_accessible.h"
#include "ui/canvas/map_source.h"
#include "ui/shell/actions.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

QString described(const QWidget *widget)
{
    QString text = QLatin1String(widget->metaObject()->className());
    for (const QWidget *here = widget; here; here = here->parentWidget())
        text += u" < "_s + here->objectName();
    return text;
}

/// What a window has that cannot be understood without seeing it.
QStringList unnamed(const QWidget *top)
{
    QStringList found;
    for (QWidget *widget : top->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool pictureOnly = button && (button->text().isEmpty() || [button] {
                                     const auto *tool = qobject_cast<const QToolButton *>(button);
                                     return tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
                                 }());
        // Qt's own cross in a field says nothing, and need not: the keyboard clears a field without it.
        if (pictureOnly && !button->inherits("QTableCornerButton") && !button->inherits("QLineEditIconButton")
            && (button->toolTip().isEmpty()
                || QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty()))
            found.append(u"a picture without words: "_s + described(widget));
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            found.append(u"no name: "_s + described(widget));
        else if (interface->role() == QAccessible::NoRole || interface->role() == QAccessible::Client)
            found.append(u"no role: "_s + described(widget));
    }
    return found;
}

void verifyNone(const QStringList &found)
{
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void settle()
{
    for (int i = 0; i < 3; ++i)
        QTest::qWait(10);
}

} // namespace

class TestAccessibleWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { CanvasAccessible::install(); }

    void theStartPageSaysWhatItIs()
    {
        OpenWindow open;
        settle();
        verifyNone(unnamed(&open.window));
    }

    void theWindowAndEveryPageSayWhatTheyAre_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what :
             {"map", "stage", "step", "lane", "card", "touchpoint", "opportunity", "emotion", "many"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void theWindowAndEveryPageSayWhatTheyAre()
    {
        QFETCH(QString, what);
        OpenWindow open;
        open.window.resize(1600, 1000);
        QVERIFY(open.window.documents().openSample());
        settle();
        open.window.canvas().selection().set(sources(open.state(), what));
        settle();
        verifyNone(unnamed(&open.window));
    }

    void everyDialogSaysWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("dialog");
        QTest::newRow("settings") << QByteArray("settings") << QByteArray("settingsDialog");
        QTest::newRow("commands") << QByteArray("shortcuts") << QByteArray("commandsPage");
        QTest::newRow("snapshots") << QByteArray("snapshots") << QByteArray("snapshotsDialog");
        QTest::newRow("rescue") << QByteArray("checkAndRescue") << QByteArray("rescueDialog");
        QTest::newRow("vocabularies") << QByteArray("vocabularies") << QByteArray("vocabulariesDialog");
        QTest::newRow("segments") << QByteArray("segments") << QByteArray("segmentsDialog");
        QTest::newRow("metric") << QByteArray("addMetric") << QByteArray("metricEditor");
        QTest::newRow("values") << QByteArray("metricValues") << QByteArray("measurementEditor");
        QTest::newRow("new map") << QByteArray("newMapFromTemplate") << QByteArray("newMapDialog");
        QTest::newRow("new persona") << QByteArray("newPersonaFromTemplate") << QByteArray("newPersonaDialog");
        QTest::newRow("save map") << QByteArray("saveMapAsTemplate") << QByteArray("saveTemplateDialog");
        QTest::newRow("palette") << QByteArray("palette") << QByteArray("commandPalette");
    }
    void everyDialogSaysWhatItIs()
    {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, dialog);
        OpenWindow open;
        QVERIFY(open.window.documents().openSample());
        open.trigger(action.constData());
        QTest::qWait(100);
        const QWidget *shown = open.find(dialog.constData());
        QVERIFY(shown);
        verifyNone(unnamed(shown));
    }

    /// Whatever the window can do is in the list of commands, so by name from the palette; all of it has a place in a
    /// menu, so by the arrow keys too.
    void everyActionHasAWayByKeyboard()
    {
        OpenWindow open;
        QVERIFY(open.window.documents().openSample());
        QSet<const QAction *> inMenus;
        QList<const QMenu *> left;
        for (const QAction *action : open.window.menuBar()->actions())
            left.append(action->menu());
        while (!left.isEmpty()) {
            for (const QAction *action : left.takeLast()->actions()) {
                inMenus.insert(action);
                if (action->menu())
                    left.append(action->menu());
            }
        }
        QStringList lost;
        for (const QAction *action : open.window.findChildren<QAction *>()) {
            const bool command = !action->objectName().isEmpty() && !action->isSeparator() && !action->menu()
                                 && !action->objectName().startsWith(u"_q_"_s);
            if (command && !inMenus.contains(action))
                lost.append(action->objectName());
        }
        verifyNone(lost);
        QVERIFY(inMenus.size() > 40);
    }

private:
    static QList<Source> sources(const State &state, const QString &what)
    {
        const JourneyId journey = state.ordered<Journey>().first();
        const StageId stage = state.stagesOf(journey).first();
        const StepId step = state.stepsOf(stage).first();
        const auto cardOfKind = [&](LaneKind kind) {
            QList<Source> found;
            state.forEach<Card>([&](const Card &card) {
                if (found.isEmpty() && state.at(card.lane).kind == kind)
                    found.append(cardSource(card.id));
            });
            return found;
        };
        if (what == u"stage"_s)
            return {stageSource(stage)};
        if (what == u"step"_s)
            return {stepSource(step)};
        if (what == u"lane"_s)
            return {laneSource(state.lanesOf(journey).first())};
        if (what == u"card"_s)
            return cardOfKind(LaneKind::Pain);
        if (what == u"touchpoint"_s)
            return cardOfKind(LaneKind::Touchpoint);
        if (what == u"opportunity"_s)
            return cardOfKind(LaneKind::Opportunity);
        if (what == u"emotion"_s)
            return {emotionSource(state.emotionsOf(step).first())};
        if (what == u"many"_s)
            return cardOfKind(LaneKind::Pain) + cardOfKind(LaneKind::Opportunity);
        return {};
    }
};

PERIPLUS_SUITE(TestAccessibleWindow, QApplication)
#include "tst_accessible_window.moc"
