// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli/tiny_pictures.h"

#include <zlib.h>

namespace periplus {

namespace {

constexpr quint64 kMostWholePixels = 40'000'000;

QByteArray bigEndian(quint32 value)
{
    return QByteArray::fromHex(QByteArray::number(value, 16).rightJustified(8, '0'));
}

QByteArray littleEndian(quint32 value, qsizetype bytes)
{
    QByteArray text = bigEndian(value);
    std::reverse(text.begin(), text.end());
    return text.first(bytes);
}

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    const QByteArray body = type + content;
    const auto sum = crc32(0, reinterpret_cast<const Bytef *>(body.constData()), uInt(body.size()));
    return bigEndian(quint32(content.size())) + body + bigEndian(quint32(sum));
}

/// Packed row by row: the test itself must stay small.
QByteArray packedZeros(qsizetype rowBytes, quint32 rows)
{
    QByteArray row(rowBytes, '\0');
    QByteArray piece(1 << 16, '\0');
    QByteArray packed;
    z_stream stream{};
    deflateInit(&stream, Z_BEST_SPEED);
    for (quint32 i = 0; i <= rows; ++i) {
        stream.next_in = reinterpret_cast<Bytef *>(row.data());
        stream.avail_in = i < rows ? uInt(row.size()) : 0;
        do {
            stream.next_out = reinterpret_cast<Bytef *>(piece.data());
            stream.avail_out = uInt(piece.size());
            deflate(&stream, i < rows ? Z_NO_FLUSH : Z_FINISH);
            packed += piece.first(piece.size() - stream.avail_out);
        } while (stream.avail_out == 0);
    }
    deflateEnd(&stream);
    return packed;
}

} // namespace

QByteArray pngClaiming(quint32 width, quint32 height)
{
    const bool whole = quint64(width) * height <= kMostWholePixels;
    const QByteArray pixels = whole ? packedZeros(qsizetype(width) * 4 + 1, height) : packedZeros(1000, 1);
    return QByteArray::fromHex("89504e470d0a1a0a")
           + chunk("IHDR", bigEndian(width) + bigEndian(height) + QByteArray::fromHex("0806000000"))
           + chunk("IDAT", pixels) + chunk("IEND", {});
}

QByteArray gifClaiming(quint16 width, quint16 height)
{
    const QByteArray size = littleEndian(width, 2) + littleEndian(height, 2);
    return "GIF89a" + size + QByteArray::fromHex("800000000000ffffff2c00000000") + size
           + QByteArray::fromHex("0002024401003b");
}

QByteArray jpegClaiming(quint16 width, quint16 height)
{
    return QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffc0001108") + bigEndian(height).last(2)
           + bigEndian(width).last(2) + QByteArray::fromHex("03012200021101031101ffda000c03010002110311003f0000ffd9");
}

QByteArray webpClaiming(quint32 width, quint32 height)
{
    const QByteArray frame = QByteArray::fromHex("10000000") + littleEndian(width - 1, 3) + littleEndian(height - 1, 3);
    const QByteArray body = "WEBPVP8X" + littleEndian(quint32(frame.size()), 4) + frame;
    return "RIFF" + littleEndian(quint32(body.size()), 4) + body;
}

} // namespace periplus
