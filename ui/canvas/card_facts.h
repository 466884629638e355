// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspector_commands.h"

namespace periplus {

class Canvas;
class MapEditing;

/// What the bar above a text says and sets of its card beside the words. A card that does not exist yet is made first,
/// with the words written so far; that and what is said about it are one undo step. Else each change is one.
class CardFacts
{
public:
    CardFacts(Canvas &canvas, MapEditing &editing);

    /// The card that is being written; null while it does not exist.
    const Card *card() const;
    bool canChange() const;

    void setPersona(PersonaId persona);
    void setTag(const QString &name, bool on);
    /// The grade of the card's first evidence; nothing when it has none.
    std::optional<EvidenceGrade> grade() const;
    void setGrade(EvidenceGrade grade);

private:
    const State &state() const;
    /// The card that is being written, made if need be; 0 when that failed.
    CardId made();

    Canvas &m_canvas;
    MapEditing &m_editing;
    InspectorCommands m_commands;
};

} // namespace periplus
