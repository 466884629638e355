// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "core/model/enums.h"

namespace periplus {

class Canvas;

/// Commands of menus, tool bar and keys that act on what is selected: they choose the edit, then select and show what
/// came of it. Each is one undo step, or none where it makes no sense.
class SelectionCommands
{
public:
    explicit SelectionCommands(Canvas &canvas) : m_canvas(canvas) {}

    /// Adds a stage, step or lane after the selected one and opens its title for editing.
    void addStage();
    void addStep();
    void addLane(LaneKind kind);
    /// Opens an editor for a card at the selected place; nothing is written until there is a text.
    void addCard();
    void duplicate();
    /// Removes what is selected and selects what is near.
    void remove();
    /// Opens the text of the current one for editing; on an empty cell starts a card.
    void edit();

    /// Shows the selected stages and lanes small, or in full again when the current one is small.
    void toggleCollapsed();
    /// Leaves the selected lane out of this view; shows all lanes again, also those that the map itself hides.
    void hideLane();
    void showAllLanes();
    /// Whether pain points and opportunities are selected together, so that they can be linked.
    bool canLink() const;
    /// Links the selected pain points with the selected opportunities, and shows the lines.
    void link();
    /// Makes two stages of one before the selected step, and opens the title of the second.
    void splitStage();
    /// Joins the selected stage with the next one.
    void mergeWithNextStage();
    /// Lets the selected card cover one more step to the right, or one less; a collapsed stage counts as one.
    void spanBy(int steps);
    /// Makes the column of the selected step wider by map units, from 64 to 320; or as wide as the map says.
    void widenStepBy(double width);
    /// Makes the selected lane higher by map units, up to 480 and down to what its cards need.
    void heightenLaneBy(double height);
    /// Gives the selected step or lane the size that the map gives it.
    void resetSize();
    void resetSize(const Source &header);
    /// Whether somebody gave a step or lane a size.
    bool hasOwnSize(const Source &header) const;

private:
    /// The selected cards in lanes of a kind.
    QList<CardId> selectedIn(LaneKind kind) const;
    Source afterRemoval(const Source &source) const;

    Canvas &m_canvas;
};

} // namespace periplus
