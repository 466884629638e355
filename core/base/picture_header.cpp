// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/picture_header.h"

#include <QtEndian>

namespace periplus {

namespace {

/// Numbers in a file of any length: what lies beyond its end is 0.
class HeaderBytes
{
public:
    explicit HeaderBytes(QByteArrayView bytes) : m_bytes(bytes) {}

    bool has(qsizetype at, qsizetype count) const { return at >= 0 && at <= m_bytes.size() - count; }
    bool is(qsizetype at, QByteArrayView text) const
    {
        return has(at, text.size()) && m_bytes.sliced(at, text.size()) == text;
    }
    int byte(qsizetype at) const { return has(at, 1) ? static_cast<unsigned char>(m_bytes[at]) : 0; }
    template <class T> T big(qsizetype at) const
    {
        return has(at, sizeof(T)) ? qFromBigEndian<T>(m_bytes.data() + at) : T{};
    }
    template <class T> T little(qsizetype at) const
    {
        return has(at, sizeof(T)) ? qFromLittleEndian<T>(m_bytes.data() + at) : T{};
    }
    int little24(qsizetype at) const { return byte(at) | byte(at + 1) << 8 | byte(at + 2) << 16; }

private:
    QByteArrayView m_bytes;
};

/// The orientation in a TIFF directory that begins at `start`; 1 when it has none that is valid.
int orientationIn(const HeaderBytes &bytes, qsizetype start)
{
    constexpr int kOrientation = 0x0112;
    constexpr int kMostEntries = 512;
    const bool little = bytes.is(start, "II");
    const auto two = [&](qsizetype at) { return int(little ? bytes.little<quint16>(at) : bytes.big<quint16>(at)); };
    const qsizetype directory =
        start + qsizetype(little ? bytes.little<quint32>(start + 4) : bytes.big<quint32>(start + 4));
    const int entries = std::min(two(directory), kMostEntries);
    for (int i = 0; i < entries; ++i) {
        const qsizetype entry = directory + 2 + qsizetype(i) * 12;
        if (two(entry) == kOrientation) {
            const int value = two(entry + 8);
            return value >= 1 && value <= 8 ? value : 1;
        }
    }
    return 1;
}

std::optional<PictureHeader> readJpeg(const HeaderBytes &bytes)
{
    PictureHeader header{PictureKind::Jpeg, {}, 1};
    bool hasExif = false; // only the first counts; a file may be made of thousands
    for (qsizetype at = 2; bytes.has(at, 4);) {
        if (bytes.byte(at) != 0xFF)
            return std::nullopt;
        const int marker = bytes.byte(at + 1);
        if (marker == 0xFF) { // a fill byte
            ++at;
            continue;
        }
        const bool frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) {
            header.size = {bytes.big<quint16>(at + 7), bytes.big<quint16>(at + 5)};
            return header;
        }
        if (marker == 0xE1 && !hasExif && bytes.is(at + 4, QByteArrayView("Exif\0\0", 6))) {
            hasExif = true;
            header.orientation = orientationIn(bytes, at + 10);
        }
        if (marker == 0xDA || marker == 0xD9)
            return std::nullopt;
        at += 2 + std::max<int>(2, bytes.big<quint16>(at + 2));
    }
    return std::nullopt;
}

std::optional<PictureHeader> readWebP(const HeaderBytes &bytes)
{
    PictureHeader header{PictureKind::WebP, {}, 1};
    if (bytes.is(12, "VP8X")) {
        header.size = {1 + bytes.little24(24), 1 + bytes.little24(27)};
    } else if (bytes.is(12, "VP8L")) {
        const auto packed = bytes.little<quint32>(21);
        header.size = {1 + int(packed & 0x3FFF), 1 + int(packed >> 14 & 0x3FFF)};
    } else if (bytes.is(12, "VP8 ")) {
        header.size = {bytes.little<quint16>(26) & 0x3FFF, bytes.little<quint16>(28) & 0x3FFF};
    }
    return bytes.has(0, 30) ? std::optional(header) : std::nullopt;
}

std::optional<PictureHeader> readAny(const HeaderBytes &bytes)
{
    const auto side = [](quint32 value) { return value > 0x7FFFFFFF ? 0 : static_cast<int>(value); };
    if (bytes.is(0, "\x89PNG\r\n\x1a\n"))
        return PictureHeader{PictureKind::Png, QSize(side(bytes.big<quint32>(16)), side(bytes.big<quint32>(20))), 1};
    if (bytes.is(0, "\xff\xd8\xff"))
        return readJpeg(bytes);
    if (bytes.is(0, "GIF87a") || bytes.is(0, "GIF89a"))
        return PictureHeader{PictureKind::Gif, QSize(bytes.little<quint16>(6), bytes.little<quint16>(8)), 1};
    if (bytes.is(0, "RIFF") && bytes.is(8, "WEBP"))
        return readWebP(bytes);
    if (!bytes.is(0, "BM") || !bytes.has(14, 12))
        return std::nullopt;
    if (bytes.little<quint32>(14) == 12)
        return PictureHeader{PictureKind::Bmp, QSize(bytes.little<quint16>(18), bytes.little<quint16>(20)), 1};
    const auto height = bytes.little<qint32>(22); // negative: its rows run down
    return PictureHeader{PictureKind::Bmp, QSize(bytes.little<qint32>(18), height < -0x7FFFFFFF ? 0 : std::abs(height)),
                         1};
}

} // namespace

std::optional<PictureHeader> readPictureHeader(QByteArrayView bytes)
{
    const std::optional<PictureHeader> header = readAny(HeaderBytes(bytes));
    return header && !header->size.isEmpty() ? header : std::nullopt;
}

} // namespace periplus
