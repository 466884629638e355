// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"

#include <Qt>

class QKeyEvent;
class QString;

namespace periplus {

class Canvas;

/// What keys do on the map: arrows and Tab move the selection, Ctrl+arrows move the thing itself, Enter and F2 edit,
/// letters start a card on an empty cell, space lets the pointer pan, or collapses a stage or lane when tapped,
/// Ctrl+Shift and Alt+Shift with the arrows make cards and columns wider and lanes higher.
class CanvasKeys
{
public:
    explicit CanvasKeys(Canvas &canvas) : m_canvas(canvas) {}

    /// Takes a key; false leaves it to others.
    bool press(QKeyEvent *event);
    bool release(QKeyEvent *event);
    /// Text from keyboard or input method; starts a card on an empty cell.
    bool typed(const QString &text);
    /// Moves to the next or previous place in reading order; false at the end.
    bool step(int direction);
    void selectFirst();
    /// Adds one more of what is selected, after it. False for what has no sibling to add.
    bool addSibling();
    /// Goes on to the next or previous title, card or cell in reading order and edits there.
    void editNext(int direction);
    /// Selects all cards of the lane, or of the map when the lane is selected already.
    void selectAll();

private:
    bool arrow(int dx, int dy, bool carry, bool extend);
    bool carry(int dx, int dy);
    /// The next place up or down in the column where going up and down began, past wider cells between.
    Source inColumn(const Source &from, int dy);
    bool widen(int dx, Qt::KeyboardModifiers keys);
    bool heighten(int dy, Qt::KeyboardModifiers keys);
    bool changeEmotion(double by);
    void select(const Source &source);

    Canvas &m_canvas;
    Source m_columnOf; ///< where the last step up or down led; the column holds while the selection stays there
    double m_columnX = 0;
};

} // namespace periplus
