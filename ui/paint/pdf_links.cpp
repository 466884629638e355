// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/pdf_links.h"

#include "ui/paint/number_text.h"

#include <QUrl>

namespace periplus {

namespace {

/// A URI must be ASCII.
QByteArray uriText(const QString &url)
{
    return PdfFile::text(QString::fromLatin1(QUrl(url).toEncoded()));
}

} // namespace

QByteArray writeLinks(PdfFile &file, const DisplayList &list, const PageFit &fit)
{
    QByteArray annotations;
    for (const Item &item : list.items) {
        const auto *link = std::get_if<LinkMark>(&item);
        if (!link)
            continue;
        const QPointF topLeft = (link->rect.topLeft() - list.bounds.topLeft()) * fit.scale + fit.offset;
        const QPointF bottomRight = (link->rect.bottomRight() - list.bounds.topLeft()) * fit.scale + fit.offset;
        QByteArray body("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[");
        for (const double number :
             {topLeft.x(), fit.page.height() - bottomRight.y(), bottomRight.x(), fit.page.height() - topLeft.y()}) {
            appendNumber(body, number);
            body.append(' ');
        }
        body.append("]/Contents" + PdfFile::text(link->text) + "/A<</S/URI/URI" + uriText(link->url) + ">>>>");
        annotations.append(PdfFile::ref(file.add(body)) + ' ');
    }
    return annotations.isEmpty() ? QByteArray() : QByteArray("/Annots[" + annotations + ']');
}

} // namespace periplus
