// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/main/suite.h"
#include "tests/support/ui/shown_canvas.h"
#include "ui/canvas/canvas_accessible.h"

#include <QApplication>
#include <QSet>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *named(QAccessibleInterface *parent, const QString &part)
{
    for (int i = 0; i < parent->childCount(); ++i) {
        QAccessibleInterface *child = parent->child(i);
        if (child->text(QAccessible::Name).contains(part))
            return child;
        if (QAccessibleInterface *deeper = named(child, part))
            return deeper;
    }
    return nullptr;
}

QList<QAccessible::Event> heard;
QString heardName;

void listen(QAccessibleEvent *event)
{
    heard.append(event->type());
    if (event->type() == QAccessible::Focus && event->accessibleInterface())
        heardName = event->accessibleInterface()->text(QAccessible::Name);
}

} // namespace

/// The map as assistive technology sees it.
class TestAccessible : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { CanvasAccessible::install(); }
    void theMapHasItsNameAndRole();
    void stagesLanesAndCardsHaveNamesAndRoles_data();
    void stagesLanesAndCardsHaveNamesAndRoles();
    void everyParentKnowsItsChildren();
    void rectsAreWhereThingsAreOnScreen();
    void selectingIsAnnounced();
    void theStateFollowsTheSelection();
    void aChangeRenewsTheTree();
    void editingCanBeAskedFor();
    void wrappersAreLeftOut();
    void theMapIsATable();
    void aCellKnowsItsHeaders();
    void emptyPlacesAreAnnounced();
    void foldedIsTold_data();
    void foldedIsTold();
};

void TestAccessible::theMapHasItsNameAndRole()
{
    ShownCanvas shown;
    QAccessibleInterface *map = QAccessible::queryAccessibleInterface(&shown.canvas);
    QVERIFY(map);
    QCOMPARE(map->text(QAccessible::Name), u"Buying"_s);
    QCOMPARE(map->role(), QAccessible::Table);
    QVERIFY(map->childCount() > 0);
}

void TestAccessible::stagesLanesAndCardsHaveNamesAndRoles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QAccessible::Role>("role");
    QTest::newRow("stage") << u"Discover"_s << QAccessible::ColumnHeader;
    QTest::newRow("step") << u"Adopt Second"_s << QAccessible::ColumnHeader;
    QTest::newRow("lane") << u"Pain points"_s << QAccessible::Row;
    QTest::newRow("card") << u"Prices hidden"_s << QAccessible::ListItem;
    QTest::newRow("feeling") << u"Emma"_s << QAccessible::ListItem;
}

void TestAccessible::stagesLanesAndCardsHaveNamesAndRoles()
{
    QFETCH(QString, name);
    QFETCH(QAccessible::Role, role);
    ShownCanvas shown;
    const QAccessibleInterface *found = named(QAccessible::queryAccessibleInterface(&shown.canvas), name);
    QVERIFY(found);
    QCOMPARE(found->role(), role);
}

void TestAccessible::everyParentKnowsItsChildren()
{
    ShownCanvas shown;
    QList<QAccessibleInterface *> open{QAccessible::queryAccessibleInterface(&shown.canvas)};
    int seen = 0;
    while (!open.isEmpty()) {
        const QAccessibleInterface *parent = open.takeLast();
        for (int i = 0; i < parent->childCount(); ++i) {
            QAccessibleInterface *child = parent->child(i);
            QVERIFY(child && child->isValid());
            QCOMPARE(child->parent(), parent);
            QCOMPARE(parent->indexOfChild(child), i);
            open.append(child);
            ++seen;
        }
    }
    QVERIFY(seen > 20);
}

void TestAccessible::rectsAreWhereThingsAreOnScreen()
{
    ShownCanvas shown;
    const QAccessibleInterface *card = named(QAccessible::queryAccessibleInterface(&shown.canvas), u"Prices hidden"_s);
    QVERIFY(card);
    const QPoint middle = shown.view()->mapToGlobal(shown.middle(cardSource(shown.small.pain)));
    QVERIFY(card->rect().contains(middle));
    QCOMPARE(QAccessible::queryAccessibleInterface(&shown.canvas)->childAt(middle.x(), middle.y()), card);
}

void TestAccessible::selectingIsAnnounced()
{
    ShownCanvas shown;
    shown.click(cardSource(shown.small.pain));
    heard.clear();
    announceSelection(shown.canvas, listen);
    QCOMPARE(heard, QList<QAccessible::Event>({QAccessible::Focus, QAccessible::Selection}));
    QVERIFY(heardName.contains(u"Prices hidden"_s));
}

void TestAccessible::theStateFollowsTheSelection()
{
    ShownCanvas shown;
    const QAccessibleInterface *card = named(QAccessible::queryAccessibleInterface(&shown.canvas), u"Prices hidden"_s);
    QVERIFY(!card->state().selected);
    shown.click(cardSource(shown.small.pain));
    QVERIFY(card->state().selected);
    QVERIFY(card->state().selectable);
    QVERIFY(!card->state().offscreen);
}

void TestAccessible::aChangeRenewsTheTree()
{
    ShownCanvas shown;
    QAccessibleInterface *map = QAccessible::queryAccessibleInterface(&shown.canvas);
    QVERIFY(named(map, u"Prices hidden"_s));
    shown.click(cardSource(shown.small.pain));
    shown.canvas.deleteSelection();
    QVERIFY(!named(map, u"Prices hidden"_s));
    QVERIFY(named(map, u"Slow reply"_s));
}

void TestAccessible::editingCanBeAskedFor()
{
    ShownCanvas shown;
    QAccessibleInterface *card = named(QAccessible::queryAccessibleInterface(&shown.canvas), u"Prices hidden"_s);
    QVERIFY(card->actionInterface());
    card->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(shown.editor());
    QCOMPARE(shown.canvas.selection().current(), cardSource(shown.small.pain));
}

void TestAccessible::wrappersAreLeftOut()
{
    DisplayList list;
    list.items = {GroupBegin{{Role::Map, 1, 0}, {}, u"map"_s},
                  GroupBegin{{Role::Band, 1, 0}, {}, {}},
                  GroupBegin{{Role::HeaderRow, 0, 0}, {}, {}},
                  GroupBegin{{Role::StageHeader, 7, 0}, {}, u"stage"_s},
                  GroupEnd{},
                  GroupEnd{},
                  GroupBegin{{Role::LaneRow, 9, 9}, {}, u"lane"_s},
                  GroupBegin{{Role::Cell, 7, 9}, {}, u"cell"_s},
                  GroupBegin{{Role::Card, 11, 9}, {}, u"card"_s},
                  GroupEnd{},
                  GroupEnd{},
                  GroupEnd{},
                  GroupEnd{},
                  GroupEnd{}};
    const GroupTree tree(list);
    QCOMPARE(tree.roots().size(), 2);
    QCOMPARE(tree.nodes()[tree.roots()[0]].name, u"stage"_s);
    const int card = tree.indexOf({Role::Card, 11, 0});
    QVERIFY(card >= 0);
    QCOMPARE(tree.nodes()[tree.nodes()[card].parent].name, u"cell"_s);
}

void TestAccessible::theMapIsATable()
{
    ShownCanvas shown;
    QAccessibleInterface *map = QAccessible::queryAccessibleInterface(&shown.canvas);
    QAccessibleTableInterface *table = map->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->columnCount(), 4);
    QCOMPARE(table->rowCount(), int(shown.state().lanesOf(shown.small.journey).size()));
    QVERIFY(table->columnDescription(2).contains(u"Adopt First"_s));
    int pains = -1;
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            QAccessibleInterface *cell = table->cellAt(row, column);
            QVERIFY(cell && cell->tableCellInterface());
            QCOMPARE(cell->tableCellInterface()->rowIndex(), row);
            QCOMPARE(cell->tableCellInterface()->columnIndex(), column);
            QVERIFY(!cell->text(QAccessible::Name).isEmpty());
        }
        if (table->rowDescription(row) == u"Pain points"_s)
            pains = row;
    }
    QVERIFY(pains >= 0);
    QVERIFY(named(table->cellAt(pains, 0), u"Prices hidden"_s));
    QVERIFY(!table->cellAt(pains, 7) && !table->cellAt(-1, 0));
    QCOMPARE(table->selectedCellCount(), 0);
    shown.canvas.selection().setOne(shown.small.cell(LaneKind::Pain, 3));
    QCOMPARE(table->selectedCells(), QList{table->cellAt(pains, 3)});
}

void TestAccessible::aCellKnowsItsHeaders()
{
    ShownCanvas shown;
    const QAccessibleInterface *map = QAccessible::queryAccessibleInterface(&shown.canvas);
    QAccessibleInterface *card = named(QAccessible::queryAccessibleInterface(&shown.canvas), u"Prices hidden"_s);
    QAccessibleTableCellInterface *cell = card->parent()->tableCellInterface();
    QVERIFY(cell);
    QCOMPARE(cell->table(), map);
    QStringList headers;
    for (const QAccessibleInterface *header : cell->columnHeaderCells() + cell->rowHeaderCells())
        headers.append(header->text(QAccessible::Name));
    QCOMPARE(headers.size(), 3);
    QVERIFY(headers[0].contains(u"Stage Discover"_s) && headers[1].contains(u"Discover First"_s));
    QCOMPARE(headers[2], u"Pain points"_s);
}

void TestAccessible::emptyPlacesAreAnnounced()
{
    ShownCanvas shown;
    shown.click(shown.small.cell(LaneKind::Pain, 3));
    heardName.clear();
    announceSelection(shown.canvas, listen);
    QCOMPARE(heardName, u"Pain points, Adopt Second, empty"_s);
}

void TestAccessible::foldedIsTold_data()
{
    QTest::addColumn<bool>("stage");
    QTest::newRow("stage") << true;
    QTest::newRow("lane") << false;
}

void TestAccessible::foldedIsTold()
{
    QFETCH(bool, stage);
    ShownCanvas shown;
    const auto header = [&] {
        auto *map = dynamic_cast<CanvasAccessible *>(QAccessible::queryAccessibleInterface(&shown.canvas));
        return map->interfaceOf(stage ? stageSource(shown.small.stages[0])
                                      : laneSource(shown.small.lane(LaneKind::Pain)));
    };
    QVERIFY(header()->state().expandable && header()->state().expanded && !header()->state().collapsed);
    QVERIFY(header()->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()));
    header()->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(header()->state().collapsed && !header()->state().expanded);
    const QAccessibleInterface *map = QAccessible::queryAccessibleInterface(&shown.canvas);
    QCOMPARE(const_cast<QAccessibleInterface *>(map)->tableInterface()->columnCount(), stage ? 3 : 4);
}

Q_DECLARE_METATYPE(QAccessible::Role)
PERIPLUS_SUITE(TestAccessible, QApplication)
#include "tst_accessible.moc"
