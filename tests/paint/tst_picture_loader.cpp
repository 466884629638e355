// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/display_list.h"
#include "tests/support/main/suite.h"
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
