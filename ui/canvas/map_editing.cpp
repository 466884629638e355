// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/map_editing.h"

#include "core/layout/map_grid.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/in_place_editor.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"

#include <QCoreApplication>
#include <QScopedValueRollback>

namespace periplus {

namespace {

constexpr double kCardText = 13; // map units, as the layout draws them
constexpr double kStageText = 18;
constexpr double kCardInset = 7;
constexpr double kNewCardHeight = 34;
constexpr double kWordWidth = 140;
constexpr double kCaptionHeight = 24;

/// The text of a card is edited below its picture, which stays in sight.
QRectF belowPictureOf(const ShownMap &map, const Source &card, const QRectF &place)
{
    const Card *row = map.state().find(cardOf(card));
    if (!row || row->asset.isEmpty())
        return place;
    QRectF below = place;
    for (const Item &item : itemsOf(map.layout().listFor(place), card).items) {
        if (const auto *picture = std::get_if<ImageMark>(&item); picture && picture->asset == row->asset)
            below.setTop(picture->rect.bottom() + 2);
    }
    below.setHeight(std::max(below.height(), kCaptionHeight));
    return below;
}

} // namespace

void MapEditing::begin(const Source &source)
{
    const std::optional<QString> text = editableText(m_canvas.map().state(), source);
    if (!text || !finish())
        return;
    m_source = source;
    m_newCard.reset();
    m_madeIn = 0;
    open(*text);
}

void MapEditing::beginMade(const Source &source)
{
    begin(source);
    if (m_editor)
        m_madeIn = m_canvas.map().workspace()->history().head();
}

void MapEditing::beginCard(const CardPlace &place, const QString &typed)
{
    if (!finish())
        return;
    m_source = {Role::Cell, place.step ? place.step.value : place.stage.value, place.lane.value};
    m_newCard = place;
    m_madeIn = 0;
    open(typed);
}

void MapEditing::open(const QString &text)
{
    m_canvas.reveal(m_source);
    const bool isCard = m_newCard || cardOf(m_source);
    m_editor =
        new InPlaceEditor(text, isCard ? InPlaceEditor::Mode::Rich : InPlaceEditor::Mode::Plain, m_canvas.viewport());
    QObject::connect(m_editor, &InPlaceEditor::saved, &m_canvas,
                     [this](const QString &saved, InPlaceEditor::Then then) { saveAndGoOn(saved, then); });
    QObject::connect(m_editor, &InPlaceEditor::cancelled, &m_canvas, [this] { close(); });
    if (isCard) {
        m_bar = new EditingBar(m_canvas, *m_editor, m_facts);
        m_editor->setBar(m_bar);
        QObject::connect(m_editor, &InPlaceEditor::barWanted, m_bar, &EditingBar::enter);
    }
    m_given = m_newCard ? QString() : m_editor->source();
    reposition();
    if (m_newCard)
        m_editor->moveCursor(QTextCursor::End);
    else
        m_editor->selectAll();
    m_editor->show();
    if (m_bar)
        m_bar->show();
    m_editor->setFocus(Qt::OtherFocusReason);
}

QRectF MapEditing::area() const
{
    const QRectF place = areaOf(m_canvas.map().layout(), m_canvas.map().state(), m_source);
    if (m_source.role == Role::EmotionPoint)
        return {place.center().x() - kWordWidth / 2, place.bottom(), kWordWidth, place.height()};
    if (m_source.role == Role::LaneHeader) // over the name, which stands in the middle of the lane's height
        return {place.left() + grid::kStrip + kCardInset, place.center().y() - kNewCardHeight / 2,
                place.width() - grid::kStrip - 2 * kCardInset, kNewCardHeight};
    if (!m_newCard)
        return belowPictureOf(m_canvas.map(), m_source, place);
    double top = place.top() + kCardInset; // under the cards that are there already
    for (const CardId id : cardsAt(m_canvas.map().state(), *m_newCard)) {
        if (id == m_newCard->before)
            break;
        top = m_canvas.map().layout().cardRect(id).bottom() + kCardInset;
    }
    return {place.left() + kCardInset, top, place.width() - 2 * kCardInset, kNewCardHeight};
}

void MapEditing::reposition()
{
    if (!m_editor)
        return;
    const double text = m_source.role == Role::StageHeader ? kStageText : kCardText;
    m_editor->place(m_canvas.view().toView(area()), text * m_canvas.view().zoom());
    if (m_bar)
        m_bar->refresh();
}

bool MapEditing::isActive() const
{
    return m_editor;
}

bool MapEditing::finish()
{
    if (m_editor)
        save(m_editor->source());
    return !m_editor;
}

CardId MapEditing::card() const
{
    return m_editor && !m_newCard ? cardOf(m_source) : CardId{};
}

bool MapEditing::canMakeCard() const
{
    return m_editor && m_newCard && !m_editor->source().isEmpty();
}

CardId MapEditing::makeCard()
{
    if (!canMakeCard())
        return {};
    const Result<Source> made = m_canvas.commands().addCard(*m_newCard, m_editor->source());
    if (made) {
        m_source = *made;
        m_newCard.reset();
        m_madeIn = m_canvas.map().workspace()->history().head();
        m_given = m_editor->source();
    }
    m_canvas.carryOut(made);
    return card();
}

void MapEditing::cancel()
{
    if (m_editor)
        close();
}

bool MapEditing::save(const QString &text)
{
    if (!m_editor || m_saving)
        return false;
    const QScopedValueRollback guard(m_saving, true); // a message may take the focus away, which saves again
    if (!write(text))
        return false;
    close();
    return true;
}

void MapEditing::saveAndGoOn(const QString &text, InPlaceEditor::Then then)
{
    const bool nothingMade = m_newCard && text.isEmpty();
    if (!save(text))
        return;
    switch (then) {
    case InPlaceEditor::Then::Nothing:
        break;
    case InPlaceEditor::Then::NewSibling:
        if (!nothingMade)
            m_canvas.keys().addSibling();
        break;
    case InPlaceEditor::Then::Next:
        m_canvas.keys().editNext(1);
        break;
    case InPlaceEditor::Then::Previous:
        m_canvas.keys().editNext(-1);
        break;
    }
}

bool MapEditing::write(const QString &text)
{
    MapCommands &commands = m_canvas.commands();
    if (m_newCard)
        return text.isEmpty() || m_canvas.carryOut(commands.addCard(*m_newCard, text));
    if (text == m_given) // nobody typed; another window may have written something else in the meantime
        return true;
    if (!editableText(m_canvas.map().state(), m_source)) {
        const QString sentence = QCoreApplication::translate(
            "Inspector", "what you are writing in is gone. Copy your words, then press Esc");
        m_canvas.carryOut(Status(failure(Error{Errc::Conflict, sentence, {}, 0, 0})));
        return false;
    }
    const Status done = commands.setText(m_source, text, m_madeIn);
    return m_canvas.carryOut(done) || done.error().code == Errc::NothingToDo;
}

void MapEditing::close()
{
    InPlaceEditor *editor = m_editor;
    m_editor.clear(); // first: hiding takes the focus away, which would save again
    EditingBar *bar = m_bar;
    m_bar.clear();
    const QWidget *focus = m_canvas.window()->focusWidget();
    const bool hadFocus = focus == editor || (bar && bar->isAncestorOf(focus));
    if (bar) {
        bar->hide();
        bar->deleteLater();
    }
    editor->disconnect(&m_canvas);
    editor->hide();
    editor->deleteLater();
    if (hadFocus)
        m_canvas.setFocus(Qt::OtherFocusReason);
}

} // namespace periplus
