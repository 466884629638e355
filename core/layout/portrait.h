// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "core/layout/theme.h"
#include "core/model/rows.h"

#include <QStringView>

namespace periplus {

/// What an illustrated head is put together from; each a place in its list (see portrait_look.cpp).
struct PortraitLook
{
    enum class Hair { Long, Cropped, Bun, Curls, Bob, Parted, Bald, Waves, Scarf };
    enum class Top { Vneck, Round, Collar, Rollneck, Plain };
    enum class Glasses { None, Square, Round };
    enum class Beard { None, Full, Moustache };
    enum class Mouth { Smile, Calm };

    int back = 0; ///< 0..7 soft grounds
    int skin = 0; ///< 0..6, light to dark
    Hair hair = Hair::Long;
    int hairColor = 0; ///< 0..7
    Top top = Top::Round;
    int topColor = 0; ///< 0..7
    Glasses glasses = Glasses::None;
    Beard beard = Beard::None;
    Mouth mouth = Mouth::Smile;

    bool operator==(const PortraitLook &) const = default;
};

/// The look that belongs to a name: always the same for the same name. A scarf is never guessed.
PortraitLook lookFromName(const QString &name);

/// Reads "look:skin=2;hair=long;…" over the look of the name: what is not said, or not understood, stays as the name
/// gives it. Keys and values: back, skin, hair-color, top-color (numbers from 1); hair = long, cropped, bun, curls,
/// bob, parted, bald, waves, scarf; top = vneck, round, collar, rollneck, plain; glasses = none, square, round;
/// beard = none, full, moustache; mouth = smile, calm.
PortraitLook lookFromText(QStringView text, const QString &name);

/// The same in words, all keys given; lookFromText reads it back.
QString lookText(const PortraitLook &look);

/// The round picture of a persona inside a square: its own picture, or an illustration described by
/// Persona::portrait ("look:…") or, when that is empty, chosen by the name: always the same for the same name.
/// Shape: items without groups, clipped to the circle by construction.
QList<Item> portraitItems(const Persona &persona, const QRectF &square);

/// The soft colour behind a head.
Color lookGround(const PortraitLook &look);

/// An illustrated head inside a square.
QList<Item> lookItems(const PortraitLook &look, const QRectF &square);

/// A round badge with initials ("AM") for an owner; colours follow from the initials, or else from the name.
QList<Item> ownerBadge(const QString &owner, const QRectF &square, const Theme &theme, const TextMeasurer &measurer);

/// "Aiko Mori" -> "AM"; at most two characters; empty for an empty name.
QString initialsOf(const QString &name);

} // namespace periplus
