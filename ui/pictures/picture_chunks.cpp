// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/picture_chunks.h"

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace periplus {

namespace {

constexpr int kStartOfScan = 0xDA;

/// JFIF, an ICC profile and Adobe's colour transform decide how the pixels look.
bool isKeptSegment(const QByteArray &bytes, qsizetype at, int marker)
{
    const bool application = marker >= 0xE0 && marker <= 0xEF;
    if (!application)
        return marker != 0xFE; // a comment
    const auto begins = [&](QByteArrayView name) {
        return at + 4 + name.size() <= bytes.size() && QByteArrayView(bytes).sliced(at + 4, name.size()) == name;
    };
    return (marker == 0xE0 && begins("JFIF")) || (marker == 0xE2 && begins("ICC_PROFILE"))
           || (marker == 0xEE && begins("Adobe"));
}

} // namespace

QByteArray bareJpeg(const QByteArray &bytes)
{
    const auto byte = [&](qsizetype at) { return static_cast<unsigned char>(bytes[at]); };
    QByteArray bare = bytes.left(2);
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && byte(at) == 0xFF) {
        const int marker = byte(at + 1);
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        if (marker == kStartOfScan) {
            // Inside of scans 0xFF is followed by 0 or a restart; the next end marker is that of the picture.
            const qsizetype end = bytes.indexOf("\xff\xd9", at);
            return end < 0 ? QByteArray() : bare + bytes.mid(at, end + 2 - at);
        }
        const qsizetype length = 2 + byte(at + 2) * 256 + byte(at + 3);
        if (length < 4 || at + length > bytes.size())
            return {};
        if (isKeptSegment(bytes, at, marker))
            bare.append(bytes.constData() + at, length);
        at += length;
    }
    return {};
}

QByteArray barePng(const QByteArray &bytes)
{
    static constexpr std::array<QByteArrayView, 12> kKept{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA",
                                                          "cHRM", "sRGB", "iCCP", "sBIT", "pHYS", "bKGD"};
    constexpr qsizetype kSignature = 8;
    constexpr qsizetype kAround = 12; // length, type and checksum
    QByteArray bare = bytes.left(kSignature);
    for (qsizetype at = kSignature; at + kAround <= bytes.size();) {
        const qsizetype length = qFromBigEndian<quint32>(bytes.constData() + at);
        if (length > bytes.size() - at - kAround)
            return {};
        const QByteArrayView type = QByteArrayView(bytes).sliced(at + 4, 4);
        if (std::find(kKept.begin(), kKept.end(), type) != kKept.end())
            bare.append(bytes.constData() + at, length + kAround);
        if (type == QByteArrayView("IEND"))
            return bare;
        at += length + kAround;
    }
    return {};
}

} // namespace periplus
