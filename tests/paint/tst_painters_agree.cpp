// SPDX-License-Identifier: GPL-3.0-or-later
// Screen, picture and paper are painted by different code from the same list and the same shaped words.
#include "tests/support/main/suite.h"
#include "tests/support/paint/sample_lists.h"
#include "ui/paint/pdf_writer.h"
#include "ui/paint/png_writer.h"
#include "ui/paint/qt_painter.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

constexpr double kScale = 2;

/// Mean difference of the grey levels, of 255, after a blur that forgives half a pixel.
double difference(const QImage &one, const QImage &other)
{
    const QSize size = one.size() / 4;
    const QImage a = one.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage b = other.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    double sum = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return sum / (size.width() * size.height());
}

} // namespace

class TestPaintersAgree : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto png = writePng(m_list, {.scale = kScale}, m_measurer, m_assets);
        QVERIFY(png.has_value());
        m_picture = QImage::fromData(*png, "PNG");
    }

    void screenLooksLikeThePicture()
    {
        QImage screen(m_picture.size(), QImage::Format_RGB32);
        screen.fill(Qt::white);
        QPainter target(&screen);
        target.scale(kScale, kScale);
        QtPainter(m_measurer, m_assets).paint(target, m_list);
        target.end();
        QCOMPARE_LT(difference(screen, m_picture), kTolerance);
    }

    void paperLooksLikeThePicture()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"map.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*writePdf(m_list, {}, m_measurer, m_assets));
        file.close();
        QProcess process;
        process.start(u"pdftoppm"_s, {u"-r"_s, QString::number(96 * kScale), u"-png"_s, u"-singlefile"_s,
                                      file.fileName(), folder.filePath(u"page"_s)});
        QVERIFY(process.waitForFinished());
        const QImage paper(folder.filePath(u"page.png"_s));
        QCOMPARE(paper.size(), m_picture.size());
        QCOMPARE_LT(difference(paper, m_picture), kTolerance);
    }

    void anEmptyPageWouldBeNoticed()
    {
        QImage blank(m_picture.size(), QImage::Format_RGB32);
        blank.fill(Qt::white);
        QCOMPARE_GT(difference(blank, m_picture), 3 * kTolerance);
    }

private:
    static constexpr double kTolerance = 1.5;
    const DisplayList m_list = scriptList();
    const ShapedTextMeasurer m_measurer;
    const NoAssets m_assets;
    QImage m_picture;
};

PERIPLUS_SUITE(TestPaintersAgree, QGuiApplication)
#include "tst_painters_agree.moc"
