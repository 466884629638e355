// SPDX-License-Identifier: GPL-3.0-or-later
// Small pictures in memory, as files have them.
#pragma once

#include <QBuffer>
#include <QImage>
#include <QtEndian>

namespace periplus {

/// A picture with something to tell apart on it: blue, with a red corner at its top left.
inline QImage testPicture(QSize size, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, format);
    image.fill(format == QImage::Format_ARGB32 ? QColor(30, 60, 200, 120) : QColor(30, 60, 200));
    for (int y = 0; y < std::max(1, size.height() / 4); ++y) {
        for (int x = 0; x < std::max(1, size.width() / 4); ++x)
            image.setPixelColor(x, y, Qt::red);
    }
    return image;
}

inline QByteArray pictureFile(const QImage &image, const char *format = "PNG")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, format == QByteArray("JPG") ? 90 : -1);
    return bytes;
}

/// A PNG whose header claims another size than its pixels have.
inline QByteArray pngThatClaims(quint32 width, quint32 height)
{
    QByteArray bytes = pictureFile(testPicture({8, 8}));
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    return bytes;
}

/// A JPEG with an Exif part right behind its start: turned by a quarter for orientation 6, and with a secret in it.
inline QByteArray jpegWithExif(const QImage &image, char orientation)
{
    QByteArray exif("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 24);
    exif.append(orientation).append("\0\0\0\0\0\0\0", 7).append("51.5072 N 0.1276 W");
    QByteArray bytes = pictureFile(image, "JPG");
    bytes.insert(2, QByteArray("\xff\xe1\0", 3) + char(exif.size() + 2) + exif);
    return bytes;
}

} // namespace periplus
