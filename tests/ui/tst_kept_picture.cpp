// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/describe.h"
#include "tests/support/main/suite.h"
#include "tests/support/ui/picture_files.h"
#include "ui/pictures/kept_picture.h"
#include "ui/pictures/picture_chunks.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace periplus;
using namespace Qt::StringLiterals;

/// What a workspace keeps of a picture from outside, and what it refuses.
class TestKeptPicture : public QObject
{
    Q_OBJECT

private slots:
    void whatIsKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QSize>("size");
        const QImage photo = testPicture({64, 48});
        const QImage clear = testPicture({64, 48}, QImage::Format_ARGB32);
        QTest::newRow("PNG") << pictureFile(photo) << u"image/png"_s << QSize(64, 48);
        QTest::newRow("PNG one can see through") << pictureFile(clear) << u"image/png"_s << QSize(64, 48);
        QTest::newRow("JPEG") << pictureFile(photo, "JPG") << u"image/jpeg"_s << QSize(64, 48);
        QTest::newRow("BMP") << pictureFile(photo, "BMP") << u"image/png"_s << QSize(64, 48);
        QTest::newRow("one pixel") << pictureFile(testPicture({1, 1})) << u"image/png"_s << QSize(1, 1);
        QTest::newRow("a long line") << pictureFile(testPicture({30000, 10})) << u"image/png"_s << QSize(4096, 1);
        QTest::newRow("a large photograph")
            << pictureFile(testPicture({5000, 2500}), "JPG") << u"image/jpeg"_s << QSize(4096, 2048);
        QTest::newRow("turned by a quarter") << jpegWithExif(photo, 6) << u"image/jpeg"_s << QSize(48, 64);
    }
    void whatIsKept()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QSize, size);
        const Result<KeptPicture> kept = keepPicture(bytes, u"some.txt"_s); // a name says nothing
        QVERIFY2(kept, kept ? "" : qPrintable(describe(kept.error())));
        QTEST(kept->mediaType, "type");
        QCOMPARE(kept->size, size);
        QImage image;
        QVERIFY(image.loadFromData(kept->bytes, kept->mediaType == u"image/png" ? "PNG" : "JPG"));
        QCOMPARE(image.size(), size);
    }

    void aPictureOf36MillionPixelsIsKeptScaledDown()
    {
        QImage large(6000, 6000, QImage::Format_RGB32); // 144 MB, more than Qt decodes by itself
        large.fill(QColor(30, 60, 200));
        const Result<KeptPicture> kept = keepPicture(pictureFile(large), {});
        QVERIFY2(kept, kept ? "" : qPrintable(describe(kept.error())));
        QCOMPARE(kept->size, QSize(4096, 4096));
        QCOMPARE(kept->before, QSize(6000, 6000));
        QCOMPARE_GT(QImage::fromData(kept->bytes).pixelColor(2000, 2000).blue(), 190);
    }

    void ofAnAnimationTheFirstFrameIsKept()
    {
        const QByteArray head = QByteArray::fromHex("47494638396101000100800000ff00000000ff");
        const QByteArray first = QByteArray::fromHex("2c0000000001000100000202440100");
        const QByteArray second = QByteArray::fromHex("2c00000000010001000002024c0100");
        const Result<KeptPicture> kept = keepPicture(head + first + second + ";", {});
        QVERIFY(kept);
        QCOMPARE(kept->mediaType, u"image/png"_s);
        QCOMPARE(QImage::fromData(kept->bytes, "PNG").pixelColor(0, 0), QColor(Qt::red));
    }

    void anUntouchedFileKeepsItsBytes()
    {
        const QByteArray jpeg = pictureFile(testPicture({64, 48}), "JPG");
        QCOMPARE(keepPicture(jpeg, {})->bytes, jpeg);
        const QByteArray again = keepPicture(keepPicture(pictureFile(testPicture({9, 9})), {})->bytes, {})->bytes;
        QCOMPARE(again, keepPicture(pictureFile(testPicture({9, 9})), {})->bytes); // so the same is kept once
    }

    void aTurnedPhotographStandsUpright()
    {
        const Result<KeptPicture> kept = keepPicture(jpegWithExif(testPicture({64, 48}), 6), {});
        QVERIFY(kept);
        const QImage image = QImage::fromData(kept->bytes, "JPG");
        QCOMPARE_GT(image.pixelColor(44, 3).red(), 150); // the corner went to the right
        QCOMPARE_LT(image.pixelColor(3, 3).red(), 100);
        QCOMPARE(kept->before, kept->size); // turning is no making smaller
    }

    void whereAPhotographWasTakenIsNotKept_data()
    {
        QTest::addColumn<char>("orientation");
        QTest::newRow("upright") << char(1);
        QTest::newRow("turned") << char(6);
    }
    void whereAPhotographWasTakenIsNotKept()
    {
        QFETCH(char, orientation);
        const QByteArray bytes = jpegWithExif(testPicture({64, 48}), orientation);
        QVERIFY(bytes.contains("51.5072"));
        const Result<KeptPicture> kept = keepPicture(bytes, {});
        QVERIFY(kept);
        QVERIFY(!kept->bytes.contains("51.5072"));
        QVERIFY(!kept->bytes.contains("Exif"));
    }

    void wordsInAPngAreNotKept()
    {
        QImage image = testPicture({16, 16});
        image.setText(u"Author"_s, u"Somebody"_s);
        const QByteArray bytes = pictureFile(image);
        QVERIFY(bytes.contains("Somebody"));
        QVERIFY(!keepPicture(bytes, {})->bytes.contains("Somebody"));
        QCOMPARE(QImage::fromData(keepPicture(bytes, {})->bytes), QImage::fromData(bytes).copy());
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Errc>("code");
        const QByteArray png = pictureFile(testPicture({64, 48}));
        const QByteArray jpeg = pictureFile(testPicture({64, 48}), "JPG");
        QTest::newRow("nothing") << QByteArray() << Errc::Unsupported;
        QTest::newRow("text") << QByteArray("name,score\n") << Errc::Unsupported;
        QTest::newRow("a page") << QByteArray("<html><img src='file:///etc/passwd'></html>") << Errc::Unsupported;
        QTest::newRow("a drawing") << QByteArray("<?xml version='1.0'?><svg><image href='/etc/passwd'/></svg>")
                                   << Errc::Unsupported;
        QTest::newRow("PNG that ends early") << png.left(png.size() / 2) << Errc::InvalidValue;
        QTest::newRow("PNG of a header") << png.left(33) << Errc::InvalidValue;
        QTest::newRow("JPEG that ends early") << jpeg.left(jpeg.size() - 40) << Errc::InvalidValue;
        QTest::newRow("a bomb") << pngThatClaims(30000, 30000) << Errc::TooLarge;
        QTest::newRow("the largest bomb") << pngThatClaims(0x7FFFFFFF, 0x7FFFFFFF) << Errc::TooLarge;
        QTest::newRow("a small bomb") << pngThatClaims(9000, 9000) << Errc::InvalidValue;
        QTest::newRow("GIF of a header") << QByteArray::fromHex("47494638396110001000") << Errc::InvalidValue;
        QTest::newRow("too many bytes") << png + QByteArray(kMostPictureBytes, 'x') << Errc::TooLarge;
    }
    void whatIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const Result<KeptPicture> kept = keepPicture(bytes, {});
        QVERIFY(!kept);
        QTEST(kept.error().code, "code");
        const QString sentence = describe(kept.error(), Advice::Omit);
        QVERIFY2(sentence.size() > 20 && sentence.endsWith(u'.') && !sentence.contains(u".."), qPrintable(sentence));
    }

    void everyHalfAndFlippedFileIsTakenOrRefused()
    {
        const QList<QByteArray> files{pictureFile(testPicture({40, 30})), pictureFile(testPicture({40, 30}), "JPG"),
                                      pictureFile(testPicture({40, 30}), "BMP")};
        quint32 seed = 7;
        for (const QByteArray &file : files) {
            for (int round = 0; round < 150; ++round) {
                QByteArray mutant = round % 3 == 0 ? file.left(file.size() * round / 150) : file;
                for (int i = 0; i < 3 && !mutant.isEmpty(); ++i) {
                    seed = seed * 1664525 + 1013904223;
                    mutant[qsizetype(seed >> 8) % mutant.size()] = static_cast<char>(seed);
                }
                const Result<KeptPicture> kept = keepPicture(mutant, {});
                QVERIFY(!kept || !QImage::fromData(kept->bytes).isNull());
            }
        }
    }

    void aFileIsNamedInWhatIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Errc>("code");
        QTest::newRow("not there") << u"gone.png"_s << Errc::NotFound;
        QTest::newRow("folder") << u"folder.png"_s << Errc::IsDirectory;
        QTest::newRow("not a picture") << u"text.png"_s << Errc::Unsupported;
    }
    void aFileIsNamedInWhatIsSaid()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        QDir(folder.path()).mkdir(u"folder.png"_s);
        QFile text(folder.filePath(u"text.png"_s));
        QVERIFY(text.open(QFile::ReadWrite) && text.write("words") == 5);
        text.close();
        const Result<KeptPicture> kept = keepPictureFile(folder.filePath(name));
        QVERIFY(!kept);
        QTEST(kept.error().code, "code");
        QVERIFY(describe(kept.error(), Advice::Omit).startsWith(name + u": "_s));
    }
};

PERIPLUS_SUITE(TestKeptPicture, QApplication)
#include "tst_kept_picture.moc"
