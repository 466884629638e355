// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QSize>

#include <optional>

namespace periplus {

enum class PictureKind { Png, Jpeg, Gif, WebP, Bmp };

/// What a picture file says of itself in its first bytes.
struct PictureHeader
{
    PictureKind kind = PictureKind::Png;
    QSize size;          ///< pixels as they are stored
    int orientation = 1; ///< of Exif, 1..8: how the stored pixels must be turned or mirrored; 1: not at all

    /// The size as it is looked at.
    QSize uprightSize() const { return orientation > 4 ? size.transposed() : size; }

    bool operator==(const PictureHeader &) const = default;
};

/// Reads the header of a PNG, JPEG, GIF, WebP or BMP file without decoding it; trusts nothing it says but its size.
/// Shape: nothing when the bytes are of another kind, end before the size, or claim a side of no pixels.
/// Source: PNG (ISO/IEC 15948), JPEG (ITU-T T.81 B.2), Exif 2.32 4.6.4, GIF89a, RFC 9649 (WebP).
std::optional<PictureHeader> readPictureHeader(QByteArrayView bytes);

} // namespace periplus
