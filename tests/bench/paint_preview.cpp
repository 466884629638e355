// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a built-in display list to a PNG, PDF or SVG file, to look at.
#include "tests/support/paint/sample_lists.h"
#include "ui/paint/pdf_writer.h"
#include "ui/paint/png_writer.h"
#include "ui/paint/qt_painter.h"
#include "ui/paint/svg_writer.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

/// The list as the canvas would show it, at a zoom.
QByteArray asOnScreen(const DisplayList &list, const ShapedTextMeasurer &measurer, double zoom)
{
    const NoAssets assets;
    QImage image((list.bounds.size() * zoom).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter target(&image);
    target.scale(zoom, zoom);
    QtPainter(measurer, assets).paint(target, list);
    target.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

Result<QByteArray> made(const DisplayList &list, const ShapedTextMeasurer &measurer, const QStringList &arguments)
{
    const QString &file = arguments.at(2);
    if (file.endsWith(u".pdf"))
        return writePdf(list, {.title = u"Preview"_s, .language = u"en"_s}, measurer, NoAssets{});
    if (file.endsWith(u".svg"))
        return writeSvg(list, {.title = u"Preview"_s, .language = u"en"_s}, NoAssets{});
    if (arguments.size() > 3)
        return asOnScreen(list, measurer, arguments.at(3).toDouble());
    return writePng(list, {.scale = 2}, measurer, NoAssets{});
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // draws into memory only
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        qInfo("usage: paint-preview scripts|STEPS FILE.png|FILE.pdf|FILE.svg [ZOOM to paint as on screen]");
        return 2;
    }
    const ShapedTextMeasurer measurer;
    const DisplayList list = arguments[1] == u"scripts" ? scriptList() : denseList(arguments[1].toInt(), measurer);
    const Result<QByteArray> bytes = made(list, measurer, arguments);
    QFile file(arguments[2]);
    if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size()) {
        qWarning("%s", qPrintable(bytes ? file.errorString() : bytes.error().detail));
        return 1;
    }
    return 0;
}
