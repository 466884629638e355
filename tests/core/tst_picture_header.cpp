// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/picture_header.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

const QByteArray kPng = hex("89504e470d0a1a0a0000000d49484452000004b00000032008060000");
const QByteArray kFrame = hex("ffc0001108003c00500301220002110103110100"); // 80 x 60

/// A JPEG whose Exif says how it is turned.
QByteArray turnedJpeg(const char *order, const char *entry)
{
    const QByteArray exif = "Exif" + hex("0000") + hex(order) + hex(entry);
    return hex("ffd8ffe1") + char(0) + char(exif.size() + 2) + exif + kFrame;
}

} // namespace

/// What a picture says of itself in its first bytes, read without decoding it.
class TestPictureHeader : public QObject
{
    Q_OBJECT

private slots:
    void kindAndSizeAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QSize>("size");
        QTest::newRow("PNG") << kPng << int(PictureKind::Png) << QSize(1200, 800);
        QTest::newRow("GIF") << QByteArray("GIF89a") + hex("2c015a00") << int(PictureKind::Gif) << QSize(300, 90);
        QTest::newRow("JPEG") << hex("ffd8ffe000104a46494600010100000100010000") + kFrame << int(PictureKind::Jpeg)
                              << QSize(80, 60);
        QTest::newRow("JPEG with fill bytes")
            << hex("ffd8ffffff") + kFrame.mid(1) << int(PictureKind::Jpeg) << QSize(80, 60);
        QTest::newRow("BMP") << QByteArray("BM") + QByteArray(12, 0) + hex("28000000") + hex("40010000f0000000")
                             << int(PictureKind::Bmp) << QSize(320, 240);
        QTest::newRow("BMP from the top")
            << QByteArray("BM") + QByteArray(12, 0) + hex("28000000") + hex("4001000010ffffff") << int(PictureKind::Bmp)
            << QSize(320, 240);
        QTest::newRow("WebP, extended") << QByteArray("RIFF") + hex("16000000") + "WEBPVP8X" + hex("0a00000010000000")
                                               + hex("1f0300570200")
                                        << int(PictureKind::WebP) << QSize(800, 600);
        QTest::newRow("WebP, lossless") << QByteArray("RIFF") + hex("16000000") + "WEBPVP8L" + hex("0a0000002f")
                                               + hex("1f835500000000000000")
                                        << int(PictureKind::WebP) << QSize(800, 343);
    }
    void kindAndSizeAreRead()
    {
        QFETCH(QByteArray, bytes);
        const auto header = readPictureHeader(bytes);
        QVERIFY(header);
        QTEST(int(header->kind), "kind");
        QTEST(header->size, "size");
        QCOMPARE(header->uprightSize(), header->size);
    }

    void aTurnedJpegIsUprightTheOtherWay_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("orientation");
        QTest::newRow("little, a quarter") << turnedJpeg("49492a0008000000", "0100120103000100000006000000") << 6;
        QTest::newRow("big, a quarter") << turnedJpeg("4d4d002a00000008", "0001011200030000000100080000") << 8;
        QTest::newRow("upside down") << turnedJpeg("49492a0008000000", "0100120103000100000003000000") << 3;
        QTest::newRow("nonsense") << turnedJpeg("49492a0008000000", "0100120103000100000063000000") << 1;
        QTest::newRow("directory far away") << turnedJpeg("49492a00ffffff7f", "0100120103000100000006000000") << 1;
    }
    void aTurnedJpegIsUprightTheOtherWay()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, orientation);
        const auto header = readPictureHeader(bytes);
        QVERIFY(header);
        QCOMPARE(header->orientation, orientation);
        QCOMPARE(header->uprightSize(), orientation > 4 ? QSize(60, 80) : QSize(80, 60));
    }

    void onlyTheFirstExifPartCounts_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<int>("orientation");
        QTest::newRow("turned") << turnedJpeg("49492a0008000000", "0100120103000100000006000000") << 6;
        QTest::newRow("of no use") << turnedJpeg("49492a00ffffff7f", "0100120103000100000006000000") << 1;
    }
    void onlyTheFirstExifPartCounts()
    {
        QFETCH(QByteArray, first);
        const QByteArray other = turnedJpeg("49492a0008000000", "0100120103000100000003000000");
        const QByteArray part = other.mid(2, other.size() - 2 - kFrame.size());
        const QByteArray whole = first.chopped(kFrame.size()) + part.repeated(20'000) + kFrame;
        const auto header = readPictureHeader(whole);
        QVERIFY(header);
        QTEST(header->orientation, "orientation");
        QCOMPARE(header->size, QSize(80, 60));
    }

    void otherBytesAreNoPicture_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("name,score\nEmma,3\n");
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>");
        QTest::newRow("no pixels") << kPng.left(16) + hex("0000000000000320");
        QTest::newRow("more than a side can be") << kPng.left(16) + hex("ffffffff00000001");
        QTest::newRow("JPEG without a frame") << hex("ffd8ffe000104a4649460001");
        QTest::newRow("JPEG of scans only") << hex("ffd8ffda0008010100003f00");
        QTest::newRow("JPEG whose part has no length") << hex("ffd8ffe00000ffe00000ffe00000");
        QTest::newRow("BMP of its name only") << QByteArray("BM");
    }
    void otherBytesAreNoPicture()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!readPictureHeader(bytes));
    }

    void noBeginningOfAPictureIsReadBeyondItsEnd()
    {
        const QByteArray whole = turnedJpeg("49492a0008000000", "0100120103000100000006000000");
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const QByteArray part(whole.constData(), length); // its own memory, which the sanitizer watches
            const auto header = readPictureHeader(part);
            QVERIFY(!header || header->size.width() <= 80);
        }
    }
};

PERIPLUS_SUITE(TestPictureHeader, QCoreApplication)
#include "tst_picture_header.moc"
