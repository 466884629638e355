// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/responses/place_quote.h"

#include <QObject>

class QLabel;
class QPushButton;

namespace periplus {

class Canvas;
class CommentFinder;

/// Puts the comment that is chosen on the map: where its answer belongs, else where something is selected, else where a
/// menu says. A button does, a label says where it goes.
class CommentPlacing : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    CommentPlacing(Canvas &canvas, CommentFinder &finder, QPushButton &button, QLabel &message);

signals:
    /// A card was put on the map.
    void placed(periplus::JourneyId journey, periplus::CardId card);

private:
    void refresh();
    void place();
    void askForPlace();
    void placeAt(const QuotePlace &place);
    QuotePlace wantedPlace() const;

    Canvas &m_canvas;
    CommentFinder &m_finder;
    QPushButton &m_button;
    QLabel &m_message;
    std::optional<FoundComment> m_placed; ///< the last that was put on the map
};

} // namespace periplus
