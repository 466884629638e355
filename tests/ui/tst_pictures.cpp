// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/lanes.h"
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "tests/support/ui/picture_files.h"
#include "tests/support/ui/shown_canvas.h"
#include "ui/inspector/inspector.h"
#include "ui/shell/picture_control.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QToolButton>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

/// The small map in the window, with files to drop on it.
struct PictureWindow : OpenWindow
{
    explicit PictureWindow(bool withLane = true)
    {
        SmallMap small = makeSmallMap(path("map.periplus"));
        steps = small.steps;
        stages = small.stages;
        journey = small.journey;
        pain = small.pain;
        const auto addLane = [&](Edit &edit) -> Status {
            lane = createLane(edit, journey, LaneKind::Image).value();
            return {};
        };
        if (withLane && !small.workspace->edit(Op::CreateLane, {}, addLane))
            qFatal("the lane cannot be made");
        small.workspace.reset();
        window.documents().openPath(path("map.periplus"));
        window.resize(1500, 1000);
        window.canvas().zoomToPercent(100);
        start = state();
        begin = workspace()->history().count();
    }

    Canvas &canvas() { return window.canvas(); }
    PictureControl &control() { return *window.findChild<PictureControl *>(); }
    QPoint middle(const Source &source)
    {
        canvas().reveal(source);
        return canvas().view().toView(areaOf(canvas().map().layout(), state(), source).center()).toPoint();
    }
    Source cell(int step) const { return {Role::Cell, steps.at(step).value, lane.value}; }
    Source cellOf(LaneKind kind, int step)
    {
        for (const LaneId id : state().lanesOf(journey)) {
            if (state().at(id).kind == kind)
                return {Role::Cell, steps.at(step).value, id.value};
        }
        return {};
    }
    QList<CardId> cards(int step) { return cardsAt(state(), {lane, {}, steps.at(step), {}}); }

    static QMimeData *files(const QStringList &paths)
    {
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        auto *data = new QMimeData;
        data->setUrls(urls);
        return data;
    }
    /// Drags data to a point of the view as a window system does it; with `letGo` it is dropped there.
    bool drag(QMimeData *data, QPoint at, bool letGo = true)
    {
        const std::unique_ptr<QMimeData> kept(data);
        QWidget *view = canvas().viewport();
        const auto keys = Qt::NoModifier;
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, data, Qt::LeftButton, keys);
        QApplication::sendEvent(view, &enter);
        QDragMoveEvent move(at, Qt::CopyAction | Qt::MoveAction, data, Qt::LeftButton, keys);
        QApplication::sendEvent(view, &move);
        if (!letGo)
            return enter.isAccepted();
        if (enter.isAccepted()) {
            QDropEvent drop(at, Qt::CopyAction | Qt::MoveAction, data, Qt::LeftButton, keys);
            QApplication::sendEvent(view, &drop);
        }
        wait();
        return enter.isAccepted();
    }
    void wait() { QTRY_VERIFY(!control().isBusy()); }
    void paste(QMimeData *data)
    {
        QGuiApplication::clipboard()->setMimeData(data);
        trigger("paste");
        wait();
    }
    QString picture(const char *name, QSize size = {60, 40})
    {
        return write(name, pictureFile(testPicture(size), QByteArray(name).endsWith("jpg") ? "JPG" : "PNG"));
    }
    qint64 stepsMade() { return workspace()->history().count() - begin; }
    /// Takes the only step back and compares with the beginning.
    bool undoBringsBackTheStart() { return stepsMade() == 1 && workspace()->undo() && state() == start; }

    QList<StepId> steps;
    QList<StageId> stages;
    JourneyId journey;
    LaneId lane;
    CardId pain;
    State start;
    qint64 begin = 0;
};

} // namespace

/// Pictures from other programs and files come to the map, and go again.
class TestPictures : public QObject
{
    Q_OBJECT

private slots:
    void init() { QGuiApplication::clipboard()->clear(); }

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

    void otherThingsAreNotTakenFromADrag()
    {
        PictureWindow open;
        auto *text = new QMimeData;
        text->setText(u"words"_s);
        QVERIFY(!open.drag(text, open.middle(open.cell(1))));
        QVERIFY(!open.drag(PictureWindow::files({open.write("table.csv", "a,b")}), open.middle(open.cell(1))));
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

    void pastingGoesToTheSelectedCell_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("pixels") << 0;
        QTest::newRow("a file") << 1;
        QTest::newRow("pixels with their address") << 2;
    }
    void pastingGoesToTheSelectedCell()
    {
        QFETCH(int, kind);
        PictureWindow open;
        open.canvas().selection().setOne(open.cell(3));
        auto *data = kind == 1 ? PictureWindow::files({open.picture("one.png")}) : new QMimeData;
        if (kind != 1)
            data->setImageData(testPicture({30, 20}));
        if (kind == 2)
            data->setText(u"https://example.org/one.png"_s);
        open.paste(data);
        QCOMPARE(open.cards(3).size(), 1);
        QVERIFY(open.undoBringsBackTheStart());
    }

    void aTableWithAPictureOfItselfIsPastedAsText()
    {
        PictureWindow open;
        open.canvas().selection().setOne(open.cellOf(LaneKind::Opportunity, 1));
        auto *data = new QMimeData;
        data->setImageData(testPicture({30, 20}));
        data->setText(u"Show the price"_s);
        open.paste(data);
        QVERIFY(open.workspace()->assetHashes().isEmpty());
        QCOMPARE(open.stepsMade(), 1);
    }

    void theCommandMakesTheLaneWhenThereIsNone()
    {
        PictureWindow open(false);
        open.dialogs.answer = open.picture("one.png");
        open.canvas().selection().setOne(stepSource(open.steps[1]));
        open.trigger("picture");
        open.wait();
        const LaneId lane = pictureLane(open.state(), open.journey);
        QVERIFY(lane);
        QCOMPARE(cardsAt(open.state(), {lane, {}, open.steps[1], {}}).size(), 1);
        QVERIFY(open.undoBringsBackTheStart()); // lane and card in one
    }

    void enterOnAnEmptyCellAsksForAFile()
    {
        PictureWindow open;
        open.dialogs.answer = open.picture("one.png");
        open.canvas().selection().setOne(open.cell(2));
        QTest::keyClick(&open.canvas(), Qt::Key_Return);
        open.wait();
        QCOMPARE(open.cards(2).size(), 1);
    }

    void leavingTheQuestionChangesNothing()
    {
        PictureWindow open;
        open.dialogs.answer.clear();
        open.trigger("picture");
        open.wait();
        QCOMPARE(open.state(), open.start);
    }

    void aReadOnlyMapTakesNoPictures()
    {
        PictureWindow open;
        const QString path = open.path("map.periplus");
        open.window.documents().close();
        QFile::setPermissions(path, QFile::ReadOwner);
        open.window.documents().adopt([&] {
            OpenedDocument document{.workspace = Workspace::open(path, OpenMode::ReadOnly).value(),
                                    .name = u"map.periplus"_s};
            return Result<OpenedDocument>(std::move(document));
        }());
        QVERIFY(!open.isEnabled("picture"));
        QVERIFY(!open.drag(PictureWindow::files({open.picture("one.png")}), open.middle(open.cell(1))));
        QCOMPARE(open.state(), open.start);
    }

    void aVeryLargePictureIsMadeSmallerAndThatIsSaid()
    {
        PictureWindow open;
        open.drag(PictureWindow::files({open.picture("wide.png", {8192, 64})}), open.middle(open.cell(1)));
        const auto asset = open.workspace()->asset(open.state().at(open.cards(1).value(0)).asset);
        QCOMPARE(QImage::fromData(asset->bytes).size(), QSize(4096, 32));
        QVERIFY2(open.message().startsWith(u"wide.png was made smaller"_s), qPrintable(open.message()));
    }

    void thePageOfACardReplacesSavesAndRemoves()
    {
        PictureWindow open;
        open.drag(PictureWindow::files({open.picture("one.png")}), open.middle(open.cell(1)));
        const CardId card = open.cards(1).first();
        const QString first = open.state().at(card).asset;
        const auto press = [&](const char *name) {
            QTRY_VERIFY(open.window.findChild<QToolButton *>(QLatin1String(name)));
            QTRY_VERIFY(open.find(name)->isVisible());
            QTest::mouseClick(open.find(name), Qt::LeftButton);
            open.wait();
        };
        open.dialogs.answer = open.path("saved.png");
        press("savePicture");
        QFile saved(open.path("saved.png"));
        QVERIFY(saved.open(QFile::ReadOnly));
        QCOMPARE(saved.readAll(), open.workspace()->asset(first)->bytes);
        open.dialogs.answer = open.picture("two.png", {20, 20});
        press("choosePicture");
        QVERIFY(open.state().at(card).asset != first);
        QCOMPARE(open.cards(1).size(), 1);
        press("removePicture");
        QVERIFY(open.state().at(card).asset.isEmpty());
        QVERIFY(open.workspace()->undo() && open.workspace()->undo());
        QCOMPARE(open.state().at(card).asset, first);
    }

    void aPictureDroppedOnThePageIsTheCards()
    {
        PictureWindow open;
        open.canvas().selection().setOne(cardSource(open.pain));
        QTRY_VERIFY(open.find("picture") && open.find("picture")->isVisible());
        const std::unique_ptr<QMimeData> data(PictureWindow::files({open.picture("one.png")}));
        QWidget *field = open.window.findChild<Inspector *>()->findChild<QWidget *>(u"picture"_s);
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(field, &drop);
        open.wait();
        QVERIFY(!open.state().at(open.pain).asset.isEmpty());
    }

    void copiedCardsBringTheirPictureToAnotherWorkspace()
    {
        PictureWindow from;
        from.drag(PictureWindow::files({from.picture("one.png")}), from.middle(from.cell(1)));
        const QString hash = from.state().at(from.cards(1).first()).asset;
        from.trigger("copy");
        PictureWindow to;
        to.canvas().selection().setOne(to.cell(2));
        to.trigger("paste");
        to.wait();
        QCOMPARE(to.cards(2).size(), 1);
        QCOMPARE(to.state().at(to.cards(2).first()).asset, hash);
        QCOMPARE(to.workspace()->asset(hash), from.workspace()->asset(hash));
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

PERIPLUS_SUITE(TestPictures)
#include "tst_pictures.moc"
