// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/display_list.h"
#include "tests/support/main/suite.h"
#include "ui/paint/picture.h"
#include "ui/paint/picture_loader.h"
#include "ui/paint/qt_painter.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

QByteArray blueFile(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(30, 60, 200));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Scaling may round a colour.
bool isNearly(QColor color, QColor other)
{
    return std::abs(color.red() - other.red()) < 3 && std::abs(color.green() - other.green()) < 3
           && std::abs(color.blue() - other.blue()) < 3 && color.alpha() > 252;
}

/// The same picture under every name; counts how often bytes are read.
class BluePictures final : public AssetSource
{
public:
    std::optional<Asset> asset(const QString &hash) const override
    {
        ++read;
        return Asset{hash, u"image/png"_s, hash == u"broken" ? QByteArray("no") : bytes};
    }
    QStringList assetHashes() const override { return {}; }

    QByteArray bytes = blueFile({64, 48});
    mutable int read = 0;
};

} // namespace

/// Pictures are decoded beside the window's thread, once for each size.
class TestPictureLoader : public QObject
{
    Q_OBJECT

private slots:
    void aPictureIsThereAfterAWhile()
    {
        const BluePictures source;
        PictureLoader loader(source);
        const QSignalSpy ready(&loader, &PictureLoader::ready);
        const auto first = loader.picture(u"one"_s, {32, 32}, 4);
        QVERIFY(first.pixmap.isNull() && !first.exact);
        QTRY_COMPARE(ready.size(), 1);
        const auto then = loader.picture(u"one"_s, {32, 32}, 4);
        QVERIFY(then.exact);
        QCOMPARE(then.pixmap.size(), QSize(32, 32));
        const QImage image = then.pixmap.toImage();
        QCOMPARE(image.pixelColor(16, 16), QColor(30, 60, 200));
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0); // round corners
    }

    void anotherSizeStandsInUntilItIsThere()
    {
        const BluePictures source;
        PictureLoader loader(source);
        loader.picture(u"one"_s, {32, 32}, 0);
        QTRY_COMPARE(loader.decoded(), 1);
        const auto larger = loader.picture(u"one"_s, {64, 64}, 0);
        QVERIFY(!larger.exact);
        QCOMPARE(larger.pixmap.size(), QSize(32, 32));
        QTRY_VERIFY(loader.picture(u"one"_s, {64, 64}, 0).exact);
    }

    void whatCannotBeReadIsAskedForOnce()
    {
        const BluePictures source;
        PictureLoader loader(source);
        loader.picture(u"broken"_s, {32, 32}, 0);
        QTRY_COMPARE(loader.decoded(), 1);
        const auto broken = loader.picture(u"broken"_s, {32, 32}, 0);
        QVERIFY(broken.exact && broken.pixmap.isNull());
        QCOMPARE(source.read, 1);
    }

    void forgettingDropsWhatIsUnderWay()
    {
        const BluePictures source;
        PictureLoader loader(source);
        loader.picture(u"one"_s, {32, 32}, 0);
        loader.forget();
        const QSignalSpy ready(&loader, &PictureLoader::ready);
        loader.picture(u"two"_s, {32, 32}, 0);
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(loader.decoded(), 1);
    }

    void aLargeRectangleGetsFewerPixels_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(20000, 3000);
        QTest::newRow("high") << QSize(3000, 20000);
        QTest::newRow("both") << QSize(12000, 9000);
        QTest::newRow("a line") << QSize(30000, 1);
    }
    void aLargeRectangleGetsFewerPixels()
    {
        QFETCH(QSize, size);
        const BluePictures source;
        PictureLoader loader(source);
        loader.picture(u"one"_s, size, 100);
        QTRY_COMPARE_WITH_TIMEOUT(loader.decoded(), 1, 20'000);
        const auto then = loader.picture(u"one"_s, size, 100);
        QVERIFY(then.exact); // it is what is to be had
        const QSize got = then.pixmap.size();
        QCOMPARE_LE(std::max(got.width(), got.height()), kLargestPicture);
        QCOMPARE_LE(qsizetype(got.width()) * got.height() / 256, PictureLoader::kMostKiB / 4);
        const QSize wanted = size.scaled(got, Qt::KeepAspectRatio).expandedTo({1, 1});
        QCOMPARE_LE(std::abs(wanted.width() - got.width()), 2);
        QCOMPARE_LE(std::abs(wanted.height() - got.height()), 2);
        QVERIFY(loader.isIdle());
    }

    void aScreenOfLargePicturesIsKept()
    {
        const BluePictures source;
        PictureLoader loader(source);
        const auto all = [&] {
            int exact = 0;
            for (int i = 0; i < 12; ++i)
                exact += loader.picture(QString::number(i), {4000, 3000}, 0).exact ? 1 : 0;
            return exact;
        };
        QCOMPARE(all(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(loader.isIdle(), 30'000);
        QCOMPARE(all(), 12);
        QVERIFY(loader.isIdle());
        QCOMPARE(loader.decoded(), 12);
    }

    void whatCannotBeKeptIsDecodedOnceAndNotToldOf()
    {
        const BluePictures source;
        PictureLoader loader(source, nullptr, 10);
        const QSignalSpy ready(&loader, &PictureLoader::ready);
        loader.picture(u"one"_s, {100, 100}, 0);
        QTRY_COMPARE(loader.decoded(), 1);
        QTest::qWait(100);
        QCOMPARE(ready.size(), 0);
        QVERIFY(!loader.picture(u"one"_s, {100, 100}, 0).exact);
        QVERIFY(loader.isIdle());
        loader.picture(u"one"_s, {20, 20}, 0); // a smaller one can be
        QTRY_COMPARE(ready.size(), 1);
    }

    void ofAPictureThatIsCutOnlyWhatShowsIsScaled()
    {
        QImage line(2401, 1, QImage::Format_RGB32); // all of it, 2400 high, would take 55 GB
        line.fill(Qt::white);
        line.setPixelColor(1200, 0, Qt::red);
        const QImage high = coverOf(line, {2400, 2400}, 0);
        QCOMPARE(high.size(), QSize(2400, 2400));
        QVERIFY(isNearly(high.pixelColor(1200, 1200), Qt::red));
        QImage flag(300, 100, QImage::Format_RGB32);
        flag.fill(Qt::white);
        for (int y = 0; y < 100; ++y) {
            for (int x = 100; x < 200; ++x)
                flag.setPixelColor(x, y, Qt::red);
        }
        const QImage middle = coverOf(flag, {50, 50}, 0);
        for (const QPoint &at : {QPoint(1, 1), QPoint(25, 25), QPoint(48, 48)})
            QVERIFY(isNearly(middle.pixelColor(at), Qt::red));
    }

    void aPictureOf36MillionPixelsIsDecoded()
    {
        const Asset large{u"large"_s, u"image/png"_s, blueFile({6000, 6000})};
        const QImage image = decodePicture(large);
        QCOMPARE(image.size(), QSize(kLargestPicture, kLargestPicture));
        QVERIFY(isNearly(image.pixelColor(1200, 1200), QColor(30, 60, 200)));
    }

    void panningOverTwoHundredPicturesDecodesNothing()
    {
        const BluePictures source;
        const ShapedTextMeasurer measurer;
        QtPainter painter(measurer, source);
        DisplayList list{{}, {0, 0, 2000, 1000}};
        for (int i = 0; i < 200; ++i)
            list.items.append(ImageMark{QString::number(i), QRectF(i % 20 * 100, i / 20 * 100, 90, 60), 7, {}});
        QImage screen(1000, 600, QImage::Format_RGB32);
        const auto paintFrom = [&](double x) {
            QPainter target(&screen);
            target.translate(-x, 0);
            painter.paint(target, list, QtPainter::Pictures::WhenReady);
        };
        for (double x = 0; x <= 1000; x += 500)
            paintFrom(x);
        QTRY_VERIFY_WITH_TIMEOUT(painter.pictures().isIdle(), 20'000);
        const int decoded = painter.pictures().decoded();
        const int read = source.read;
        for (double x = 0; x <= 1000; x += 7)
            paintFrom(x);
        QCOMPARE(painter.pictures().decoded(), decoded);
        QCOMPARE(source.read, read);
        QCOMPARE(decoded, 120); // six rows of twenty are in sight
    }
};

PERIPLUS_SUITE(TestPictureLoader, QGuiApplication)
#include "tst_picture_loader.moc"
