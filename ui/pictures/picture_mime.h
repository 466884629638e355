// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <variant>

class QMimeData;

namespace periplus {

/// A picture that was offered by another program: the path of a file, bytes, or pixels.
using OfferedPicture = std::variant<QString, QByteArray, QImage>;

/// Whether something that is dragged or on the clipboard looks like pictures: files whose names say so, or a picture
/// itself. Reads no file.
bool offersPictures(const QMimeData &data);

/// Whether the clipboard's picture is what was meant: spreadsheets and text programs add a picture of their text.
bool meansPictures(const QMimeData &data);

/// The pictures themselves. Addresses in the network are left alone: Periplus asks for none.
QList<OfferedPicture> picturesIn(const QMimeData &data);

} // namespace periplus
