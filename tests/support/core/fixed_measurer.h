// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/text_style.h"

namespace periplus {

/// Every character is half its size wide, and lines break at blanks: results can be worked out by hand.
class FixedMeasurer final : public TextMeasurer
{
public:
    double width(QStringView text, const TextStyle &style) const override;
    QList<TextLine> breakLines(QStringView text, const TextStyle &style, double maxWidth, int maxLines) const override;
    int countLines(QStringView text, const TextStyle &style, double maxWidth) const override;
};

} // namespace periplus
