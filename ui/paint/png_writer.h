// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/layout/display_list.h"
#include "core/model/assets.h"
#include "ui/paint/text_measurer.h"

namespace periplus {

struct PngOptions
{
    double scale = 1; ///< pixels per map unit
    Color background{255, 255, 255, 255};
};

/// The list's area as a PNG picture.
/// Errors: TooLarge when a side would exceed 32 000 pixels or the picture 130 million pixels; InvalidValue for a scale
/// that is not positive; IoError when encoding fails.
Result<QByteArray> writePng(const DisplayList &list, const PngOptions &options, const ShapedTextMeasurer &measurer,
                            const AssetSource &assets);

} // namespace periplus
