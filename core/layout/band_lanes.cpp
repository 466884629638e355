// SPDX-License-Identifier: GPL-3.0-or-later
// BandWriter: lanes and their cells.
#include "core/layout/band_writer.h"
#include "core/layout/card_writer.h"
#include "core/layout/map_grid.h"
#include "core/layout/map_words.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

void BandWriter::writeRow(const LaneRow &row)
{
    const QRectF area = m_map.rowRect(row);
    if (!touches(area))
        return;
    const Lane &lane = m_map.state.at(row.lane);
    m_out.begin({Role::LaneRow, row.lane.value, row.lane.value}, area, words::laneName(lane));
    writeLaneHeader(row);
    if (row.kind == LaneKind::Emotion)
        writeFeelings(row);
    else
        writeCells(row);
    m_out.end();
}

namespace {

/// The label's letters, smaller where a word would not fit on a line: a name is never cut within a word.
TextStyle railStyle(const QString &name, double width, const TextMeasurer &measurer)
{
    constexpr double kSmallest = 10;
    double widest = 0;
    for (const QStringView word : QStringView(name).split(u' '))
        widest = std::max(widest, measurer.width(word, grid::kLabel));
    TextStyle style = grid::kLabel;
    if (widest > width)
        style.px = std::max(kSmallest, style.px * width / widest);
    return style;
}

} // namespace

void BandWriter::writeLaneHeader(const LaneRow &row)
{
    const QRectF area(0, row.top, grid::kRail, row.height);
    if (!touches(area))
        return;
    const QString name = words::laneName(m_map.state.at(row.lane));
    m_out.begin({Role::LaneHeader, row.lane.value, row.lane.value}, area, name);
    if (row.kind == LaneKind::Emotion) {
        writeLevelNames(row);
    } else {
        const LaneStyle look = laneStyle(row.kind);
        const double middle = area.center().y();
        m_out.add(IconMark{look.icon,
                           QRectF(grid::kRailIconLeft, middle - grid::kRailIcon / 2, grid::kRailIcon, grid::kRailIcon),
                           color(look.hue)});
        const double width = grid::kRail - grid::kRailTextLeft - 2;
        const int most = std::max(1, static_cast<int>(row.height / grid::kTitleLine));
        const TextStyle style = railStyle(name, width, *m_map.measurer);
        const int count = std::min(most, m_map.measurer->countLines(name, style, width));
        const double height = count * grid::kTitleLine;
        const QRectF text(grid::kRailTextLeft, middle - height / 2, width, height);
        m_out.lines(name, style, color(u"ink"_s), text, grid::kTitleLine, most);
    }
    m_out.end();
}

void BandWriter::writeCells(const LaneRow &row)
{
    const auto [firstColumn, endColumn] = m_map.plan.columnsTouching(m_band, m_region.left(), m_region.right());
    const auto [firstPart, endPart] = m_map.plan.partsTouching(m_band, m_region.left(), m_region.right());
    auto step = firstReaching(row.stepCards, firstColumn);
    const auto writeStepsBefore = [&](int column) {
        while (step != row.stepCards.cend() && step->column < column) {
            auto end = step;
            while (end != row.stepCards.cend() && end->column == step->column)
                ++end;
            writeStepCell(row, step, end);
            step = end;
        }
    };
    for (int i = firstPart; i < endPart; ++i) {
        const StagePart &part = m_map.plan.parts.at(i);
        writeStepsBefore(part.firstColumn); // cards of earlier stages that reach in here
        writeStageCell(row, part);
        writeStepsBefore(std::min(part.endColumn, endColumn));
    }
}

void BandWriter::writeStageCell(const LaneRow &row, const StagePart &part)
{
    const auto startsBefore = [](const Placed &placed, int column) { return placed.column < column; };
    const auto first = std::lower_bound(row.stageCards.cbegin(), row.stageCards.cend(), part.firstColumn, startsBefore);
    const auto end = std::lower_bound(first, row.stageCards.cend(), part.endColumn, startsBefore);
    if (first == end)
        return;
    const QRectF place(part.x, row.top, part.width, row.height);
    const QString name =
        words::placeSentence(words::laneName(m_map.state.at(row.lane)), m_map.state.at(part.stage).title);
    writeCell(row, {Role::Cell, part.stage.value, row.lane.value}, place, name, first, end);
}

void BandWriter::writeStepCell(const LaneRow &row, PlacedIterator first, PlacedIterator end)
{
    const MapColumn &column = m_map.plan.columns.at(first->column);
    const QRectF place(column.x, row.top, column.width, row.height);
    const QString where = column.step ? m_map.state.at(column.step).title : m_map.state.at(column.stage).title;
    const qint64 id = column.step ? column.step.value : column.stage.value;
    const QString name = words::placeSentence(words::laneName(m_map.state.at(row.lane)), where);
    writeCell(row, {Role::Cell, id, row.lane.value}, place, name, first, end);
}

void BandWriter::writeCell(const LaneRow &row, const Source &source, const QRectF &place, const QString &name,
                           PlacedIterator first, PlacedIterator end)
{
    QRectF bounds = place; // grows with the cards that span further steps
    for (auto it = first; it != end; ++it)
        bounds = bounds.united(placedRect(row, *it, m_map.plan));
    if (!touches(bounds))
        return;
    m_out.begin(source, bounds, name);
    const CardWriter cards(m_map.context(), row.kind, m_out);
    const MapFilter &filter = m_map.options.filter;
    const auto isVeiled = [&](const Placed &placed) {
        const Card *card = isCard(placed.kind) ? m_map.state.find(CardId{placed.id}) : nullptr;
        return card && !filter.matches(m_map.state, *card);
    };
    for (auto it = first; it != end; ++it) {
        const QRectF rect = placedRect(row, *it, m_map.plan);
        if (touches(rect))
            cards.write(*it, rect, !filter.isEmpty() && isVeiled(*it));
    }
    writeRunCaptions(row, first, end);
    m_out.end();
}

/// Below each run of channel tiles, the names of its channels.
void BandWriter::writeRunCaptions(const LaneRow &row, PlacedIterator first, PlacedIterator end)
{
    for (auto it = first; it != end;) {
        if (it->kind != PlacedKind::Channel) {
            ++it;
            continue;
        }
        auto last = it;
        while (last != end && last->kind == PlacedKind::Channel)
            ++last;
        const MapColumn &column = m_map.plan.columns.at(it->column);
        const QString caption = runCaption(m_map.state, *m_map.measurer, &*it, &*it + (last - it), column.width);
        const double top = placedRect(row, *(last - 1), m_map.plan).bottom() + grid::kCaptionGap;
        const QRectF text(column.x + grid::kCellPad, top, captionWidth(column.width),
                          it->captionLines * grid::kCaptionLine);
        m_out.lines(caption, grid::kChannelName, color(u"ink3"_s), text, grid::kCaptionLine, it->captionLines);
        it = last;
    }
}

} // namespace periplus
