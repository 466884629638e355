// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "core/layout/map_filter.h"
#include "core/layout/theme.h"
#include "core/model/state.h"

#include <QSet>

#include <memory>

namespace periplus {

struct MeasuredMap;
class PictureSizes;

enum class ColumnWidth { Compact, Default, Spacious };

/// What the layout may vary. No clock, no printing flag: what a page shows of date and file is passed in.
struct LayoutOptions
{
    ColumnWidth columns = ColumnWidth::Default;
    double stepWidth = 0; ///< map units; above 0 it is used instead of what `columns` says (fitting paper)
    /// Widest band in map units; stages (and long stages between steps) continue in the next band below.
    /// 0: one band, as on screen.
    double maxBandWidth = 0;
    double emotionRow = 0;       ///< height of the emotion row; 0: as on screen
    MapFilter filter;            ///< what stands out; does not move anything
    bool titleBlock = false;     ///< title, personas and headline metrics above the map (paper)
    bool legend = false;         ///< legend and footer below the map (paper)
    bool hideEmptyLanes = false; ///< leave out lanes without any card (paper)
    /// The map reads from right to left. JourneyLayout places it as ever, only text that reads that way starts where
    /// the map does; who shows its lists mirrors them (mirroring.h). layoutJourney has done so.
    bool mirrored = false;
    const PictureSizes *pictures = nullptr; ///< outlives every layout made with it; null: all are taken for 16 to 9
    QString footerVersion;                  ///< "Version 14, 21 November 2026"
    QString footerAuthor;
    QString footerSheet; ///< "A3 landscape, sheet 1 of 1"
    QString footerFile;  ///< "halyard.periplus"

    bool operator==(const LayoutOptions &) const = default;
};

/// The measured map: where every band, stage, step, lane and row is. Cheap to copy.
/// measure() visits every card of the journey once (cached heights make it fast after an edit);
/// listFor() makes items only for the columns that touch a region, so a frame costs what is visible.
class JourneyLayout
{
public:
    /// Measures one journey. `previous`, when it is of the same journey, lends everything that did not change: the
    /// cost is then that of the difference between the two states.
    /// Lifetime: the measurer is borrowed and must outlive every layout made with it; state and theme are copied.
    static JourneyLayout measure(const State &state, JourneyId journey, const Theme &theme,
                                 const TextMeasurer &measurer, const LayoutOptions &options,
                                 const JourneyLayout *previous = nullptr);

    JourneyLayout();
    ~JourneyLayout();
    JourneyLayout(const JourneyLayout &);
    JourneyLayout &operator=(const JourneyLayout &);
    JourneyLayout(JourneyLayout &&) noexcept;
    JourneyLayout &operator=(JourneyLayout &&) noexcept;

    /// The whole map's area in map units; its origin is the top left.
    QRectF bounds() const;

    /// The items that touch the region, in paint and reading order. Groups of partly visible rows are complete
    /// in structure, but hold only the cells that touch.
    DisplayList listFor(const QRectF &region) const;

    /// The whole map.
    DisplayList fullList() const;

    /// Where things are; empty rects when they are not on this map.
    QRectF stageRect(StageId id) const; ///< header plate
    QRectF stepRect(StepId id) const;   ///< step header cell
    QRectF laneRect(LaneId id) const;   ///< the lane's row in the first band, rail included
    QRectF cardRect(CardId id) const;
    /// Whether the lane is shown and has neither a card nor anything else in it.
    bool isLaneEmpty(LaneId id) const;
    QRectF cellRect(LaneId lane, StepId step) const;
    QRectF cellRect(LaneId lane, StageId stage) const;
    QPointF emotionPoint(EmotionId id) const;
    /// The name of a persona below their curve, in the first band; empty when it is not there.
    QRectF curveNameRect(PersonaId id) const;

    /// What is at a point, innermost first meaningful group (Card, EmotionPoint, Cell, StepHeader …); Role::Map when
    /// nothing.
    Source hit(QPointF point) const;

    /// The score an emotion point would have when dragged to y in the band of a step; -2..+2, unrounded.
    double scoreAt(StepId step, double y) const;

    /// Keyboard movement: the next source from `from` in a direction (dx, dy in {-1,0,1}); `from` when there is none.
    Source neighbour(const Source &from, int dx, int dy) const;

private:
    std::shared_ptr<const MeasuredMap> m_map; // shared: immutable once measured, copies are free
};

/// The pure function of the architecture: the whole map as one list.
/// Shape:  items in paint order; empty list when the journey has no stage and no title block.
/// Units:  map units, 1 unit = 1/96 inch, y grows down.
DisplayList layoutJourney(const State &state, JourneyId journey, const Theme &theme, const TextMeasurer &measurer,
                          const LayoutOptions &options);

} // namespace periplus
