// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"

namespace periplus {

/// Adds a segment before another one; without `before` at the end.
/// Errors: NotFound (`before`).
Result<SegmentId> createSegment(Edit &edit, const QString &name, SegmentId before = {});

/// Writes the whole row. Errors: NotFound; InvalidValue when the share is outside 0..1.
Status updateSegment(Edit &edit, const Segment &segment);
Status renameSegment(Edit &edit, SegmentId id, const QString &name);
Status moveSegment(Edit &edit, SegmentId id, SegmentId before = {});

/// Copies the segment right after itself; personas stay where they are.
Result<SegmentId> duplicateSegment(Edit &edit, SegmentId id);

/// Puts a persona into a segment; 0 takes it out. Errors: NotFound (either).
Status setSegment(Edit &edit, PersonaId persona, SegmentId segment);

/// Removes the segment; its personas stay, without a segment. Errors: NotFound.
Status deleteSegment(Edit &edit, SegmentId id);

} // namespace periplus
