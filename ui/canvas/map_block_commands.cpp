// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/map_block_commands.h"

#include "core/clipboard/card_block.h"
#include "core/richtext/rich_text.h"
#include "ui/canvas/map_parts.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"

namespace periplus {

namespace {

/// What a fragment was made of, without what only holds its arrangement.
MapParts contentOf(const Fragment &fragment)
{
    MapParts parts;
    switch (fragment.kind) {
    case FragmentKind::Stages:
        parts.stages = fragment.state.stagesOf(fragment.journey);
        break;
    case FragmentKind::Steps:
        parts.steps = stepsInOrder(fragment.state, fragment.journey);
        break;
    case FragmentKind::Lanes:
        parts.lanes = fragment.state.lanesOf(fragment.journey);
        break;
    case FragmentKind::Cells:
        parts.cards = cardsInOrder(fragment.state, fragment.journey);
        parts.emotions = fragment.state.ordered<Emotion>();
        break;
    }
    return parts;
}

} // namespace

MapBlockCommands::MapBlockCommands(ShownMap &map, View view) : m_map(map), m_view(std::move(view)) {}

Workspace &MapBlockCommands::workspace() const
{
    Q_ASSERT(m_map.workspace());
    return *m_map.workspace();
}

EditOptions MapBlockCommands::options(const QString &label) const
{
    return {label, {}, m_view()};
}

Result<QList<Source>> MapBlockCommands::moveCards(const QList<CardId> &cards, CardId taken, const CardPlace &place,
                                                  bool copy)
{
    const QString label = nameOfAll(m_map.state(), sourcesOf(MapParts{.cards = cards}));
    const auto move = [&](Edit &edit) -> Result<QList<Source>> {
        const Card anchor = edit.state().at(taken);
        QList<Source> landed;
        for (const PlacedCard &placed :
             placeBlock(edit.state(), cards, {anchor.lane, anchor.stage, anchor.step}, place)) {
            CardId card = placed.card;
            if (copy) {
                const Result<CardId> made = duplicateCard(edit, card);
                PERIPLUS_TRY(made);
                card = *made;
            }
            PERIPLUS_TRY(moveCard(edit, card, placed.place));
            landed.append(cardSource(card));
        }
        edit.setViewAfter({m_map.journey(), hintIds(landed), {}});
        return landed;
    };
    return workspace().edit(copy ? Op::DuplicateCard : Op::MoveCard, options(label), move);
}

Result<QList<Source>> MapBlockCommands::paste(const Fragment &fragment, const PasteTarget &target)
{
    const MapParts content = contentOf(fragment);
    if (content.isEmpty())
        return failure(Errc::NothingToDo);
    const QString label = nameOfAll(fragment.state, sourcesOf(content));
    return workspace().edit(Op::Paste, options(label), [&](Edit &edit) -> Result<QList<Source>> {
        for (const Asset &asset : fragment.assets)
            PERIPLUS_TRY(workspace().addAsset(asset.bytes, asset.mediaType));
        const Result<MapParts> made = pasteFragment(edit, fragment, target, workspace());
        PERIPLUS_TRY(made);
        const QList<Source> sources = sourcesOf(*made);
        edit.setViewAfter({target.journey, hintIds(sources), {}});
        return sources;
    });
}

Result<QList<Source>> MapBlockCommands::paste(const TextPlan &plan, const QString &newStage)
{
    const bool steps = plan.cards.isEmpty();
    QStringList names;
    for (const PlannedCard &card : plan.cards)
        names.append(plainTextOf(card.text));
    for (const PlannedColumn &column : plan.columns) {
        if (steps && column.isNew())
            names.append(column.title);
    }
    if (names.isEmpty())
        return failure(Errc::NothingToDo);
    const QString label = nameOfAll(names.first(), names.size());
    return workspace().edit(Op::Paste, options(label), [&](Edit &edit) -> Result<QList<Source>> {
        Result<MapParts> made = pasteTexts(edit, m_map.journey(), plan, newStage);
        PERIPLUS_TRY(made);
        if (!made->cards.isEmpty())
            made->steps.clear();
        const QList<Source> sources = sourcesOf(*made);
        edit.setViewAfter({m_map.journey(), hintIds(sources), {}});
        return sources;
    });
}

Result<QList<Source>> MapBlockCommands::link(const QList<CardId> &pains, const QList<CardId> &opportunities)
{
    const QList<Source> sources = sourcesOf(MapParts{.cards = pains + opportunities});
    const QString label = nameOfAll(m_map.state(), sourcesOf(MapParts{.cards = pains}));
    return workspace().edit(Op::LinkCards, options(label), [&](Edit &edit) -> Result<QList<Source>> {
        for (const CardId pain : pains) {
            for (const CardId opportunity : opportunities)
                PERIPLUS_TRY(linkCards(edit, pain, opportunity));
        }
        return sources;
    });
}

} // namespace periplus
