// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/list_writer.h"
#include "core/layout/map_context.h"

namespace periplus {

/// How many comments on a card are not resolved.
int openComments(const State &state, CardId card);

/// Writes their number in a small bubble on the upper right corner of a card; none for 0.
void writeCommentMark(ListWriter &writer, const MapContext &context, int count, const QRectF &card);

} // namespace periplus
