// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/lane_row.h"

#include "core/layout/card_height.h"
#include "core/layout/map_grid.h"
#include "core/layout/map_words.h"

#include <QVarLengthArray>

#include <algorithm>
#include <vector>

namespace periplus {

namespace {

/// A card of the part that is being read.
struct Found
{
    const Card *card = nullptr;
    int column = 0;
    int end = 0;
    bool ofStage = false;
};

/// Collects what one stage part holds for one row, then measures it.
class PartReader
{
public:
    PartReader(const RowSource &source, int part, LaneRow &row)
        : m_source(source), m_part(source.plan.parts.at(part)), m_row(row), m_firstStepCard(row.stepCards.size())
    {
    }

    void add(const Card &card, int column, bool ofStage)
    {
        if (m_row.kind == LaneKind::Emotion)
            return;             // feelings are not cards; a card that was moved here shows again when it is moved on
        if (m_part.collapsed) { // in the narrow column texts would make every row tall
            ++m_hidden;
            m_hidesStepCards = m_hidesStepCards || !ofStage;
            return;
        }
        const int end = ofStage ? m_part.endColumn : m_source.plan.endOfSpan(column, std::max(1, card.span));
        m_found.append({&card, column, end, ofStage});
    }

    void finish()
    {
        m_boxed = laneStyle(m_row.kind).boxed || (m_row.kind == LaneKind::Backstage && m_found.size() > 1);
        for (qsizetype i = 0; i < m_found.size(); ++i) {
            const Found &found = m_found.at(i);
            if (startsRun(i))
                m_runStart = m_row.stepCards.size();
            append(found);
            if (endsRun(i))
                finishRun();
        }
        appendMetrics();
        if (m_hidden > 0)
            appendCount();
    }

private:
    bool isChannel(const Found &found) const
    {
        return m_row.kind == LaneKind::Touchpoint && !m_row.collapsed && !found.ofStage && found.card->text.isEmpty()
               && found.card->asset.isEmpty() && found.end == found.column + 1;
    }
    bool sameRun(qsizetype a, qsizetype b) const
    {
        return isChannel(m_found.at(a)) && isChannel(m_found.at(b)) && m_found.at(a).column == m_found.at(b).column;
    }
    bool startsRun(qsizetype i) const { return isChannel(m_found.at(i)) && (i == 0 || !sameRun(i - 1, i)); }
    bool endsRun(qsizetype i) const
    {
        return isChannel(m_found.at(i)) && (i + 1 == m_found.size() || !sameRun(i, i + 1));
    }

    PlacedKind kindOf(const Found &found) const
    {
        if (m_row.collapsed)
            return PlacedKind::Bar;
        if (m_row.kind == LaneKind::Touchpoint)
            return isChannel(found) ? PlacedKind::Channel : PlacedKind::Block;
        if (m_row.kind == LaneKind::Metric && m_source.state.find(found.card->metric))
            return PlacedKind::MetricCard;
        if (m_row.kind == LaneKind::Image)
            return PlacedKind::Picture;
        return m_boxed ? PlacedKind::Boxed : PlacedKind::Text;
    }

    void append(const Found &found)
    {
        Placed placed;
        placed.id = found.card->id.value;
        placed.column = found.column;
        placed.end = found.end;
        placed.kind = kindOf(found);
        const bool boxLike = placed.kind == PlacedKind::Boxed || placed.kind == PlacedKind::Bar;
        placed.indent = placed.rightInset = static_cast<float>(boxLike ? grid::kCardInset : grid::kCellPad);
        if (placed.kind == PlacedKind::Channel)
            placed.height = static_cast<float>(grid::kChannelHeight);
        else
            placed.height =
                static_cast<float>(cardHeight({m_source.state, m_source.measurer, m_source.pictures}, *found.card,
                                              m_row.kind, placed.kind, placedWidth(placed, m_source.plan)));
        (found.ofStage ? m_row.stageCards : m_row.stepCards).append(placed);
    }

    /// Spreads a run of channel tiles over its lines and counts the lines of names below it.
    void finishRun()
    {
        Placed *first = m_row.stepCards.data() + m_runStart;
        Placed *end = m_row.stepCards.data() + m_row.stepCards.size();
        const double width = m_source.plan.columns.at(first->column).width;
        const int perLine = channelsPerLine(width);
        const double pitch = grid::kChannelWidth + grid::kChannelGap;
        for (Placed *tile = first; tile != end; ++tile) {
            const double left = grid::kCellPad + static_cast<double>((tile - first) % perLine) * pitch;
            tile->indent = static_cast<float>(left);
            tile->rightInset = static_cast<float>(width - left - grid::kChannelWidth);
        }
        const QString caption = runCaption(m_source.state, m_source.measurer, first, end, width);
        const int lines = m_source.measurer.countLines(caption, grid::kChannelName, captionWidth(width));
        for (Placed *tile = first; tile != end; ++tile)
            tile->captionLines = static_cast<quint8>(std::min(lines, 200));
    }

    /// Metrics of this stage and its steps that no card shows.
    void appendMetrics()
    {
        if (m_row.lane != m_source.metricLane || m_row.collapsed)
            return;
        if (m_part.collapsed) {
            countLooseMetrics();
            return;
        }
        if (!m_part.continued) {
            for (const MetricId id : m_source.looseMetrics.value(m_part.stage.value))
                m_row.stageCards.append(chip(id, m_part.firstColumn, m_part.endColumn));
        }
        for (int i = m_part.firstColumn; i < m_part.endColumn; ++i) {
            const StepId step = m_source.plan.columns.at(i).step;
            for (const MetricId id : step ? m_source.looseMetrics.value(step.value) : QList<MetricId>())
                m_row.stepCards.append(chip(id, i, i + 1));
        }
        std::stable_sort(m_row.stepCards.begin() + m_firstStepCard, m_row.stepCards.end(),
                         [](const Placed &a, const Placed &b) { return a.column < b.column; });
    }

    void countLooseMetrics()
    {
        m_hidden += static_cast<int>(m_source.looseMetrics.value(m_part.stage.value).size());
        for (const StepId step : m_source.state.stepsOf(m_part.stage))
            m_hidden += static_cast<int>(m_source.looseMetrics.value(step.value).size());
    }

    Placed chip(MetricId id, int column, int end) const
    {
        Placed placed;
        placed.id = id.value;
        placed.column = column;
        placed.end = end;
        placed.kind = PlacedKind::Chip;
        placed.indent = placed.rightInset = static_cast<float>(grid::kCellPad);
        placed.height =
            static_cast<float>(metricHeight(m_source.state, m_source.measurer, id, placedWidth(placed, m_source.plan)));
        return placed;
    }

    void appendCount()
    {
        Placed placed;
        placed.id = m_hidden;
        placed.column = m_part.firstColumn;
        placed.end = m_part.endColumn;
        placed.kind = PlacedKind::Count;
        placed.indent = placed.rightInset = static_cast<float>(grid::kCardInset);
        placed.height = static_cast<float>(grid::kCaptionLine);
        (m_hidesStepCards ? m_row.stepCards : m_row.stageCards).append(placed);
    }

    const RowSource &m_source;
    const StagePart &m_part;
    LaneRow &m_row;
    QVarLengthArray<Found, 64> m_found;
    qsizetype m_firstStepCard = 0; ///< of this part
    qsizetype m_runStart = 0;
    int m_hidden = 0;
    bool m_hidesStepCards = false;
    bool m_boxed = false;
};

} // namespace

void appendPart(const RowSource &source, int part, const QHash<qint64, LaneRow *> &rowOfLane, QBitArray &momentsOfTruth)
{
    const StagePart &where = source.plan.parts.at(part);
    QHash<qint64, PartReader *> readerOfLane;
    std::vector<PartReader> readers;
    readers.reserve(static_cast<std::size_t>(rowOfLane.size()));
    for (auto it = rowOfLane.cbegin(); it != rowOfLane.cend(); ++it) {
        readers.emplace_back(source, part, *it.value());
        readerOfLane.insert(it.key(), &readers.back());
    }
    momentsOfTruth.fill(false, where.firstColumn, where.endColumn);
    const auto take = [&](CardId id, int column, bool ofStage) {
        const Card &card = source.state.at(id);
        if (card.momentOfTruth && !ofStage && source.state.at(card.lane).kind == LaneKind::Touchpoint)
            momentsOfTruth.setBit(column);
        if (PartReader *reader = readerOfLane.value(card.lane.value))
            reader->add(card, column, ofStage);
    };
    if (!where.continued) {
        for (const CardId id : source.state.cardsOf(where.stage))
            take(id, where.firstColumn, true);
    }
    if (where.collapsed) {
        for (const StepId step : source.state.stepsOf(where.stage)) {
            for (const CardId id : source.state.cardsOf(step))
                take(id, where.firstColumn, false);
        }
    }
    for (int i = where.firstColumn; i < where.endColumn; ++i) {
        const StepId step = source.plan.columns.at(i).step;
        for (const CardId id : step ? source.state.cardsOf(step) : QList<CardId>())
            take(id, i, false);
    }
    for (PartReader &reader : readers)
        reader.finish();
}

QList<Placed>::const_iterator firstReaching(const QList<Placed> &cards, int column)
{
    return std::partition_point(cards.cbegin(), cards.cend(),
                                [&](const Placed &placed) { return placed.reach <= column; });
}

double placedWidth(const Placed &placed, const ColumnPlan &plan)
{
    const double left = plan.columns.at(placed.column).x + static_cast<double>(placed.indent);
    return plan.columns.at(placed.end - 1).right() - static_cast<double>(placed.rightInset) - left;
}

QRectF placedRect(const LaneRow &row, const Placed &placed, const ColumnPlan &plan)
{
    const double left = plan.columns.at(placed.column).x + static_cast<double>(placed.indent);
    return {left, row.top + static_cast<double>(placed.y), placedWidth(placed, plan),
            static_cast<double>(placed.height)};
}

int channelsPerLine(double columnWidth)
{
    const double pitch = grid::kChannelWidth + grid::kChannelGap;
    return std::max(1, static_cast<int>((columnWidth - grid::kCellPad + grid::kChannelGap) / pitch));
}

double captionWidth(double columnWidth)
{
    return columnWidth - grid::kCellPad - 2;
}

double stepTitleWidth(double columnWidth)
{
    return columnWidth - grid::kCellPad + 1; // a word may come close to the next column.s
}

QString runCaption(const State &state, const TextMeasurer &measurer, const Placed *first, const Placed *last,
                   double columnWidth)
{
    QStringList names;
    for (const Placed *tile = first; tile != last; ++tile) {
        const Channel *channel = state.find(state.at(CardId{tile->id}).channel);
        if (channel && !names.contains(channel->name))
            names.append(channel->name);
    }
    const QString all = words::channelList(names);
    const bool roomy = columnWidth >= grid::kStepWidthDefault;
    if (roomy || names.size() < 2 || measurer.width(all, grid::kChannelName) <= captionWidth(columnWidth))
        return all;
    return names.first();
}

} // namespace periplus
