// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vocabularies/segment_commands.h"

#include "core/edit/segments.h"
#include "core/vocabulary/segment_shares.h"
#include "core/vocabulary/words.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"

#include <QCoreApplication>

namespace periplus {

namespace {

struct SegmentText
{
    Q_DECLARE_TR_FUNCTIONS(SegmentCommands)
};

} // namespace

QString SegmentCommands::nameOf(SegmentId id) const
{
    const Segment *segment = m_canvas.map().state().find(id);
    return segment ? segment->name : QString();
}

EditOptions SegmentCommands::options(const QString &label) const
{
    return {nameOfAll(label, 1), {}, m_canvas.viewHint()};
}

/// Runs function(segment) on a copy of the row and writes it.
template <class Function> Status SegmentCommands::change(SegmentId id, Function &&function) const
{
    return m_canvas.map().workspace()->edit(Op::EditSegment, options(nameOf(id)), [&](Edit &edit) -> Status {
        const Segment *found = edit.state().find(id);
        if (!found)
            return failure(Errc::NotFound);
        Segment segment = *found;
        function(segment);
        return updateSegment(edit, segment);
    });
}

Result<SegmentId> SegmentCommands::add(const QString &name) const
{
    return m_canvas.map().workspace()->edit(Op::CreateSegment, options(name),
                                            [&](Edit &edit) { return createSegment(edit, name); });
}

Status SegmentCommands::rename(SegmentId id, const QString &name) const
{
    const QString tidy = tidyWord(name);
    if (tidy.isEmpty())
        return failure(Errc::InvalidValue, SegmentText::tr("a segment needs a name"));
    return change(id, [&](Segment &segment) { segment.name = tidy; });
}

Status SegmentCommands::describe(SegmentId id, const QString &description) const
{
    return change(id, [&](Segment &segment) { segment.description = description.trimmed(); });
}

Status SegmentCommands::setShare(SegmentId id, const QString &text) const
{
    const std::optional<std::optional<double>> share = shareOf(text);
    if (!share)
        return failure(Errc::InvalidValue, SegmentText::tr("a share is a number from 0 to 100, or nothing"));
    return change(id, [&](Segment &segment) { segment.share = *share; });
}

Status SegmentCommands::move(SegmentId id, SegmentId before) const
{
    return m_canvas.map().workspace()->edit(Op::MoveSegment, options(nameOf(id)),
                                            [&](Edit &edit) { return moveSegment(edit, id, before); });
}

Status SegmentCommands::remove(SegmentId id) const
{
    return m_canvas.map().workspace()->edit(Op::DeleteSegment, options(nameOf(id)),
                                            [&](Edit &edit) { return deleteSegment(edit, id); });
}

Status SegmentCommands::assign(PersonaId persona, SegmentId segment) const
{
    const Persona *row = m_canvas.map().state().find(persona);
    const QString name = nameOf(segment ? segment : row ? row->segment : SegmentId{});
    return m_canvas.map().workspace()->edit(Op::EditSegment, options(name),
                                            [&](Edit &edit) { return setSegment(edit, persona, segment); });
}

} // namespace periplus
