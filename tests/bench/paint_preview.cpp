// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a built-in display list to a PNG or PDF file, to look at.
#include "tests/support/paint/sample_lists.h"
#include "ui/paint/pdf_writer.h"
#include "ui/paint/png_writer.h"

#include <QCoreApplication>
#include <QFile>

using namespace periplus;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        qInfo("usage: paint-preview scripts|STEPS FILE.png|FILE.pdf");
        return 2;
    }
    const ShapedTextMeasurer measurer;
    const DisplayList list = arguments[1] == u"scripts" ? scriptList() : denseList(arguments[1].toInt(), measurer);
    const Result<QByteArray> bytes =
        arguments[2].endsWith(u".pdf")
            ? writePdf(list, {.title = u"Preview"_s, .language = u"en"_s}, measurer, NoAssets{})
            : writePng(list, {.scale = 2}, measurer, NoAssets{});
    QFile file(arguments[2]);
    if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size()) {
        qWarning("%s", qPrintable(bytes ? file.errorString() : bytes.error().detail));
        return 1;
    }
    return 0;
}
