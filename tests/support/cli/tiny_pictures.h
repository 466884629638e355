// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace periplus {

/// Pictures of few bytes that claim any size in their header: bombs. Up to 40 million pixels a PNG is whole (all
/// transparent, packed), so that a reader really has to hold it; the others end early.
QByteArray pngClaiming(quint32 width, quint32 height);
QByteArray gifClaiming(quint16 width, quint16 height);
QByteArray jpegClaiming(quint16 width, quint16 height);
QByteArray webpClaiming(quint32 width, quint32 height);

} // namespace periplus
