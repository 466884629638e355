// SPDX-License-Identifier: GPL-3.0-or-later
// The messages of a window: they move nothing, go by themselves when they only tell, and stay when they ask.
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "ui/shell/banner.h"
#include "ui/shell/motion.h"

#include <QPushButton>
#include <QTimer>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestBanner : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        open = std::make_unique<OpenWindow>();
        setMotionReduced(true); // after the window, which asks the desktop
        open->window.documents().openSample();
        banner = open->window.findChild<Banner *>();
        QVERIFY(banner && !banner->isVisible());
    }
    void cleanup()
    {
        open.reset();
        setMotionReduced(false);
    }

    void aMessageMovesNothing()
    {
        const auto places = [this] {
            QList<QRect> rects;
            for (const char *name : {"navigator", "mapHeader", "statusLine"}) {
                const QWidget *widget = open->find(name);
                rects.append(QRect(widget->mapToGlobal(QPoint()), widget->size()));
            }
            const Canvas &canvas = open->window.canvas();
            rects.append(QRect(canvas.mapToGlobal(QPoint()), canvas.size()));
            return rects;
        };
        QTest::qWait(50); // the window has its size
        const QList<QRect> before = places();
        banner->showText(u"Something happened that takes some words to tell. "_s.repeated(4));
        QTest::qWait(30);
        QVERIFY(banner->isVisible());
        QCOMPARE(places(), before);
        const QWidget *inside = banner->parentWidget();
        QVERIFY(inside->rect().contains(banner->geometry()));
        const QWidget *foot = open->find("statusLine");
        QVERIFY(banner->geometry().bottom() < foot->mapTo(inside, QPoint()).y()); // the foot can be read
        QVERIFY(!banner->findChild<QLabel *>()->visibleRegion().isEmpty());
        QVERIFY(banner->findChild<QLabel *>()->height()
                >= banner->findChild<QLabel *>()->heightForWidth(banner->findChild<QLabel *>()->width()));
    }

    void itFollowsTheWindow()
    {
        banner->showText(u"Short."_s);
        open->window.resize(900, 600);
        QTRY_VERIFY(banner->parentWidget()->rect().contains(banner->geometry()));
        const int left = banner->x();
        const int right = banner->parentWidget()->width() - banner->geometry().right() - 1;
        QVERIFY(std::abs(left - right) <= 1);
    }

    void whatOnlyTellsGoesByItself()
    {
        banner->showText(u"A sentence."_s);
        QVERIFY(timer()->isActive());
        const int ofShort = timer()->interval();
        QVERIFY(ofShort >= 8000);
        banner->showText(u"A sentence that takes longer to read. "_s.repeated(8));
        QVERIFY(timer()->interval() > ofShort);
        timer()->start(1);
        QTRY_VERIFY(!banner->isVisible());
    }

    void whatAsksStays()
    {
        banner->offer(u"Shall it be mended?"_s, u"Mend"_s, [] {});
        QVERIFY(!timer()->isActive());
        banner->addText(u"And more."_s);
        QVERIFY(!timer()->isActive());
        QVERIFY(banner->isVisible());
    }

    void itWaitsWhileTheKeyboardIsInIt()
    {
        open->window.activateWindow();
        banner->showDone(u"Done."_s, open->window.findChild<QAction *>(u"undo"_s));
        auto *undo = banner->findChild<QPushButton *>(u"bannerAction"_s);
        undo->setFocus();
        QTRY_VERIFY(undo->hasFocus());
        timer()->start(1);
        QTest::qWait(30);
        QVERIFY(banner->isVisible());
        QVERIFY(timer()->isActive());
        open->window.canvas().setFocus();
        timer()->start(1);
        QTRY_VERIFY(!banner->isVisible());
    }

    void itComesUpFromBelowUnlessMotionIsReduced()
    {
        banner->showSuccess(u"At once."_s);
        const QPoint place = banner->pos();
        QTest::qWait(20);
        QCOMPARE(banner->pos(), place);
        banner->hide();
        setMotionReduced(false);
        banner->showSuccess(u"At once."_s);
        QVERIFY(banner->pos().y() > place.y());
        QTRY_COMPARE(banner->pos(), place);
    }

private:
    QTimer *timer() const { return banner->findChild<QTimer *>(u"bannerAway"_s); }

    std::unique_ptr<OpenWindow> open;
    Banner *banner = nullptr;
};

PERIPLUS_SUITE(TestBanner, QApplication)
#include "tst_banner.moc"
