// SPDX-License-Identifier: GPL-3.0-or-later
// The left pane: lists, filter, order, deletion with a way back, and where a click leads.
#include "core/edit/journeys.h"
#include "core/edit/personas.h"
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "ui/canvas/map_source.h"
#include "ui/shell/nav_list.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

NavList *listOf(OpenWindow &open, const char *name)
{
    return open.window.findChild<NavList *>(QLatin1StringView(name));
}

QStringList textsOf(const NavList *list)
{
    QStringList texts;
    for (int i = 0; i < list->count(); ++i)
        texts.append(list->item(i)->text());
    return texts;
}

void addMaps(OpenWindow &open, const QStringList &titles)
{
    for (const QString &title : titles)
        QVERIFY(open.workspace()->edit(Op::CreateJourney, {}, [&](Edit &e) { return createJourney(e, title); }));
}

void dropRow(NavList *list, int row, int y)
{
    list->setCurrentRow(row);
    list->dropCurrentAt(QPoint(40, y));
}

} // namespace

class TestNavigator : public QObject
{
    Q_OBJECT

private slots:
    void listsShowTheWorkspace()
    {
        OpenWindow open;
        QVERIFY(open.window.documents().openSample());
        QCOMPARE(textsOf(listOf(open, "maps")), QStringList(u"B2B purchase"_s));
        QCOMPARE(textsOf(listOf(open, "personas")), QStringList({u"Efficient Emma"_s, u"Careful Kofi"_s}));
        QCOMPARE(textsOf(listOf(open, "metrics")).first(4),
                 QStringList({u"NPS"_s, u"CSAT"_s, u"CES 2.0"_s, u"Churn"_s}));
        QVERIFY(!textsOf(listOf(open, "metrics")).contains(u"CSAT Discover"_s)); // shown at its stage
        QVERIFY(textsOf(listOf(open, "actions")).contains(u"Pre-approved contract pack"_s));
    }

    void theFilterNarrowsAllLists()
    {
        OpenWindow open;
        QVERIFY(open.window.documents().openSample());
        open.trigger("findInNavigator");
        auto *field = open.window.findChild<QLineEdit *>(u"navigatorFilter"_s);
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, u"kofi"_s);
        QCOMPARE(textsOf(listOf(open, "personas")), QStringList(u"Careful Kofi"_s));
        QVERIFY(!listOf(open, "maps")->isVisible());
        QVERIFY(!listOf(open, "actions")->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        QCOMPARE(textsOf(listOf(open, "personas")).size(), 2);
        QVERIFY(listOf(open, "maps")->isVisible());
    }

    void rowsAreMovedByKeysAndByDragging()
    {
        OpenWindow open;
        QVERIFY(open.window.documents().openSample());
        addMaps(open, {u"B"_s, u"C"_s});
        NavList *maps = listOf(open, "maps");
        QCOMPARE(textsOf(maps), QStringList({u"B2B purchase"_s, u"B"_s, u"C"_s}));
        maps->setCurrentRow(2);
        QTest::keyClick(maps, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(textsOf(maps), QStringList({u"B2B purchase"_s, u"C"_s, u"B"_s}));
        maps->setCurrentRow(1);
        QTest::keyClick(maps, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(textsOf(maps), QStringList({u"B2B purchase"_s, u"B"_s, u"C"_s}));
        dropRow(maps, 0, maps->visualItemRect(maps->item(2)).bottom() - 1);
        QCOMPARE(textsOf(maps), QStringList({u"B"_s, u"C"_s, u"B2B purchase"_s}));
        dropRow(maps, 2, maps->visualItemRect(maps->item(1)).top() + 1);
        QCOMPARE(textsOf(maps), QStringList({u"B"_s, u"B2B purchase"_s, u"C"_s}));
        QVERIFY(open.textOf("undo").contains(u"move map"_s));
        open.trigger("undo");
        QCOMPARE(textsOf(maps), QStringList({u"B"_s, u"C"_s, u"B2B purchase"_s}));
        const qint64 steps = open.workspace()->history().count();
        dropRow(maps, 1, maps->visualItemRect(maps->item(1)).bottom() - 1); // where it is
        QCOMPARE(open.workspace()->history().count(), steps);
    }

    void whatIsDeletedComesBackByItsButton()
    {
        OpenWindow open;
        QVERIFY(open.window.documents().openSample());
        const State before = open.state();
        NavList *personas = listOf(open, "personas");
        personas->setCurrentRow(1);
        QTest::keyClick(personas, Qt::Key_Delete);
        QCOMPARE(open.state().count<Persona>(), 1);
        QCOMPARE(open.message(),
                 u"“Careful Kofi” was deleted. Careful Kofi was on 1 map, with 15 feelings, 1 thought."_s);
        auto *button = open.find("banner")->findChild<QPushButton *>(u"bannerAction"_s);
        QVERIFY(button->isVisible());
        button->click();
        QVERIFY(open.state() == before);
        QCOMPARE(open.message(), QString());
    }

    void aNameOfTenThousandLettersIsToldShort()
    {
        OpenWindow open;
        QVERIFY(open.window.documents().openSample());
        const PersonaId kofi = open.state().ordered<Persona>().last();
        QVERIFY(open.workspace()->edit(Op::EditPersona, {},
                                       [&](Edit &edit) { return renamePersona(edit, kofi, QString(10'000, u'x')); }));
        const State before = open.state();
        const int width = open.window.width();
        NavList *personas = listOf(open, "personas");
        personas->setCurrentRow(1);
        QTest::keyClick(personas, Qt::Key_Delete);
        QCOMPARE(open.state().count<Persona>(), 1);
        QTRY_VERIFY(!open.message().isEmpty());
        QVERIFY2(open.message().size() < 300, qPrintable(open.message()));
        QCOMPARE(open.window.width(), width);
        QVERIFY(open.workspace()->undo());
        QVERIFY(open.state() == before);
    }

    /// The button must not take back another edit.
    void theWayBackGoesWithTheNextEdit()
    {
        OpenWindow open;
        QVERIFY(open.window.documents().openSample());
        NavList *personas = listOf(open, "personas");
        personas->setCurrentRow(1);
        QTest::keyClick(personas, Qt::Key_Delete);
        QVERIFY(!open.message().isEmpty());
        addMaps(open, {u"Another"_s});
        QCOMPARE(open.message(), QString());
    }

    void nothingIsDeletedOrMovedInAReadOnlyFile()
    {
        OpenWindow open;
        QVERIFY(open.window.documents().openSample());
        const QString copy = open.path("copy.periplus");
        QVERIFY(open.workspace()->saveCopy(copy));
        const auto other = Workspace::open(copy);
        QVERIFY(open.window.documents().openPath(copy));
        QVERIFY(open.workspace()->isReadOnly());
        const State before = open.state();
        NavList *personas = listOf(open, "personas");
        personas->setCurrentRow(1);
        QTest::keyClick(personas, Qt::Key_Delete);
        QTest::keyClick(personas, Qt::Key_Up, Qt::AltModifier);
        QVERIFY(open.state() == before);
    }

    void metricsAndActionsLeadToTheirCards()
    {
        OpenWindow open;
        QVERIFY(open.window.documents().openSample());
        NavList *actions = listOf(open, "actions");
        actions->setCurrentRow(0);
        emit actions->itemClicked(actions->item(0));
        const Source current = open.window.canvas().selection().current();
        QCOMPARE(open.state().at(cardOf(current)).text, u"Import drops 1 in 12 rows"_s);
    }
};

PERIPLUS_SUITE(TestNavigator, QApplication)
#include "tst_navigator.moc"
