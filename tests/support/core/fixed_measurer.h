// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/text_style.h"

namespace periplus {

/// Measures without fonts: every character is half its size wide (full size from the CJK blocks on), heavier faces a
/// little more. Lines break at spaces and '\n'.
class FixedMeasurer final : public TextMeasurer
{
public:
    double width(QStringView text, const TextStyle &style) const override;
    QList<TextLine> breakLines(QStringView text, const TextStyle &style, double maxWidth,
                               int maxLines = 0) const override;
    int countLines(QStringView text, const TextStyle &style, double maxWidth) const override;
};

} // namespace periplus
