// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/picture_window.h"

#include "tests/support/main/suite.h"

#include <QSignalSpy>

using namespace periplus;
using namespace Qt::StringLiterals;

/// Pictures dragged from other programs to the map.
class TestPictures : public QObject
{
    Q_OBJECT

private slots:
    void aFileDroppedOnACellBecomesACard()
    {
        PictureWindow open;
        QVERIFY(open.drag(PictureWindow::files({open.picture("one.png")}), open.middle(open.cell(1))));
        QCOMPARE(open.cards(1).size(), 1);
        const Card card = open.state().at(open.cards(1).first());
        const auto asset = open.workspace()->asset(card.asset);
        QVERIFY(asset);
        QCOMPARE(asset->mediaType, u"image/png"_s);
        QCOMPARE(QImage::fromData(asset->bytes).size(), QSize(60, 40));
        QCOMPARE(open.canvas().selection().current(), cardSource(card.id));
        QCOMPARE(open.workspace()->history().undoStep()->label, u"one.png"_s);
        QVERIFY(open.undoBringsBackTheStart());
        QVERIFY(open.workspace()->redo());
        QCOMPARE(open.state().at(card.id), card);
    }

    void severalFilesAreSeveralCardsInOneStep()
    {
        PictureWindow open;
        open.drag(PictureWindow::files({open.picture("a.png"), open.picture("b.jpg"), open.picture("c.png", {9, 9})}),
                  open.middle(open.cell(0)));
        QCOMPARE(open.cards(0).size(), 3);
        QCOMPARE(open.workspace()->asset(open.state().at(open.cards(0).at(1)).asset)->mediaType, u"image/jpeg"_s);
        QVERIFY(open.undoBringsBackTheStart());
    }

    void theSamePictureIsKeptOnce()
    {
        PictureWindow open;
        const QString file = open.picture("one.png");
        open.drag(PictureWindow::files({file}), open.middle(open.cell(0)));
        open.drag(PictureWindow::files({file}), open.middle(open.cell(1)));
        QCOMPARE(open.workspace()->assetHashes().size(), 1);
    }

    void pixelsFromABrowserAreTaken()
    {
        PictureWindow open;
        auto *data = new QMimeData;
        data->setImageData(testPicture({30, 20}));
        data->setHtml(u"<img src='https://example.org/a.png'>"_s);
        open.drag(data, open.middle(open.cell(2)));
        QCOMPARE(open.cards(2).size(), 1);
    }

    void onACardWithATextThePictureIsItsOwn()
    {
        PictureWindow open;
        open.drag(PictureWindow::files({open.picture("one.png")}), open.middle(cardSource(open.pain)));
        QVERIFY(!open.state().at(open.pain).asset.isEmpty());
        QCOMPARE(open.state().at(open.pain).text, u"Prices hidden"_s);
        QCOMPARE(open.workspace()->history().undoStep()->op, Op::EditCard);
        QVERIFY(open.undoBringsBackTheStart());
    }

    void inACellOfAnotherLaneACardIsMade()
    {
        PictureWindow open;
        const Source cell = open.cellOf(LaneKind::Opportunity, 2);
        open.drag(PictureWindow::files({open.picture("one.png")}), open.middle(cell));
        const QList<CardId> made = cardsAt(open.state(), {LaneId{cell.lane}, {}, open.steps[2], {}});
        QCOMPARE(made.size(), 1);
        QVERIFY(!open.state().at(made.first()).asset.isEmpty());
        QVERIFY(open.undoBringsBackTheStart());
    }

    void onATitleItIsSaidWherePicturesCanGo_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("stage") << 0;
        QTest::newRow("step") << 1;
        QTest::newRow("feelings") << 2;
    }
    void onATitleItIsSaidWherePicturesCanGo()
    {
        QFETCH(int, place);
        PictureWindow open;
        const Source source = place == 0   ? stageSource(open.stages[0])
                              : place == 1 ? stepSource(open.steps[0])
                                           : open.cellOf(LaneKind::Emotion, 3);
        const QPoint at =
            place == 2 ? open.middle({Role::EmotionCell, open.steps[3].value, source.lane}) : open.middle(source);
        open.drag(PictureWindow::files({open.picture("one.png")}), at);
        QVERIFY(open.message().startsWith(u"Pictures can go on cards"_s));
        QCOMPARE(open.state(), open.start);
    }

    void whatIsNoPictureIsToldInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("words");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half") << pictureFile(testPicture({60, 40})).left(60);
        QTest::newRow("bomb") << pngThatClaims(40000, 40000);
        QTest::newRow("drawing") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>");
    }
    void whatIsNoPictureIsToldInOneSentence()
    {
        QFETCH(QByteArray, bytes);
        PictureWindow open;
        open.drag(PictureWindow::files({open.write("odd.png", bytes)}), open.middle(open.cell(1)));
        QVERIFY2(open.message().startsWith(u"odd.png: "_s), qPrintable(open.message()));
        QCOMPARE(open.state(), open.start);
        QVERIFY(open.workspace()->assetHashes().isEmpty());
    }

    void theGoodOnesOfManyAreTaken()
    {
        PictureWindow open;
        open.drag(PictureWindow::files({open.write("odd.png", "no"), open.picture("good.png")}),
                  open.middle(open.cell(1)));
        QCOMPARE(open.cards(1).size(), 1);
        QVERIFY(open.message().startsWith(u"odd.png: "_s));
    }

    void whenTheMapIsLeftMeanwhileThatIsSaid()
    {
        PictureWindow open;
        open.canvas().selection().setOne(open.cell(1));
        const QSignalSpy failed(&open.control(), &PictureControl::failed);
        const std::unique_ptr<QMimeData> data(PictureWindow::files({open.picture("one.png")}));
        open.control().paste(data.get());
        QVERIFY(open.control().isBusy());
        open.window.documents().close();
        open.wait();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toString(), u"The place for the picture is gone. Nothing was changed."_s);
    }

    void otherThingsAreNotTakenFromADrag()
    {
        PictureWindow open;
        auto *text = new QMimeData;
        text->setText(u"words"_s);
        QVERIFY(!open.drag(text, open.middle(open.cell(1))));
        QVERIFY(!open.drag(PictureWindow::files({open.write("table.xlsx", "a,b")}), open.middle(open.cell(1))));
        QCOMPARE(open.state(), open.start);
    }

    void aMarkShowsWhereItWouldLand()
    {
        PictureWindow open;
        const QPoint at = open.middle(open.cell(1));
        const QImage before = open.canvas().viewport()->grab().toImage();
        open.drag(PictureWindow::files({open.picture("one.png")}), at, false);
        const QImage during = open.canvas().viewport()->grab().toImage();
        QVERIFY(before != during);
        QDragLeaveEvent leave;
        QApplication::sendEvent(open.canvas().viewport(), &leave);
        QCOMPARE(open.canvas().viewport()->grab().toImage(), before);
        QCOMPARE(open.state(), open.start);
    }

    void picturesAreDroppedBetweenOthers()
    {
        PictureWindow open;
        open.drag(PictureWindow::files({open.picture("a.png"), open.picture("b.png", {50, 40})}),
                  open.middle(open.cell(0)));
        const QList<CardId> two = open.cards(0);
        const QRectF second = open.canvas().map().layout().cardRect(two.at(1));
        const QPoint between = open.canvas().view().toView(QPointF(second.center().x(), second.top() + 3)).toPoint();
        open.drag(PictureWindow::files({open.picture("c.png", {40, 40})}), between);
        const QList<CardId> three = open.cards(0);
        QCOMPARE(three.size(), 3);
        QCOMPARE(three.first(), two.first());
        QCOMPARE(three.last(), two.last());
    }

    void theCanvasShowsThePicture()
    {
        PictureWindow open;
        open.drag(PictureWindow::files({open.picture("one.png", {90, 90})}), open.middle(open.cell(1)));
        const QPoint at = open.middle(cardSource(open.cards(1).first()));
        open.canvas().selection().clear();
        const auto shown = [&] { return open.canvas().viewport()->grab().toImage().pixelColor(at); };
        QTRY_COMPARE(shown(), QColor(30, 60, 200));
    }

    void theWordsOfAnEmptyLaneGoWithTheFirstPicture()
    {
        PictureWindow open;
        const LaneId lane = open.lane;
        QVERIFY(open.canvas().map().layout().isLaneEmpty(lane));
        open.drag(PictureWindow::files({open.picture("one.png")}), open.middle(open.cell(3)));
        QVERIFY(!open.canvas().map().layout().isLaneEmpty(lane));
    }
};

PERIPLUS_SUITE(TestPictures, QApplication)
#include "tst_pictures.moc"
