// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/text_style.h"

#include <memory>

namespace periplus {

class Shaper;

/// Measures with the embedded faces by HarfBuzz, and with the system's fonts for what they do not cover.
/// Needs no QGuiApplication. Words are cached; not thread-safe, so each thread makes its own.
class ShapedTextMeasurer final : public TextMeasurer
{
public:
    ShapedTextMeasurer();
    ~ShapedTextMeasurer() override;
    Q_DISABLE_COPY_MOVE(ShapedTextMeasurer)

    double width(QStringView text, const TextStyle &style) const override;
    QList<TextLine> breakLines(QStringView text, const TextStyle &style, double maxWidth,
                               int maxLines = 0) const override;
    int countLines(QStringView text, const TextStyle &style, double maxWidth) const override;

    /// The cache the painters draw from.
    Shaper &shaper() const { return *m_shaper; }

private:
    std::unique_ptr<Shaper> m_shaper;
};

} // namespace periplus
