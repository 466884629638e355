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

/// Lets Qt decode as many pixels as pictures may have; every place that decodes calls it first. Any thread may.
void allowLargePictures();

/// Decodes a PNG, JPEG, GIF or WebP asset, at most kLargestPicture pixels on a side; larger ones are scaled down. Of
/// one that is only needed to fill `cover` (pixels) no more is decoded than that takes.
/// Shape: a null image when there is no asset or it cannot be decoded. Any thread may call it.
QImage decodePicture(const std::optional<Asset> &asset, QSize cover = {});

/// The image filling a rectangle of `size` pixels with round corners: what does not fit is cut off on both sides.
QImage coverOf(const QImage &image, QSize size, double radius);

/// The same as a cairo surface, which the caller destroys; null when it cannot be decoded.
cairo_surface_t *cairoPicture(const std::optional<Asset> &asset);

constexpr int kLargestPicture = 2400;

} // namespace periplus
