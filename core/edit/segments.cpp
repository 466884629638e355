// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/segments.h"

#include "core/edit/row_order.h"
#include "core/edit/row_rules.h"
#include "core/edit/row_tree.h"

namespace periplus {

using namespace Qt::StringLiterals;

Result<SegmentId> createSegment(Edit &edit, const QString &name, SegmentId before)
{
    return insertRow(edit, Segment{.name = name}, before);
}

Status updateSegment(Edit &edit, const Segment &segment)
{
    PERIPLUS_TRY(requireRange(segment.share, 0.0, 1.0, QT_TRANSLATE_NOOP("Edit", "a share must be from %1 to %2")));
    return updateRow(edit, segment);
}

Status renameSegment(Edit &edit, SegmentId id, const QString &name)
{
    return setText(edit, id, &Segment::name, name);
}

Status moveSegment(Edit &edit, SegmentId id, SegmentId before)
{
    return moveRow(edit, id, before);
}

Result<SegmentId> duplicateSegment(Edit &edit, SegmentId id)
{
    return copyTree(edit, id);
}

Status setSegment(Edit &edit, PersonaId persona, SegmentId segment)
{
    if (segment)
        PERIPLUS_TRY(requireRow(edit.state(), segment));
    return setField(edit, persona, &Persona::segment, segment);
}

Status deleteSegment(Edit &edit, SegmentId id)
{
    return removeTree(edit, id);
}

} // namespace periplus
