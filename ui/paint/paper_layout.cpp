// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/paper_layout.h"

#include "core/layout/map_grid.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace periplus {

namespace {

constexpr double kSheetAspect = 1.4142135623730951; // ISO 216, landscape
constexpr double kWidestBand = 2600;                // map units; a fitted page keeps narrower maps in one band
constexpr int kMostStepsToTry = 60;
constexpr int kMostBandsToTry = 4;
constexpr double kBandPrice = 1.15; // another band must make letters this much larger
constexpr double kMostEmotionRow = 320;
constexpr std::array kStepWidths{92.0, 104.0, 120.0, 144.0, 168.0};

/// Tries layouts of one map and keeps the one whose letters are largest on the paper.
class PaperFiller
{
public:
    PaperFiller(const State &state, JourneyId journey, const Theme &theme, const TextMeasurer &measurer,
                const LayoutOptions &options, const PaperFrame &paper)
        : m_state(state), m_journey(journey), m_theme(theme), m_measurer(measurer), m_options(options), m_paper(paper)
    {
    }

    FilledPaper run() const
    {
        int steps = 0;
        for (const StageId stage : m_state.stagesOf(m_journey))
            steps += std::max(1, static_cast<int>(m_state.stepsOf(stage).size()));
        LayoutOptions best = steps > kMostStepsToTry ? manyBands() : bestOfAll();
        QSizeF map = measured(best);
        if (best.maxBandWidth == 0 && map.width() > map.height()) {
            growEmotionRow(best, map);
            map = measured(best);
        }
        return {best, fitPage(QRectF({}, map), m_paper.size, m_paper.marginPt).landscape};
    }

private:
    /// Size of a layout with the margin around it.
    QSizeF measured(const LayoutOptions &options) const
    {
        const double margin = m_paper.mapMargin;
        return JourneyLayout::measure(m_state, m_journey, m_theme, m_measurer, options)
            .bounds()
            .adjusted(-margin, -margin, margin, margin)
            .size();
    }

    LayoutOptions bestOfAll() const
    {
        LayoutOptions best = m_options;
        double bestScore = 0;
        for (const double width : kStepWidths) {
            LayoutOptions tried = m_options;
            tried.stepWidth = width;
            tried.maxBandWidth = 0;
            const QSizeF strip = measured(tried);
            const bool oneBand = m_paper.size == PaperSize::Fitted && strip.width() <= kWidestBand;
            double price = 1;
            for (int bands = 1; bands <= (oneBand ? 1 : kMostBandsToTry); ++bands, price *= kBandPrice) {
                tried.maxBandWidth = bands == 1 ? 0 : bandWidth(strip.width(), bands);
                const double score = scaleOf(bands == 1 ? strip : measured(tried)) / price;
                if (score > bestScore) {
                    bestScore = score;
                    best = tried;
                }
            }
        }
        return best;
    }

    /// Width over height of what a map can fill.
    double aspect() const
    {
        if (m_paper.size == PaperSize::Fitted)
            return kSheetAspect;
        const PageFit sheet = fitPage(QRectF(0, 0, kSheetAspect, 1), m_paper.size, m_paper.marginPt);
        return (sheet.page.width() - 2 * m_paper.marginPt) / (sheet.page.height() - 2 * m_paper.marginPt);
    }

    /// Size of a map unit on the paper; for a fitted page on a notional landscape sheet.
    double scaleOf(QSizeF map) const
    {
        if (m_paper.size != PaperSize::Fitted)
            return fitPage(QRectF({}, map), m_paper.size, m_paper.marginPt).scale;
        return 1 / std::max({map.width(), kSheetAspect * map.height(), 1.0});
    }

    static double bandWidth(double strip, int bands)
    {
        return grid::kMapLeft + std::ceil((strip - grid::kMapLeft) / bands) + 2 * grid::kStepWidthDefault;
    }

    /// What a landscape sheet leaves below the map goes to the curve, which gains most from height.
    void growEmotionRow(LayoutOptions &options, QSizeF map) const
    {
        const double room = map.width() / aspect() - map.height();
        if (room > 0)
            options.emotionRow = std::min(grid::kEmotionRow + room, kMostEmotionRow);
    }

    /// Breaks a long map into bands that make the page about as wide as a sheet of paper is.
    LayoutOptions manyBands() const
    {
        LayoutOptions bare = m_options;
        bare.titleBlock = false;
        bare.legend = false;
        const QSizeF strip = measured(bare);
        const double bands = std::max(1.0, std::round(std::sqrt(strip.width() / (kSheetAspect * strip.height()))));
        LayoutOptions options = m_options;
        options.maxBandWidth = std::max(kWidestBand * 0.7, bandWidth(strip.width(), static_cast<int>(bands)));
        return options;
    }

    const State &m_state;
    JourneyId m_journey;
    const Theme &m_theme;
    const TextMeasurer &m_measurer;
    const LayoutOptions &m_options;
    const PaperFrame &m_paper;
};

} // namespace

FilledPaper fillPaper(const State &state, JourneyId journey, const Theme &theme, const TextMeasurer &measurer,
                      const LayoutOptions &options, const PaperFrame &paper)
{
    return PaperFiller(state, journey, theme, measurer, options, paper).run();
}

} // namespace periplus
