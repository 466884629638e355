// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/main/suite.h"
#include "ui/canvas/backing_image.h"

#include <QApplication>
#include <QPainter>

using namespace periplus;

namespace {

/// A map that is a fine checkerboard, so that every wrong pixel shows.
void paintBoard(QPainter &painter, const QRectF &area)
{
    constexpr int kCell = 10;
    for (int y = static_cast<int>(std::floor(area.top() / kCell)); y * kCell < area.bottom(); ++y) {
        for (int x = static_cast<int>(std::floor(area.left() / kCell)); x * kCell < area.right(); ++x)
            painter.fillRect(x * kCell, y * kCell, kCell, kCell, QColor::fromHsv((x * 37 + y * 59) & 255, 200, 220));
    }
}

Viewport startView()
{
    Viewport view;
    view.setViewSize({400, 300});
    view.setContent({0, 0, 4000, 3000});
    view.setScrollOffset({500, 500});
    return view;
}

QImage drawn(BackingImage &image, const Viewport &view, double ratio)
{
    QImage out(QSize(400, 300) * ratio, QImage::Format_RGB32);
    out.setDevicePixelRatio(ratio);
    out.fill(Qt::black);
    QPainter painter(&out);
    image.draw(painter, view, Qt::white);
    painter.end();
    return out;
}

} // namespace

class TestBackingImage : public QObject
{
    Q_OBJECT

private slots:
    void panningGivesTheSamePictureAsPaintingAnew_data();
    void panningGivesTheSamePictureAsPaintingAnew();
    void panningPaintsOnlyWhatCameIntoView();
    void nothingIsPaintedWhenNothingChanged();
    void zoomingShowsTheOldPictureScaled();
    void invalidatingPaintsEverything();
};

void TestBackingImage::panningGivesTheSamePictureAsPaintingAnew_data()
{
    QTest::addColumn<QPointF>("delta");
    QTest::addColumn<double>("ratio");
    QTest::newRow("right") << QPointF(37, 0) << 1.0;
    QTest::newRow("up and left") << QPointF(-61, -23) << 1.0;
    QTest::newRow("further than the view") << QPointF(900, 100) << 1.0;
    QTest::newRow("dense display") << QPointF(33, 21) << 2.0;
}

void TestBackingImage::panningGivesTheSamePictureAsPaintingAnew()
{
    QFETCH(QPointF, delta);
    QFETCH(double, ratio);
    Viewport view = startView();
    BackingImage panned;
    panned.update(view, ratio, Qt::white, paintBoard);
    view.scrollBy(delta);
    panned.update(view, ratio, Qt::white, paintBoard);
    BackingImage anew;
    anew.update(view, ratio, Qt::white, paintBoard);
    QCOMPARE(drawn(panned, view, ratio), drawn(anew, view, ratio));
}

void TestBackingImage::panningPaintsOnlyWhatCameIntoView()
{
    Viewport view = startView();
    BackingImage image;
    image.update(view, 1, Qt::white, paintBoard);
    QCOMPARE(image.paintedPixels(), 400 * 300);
    view.scrollBy({10, 0});
    image.update(view, 1, Qt::white, paintBoard);
    QCOMPARE(image.paintedPixels(), 10 * 300);
}

void TestBackingImage::nothingIsPaintedWhenNothingChanged()
{
    const Viewport view = startView();
    BackingImage image;
    image.update(view, 1, Qt::white, paintBoard);
    image.update(view, 1, Qt::white, paintBoard);
    QCOMPARE(image.paintedPixels(), 0);
}

void TestBackingImage::zoomingShowsTheOldPictureScaled()
{
    Viewport view = startView();
    BackingImage image;
    const auto plain = [](QPainter &painter, const QRectF &area) { painter.fillRect(area, Qt::red); };
    image.update(view, 1, Qt::white, plain);
    view.zoomTo(0.5, {200, 150});
    const QImage preview = drawn(image, view, 1);
    QCOMPARE(preview.pixelColor(200, 150), QColor(Qt::red)); // the old picture, half as large, around the anchor
    QCOMPARE(preview.pixelColor(5, 5), QColor(Qt::white));
}

void TestBackingImage::invalidatingPaintsEverything()
{
    const Viewport view = startView();
    BackingImage image;
    image.update(view, 1, Qt::white, paintBoard);
    image.invalidate();
    image.update(view, 1, Qt::white, paintBoard);
    QCOMPARE(image.paintedPixels(), 400 * 300);
}

PERIPLUS_SUITE(TestBackingImage, QApplication)
#include "tst_backing_image.moc"
