// SPDX-License-Identifier: GPL-3.0-or-later
// packRow(): stacking the cards of one row.
#include "core/layout/lane_row.h"

#include "core/layout/map_grid.h"

#include <algorithm>
#include <vector>

namespace periplus {

namespace {

/// How far down each column of a band is used up already.
class Skyline
{
public:
    Skyline(int firstColumn, int endColumn)
        : m_first(firstColumn), m_used(static_cast<std::size_t>(endColumn - firstColumn), 0.0)
    {
    }

    double below(int column, int end) const
    {
        double y = 0;
        for (int i = column; i < end; ++i)
            y = std::max(y, m_used[at(i)]);
        return y;
    }

    void fill(int column, int end, double y)
    {
        for (int i = column; i < end; ++i)
            m_used[at(i)] = y;
    }

private:
    std::size_t at(int column) const { return static_cast<std::size_t>(column - m_first); }

    int m_first = 0;
    std::vector<double> m_used;
};

class RowPacker
{
public:
    RowPacker(LaneRow &row, const ColumnPlan &plan)
        : m_row(row), m_plan(plan), m_skyline(plan.bands.at(row.band).firstColumn, plan.bands.at(row.band).endColumn)
    {
    }

    /// Stage cards of a part first, then those of its steps: each as high as what is above it allows.
    void pack()
    {
        auto stage = m_row.stageCards.begin();
        auto step = m_row.stepCards.begin();
        const ColumnBand &band = m_plan.bands.at(m_row.band);
        for (int p = band.firstPart; p < band.endPart; ++p) {
            const int end = m_plan.parts.at(p).endColumn;
            for (; stage != m_row.stageCards.end() && stage->column < end; ++stage)
                put(*stage);
            while (step != m_row.stepCards.end() && step->column < end) {
                if (step->kind == PlacedKind::Channel)
                    step = putRun(step);
                else
                    put(*step++);
            }
        }
        setReach(m_row.stageCards);
        setReach(m_row.stepCards);
    }

    double contentHeight() const { return m_contentHeight; }

private:
    void put(Placed &placed)
    {
        const double y = m_skyline.below(placed.column, placed.end);
        placed.y = static_cast<float>(y);
        use(placed.column, placed.end, y + static_cast<double>(placed.height));
    }

    QList<Placed>::iterator putRun(QList<Placed>::iterator first)
    {
        const int column = first->column;
        const int perLine = channelsPerLine(m_plan.columns.at(column).width);
        const double top = m_skyline.below(column, column + 1);
        int count = 0;
        auto it = first;
        while (it != m_row.stepCards.end() && it->kind == PlacedKind::Channel && it->column == column) {
            const double line = grid::kChannelHeight + grid::kChannelGap;
            it->y = static_cast<float>(top + count / perLine * line);
            ++count;
            ++it;
        }
        const double tiles = static_cast<double>((it - 1)->y) + grid::kChannelHeight;
        const double caption =
            first->captionLines > 0 ? grid::kCaptionGap + first->captionLines * grid::kCaptionLine : 0;
        use(column, column + 1, tiles + caption);
        return it;
    }

    void use(int column, int end, double bottom)
    {
        m_skyline.fill(column, end, bottom + grid::kCardGap);
        m_contentHeight = std::max(m_contentHeight, bottom);
    }

    static void setReach(QList<Placed> &cards)
    {
        int reach = 0;
        for (Placed &placed : cards) {
            reach = std::max(reach, placed.end);
            placed.reach = reach;
        }
    }

    LaneRow &m_row;
    const ColumnPlan &m_plan;
    Skyline m_skyline;
    double m_contentHeight = 0;
};

/// Moves cards down: all by the row's padding, and, in rows that centre, each island of cards that share columns to
/// the middle.
class RowAligner
{
public:
    RowAligner(LaneRow &row, double top, double room, bool centred)
        : m_row(row), m_top(top), m_room(room), m_centred(centred)
    {
    }

    void align()
    {
        auto stage = m_row.stageCards.begin();
        auto step = m_row.stepCards.begin();
        while (stage != m_row.stageCards.end() || step != m_row.stepCards.end()) {
            const auto stageFrom = stage;
            const auto stepFrom = step;
            int end = std::min(stage != m_row.stageCards.end() ? stage->end : step->end,
                               step != m_row.stepCards.end() ? step->end : stage->end);
            double bottom = 0;
            while (true) {
                if (stage != m_row.stageCards.end() && stage->column < end)
                    join(*stage++, end, bottom);
                else if (step != m_row.stepCards.end() && step->column < end)
                    join(*step++, end, bottom);
                else
                    break;
            }
            const double shift = m_top + (m_centred ? std::max(0.0, (m_room - bottom) / 2) : 0.0);
            for (auto it = stageFrom; it != stage; ++it)
                it->y += static_cast<float>(shift);
            for (auto it = stepFrom; it != step; ++it)
                it->y += static_cast<float>(shift);
        }
    }

private:
    static void join(const Placed &placed, int &end, double &bottom)
    {
        const double caption =
            placed.captionLines > 0 ? grid::kCaptionGap + placed.captionLines * grid::kCaptionLine : 0;
        end = std::max(end, placed.end);
        bottom = std::max(bottom, static_cast<double>(placed.y + placed.height) + caption);
    }

    LaneRow &m_row;
    double m_top = 0;
    double m_room = 0;
    bool m_centred = false;
};

} // namespace

void packRow(LaneRow &row, const ColumnPlan &plan)
{
    RowPacker packer(row, plan);
    packer.pack();
    const LaneStyle style = laneStyle(row.kind);
    const double minHeight = row.collapsed ? grid::kMinRow : style.minHeight;
    const double padTop = row.collapsed ? grid::kCollapsedLanePad : style.padTop;
    const double padBottom = row.collapsed ? grid::kCollapsedLanePad : style.padBottom;
    row.height = std::max({minHeight, grid::kMinRow, row.wanted, padTop + packer.contentHeight() + padBottom});
    row.keptPerStage = !row.stageCards.isEmpty() && row.stepCards.isEmpty();
    RowAligner(row, padTop, row.height - padTop - padBottom, style.centred || row.collapsed).align();
}

} // namespace periplus
