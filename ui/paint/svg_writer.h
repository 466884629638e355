// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/layout/display_list.h"
#include "core/model/assets.h"

namespace periplus {

struct SvgOptions
{
    QString title;
    QString language; ///< BCP 47; empty: not said
    Color background{255, 255, 255, 255};
};

/// The list as a self-contained SVG 1.1 drawing: text as text, one group per card, step, stage … with a stable id
/// ("card-123"; a second group of the same source gets "-2"), icons once as symbols, pictures embedded; no scripts.
/// Characters XML forbids are left out. Units: map units as px.
QByteArray writeSvg(const DisplayList &list, const SvgOptions &options, const AssetSource &assets);

} // namespace periplus
