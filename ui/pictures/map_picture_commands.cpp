// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/map_picture_commands.h"

#include "core/edit/lanes.h"
#include "ui/canvas/map_commands.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"

namespace periplus {

namespace {

Status setPicture(Edit &edit, CardId id, const QString &hash)
{
    const Card *old = edit.state().find(id);
    if (!old)
        return failure(Errc::NotFound);
    Card card = *old;
    card.asset = hash;
    return updateCard(edit, card);
}

QString labelOf(const QList<KeptPicture> &pictures)
{
    return nameOfAll(pictures.first().name.left(48), pictures.size());
}

} // namespace

Workspace &MapPictureCommands::workspace() const
{
    Q_ASSERT(m_map.workspace());
    return *m_map.workspace();
}

/// The place of the first new card. A lane that is missing is made here.
Result<CardPlace> MapPictureCommands::placeOf(Edit &edit, const PictureTarget &target) const
{
    if (const Card *card = edit.state().find(target.card)) { // several on one card: they follow it
        const QList<CardId> siblings = cardsAt(edit.state(), {card->lane, card->stage, card->step, {}});
        return CardPlace{card->lane, card->stage, card->step, siblings.value(siblings.indexOf(card->id) + 1)};
    }
    if (target.card)
        return failure(Errc::NotFound);
    CardPlace place = target.place;
    if (place.lane)
        return place;
    const LaneId before = m_commands.placeOfNewLane({}, LaneKind::Image);
    const Result<LaneId> made = createLane(edit, m_map.journey(), LaneKind::Image, {}, before);
    PERIPLUS_TRY(made);
    place.lane = *made;
    return place;
}

Result<QList<Source>> MapPictureCommands::add(const QList<KeptPicture> &pictures, const PictureTarget &target)
{
    if (pictures.isEmpty() || m_map.isEmpty())
        return failure(Errc::NothingToDo);
    const bool onCard = target.card && pictures.size() == 1;
    const QString name = shortName(m_map.state(), cardSource(target.card));
    const EditOptions options{onCard && !name.isEmpty() ? name : labelOf(pictures), {}, m_view()};
    const auto verbs = [&](Edit &edit) -> Result<QList<Source>> {
        QList<Source> made;
        CardPlace place;
        if (!onCard) {
            const Result<CardPlace> found = placeOf(edit, target);
            PERIPLUS_TRY(found);
            place = *found;
        }
        for (const KeptPicture &picture : pictures) {
            const Result<QString> hash = workspace().addAsset(picture.bytes, picture.mediaType);
            PERIPLUS_TRY(hash);
            const Result<CardId> card = onCard ? Result<CardId>(target.card) : createCard(edit, place);
            PERIPLUS_TRY(card);
            PERIPLUS_TRY(setPicture(edit, *card, *hash));
            made.append(cardSource(*card));
        }
        edit.setViewAfter({m_map.journey(), hintIds(made), {}});
        return made;
    };
    return workspace().edit(onCard ? Op::EditCard : Op::CreateCard, options, verbs);
}

Status MapPictureCommands::remove(CardId card)
{
    if (m_map.isEmpty())
        return failure(Errc::NothingToDo);
    const EditOptions options{shortName(m_map.state(), cardSource(card)), {}, m_view()};
    return workspace().edit(Op::EditCard, options, [&](Edit &edit) { return setPicture(edit, card, {}); });
}

} // namespace periplus
