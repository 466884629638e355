// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/map_grid.h"
#include "tests/support/main/suite.h"
#include "tests/support/ui/shown_canvas.h"
#include "ui/canvas/add_ghost.h"
#include "ui/canvas/left_place.h"

#include <QApplication>

#include <algorithm>

using namespace periplus;
using namespace Qt::StringLiterals;

/// What the canvas shows beside the map: the place for one more card, and the place that a drag has left.
class TestCanvasOffers : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyCellOffersAllItsRoom();
    void theOfferStandsBelowTheCards();
    void aFullCellOffersAPlusOnItsEdge();
    void aSpanningCardIsNotCovered();
    void nothingIsOfferedAroundAnEditor();
    void aWidePlaceSaysHowToCopy();

private:
    static QList<Item> ghost(const ShownCanvas &shown, const Source &cell)
    {
        return addGhost(shown.map, shown.canvas.view(), cell);
    }
    static QStringList textsIn(const QList<Item> &items)
    {
        QStringList texts;
        for (const Item &item : items) {
            if (const auto *run = std::get_if<TextRun>(&item))
                texts.append(run->text);
        }
        return texts;
    }
    static bool hasDashes(const QList<Item> &items)
    {
        return std::any_of(items.begin(), items.end(), [](const Item &item) {
            const auto *stroke = std::get_if<StrokePath>(&item);
            return stroke && !stroke->stroke.dashes.isEmpty();
        });
    }
};

void TestCanvasOffers::anEmptyCellOffersAllItsRoom()
{
    ShownCanvas shown;
    const Source cell = shown.small.cell(LaneKind::Goal, 1);
    QCOMPARE(freeRoom(shown.map, cell), shown.area(cell));
    QVERIFY(hasDashes(ghost(shown, cell)));
    QCOMPARE(textsIn(ghost(shown, cell)), QStringList{u"Goal"_s});
}

void TestCanvasOffers::theOfferStandsBelowTheCards()
{
    ShownCanvas shown;
    const CardPlace place{shown.small.lane(LaneKind::Pain), {}, shown.small.steps[1], {}};
    const Result<Source> made = shown.canvas.commands().addCard(place, u"One"_s);
    QVERIFY(made); // its neighbour holds two: there is room for one below it
    const Source cell = shown.small.cell(LaneKind::Pain, 1);
    QCOMPARE_GE(freeRoom(shown.map, cell).top(), shown.area(*made).bottom());
    QVERIFY(hasDashes(ghost(shown, cell)));
}

void TestCanvasOffers::aFullCellOffersAPlusOnItsEdge()
{
    ShownCanvas shown;
    const Source cell = shown.small.cell(LaneKind::Pain, 0);
    QCOMPARE_GE(freeRoom(shown.map, cell).top(), shown.area(cardSource(shown.small.otherPain)).bottom());
    QVERIFY(!hasDashes(ghost(shown, cell)));
    QVERIFY(!ghost(shown, cell).isEmpty());
}

void TestCanvasOffers::aSpanningCardIsNotCovered()
{
    ShownCanvas shown;
    QVERIFY(shown.canvas.structure().spanCard(shown.small.pain, shown.small.steps[0], 2, false));
    const Source cell = shown.small.cell(LaneKind::Pain, 1); // where it begins elsewhere
    QCOMPARE_GE(freeRoom(shown.map, cell).top(), shown.area(cardSource(shown.small.pain)).bottom());
}

void TestCanvasOffers::nothingIsOfferedAroundAnEditor()
{
    ShownCanvas shown;
    const Source cell = shown.small.cell(LaneKind::Goal, 1);
    shown.click(cell);
    shown.key(Qt::Key_Return);
    QVERIFY(shown.editor());
    shown.moveTo(shown.middle(shown.small.cell(LaneKind::Goal, 3)), {}, Qt::NoButton);
    const QImage hovered = shown.view()->grab().toImage();
    shown.moveTo(shown.middle(stepSource(shown.small.steps[3])), {}, Qt::NoButton);
    QCOMPARE(shown.view()->grab().toImage(), hovered);
}

void TestCanvasOffers::aWidePlaceSaysHowToCopy()
{
    ShownCanvas shown;
    const auto hint = [&](double width) {
        return textsIn(leftPlace(shown.map, shown.canvas.view(), {0, 0, width, 40})).join(u' ');
    };
    QVERIFY(hint(400).startsWith(u"Moves from here"_s));
    QVERIFY(hint(160).contains(u"Ctrl"_s));
    QVERIFY(!hint(160).startsWith(u"Moves"_s));
    QVERIFY(hint(60).isEmpty());
}

PERIPLUS_SUITE(TestCanvasOffers, QApplication)
#include "tst_canvas_offers.moc"
