// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/comment_placing.h"

#include "ui/answers/comment_finder.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// A title as a menu shows it.
QString menuText(const QString &title)
{
    const QString text = title.simplified().left(60).replace(u'&', u"&&"_s);
    return text.isEmpty() ? CommentPlacing::tr("Without a name") : text;
}

} // namespace

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
    connect(&canvas.map(), &ShownMap::laidOut, this, &CommentPlacing::refresh);
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
    const FoundComment *comment = m_finder.chosen();
    m_button.setEnabled(writable && comment);
    const QuotePlace place = wantedPlace();
    QString where;
    if (const Step *step = map.state().find(place.step))
        where = step->title;
    else if (const Stage *stage = map.state().find(place.stage))
        where = stage->title;
    if (!comment)
        m_message.clear();
    else if (m_placed == *comment)
        m_message.setText(tr("It is on the map now."));
    else
        m_message.setText(where.isEmpty() ? tr("Its answer names no place of the map.")
                                          : tr("Goes to “%1”.").arg(where.simplified().left(80)));
}

void CommentPlacing::place()
{
    if (!m_button.isEnabled())
        return;
    const QuotePlace place = wantedPlace();
    if (place.step || place.stage)
        placeAt(place);
    else
        askForPlace();
}

/// Offers the stages and steps of the map.
void CommentPlacing::askForPlace()
{
    auto *menu = new QMenu(&m_button);
    menu->setObjectName(u"commentPlaces"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const State &state = m_canvas.map().state();
    for (const StageId stage : state.stagesOf(m_canvas.map().journey())) {
        QMenu *steps = menu->addMenu(menuText(state.at(stage).title));
        const auto offer = [&](const QString &text, const QuotePlace &place) {
            connect(steps->addAction(text), &QAction::triggered, this, [this, place] { placeAt(place); });
        };
        offer(tr("The stage as a whole"), {stage, {}});
        for (const StepId step : state.stepsOf(stage))
            offer(menuText(state.at(step).title), {{}, step});
    }
    menu->popup(m_button.mapToGlobal(QPoint(0, m_button.height())));
}

void CommentPlacing::placeAt(const QuotePlace &place)
{
    const FoundComment *chosen = m_finder.chosen();
    if (!chosen)
        return;
    const FoundComment comment = *chosen;
    const JourneyId journey = m_canvas.map().journey();
    m_placed = comment; // before the edit, whose notices refresh
    const Result<CardId> card =
        m_canvas.map().workspace()->edit(Op::CreateCard, {.label = comment.text.simplified().left(60)},
                                         [&](Edit &edit) { return placeQuote(edit, journey, place, comment); });
    if (!card) {
        m_placed.reset();
        m_message.setText(card.error().detail);
        return;
    }
    emit placed(journey, *card);
    refresh();
}

} // namespace periplus
