// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/geometry.h"
#include "core/model/assets.h"

#include <QImage>

using cairo_surface_t = struct _cairo_surface;

namespace periplus {

/// What stands where a picture is missing or cannot be read: a quiet grey.
constexpr Color kMissingPicture{0xD9, 0xDD, 0xE5, 0xFF};

/// What kind of picture some bytes are, told from the bytes alone.
struct PictureFormat
{
    QSize size; ///< invalid: none that is accepted
    QByteArray mediaType;
    bool turned = false; ///< its pixels are stored rotated or mirrored
};
PictureFormat pictureFormat(const QByteArray &bytes);

/// Decodes a PNG, JPEG, GIF or WebP asset, at most kLargestPicture pixels on a side; larger ones are scaled down.
/// Shape: a null image when there is no asset or it cannot be decoded.
QImage decodePicture(const std::optional<Asset> &asset);

/// The same as a cairo surface, which the caller destroys; null when it cannot be decoded.
cairo_surface_t *cairoPicture(const std::optional<Asset> &asset);

constexpr int kLargestPicture = 2400;

} // namespace periplus
