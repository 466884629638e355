// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/picture_mime.h"

#include <QMimeData>
#include <QMimeDatabase>
#include <QUrl>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

QStringList pictureFiles(const QMimeData &data)
{
    QStringList files;
    const QMimeDatabase kinds;
    for (const QUrl &url : data.urls()) {
        if (!url.isLocalFile())
            continue;
        const QMimeType kind = kinds.mimeTypeForFile(url.toLocalFile(), QMimeDatabase::MatchExtension);
        if (kind.name().startsWith("image/"_L1))
            files.append(url.toLocalFile());
    }
    return files;
}

bool isOneAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return url.isValid() && !url.scheme().isEmpty() && !text.trimmed().contains(u'\n');
}

} // namespace

bool offersPictures(const QMimeData &data)
{
    return data.hasImage() || !pictureFiles(data).isEmpty();
}

bool meansPictures(const QMimeData &data)
{
    if (!pictureFiles(data).isEmpty())
        return true;
    const QString text = data.text();
    return data.hasImage() && (text.trimmed().isEmpty() || isOneAddress(text));
}

QList<OfferedPicture> picturesIn(const QMimeData &data)
{
    QList<OfferedPicture> pictures;
    for (const QString &file : pictureFiles(data))
        pictures.append(file);
    if (!pictures.isEmpty())
        return pictures;
    for (const QString &kind : {u"image/png"_s, u"image/jpeg"_s}) { // as they are, not painted anew
        const QByteArray bytes = data.data(kind);
        if (!bytes.isEmpty())
            return {bytes};
    }
    const QImage image = qvariant_cast<QImage>(data.imageData());
    return image.isNull() ? pictures : QList<OfferedPicture>{image};
}

} // namespace periplus
