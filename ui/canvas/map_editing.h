// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/cards.h"
#include "core/layout/display_list.h"
#include "ui/canvas/card_facts.h"
#include "ui/canvas/editing_bar.h"
#include "ui/canvas/in_place_editor.h"

#include <QPointer>

#include <optional>

namespace periplus {

class Canvas;

/// Text being edited on the map: which text, and the editor over it.
class MapEditing
{
public:
    explicit MapEditing(Canvas &canvas) : m_canvas(canvas), m_facts(canvas, *this) {}

    /// Opens an editor over a card, title or emotion. Ignored for sources without text.
    void begin(const Source &source);
    /// Opens an editor over what the newest step has just made: giving it a name becomes part of that step.
    void beginMade(const Source &source);
    /// Opens an editor for a card that does not exist yet; it is made when a text is saved.
    void beginCard(const CardPlace &place, const QString &typed);
    /// Puts the editor back over its place after scrolling or zooming.
    void reposition();
    /// Saves and closes; before the window closes or another map is shown. False when saving failed: then the editor
    /// stays open with the text in it.
    bool finish();
    void cancel();
    bool isActive() const;

    /// The card that is being written; 0 when it is something else, or does not exist yet.
    CardId card() const;
    /// Whether there are words to make a new card of.
    bool canMakeCard() const;
    /// The step that made what is being written; 0 when it was there before.
    qint64 madeIn() const { return m_madeIn; }
    /// Makes the new card with the words so far, which stay open. 0 when that failed.
    CardId makeCard();

private:
    void open(const QString &text);
    bool save(const QString &text);
    void saveAndGoOn(const QString &text, InPlaceEditor::Then then);
    bool write(const QString &text);
    void close();
    QRectF area() const;

    Canvas &m_canvas;
    CardFacts m_facts;
    QPointer<InPlaceEditor> m_editor;
    QPointer<EditingBar> m_bar; // above cards only
    Source m_source;
    std::optional<CardPlace> m_newCard;
    QString m_given; ///< what the editor showed when it was opened
    qint64 m_madeIn = 0;
    bool m_saving = false;
};

} // namespace periplus
