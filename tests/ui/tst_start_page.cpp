// SPDX-License-Identifier: GPL-3.0-or-later
// The page of beginnings: recent files with their pictures.
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "ui/shell/actions.h"
#include "ui/shell/recent_delegate.h"
#include "ui/shell/start_page.h"
#include "ui/shell/thumbnails.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestStartPage : public QObject
{
    Q_OBJECT

private slots:
    void aClosedFileIsShownWithItsPicture()
    {
        OpenWindow open;
        QVERIFY(open.window.documents().openSample());
        const QString path = open.path("plan.periplus");
        QVERIFY(open.workspace()->saveCopy(path));
        QVERIFY(open.window.documents().openPath(path));
        QVERIFY(open.window.documents().openSample()); // closes the other one
        const Thumbnails thumbnails(open.path("thumbnails"));
        const std::optional<Thumbnail> kept = thumbnails.of(path);
        QVERIFY(kept);
        QCOMPARE(kept->image.size(), Thumbnails::kSize);
        QCOMPARE(kept->maps, 1);
        QCOMPARE(kept->personas, 2);
        QSet<QRgb> colours;
        for (int x = 0; x < kept->image.width(); x += 7)
            colours.insert(kept->image.pixel(x, kept->image.height() / 2));
        QVERIFY(colours.size() > 5);                       // a map, not a blank
        QVERIFY(!thumbnails.of(open.workspace()->path())); // drafts have none
        QWidget another;
        const Actions actions(&another);
        open.window.documents().close(); // the window's own page knows it at once
        const auto *recent = open.find("startPage")->findChild<QListWidget *>(u"recentFiles"_s);
        QVERIFY(recent->isVisible());
        QVERIFY(!recent->item(0)->data(RecentDelegate::kPicture).value<QPixmap>().isNull());
        StartPage page(actions, thumbnails);
        page.setRecent({path, open.path("never seen.periplus")});
        const auto *list = page.findChild<QListWidget *>(u"recentFiles"_s);
        QCOMPARE(list->count(), 0); // a page that nobody sees reads no pictures
        page.show();
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), u"plan"_s);
        QCOMPARE(list->item(0)->data(RecentDelegate::kContents).toString(), u"1 map, 2 personas"_s);
        QVERIFY(!list->item(0)->data(RecentDelegate::kPicture).value<QPixmap>().isNull());
        QVERIFY(list->item(1)->data(RecentDelegate::kPicture).value<QPixmap>().isNull());
    }

    void aBrokenPictureIsNoPicture()
    {
        const QTemporaryDir folder;
        const Thumbnails thumbnails(folder.path());
        QImage image(Thumbnails::kSize, QImage::Format_RGB32);
        image.fill(Qt::red);
        thumbnails.keep(u"/a.periplus"_s, {image, 3, 4});
        QCOMPARE(thumbnails.of(u"/a.periplus"_s)->maps, 3);
        QVERIFY(!thumbnails.of(u"/b.periplus"_s));
        const QString file = folder.filePath(QDir(folder.path()).entryList(QDir::Files).first());
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::ReadWrite) && broken.resize(100));
        broken.close();
        QVERIFY(!thumbnails.of(u"/a.periplus"_s));
    }

    void onlyTheNewestPicturesAreKept()
    {
        const QTemporaryDir folder;
        const Thumbnails thumbnails(folder.path());
        const Thumbnail small{QImage(4, 4, QImage::Format_RGB32), 1, 1};
        for (int i = 0; i < Thumbnails::kMost + 5; ++i)
            thumbnails.keep(u"/%1.periplus"_s.arg(i), small);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), Thumbnails::kMost);
    }

    void itsButtonsAreTheCommands()
    {
        OpenWindow open;
        open.window.findChild<QPushButton *>(u"startSample"_s)->click();
        QCOMPARE(open.label("mapTitle"), u"B2B purchase"_s);
    }
};

PERIPLUS_SUITE(TestStartPage, QApplication)
#include "tst_start_page.moc"
