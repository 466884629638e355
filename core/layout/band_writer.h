// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/list_writer.h"
#include "core/layout/measured_map.h"

namespace periplus {

/// Writes one band of a measured map, as far as it touches a region, in reading order.
class BandWriter
{
public:
    BandWriter(const MeasuredMap &map, int band, const QRectF &region, ListWriter &out);

    void write();

private:
    // What stands behind everything: band_backdrop.cpp
    void writeBackdrop();
    void writeRail(const TileGroup &group);
    void writeTiles(const TileGroup &group);
    void writeHairlines(const TileGroup &group, const StagePart &part);
    void writeEmotionGrid(const LaneRow &row);
    void writeServiceLine(const MeasuredLine &line);
    void writeRoute();
    void writeTile(const QRectF &rect);

    // Stages and steps: band_headers.cpp
    void writeHeaderRow();
    void writePlate(const StagePart &part);
    void writePlateText(const StagePart &part, const Stage &stage, const QRectF &box);
    void writeStepRow();
    void writeStep(int column);

    // Lanes: band_lanes.cpp
    void writeRow(const LaneRow &row);
    void writeLaneHeader(const LaneRow &row);
    void writeCells(const LaneRow &row);
    void writeStageCell(const LaneRow &row, const StagePart &part);
    using PlacedIterator = QList<Placed>::const_iterator;
    void writeStepCell(const LaneRow &row, PlacedIterator first, PlacedIterator end);
    void writeCell(const LaneRow &row, const Source &source, const QRectF &place, const QString &name,
                   PlacedIterator first, PlacedIterator end);
    void writeRunCaptions(const LaneRow &row, PlacedIterator first, PlacedIterator end);

    // Feelings: band_emotions.cpp
    void writeFeelings(const LaneRow &row);
    void writeLevelNames(const LaneRow &row);
    void writeSeriesLegend(const LaneRow &row);

    // Survey answers: band_answers.cpp
    const AnswerScore *answersAt(const MapColumn &column) const;
    void writeHeat(const MapColumn &column, const QRectF &area);
    void writeHeatValue(const MapColumn &column, const QRectF &area);
    void writeAnswerCurve(const LaneRow &row);
    QList<QRectF> feelingMarks(const LaneRow &row, int column) const;
    void writeAnswerLegend(const LaneRow &row, double left);

    bool touches(const QRectF &rect) const { return rect.intersects(m_region); }
    const MeasuredBand &measured() const { return m_map.bands.at(m_band); }
    const ColumnBand &columns() const { return m_map.plan.bands.at(m_band); }
    double mapRight() const { return columns().right; }
    Color color(const QString &token) const { return m_map.theme.color(token); }

    const MeasuredMap &m_map;
    int m_band = 0;
    QRectF m_region;
    ListWriter &m_out;
};

/// The area a stage's plate takes, its nose included.
QRectF plateRect(const MeasuredMap &map, const StagePart &part);

/// The right edge of a band: where its columns end, or the nose of a last plate that is not the map's last.
double bandRight(const MeasuredMap &map, int band);

/// Where a step's title and node stand.
QRectF stepHeaderRect(const MeasuredMap &map, int column);

} // namespace periplus
