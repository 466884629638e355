// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/main/suite.h"
#include "ui/paint/png_writer.h"

#include <QImage>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestVerticalText : public QObject
{
    Q_OBJECT

private slots:
    /// Equal runs look equal, wherever they stand in the list and whatever came before them.
    void turnedTextKeepsItsFace()
    {
        const ShapedTextMeasurer measurer;
        const TextStyle strong{FontFace::SemiBold, 16, 0};
        const auto turned = [&](double x) {
            return TextRun{u"Insight"_s, strong, {0, 0, 0}, {x, 90}, measurer.width(u"Insight", strong), false, true};
        };
        DisplayList list;
        list.bounds = QRectF(0, 0, 120, 100);
        list.items.append(TextRun{u"plain"_s, {FontFace::Regular, 16, 0}, {0, 0, 0}, {0, 12}, 0, false, false});
        list.items.append(turned(40));
        list.items.append(turned(100));
        const auto png = writePng(list, {}, measurer, NoAssets());
        QVERIFY(png.has_value());
        const QImage image = QImage::fromData(*png);
        QCOMPARE(image.copy(20, 20, 25, 75), image.copy(80, 20, 25, 75));
        QVERIFY(image.copy(20, 20, 25, 75) != image.copy(50, 20, 25, 75)); // there is ink at all
    }
};

PERIPLUS_SUITE(TestVerticalText, QCoreApplication)
#include "tst_vertical_text.moc"
