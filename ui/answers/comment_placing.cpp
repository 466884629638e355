// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/comment_placing.h"

#include "ui/answers/comment_finder.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"

#include <QLabel>
#include <QPushButton>

namespace periplus {

using namespace Qt::StringLiterals;

CommentPlacing::CommentPlacing(Canvas &canvas, CommentFinder &finder, QPushButton &button, QLabel &message)
    : QObject(&button), m_canvas(canvas), m_finder(finder), m_button(button), m_message(message)
{
    button.setText(tr("Put on the map"));
    button.setObjectName(u"placeComment"_s);
    button.setAutoDefault(false);
    message.setWordWrap(true);
    message.setTextFormat(Qt::PlainText);
    connect(&finder, &CommentFinder::chosenChanged, this, &CommentPlacing::refresh);
    connect(&finder, &CommentFinder::activated, this, &CommentPlacing::place);
    connect(&button, &QPushButton::clicked, this, &CommentPlacing::place);
    connect(&canvas.selection(), &Selection::changed, this, &CommentPlacing::refresh);
    refresh();
}

QuotePlace CommentPlacing::wantedPlace() const
{
    const ShownMap &map = m_canvas.map();
    const FoundComment *comment = m_finder.chosen();
    QuotePlace place = comment ? placeOf(map.state(), map.journey(), *comment) : QuotePlace();
    if (place.step || place.stage)
        return place;
    const Source selected = m_canvas.selection().current();
    if (selected.role == Role::StepHeader)
        place.step = StepId{selected.id};
    else if (selected.role == Role::StageHeader)
        place.stage = StageId{selected.id};
    else if (const Card *card = selected.role == Role::Card ? map.state().find(CardId{selected.id}) : nullptr)
        place = {card->stage, card->step};
    return place;
}

void CommentPlacing::refresh()
{
    const ShownMap &map = m_canvas.map();
    const Workspace *workspace = map.workspace();
    const bool writable = workspace && !workspace->isReadOnly() && map.journey();
    const QuotePlace place = wantedPlace();
    m_button.setEnabled(writable && m_finder.chosen() && (place.step || place.stage));
    QString where;
    if (const Step *step = map.state().find(place.step))
        where = step->title;
    else if (const Stage *stage = map.state().find(place.stage))
        where = stage->title;
    if (!m_finder.chosen())
        m_message.clear();
    else
        m_message.setText(where.isEmpty() ? tr("Select a step or a stage of the map to put it there.")
                                          : tr("Goes to “%1”.").arg(where.simplified().left(80)));
}

void CommentPlacing::place()
{
    if (!m_button.isEnabled())
        return;
    const FoundComment comment = *m_finder.chosen();
    const QuotePlace place = wantedPlace();
    const JourneyId journey = m_canvas.map().journey();
    const Result<CardId> card =
        m_canvas.map().workspace()->edit(Op::CreateCard, {.label = comment.text.simplified().left(60)},
                                         [&](Edit &edit) { return placeQuote(edit, journey, place, comment); });
    if (!card) {
        m_message.setText(card.error().detail);
        return;
    }
    emit placed(journey, *card);
    m_message.setText(tr("It is on the map now."));
}

} // namespace periplus
