// SPDX-License-Identifier: GPL-3.0-or-later
// Makes what a workspace keeps of a picture that comes from outside. Nothing here touches the window: it is meant for
// another thread.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSize>

class QImage;

namespace periplus {

/// A picture as a workspace keeps it: a PNG or JPEG that was decoded once, upright, of one frame, and without what a
/// camera writes about place and time.
struct KeptPicture
{
    QByteArray bytes;
    QString mediaType;
    QSize size;   ///< pixels
    QSize before; ///< pixels it had; larger than `size` when it was made smaller
    QString name; ///< of the file, for messages and history; may be empty
};

inline constexpr qint64 kMostPictureBytes = qint64{64} * 1024 * 1024; ///< of a file that is taken
inline constexpr qint64 kMostPicturePixels = 100'000'000;
inline constexpr qsizetype kMostKeptBytes = qsizetype{8} * 1024 * 1024;
inline constexpr int kLargestKeptSide = 4096;

/// Takes the bytes of a PNG, JPEG, GIF, WebP or BMP; what they are is told by the bytes, never by a name. Those of a
/// PNG or JPEG are kept as they are within the limits; others are made one. Of an animation the first frame is kept.
/// Errors: Unsupported (no such picture, an SVG, or no decoder for it here); TooLarge (bytes, pixels); InvalidValue
/// (it is broken).
Result<KeptPicture> keepPicture(const QByteArray &bytes, const QString &name);

/// Takes pixels, e.g. of the clipboard. Errors: InvalidValue (there are none), TooLarge.
Result<KeptPicture> keepPicture(const QImage &image, const QString &name);

/// Takes a file. Errors: as for bytes, and NotFound, IsDirectory, PermissionDenied, IoError.
Result<KeptPicture> keepPictureFile(const QString &path);

} // namespace periplus
