// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/cards.h"
#include "tests/support/ui/picture_window.h"

#include "tests/support/main/suite.h"
#include "ui/inspector/inspector.h"

#include <QToolButton>

using namespace periplus;
using namespace Qt::StringLiterals;

/// Pictures that are pasted, chosen, replaced, saved and taken off again.
class TestPictureCommands : public QObject
{
    Q_OBJECT

private slots:
    void init() { QGuiApplication::clipboard()->clear(); }

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

    void aSavedPictureIsNamedByItsWordsAndItsBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("suggestion");
        QTest::newRow("PNG") << pictureFile(testPicture({9, 9})) << u"Prices hidden.png"_s;
        QTest::newRow("JPEG") << pictureFile(testPicture({9, 9}), "JPG") << u"Prices hidden.jpg"_s;
        QTest::newRow("no picture") << QByteArray("words") << QString();
    }
    void aSavedPictureIsNamedByItsWordsAndItsBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, suggestion);
        PictureWindow open;
        const QString hash = open.workspace()->addAsset(bytes, u"image/../../x"_s).value(); // as a stranger may say
        QVERIFY(open.workspace()->edit(Op::EditCard, {}, [&](Edit &edit) -> Status {
            Card card = open.state().at(open.pain);
            card.asset = hash;
            card.text = u"**Prices** hidden"_s;
            return updateCard(edit, card);
        }));
        open.control().act(PictureAct::Save, open.pain, nullptr);
        QCOMPARE(open.dialogs.suggestion, suggestion);
        QCOMPARE(open.message().startsWith(u"This is no picture"_s), suggestion.isEmpty());
    }

    void aPictureDroppedOnThePageIsTheCards()
    {
        PictureWindow open;
        open.canvas().selection().setOne(cardSource(open.pain));
        QTRY_VERIFY(open.find("picture") && open.find("picture")->isVisible());
        const std::unique_ptr<QMimeData> data(PictureWindow::files({open.picture("one.png")}));
        QWidget *field = open.window.findChild<Inspector *>()->findChild<QWidget *>(u"picture"_s);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(field, &enter);
        QVERIFY(enter.isAccepted());
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
};

PERIPLUS_SUITE(TestPictureCommands, QApplication)
#include "tst_picture_commands.moc"
