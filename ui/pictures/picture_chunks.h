// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace periplus {

/// A JPEG without what it says beside its pixels and colours: Exif (place, time, camera), XMP, comments, thumbnails,
/// and whatever follows its end. Not a pixel changes.
/// Shape: empty when the file ends before its picture does, or its parts make no sense.
QByteArray bareJpeg(const QByteArray &bytes);

/// The same of a PNG: only pixels, colours and density stay; of an animated one the first frame.
QByteArray barePng(const QByteArray &bytes);

} // namespace periplus
