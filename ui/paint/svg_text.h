// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces of SVG that need no state.
#pragma once

#include "core/layout/display_list.h"

#include <QByteArray>

namespace periplus {

/// UTF-8 with markup characters escaped, and without what XML forbids (control characters, lone surrogates).
QByteArray xmlText(QStringView text);

/// "#1F2C47"
QByteArray svgColor(Color color);

/// Path data: "M1 2L3 4Z".
QByteArray svgPath(const Path &path);

/// The stable id of a group, such as "card-123" or "cell-5-31"; empty for decoration.
QByteArray svgId(const Source &source);

} // namespace periplus
