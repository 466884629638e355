// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/band_writer.h"

#include "core/layout/map_words.h"

namespace periplus {

BandWriter::BandWriter(const MeasuredMap &map, int band, const QRectF &region, ListWriter &out)
    : m_map(map), m_band(band), m_region(region), m_out(out)
{
}

void BandWriter::write()
{
    const MeasuredBand &band = measured();
    const QRectF bounds(0, band.top, bandRight(m_map, m_band), band.bottom - band.top);
    if (!touches(bounds))
        return;
    m_out.begin({Role::Band, m_band + 1, 0}, bounds,
                words::bandSentence(m_band + 1, static_cast<int>(m_map.bands.size())));
    m_out.beginDecoration(bounds);
    writeBackdrop();
    m_out.end();
    writeHeaderRow();
    writeStepRow();
    for (const int row : band.rows)
        writeRow(m_map.rows.at(row));
    m_out.end();
}

} // namespace periplus
