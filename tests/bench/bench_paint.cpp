// SPDX-License-Identifier: GPL-3.0-or-later
// Times of the text engine and of the writers: bench-paint [text|screen|pdf|png …]. Prints the best of several runs.
#include "tests/support/paint/sample_lists.h"
#include "ui/paint/pdf_writer.h"
#include "ui/paint/png_writer.h"
#include "ui/paint/qt_painter.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <cstdio>
#include <functional>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

double bestMs(int runs, const std::function<void()> &work)
{
    double best = 1e9;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

void benchText()
{
    const QStringList words = vocabulary(5000);
    QStringList texts;
    for (quint32 i = 0; i < 100000; ++i)
        texts.append(sentence(words, 3 + static_cast<int>(i % 5), i));
    const TextStyle body{FontFace::Regular, 13, 0};
    int lines = 0;
    std::printf("100 000 card texts counted, cold: %.1f ms\n", bestMs(3, [&] {
                    const ShapedTextMeasurer measurer;
                    for (const QString &text : std::as_const(texts))
                        lines += measurer.countLines(text, body, 104);
                }));
    const ShapedTextMeasurer measurer;
    QStringList bodies;
    for (quint32 i = 0; i < 1000; ++i)
        bodies.append(sentence(words, 10, i));
    const auto countAll = [&] {
        for (const QString &text : std::as_const(bodies))
            lines += measurer.countLines(text, body, 104);
    };
    countAll();
    std::printf("10-word body counted, warm: %.2f us\n", bestMs(20, countAll));
    std::printf("10-word body broken, warm: %.2f us (%d lines in all)\n",
                bestMs(20,
                       [&] {
                           for (const QString &text : std::as_const(bodies))
                               lines += static_cast<int>(measurer.breakLines(text, body, 104).size());
                       }),
                lines);
}

void benchPdf(int steps)
{
    const ShapedTextMeasurer measurer;
    const DisplayList list = denseList(steps, measurer);
    qsizetype size = 0;
    const double ms = bestMs(5, [&] {
        const ShapedTextMeasurer fresh;
        size = writePdf(list, {.title = u"Dense"_s, .language = u"en"_s}, fresh, NoAssets{}).value().size();
    });
    std::printf("PDF of %d steps: %.1f ms, %lld KiB\n", steps, ms, static_cast<long long>(size / 1024));
}

void benchPng(int steps)
{
    const ShapedTextMeasurer measurer;
    const DisplayList list = denseList(steps, measurer);
    qsizetype size = 0;
    const double ms = bestMs(3, [&] { size = writePng(list, {}, measurer, NoAssets{}).value().size(); });
    std::printf("PNG of %d steps: %.1f ms, %lld KiB\n", steps, ms, static_cast<long long>(size / 1024));
}

void benchScreen(double zoom)
{
    const ShapedTextMeasurer measurer;
    const NoAssets assets;
    const DisplayList list = denseList(1000, measurer);
    QtPainter painter(measurer, assets);
    QImage image(1920, 1080, QImage::Format_RGB32);
    int frame = 0;
    const double ms = bestMs(30, [&] {
        image.fill(Qt::white);
        QPainter target(&image);
        target.setClipRect(image.rect());
        ++frame;
        target.translate(-10.0 * frame, -7.0 * frame);
        target.scale(zoom, zoom);
        painter.paint(target, list);
    });
    std::printf("frame of 1920 x 1080 at zoom %.2f: %.2f ms\n", zoom, ms);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // draws into memory only
    const QGuiApplication app(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    const auto on = [&](const QString &name) { return wanted.isEmpty() || wanted.contains(name); };
    if (on(u"text"_s))
        benchText();
    if (on(u"screen"_s)) {
        for (const double zoom : {1.0, 0.6, 0.25})
            benchScreen(zoom);
    }
    if (on(u"pdf"_s)) {
        benchPdf(12);
        benchPdf(1000);
        benchPdf(10000);
    }
    if (on(u"png"_s))
        benchPng(1000);
    return 0;
}
