// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

namespace periplus {

class Canvas;

/// What people do to segments and to who is in them, each one step of history.
class SegmentCommands
{
public:
    /// The canvas must show a workspace that can be written.
    explicit SegmentCommands(Canvas &canvas) : m_canvas(canvas) {}

    Result<SegmentId> add(const QString &name) const;
    /// Errors: InvalidValue (a name that is empty), NotFound.
    Status rename(SegmentId id, const QString &name) const;
    Status describe(SegmentId id, const QString &description) const;
    /// Takes what was typed: "12.5 %", or nothing for unknown. Errors: InvalidValue (no number from 0 to 100),
    /// NotFound.
    Status setShare(SegmentId id, const QString &text) const;
    Status move(SegmentId id, SegmentId before) const;
    Status remove(SegmentId id) const;
    /// Puts a persona into a segment; 0 takes it out.
    Status assign(PersonaId persona, SegmentId segment) const;

private:
    QString nameOf(SegmentId id) const;
    EditOptions options(const QString &label) const;
    template <class Function> Status change(SegmentId id, Function &&function) const;

    Canvas &m_canvas;
};

} // namespace periplus
