// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/measured_map.h"

#include "core/layout/map_grid.h"
#include "core/layout/map_words.h"
#include "core/model/row_changes.h"

#include <algorithm>

namespace periplus {

namespace {

/// Takes over from the previous measure whatever did not change, and measures the rest.
class MapMeasurer
{
public:
    MapMeasurer(MeasuredMap &map, const MeasuredMap *previous) : m_map(map), m_previous(previous) {}

    void measure()
    {
        planStages();
        collectLanes();
        findLooseMetrics();
        measureSteps();
        measureRows();
        measureFeelings();
    }

private:
    void planStages()
    {
        if (m_previous && !rowsDiffer<Stage>(m_map.state, m_previous->state)
            && !rowsDiffer<Step>(m_map.state, m_previous->state)) {
            m_map.plan = m_previous->plan;
            m_sameSteps = m_sameColumns = true;
            return;
        }
        m_map.plan = planColumns(m_map.state, m_map.journey, m_map.options);
        m_sameColumns = m_previous && m_map.plan == m_previous->plan;
    }

    void collectLanes()
    {
        for (const LaneId id : m_map.state.lanesOf(m_map.journey)) {
            const Lane &lane = m_map.state.at(id);
            if (lane.hidden || m_map.options.filter.hiddenLanes.contains(id))
                continue;
            m_map.laneIndex.insert(id.value, static_cast<int>(m_map.lanes.size()));
            m_map.lanes.append(lane);
        }
        const auto sameShape = [](const Lane &a, const Lane &b) {
            return a.id == b.id && a.kind == b.kind && a.collapsed == b.collapsed && a.height == b.height;
        };
        m_sameLanes = m_previous
                      && std::equal(m_map.lanes.cbegin(), m_map.lanes.cend(), m_previous->lanes.cbegin(),
                                    m_previous->lanes.cend(), sameShape);
    }

    /// Metrics of stages and steps that no card of the metric lane shows already.
    void findLooseMetrics()
    {
        const auto metricLane = std::find_if(m_map.lanes.cbegin(), m_map.lanes.cend(),
                                             [](const Lane &lane) { return lane.kind == LaneKind::Metric; });
        if (metricLane == m_map.lanes.cend())
            return;
        m_map.metricLane = metricLane->id;
        QList<MetricId> attached;
        m_map.state.forEach<Metric>([&](const Metric &metric) {
            if (metric.stage || metric.step)
                attached.append(metric.id);
        });
        std::sort(attached.begin(), attached.end(),
                  [&](MetricId a, MetricId b) { return comesBefore(m_map.state.at(a), m_map.state.at(b)); });
        for (const MetricId id : attached) {
            const Metric &metric = m_map.state.at(id);
            const QList<CardId> here =
                metric.step ? m_map.state.cardsOf(metric.step) : m_map.state.cardsOf(metric.stage);
            const bool shown =
                std::any_of(here.cbegin(), here.cend(), [&](CardId card) { return m_map.state.at(card).metric == id; });
            if (!shown)
                m_map.looseMetrics[metric.step ? metric.step.value : metric.stage.value].append(id);
        }
    }

    void measureSteps()
    {
        if (m_sameSteps) {
            m_map.stepHeights = m_previous->stepHeights;
            return;
        }
        for (const ColumnBand &band : m_map.plan.bands) {
            double height = grid::kStepRow;
            for (int i = band.firstColumn; i < band.endColumn; ++i) {
                const MapColumn &column = m_map.plan.columns.at(i);
                if (!column.step)
                    continue;
                const int lines = m_map.measurer->countLines(m_map.state.at(column.step).title, grid::kLabel,
                                                             stepTitleWidth(column.width));
                height = std::max(height, grid::kStepTitleY + lines * grid::kTitleLine + grid::kCardInset);
            }
            m_map.stepHeights.append(height);
        }
    }

    void measureRows()
    {
        const bool reuse = m_sameColumns && m_sameLanes;
        m_map.momentsOfTruth = reuse ? m_previous->momentsOfTruth : QBitArray(m_map.plan.columns.size());
        if (reuse) {
            m_map.rows = m_previous->rows;
            findStaleParts();
        }
        for (int band = 0; band < m_map.plan.bands.size(); ++band) {
            for (int lane = 0; lane < m_map.lanes.size(); ++lane) {
                if (!reuse)
                    m_map.rows.append(emptyRow(band, lane));
            }
        }
        const RowSource source{m_map.state,        *m_map.measurer,  m_map.plan,
                               m_map.looseMetrics, m_map.metricLane, m_map.options.pictures};
        for (int band = 0; band < m_map.plan.bands.size(); ++band)
            measureBand(source, band, reuse);
    }

    LaneRow emptyRow(int band, int laneNumber) const
    {
        const Lane &lane = m_map.lanes.at(laneNumber);
        LaneRow row;
        row.lane = lane.id;
        row.kind = lane.kind;
        row.collapsed = lane.collapsed;
        row.wanted = lane.collapsed ? 0 : std::min(lane.height.value_or(0), grid::kLaneHeightMax);
        row.band = band;
        return row;
    }

    int rowIndex(int band, int lane) const { return band * static_cast<int>(m_map.lanes.size()) + lane; }

    /// Fills the rows of a band anew, from the state where a part is stale, else from the previous rows.
    void measureBand(const RowSource &source, int band, bool reuse)
    {
        QList<int> lanes;
        for (int lane = 0; lane < m_map.lanes.size(); ++lane) {
            if (!reuse || isStale(band, lane))
                lanes.append(lane);
        }
        for (const int lane : lanes)
            m_map.rows[rowIndex(band, lane)] = emptyRow(band, lane);
        const ColumnBand &columns = m_map.plan.bands.at(band);
        for (int part = columns.firstPart; part < columns.endPart; ++part) {
            QHash<qint64, LaneRow *> stale;
            for (const int lane : lanes) {
                LaneRow &row = m_map.rows[rowIndex(band, lane)];
                if (!reuse || m_staleLanes.contains(lane) || m_staleParts.contains({part, lane}))
                    stale.insert(row.lane.value, &row);
                else
                    copyPart(m_previous->rows.at(rowIndex(band, lane)), m_map.plan.parts.at(part), row);
            }
            if (!stale.isEmpty())
                appendPart(source, part, stale, m_map.momentsOfTruth);
        }
        for (const int lane : lanes)
            packRow(m_map.rows[rowIndex(band, lane)], m_map.plan);
    }

    bool isStale(int band, int lane) const
    {
        if (m_staleLanes.contains(lane))
            return true;
        return std::any_of(m_staleParts.cbegin(), m_staleParts.cend(), [&](const std::pair<int, int> &stale) {
            return stale.second == lane && m_map.plan.parts.at(stale.first).band == band;
        });
    }

    static void copyPart(const LaneRow &from, const StagePart &part, LaneRow &to)
    {
        const auto copy = [&](const QList<Placed> &source, QList<Placed> &target) {
            const auto startsBefore = [](const Placed &placed, int column) { return placed.column < column; };
            const auto first = std::lower_bound(source.cbegin(), source.cend(), part.firstColumn, startsBefore);
            const auto last = std::lower_bound(first, source.cend(), part.endColumn, startsBefore);
            for (auto it = first; it != last; ++it)
                target.append(*it);
        };
        copy(from.stageCards, to.stageCards);
        copy(from.stepCards, to.stepCards);
    }

    void findStaleParts()
    {
        const State &now = m_map.state;
        const State &then = m_previous->state;
        now.forEachDifference<Card>(then, [&](CardId id) { markCard(id); });
        const auto markTagged = [&](const State &state, CardTagId id) {
            if (const CardTag *tagged = state.find(id))
                markCard(tagged->card);
        };
        now.forEachDifference<CardTag>(then, [&](CardTagId id) {
            markTagged(now, id);
            markTagged(then, id);
        });
        if (rowsDiffer<Channel>(now, then))
            markKind(LaneKind::Touchpoint);
        if (rowsDiffer<Metric>(now, then) || rowsDiffer<Measurement>(now, then)
            || m_map.looseMetrics != m_previous->looseMetrics)
            markKind(LaneKind::Metric);
    }

    void markCard(CardId id)
    {
        for (const State *state : {static_cast<const State *>(&m_map.state), &m_previous->state}) {
            const Card *card = state->find(id);
            if (!card)
                continue;
            const int lane = m_map.laneIndex.value(card->lane.value, -1);
            const int column = m_map.plan.columnOfStep.value(card->step.value, -1);
            const int part = card->step ? (column < 0 ? -1 : m_map.plan.columns.at(column).part)
                                        : m_map.plan.partOfStage.value(card->stage.value, -1);
            if (lane >= 0 && part >= 0)
                m_staleParts.insert({part, lane});
        }
    }

    void markKind(LaneKind kind)
    {
        for (int lane = 0; lane < m_map.lanes.size(); ++lane) {
            if (m_map.lanes.at(lane).kind == kind)
                m_staleLanes.insert(lane);
        }
    }

    void measureFeelings()
    {
        if (m_sameColumns && m_sameSteps && !rowsDiffer<Emotion>(m_map.state, m_previous->state)
            && !rowsDiffer<JourneyPersona>(m_map.state, m_previous->state)
            && !rowsDiffer<Persona>(m_map.state, m_previous->state)
            && m_map.options.filter.focus() == m_previous->options.filter.focus()) {
            m_map.series = m_previous->series;
            m_map.stageMeans = m_previous->stageMeans;
            return;
        }
        m_map.series = collectFeelings(m_map.state, m_map.journey, m_map.plan, m_map.options.filter.focus());
        QHash<qint64, int> counts;
        for (const FeltPoint &point : m_map.series.isEmpty() ? QList<FeltPoint>() : m_map.series.first().points) {
            const qint64 stage = m_map.plan.columns.at(point.column).stage.value;
            m_map.stageMeans[stage] += point.score;
            ++counts[stage];
        }
        for (auto it = m_map.stageMeans.begin(); it != m_map.stageMeans.end(); ++it)
            it.value() /= counts.value(it.key());
    }

    MeasuredMap &m_map;
    const MeasuredMap *m_previous = nullptr;
    QSet<std::pair<int, int>> m_staleParts; ///< part, lane
    QSet<int> m_staleLanes;
    bool m_sameSteps = false;
    bool m_sameColumns = false;
    bool m_sameLanes = false;
};

} // namespace

MeasuredMap measureMap(const State &state, JourneyId journey, const Theme &theme, const TextMeasurer &measurer,
                       const LayoutOptions &options, const MeasuredMap *previous)
{
    MeasuredMap map;
    map.state = state;
    map.journey = journey;
    map.theme = theme;
    map.measurer = &measurer;
    map.options = options;
    LayoutOptions sizes = options;
    if (previous)
        sizes.filter = previous->options.filter; // it moves nothing
    const bool comparable =
        previous && previous->journey == journey && previous->measurer == &measurer && previous->options == sizes;
    MapMeasurer(map, comparable ? previous : nullptr).measure();
    arrangeRows(map);
    return map;
}

/// Short names that several would share give way to the whole ones.
void tellApart(const State &state, QList<FeltSeries> &series)
{
    QHash<QString, int> times;
    for (const FeltSeries &one : std::as_const(series))
        ++times[one.name];
    for (FeltSeries &one : series) {
        const Persona *persona = state.find(one.persona);
        if (persona && times.value(one.name) > 1)
            one.name = persona->name.simplified();
    }
}

/// Who feels the same as somebody before at a step must not be hidden behind them.
void setBeside(QList<FeltSeries> &series)
{
    QHash<std::pair<int, double>, int> taken;
    for (FeltSeries &one : series) {
        for (FeltPoint &point : one.points)
            point.beside = taken[{point.column, point.score}]++;
    }
}

QList<FeltSeries> collectFeelings(const State &state, JourneyId journey, const ColumnPlan &plan, PersonaId focus)
{
    QList<FeltSeries> series;
    QHash<qint64, qsizetype> indexOf;
    const auto seriesOf = [&](PersonaId id) -> FeltSeries & {
        if (!indexOf.contains(id.value)) {
            const Persona *persona = state.find(id);
            indexOf.insert(id.value, series.size());
            series.append({id, persona ? words::shortName(*persona) : words::everyone(), {}});
        }
        return series[indexOf.value(id.value)];
    };
    for (const JourneyPersonaId id : state.personasOf(journey))
        seriesOf(state.at(id).persona);
    tellApart(state, series);
    for (int i = 0; i < plan.columns.size(); ++i) {
        const StepId step = plan.columns.at(i).step;
        for (const EmotionId id : step ? state.emotionsOf(step) : QList<EmotionId>()) {
            const Emotion &emotion = state.at(id);
            seriesOf(emotion.persona).points.append({i, emotion.value, id});
        }
    }
    // Who feels nothing here draws nothing; the first who does has the main curve.
    series.removeIf([](const FeltSeries &one) { return one.points.isEmpty(); });
    std::stable_partition(series.begin(), series.end(),
                          [&](const FeltSeries &one) { return focus && one.persona == focus; });
    setBeside(series);
    return series;
}

QRectF MeasuredMap::rowRect(const LaneRow &row) const
{
    return {0, row.top, plan.bands.at(row.band).right, row.height};
}

double MeasuredMap::emotionY(const LaneRow &row, double score) const
{
    const double top = row.top + grid::kEmotionTop;
    const double bottom = row.top + row.height - grid::kEmotionBottom;
    return top + (2.0 - score) / 4.0 * (bottom - top);
}

const LaneRow *MeasuredMap::emotionRow(int band) const
{
    for (const int index : bands.at(band).rows) {
        if (rows.at(index).kind == LaneKind::Emotion)
            return &rows.at(index);
    }
    return nullptr;
}

QPointF MeasuredMap::feltPosition(const LaneRow &row, const FeltPoint &point) const
{
    const MapColumn &column = plan.columns.at(point.column);
    return {column.x + column.width / 2 + grid::kBesideX * point.beside,
            emotionY(row, point.score) + grid::kBesideY * point.beside};
}

} // namespace periplus
