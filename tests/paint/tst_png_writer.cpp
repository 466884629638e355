// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/main/suite.h"
#include "tests/support/paint/sample_lists.h"
#include "ui/paint/png_writer.h"

#include <QImage>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestPngWriter : public QObject
{
    Q_OBJECT

private slots:
    void pictureHasTheListsSizeTimesTheScale_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<QSize>("size");
        QTest::newRow("1") << 1.0 << QSize(720, 580);
        QTest::newRow("2") << 2.0 << QSize(1440, 1160);
        QTest::newRow("rounded up") << 0.33 << QSize(238, 192);
    }
    void pictureHasTheListsSizeTimesTheScale()
    {
        QFETCH(double, scale);
        QFETCH(QSize, size);
        const auto png = writePng(scriptList(), {.scale = scale}, m_measurer, NoAssets{});
        QVERIFY(png.has_value());
        QCOMPARE(QImage::fromData(*png, "PNG").size(), size);
    }

    void shapesHaveTheirColours()
    {
        const auto png = writePng(scriptList(), {.scale = 2}, m_measurer, NoAssets{});
        const QImage image = QImage::fromData(*png, "PNG");
        QCOMPARE(image.pixelColor(1380, 130), QColor(0x1F, 0x2C, 0x47)); // plate
        QCOMPARE(image.pixelColor(900, 700), QColor(0xD9, 0xDD, 0xE5));  // missing picture
        QCOMPARE(image.pixelColor(4, 4), QColor(Qt::white));
    }

    void originOfTheListIsTheTopLeft()
    {
        const DisplayList list{{FillRect{{-50, -40, 10, 10}, 0, {255, 0, 0, 255}}}, {-50, -40, 100, 80}};
        const auto png = writePng(list, {}, m_measurer, NoAssets{});
        const QImage image = QImage::fromData(*png, "PNG");
        QCOMPARE(image.size(), QSize(100, 80));
        QCOMPARE(image.pixelColor(5, 5), QColor(255, 0, 0));
        QCOMPARE(image.pixelColor(15, 5), QColor(Qt::white));
    }

    void backgroundMayBeTransparent()
    {
        const DisplayList list{{FillRect{{0, 0, 10, 10}, 0, {255, 0, 0, 255}}}, {0, 0, 20, 20}};
        const auto png = writePng(list, {.background = {0, 0, 0, 0}}, m_measurer, NoAssets{});
        const QImage image = QImage::fromData(*png, "PNG");
        QCOMPARE(image.pixelColor(15, 15).alpha(), 0);
        QCOMPARE(image.pixelColor(5, 5), QColor(255, 0, 0));
    }

    void equalInputGivesEqualBytes()
    {
        QCOMPARE(*writePng(scriptList(), {}, m_measurer, NoAssets{}),
                 *writePng(scriptList(), {}, m_measurer, NoAssets{}));
    }

    void impossibleSizesAreRefused_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<double>("scale");
        QTest::addColumn<Errc>("code");
        QTest::newRow("a side too long") << QSizeF(40000, 10) << 1.0 << Errc::TooLarge;
        QTest::newRow("too many pixels") << QSizeF(20000, 20000) << 1.0 << Errc::TooLarge;
        QTest::newRow("scale too large") << QSizeF(100, 100) << 1e9 << Errc::TooLarge;
        QTest::newRow("no scale") << QSizeF(100, 100) << 0.0 << Errc::InvalidValue;
        QTest::newRow("negative scale") << QSizeF(100, 100) << -1.0 << Errc::InvalidValue;
        QTest::newRow("infinite scale") << QSizeF(100, 100) << qInf() << Errc::InvalidValue;
    }
    void impossibleSizesAreRefused()
    {
        QFETCH(QSizeF, size);
        QFETCH(double, scale);
        QFETCH(Errc, code);
        const auto png = writePng({{}, QRectF(QPointF(), size)}, {.scale = scale}, m_measurer, NoAssets{});
        QVERIFY(!png.has_value());
        QCOMPARE(png.error().code, code);
        QVERIFY(!png.error().detail.isEmpty());
    }

private:
    ShapedTextMeasurer m_measurer;
};

PERIPLUS_SUITE(TestPngWriter, QCoreApplication)
#include "tst_png_writer.moc"
