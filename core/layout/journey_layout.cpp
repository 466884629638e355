// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/journey_layout.h"

#include "core/layout/band_writer.h"
#include "core/layout/map_words.h"
#include "core/layout/mirroring.h"

namespace periplus {

namespace {

/// A finished block of the paper, if it touches the region.
void writeBlock(const DisplayList &block, const QRectF &region, ListWriter &out)
{
    if (!block.items.isEmpty() && block.bounds.intersects(region))
        out.add(block.items);
}

} // namespace

JourneyLayout JourneyLayout::measure(const State &state, JourneyId journey, const Theme &theme,
                                     const TextMeasurer &measurer, const LayoutOptions &options,
                                     const JourneyLayout *previous)
{
    JourneyLayout layout;
    if (!state.find(journey))
        return layout;
    const MeasuredMap *lender = previous ? previous->m_map.get() : nullptr;
    layout.m_map = std::make_shared<const MeasuredMap>(measureMap(state, journey, theme, measurer, options, lender));
    return layout;
}

JourneyLayout::JourneyLayout() = default;
JourneyLayout::~JourneyLayout() = default;
JourneyLayout::JourneyLayout(const JourneyLayout &) = default;
JourneyLayout &JourneyLayout::operator=(const JourneyLayout &) = default;
JourneyLayout::JourneyLayout(JourneyLayout &&) noexcept = default;
JourneyLayout &JourneyLayout::operator=(JourneyLayout &&) noexcept = default;

QRectF JourneyLayout::bounds() const
{
    return m_map ? m_map->bounds : QRectF();
}

DisplayList JourneyLayout::listFor(const QRectF &region) const
{
    const bool blank = !m_map || (m_map->bands.isEmpty() && m_map->titleBlock.items.isEmpty());
    if (blank)
        return {};
    const MeasuredMap &map = *m_map;
    ListWriter out(*map.measurer, map.options.mirrored);
    out.begin({Role::Map, map.journey.value, 0}, map.bounds, words::journeySentence(map.state.at(map.journey)));
    writeBlock(map.titleBlock, region, out);
    for (int band = 0; band < map.bands.size(); ++band)
        BandWriter(map, band, region, out).write();
    writeBlock(map.legendBlock, region, out);
    out.end();
    return out.take(map.bounds);
}

DisplayList JourneyLayout::fullList() const
{
    return listFor(bounds().adjusted(-1, -1, 1, 1));
}

DisplayList layoutJourney(const State &state, JourneyId journey, const Theme &theme, const TextMeasurer &measurer,
                          const LayoutOptions &options)
{
    const DisplayList list = JourneyLayout::measure(state, journey, theme, measurer, options).fullList();
    return options.mirrored ? mirrored(list, mirrorAxis(list.bounds)) : list;
}

} // namespace periplus
