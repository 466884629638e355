// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/main/suite.h"
#include "tests/support/paint/sample_lists.h"
#include "ui/paint/icon_engine.h"
#include "ui/paint/qt_painter.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

constexpr Color kRed{200, 30, 30, 255};

class OnePicture final : public AssetSource
{
public:
    explicit OnePicture(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    std::optional<Asset> asset(const QString &hash) const override { return Asset{hash, u"image/png"_s, m_bytes}; }
    QStringList assetHashes() const override { return {u"one"_s}; }

private:
    QByteArray m_bytes;
};

QImage painted(const DisplayList &list, QSize size, double zoom = 1, QPointF offset = {}, double density = 1,
               const AssetSource &assets = NoAssets{})
{
    const ShapedTextMeasurer measurer;
    QtPainter painter(measurer, assets);
    QImage image(size * density, QImage::Format_RGB32);
    image.setDevicePixelRatio(density);
    image.fill(Qt::white);
    QPainter target(&image);
    target.translate(offset);
    target.scale(zoom, zoom);
    painter.paint(target, list);
    return image;
}

int inkIn(const QImage &image, const QRect &area)
{
    int ink = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            ink += qGray(image.pixel(x, y)) < 128;
    }
    return ink;
}

DisplayList one(const Item &item)
{
    return {{item}, {0, 0, 100, 100}};
}

} // namespace

class TestQtPainter : public QObject
{
    Q_OBJECT

private slots:
    void roundedRectangleFillsItsShape_data()
    {
        QTest::addColumn<double>("radius");
        QTest::addColumn<double>("zoom");
        QTest::newRow("square") << 0.0 << 1.0;
        QTest::newRow("rounded") << 8.0 << 1.0;
        QTest::newRow("enlarged") << 8.0 << 2.0;
        QTest::newRow("capsule") << 50.0 << 1.0;
        QTest::newRow("larger than kept discs") << 20.0 << 5.0;
    }
    void roundedRectangleFillsItsShape()
    {
        QFETCH(double, radius);
        QFETCH(double, zoom);
        const QRectF rect(10, 10, 60, 40);
        const QImage image = painted(one(FillRect{rect, radius, kRed}), {400, 300}, zoom);
        const auto at = [&](QPointF p) { return QColor(image.pixel((p * zoom).toPoint())); };
        QCOMPARE(at(rect.center()), QColor(200, 30, 30));
        QCOMPARE(at({40, 11}), QColor(200, 30, 30));
        QCOMPARE(at({40, 8}), QColor(Qt::white));
        QCOMPARE(at({11, 11}), radius > 0 ? QColor(Qt::white) : QColor(200, 30, 30));
    }

    void hairlinesStayVisibleWhenZoomedOut()
    {
        const QImage image = painted(one(FillRect{{0, 50, 100, 1}, 0, {0, 0, 0, 255}}), {50, 50}, 0.25);
        QCOMPARE_GT(inkIn(image, image.rect()), 20);
    }

    void painterIsLeftAsItWas()
    {
        const ShapedTextMeasurer measurer;
        const NoAssets assets;
        QtPainter painter(measurer, assets);
        QImage image(100, 100, QImage::Format_RGB32);
        QPainter target(&image);
        target.translate(3, 4);
        target.scale(2, 2);
        const QTransform before = target.worldTransform();
        painter.paint(target, scriptList());
        QCOMPARE(target.worldTransform(), before);
    }

    void textStandsWhereItWasMeasured_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &sample : scriptSamples())
            QTest::newRow(qPrintable(sample)) << sample;
    }
    void textStandsWhereItWasMeasured()
    {
        QFETCH(QString, text);
        const ShapedTextMeasurer measurer;
        const TextStyle style{FontFace::Regular, 20, 0};
        const double width = measurer.width(text, style);
        const DisplayList list = one(TextRun{text, style, {0, 0, 0, 255}, {20, 40}, width, text.isRightToLeft()});
        const QImage image = painted(list, {700, 60});
        int left = image.width();
        int right = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) < 160) {
                    left = std::min(left, x);
                    right = std::max(right, x);
                }
            }
        }
        QVERIFY2(std::abs(left - 20) <= 4, qPrintable(QString::number(left)));
        QVERIFY2(std::abs(right - (20 + width)) <= 5, qPrintable(QString::number(right - 20 - width)));
    }

    void smallTextBecomesABar()
    {
        const TextRun run{u"iiiiiiii"_s, {FontFace::Regular, 13, 0}, {0, 0, 0, 255}, {0, 40}, 90};
        const QImage readable = painted(one(run), {100, 60});
        const QImage tiny = painted(one(run), {100, 60}, 0.4);
        // A bar is one even tone from end to end; letters are not.
        QSet<QRgb> tones;
        for (int x = 2; x < 34; ++x)
            tones.insert(tiny.pixel(x, 14));
        QCOMPARE(tones.size(), 1);
        QVERIFY(*tones.begin() != QColor(Qt::white).rgb());
        QCOMPARE_GT(inkIn(readable, readable.rect()), 30);
    }

    void verticalTextRunsUpwards()
    {
        const TextRun run{u"EXPERIENCE"_s, {FontFace::Bold, 14, 0}, {0, 0, 0, 255}, {50, 150}, 100, false, true};
        const QImage image = painted(one(run), {100, 200});
        const int above = inkIn(image, {36, 55, 16, 95});
        QCOMPARE_GT(above, 100);
        QCOMPARE(inkIn(image, image.rect()), above);
    }

    void itemsOutsideTheClipAreLeftOut()
    {
        const ShapedTextMeasurer measurer;
        const NoAssets assets;
        QtPainter painter(measurer, assets);
        QImage image(100, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter target(&image);
        target.setClipRect(0, 0, 50, 100);
        painter.paint(target, one(FillRect{{0, 0, 100, 100}, 0, kRed}));
        QCOMPARE(image.pixelColor(25, 50), QColor(200, 30, 30));
        QCOMPARE(image.pixelColor(75, 50), QColor(Qt::white));
    }

    void pictureCoversItsFrame()
    {
        QImage wide(200, 50, QImage::Format_RGB32); // blue with a green middle
        wide.fill(QColor(0, 0, 250));
        QPainter(&wide).fillRect(75, 0, 50, 50, QColor(0, 250, 0));
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        wide.save(&buffer, "PNG");
        const OnePicture assets(png);
        const QImage image = painted(one(ImageMark{u"one"_s, {10, 10, 50, 50}, 8, {}}), {80, 80}, 1, {}, 1, assets);
        QCOMPARE(image.pixelColor(35, 35), QColor(0, 250, 0));
        QCOMPARE(image.pixelColor(14, 35), QColor(0, 250, 0)); // cropped to the middle
        QCOMPARE(image.pixelColor(10, 10), QColor(Qt::white)); // rounded
    }

    void brokenPictureIsAQuietPlaceholder()
    {
        const OnePicture assets("not a picture");
        const QImage image = painted(one(ImageMark{u"one"_s, {10, 10, 50, 50}, 8, {}}), {80, 80}, 1, {}, 1, assets);
        QCOMPARE(image.pixelColor(35, 35), QColor(0xD9, 0xDD, 0xE5));
    }

    void densePixelsShowTheSamePlaces()
    {
        const QImage plain = painted(scriptList(), {720, 560});
        QImage dense = painted(scriptList(), {720, 560}, 1, {}, 2);
        dense.setDevicePixelRatio(1);
        const QImage small = dense.scaled(720, 560, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        qint64 difference = 0;
        for (int y = 0; y < 560; ++y) {
            for (int x = 0; x < 720; ++x)
                difference += std::abs(qGray(plain.pixel(x, y)) - qGray(small.pixel(x, y)));
        }
        QCOMPARE_LT(static_cast<double>(difference) / (720 * 560), 2.0); // mean of 255 levels
    }

    void iconIsDrawnInItsColour_data()
    {
        QTest::addColumn<QIcon::Mode>("mode");
        QTest::addColumn<QIcon::State>("state");
        QTest::addColumn<QColor>("color");
        QTest::newRow("normal") << QIcon::Normal << QIcon::Off << QColor(200, 0, 0);
        QTest::newRow("hovered") << QIcon::Active << QIcon::Off << QColor(0, 200, 0);
        QTest::newRow("checked") << QIcon::Normal << QIcon::On << QColor(0, 0, 200);
    }
    void iconIsDrawnInItsColour()
    {
        QFETCH(QIcon::Mode, mode);
        QFETCH(QIcon::State, state);
        QFETCH(QColor, color);
        const QIcon icon = iconFor(u"add"_s, {QColor(200, 0, 0), QColor(0, 200, 0), QColor(0, 0, 200)});
        const QImage image = icon.pixmap({24, 24}, 1, mode, state).toImage();
        QCOMPARE(image.size(), QSize(24, 24));
        QCOMPARE(image.pixelColor(12, 12), color);
        QCOMPARE(image.pixelColor(1, 1).alpha(), 0);
        QCOMPARE(icon.pixmap({24, 24}, 2, mode, state).toImage().size(), QSize(48, 48));
    }
};

PERIPLUS_SUITE(TestQtPainter, QGuiApplication)
#include "tst_qt_painter.moc"
