// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "core/layout/theme.h"
#include "core/model/rows.h"

namespace periplus {

/// The round picture of a persona inside a square: its own picture, or an illustration described by
/// Persona::portrait ("look:…") or, when that is empty, chosen by the name: always the same for the same name.
/// Shape: items without groups, clipped to the circle by construction.
QList<Item> portraitItems(const Persona &persona, const QRectF &square);

/// A round badge with initials ("AM") for an owner; colours follow from the name.
QList<Item> ownerBadge(const QString &owner, const QRectF &square, const Theme &theme, const TextMeasurer &measurer);

/// "Aiko Mori" -> "AM"; at most two characters; empty for an empty name.
QString initialsOf(const QString &name);

} // namespace periplus
