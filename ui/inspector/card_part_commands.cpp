// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/card_part_commands.h"

#include "core/edit/cards.h"
#include "core/edit/channels.h"
#include "core/edit/comments.h"
#include "core/edit/evidence.h"
#include "core/edit/tags.h"
#include "core/richtext/rich_text.h"
#include "ui/canvas/shown_map.h"

namespace periplus {

namespace {

template <class T> Status statusOf(const Result<T> &result)
{
    return result ? Status() : Status(failure(result.error()));
}

/// The row of a table whose name is the given one, letter case aside; 0 when there is none.
template <class Row> Id<Row> named(const State &state, const QString &name)
{
    for (const Id<Row> id : state.ordered<Row>()) {
        if (state.at(id).name.compare(name, Qt::CaseInsensitive) == 0)
            return id;
    }
    return {};
}

bool hasTag(const State &state, CardId card, TagId tag)
{
    const QList<CardTagId> marks = state.tagsOf(card);
    return std::any_of(marks.begin(), marks.end(), [&](CardTagId id) { return state.at(id).tag == tag; });
}

QString aboutComment(const State &state, CommentId id)
{
    const Comment *comment = state.find(id);
    return comment ? plainTextOf(comment->text).simplified().left(48) : QString();
}

} // namespace

Status addEvidence(InspectorCommands &commands, CardId card)
{
    return commands.run(Op::CreateEvidence, commands.nameOf(card), {}, [&](Edit &edit) {
        Evidence evidence;
        evidence.card = card;
        return statusOf(createEvidence(edit, evidence));
    });
}

Status moveEvidence(InspectorCommands &commands, EvidenceId id, EvidenceId before)
{
    return commands.run(Op::MoveEvidence, commands.nameOf(id), {},
                        [&](Edit &edit) { return periplus::moveEvidence(edit, id, before); });
}

Status removeEvidence(InspectorCommands &commands, EvidenceId id)
{
    return commands.run(Op::DeleteEvidence, commands.nameOf(id), {},
                        [&](Edit &edit) { return deleteEvidence(edit, id); });
}

Status tagCards(InspectorCommands &commands, const QList<CardId> &cards, const QString &name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty() || cards.isEmpty())
        return failure(Errc::NothingToDo);
    return commands.run(Op::TagCard, commands.namesOf(cards), {}, [&](Edit &edit) -> Status {
        TagId tag = named<Tag>(edit.state(), wanted);
        if (!tag) {
            const Result<TagId> made = createTag(edit, wanted);
            PERIPLUS_TRY(made);
            tag = *made;
        }
        for (const CardId card : cards)
            PERIPLUS_TRY(tagCard(edit, card, tag));
        return {};
    });
}

Status untagCards(InspectorCommands &commands, const QList<CardId> &cards, TagId tag)
{
    return commands.run(Op::UntagCard, commands.namesOf(cards), {}, [&](Edit &edit) -> Status {
        for (const CardId card : cards) {
            if (hasTag(edit.state(), card, tag))
                PERIPLUS_TRY(untagCard(edit, card, tag));
        }
        return {};
    });
}

Status linkPainTo(InspectorCommands &commands, CardId pain, CardId opportunity)
{
    return commands.run(Op::LinkCards, commands.nameOf(pain), {},
                        [&](Edit &edit) { return statusOf(linkCards(edit, pain, opportunity)); });
}

Status unlinkPainFrom(InspectorCommands &commands, CardId pain, CardId opportunity)
{
    return commands.run(Op::UnlinkCards, commands.nameOf(pain), {},
                        [&](Edit &edit) { return unlinkCards(edit, pain, opportunity); });
}

Status setNewChannel(InspectorCommands &commands, CardId card, const QString &name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return failure(Errc::NothingToDo);
    return commands.run(Op::EditCard, commands.nameOf(card), {}, [&](Edit &edit) -> Status {
        const Card *old = edit.state().find(card);
        if (!old)
            return failure(Errc::NotFound);
        Card row = *old;
        row.channel = named<Channel>(edit.state(), wanted);
        if (!row.channel) {
            const Result<ChannelId> made = createChannel(edit, wanted);
            PERIPLUS_TRY(made);
            row.channel = *made;
        }
        return updateCard(edit, row);
    });
}

Status addComment(InspectorCommands &commands, const Comment &comment, const QString &about)
{
    return commands.run(Op::CreateComment, about, {},
                        [&](Edit &edit) { return statusOf(createComment(edit, comment)); });
}

Status editComment(InspectorCommands &commands, CommentId id, const QString &text)
{
    return commands.run(Op::EditComment, aboutComment(commands.map().state(), id), {}, [&](Edit &edit) -> Status {
        const Comment *old = edit.state().find(id);
        if (!old)
            return failure(Errc::NotFound);
        Comment comment = *old;
        comment.text = text;
        return updateComment(edit, comment);
    });
}

Status resolveComment(InspectorCommands &commands, CommentId id, bool resolved)
{
    return commands.run(Op::EditComment, aboutComment(commands.map().state(), id), {},
                        [&](Edit &edit) { return periplus::resolveComment(edit, id, resolved); });
}

Status removeComment(InspectorCommands &commands, CommentId id)
{
    return commands.run(Op::DeleteComment, aboutComment(commands.map().state(), id), {},
                        [&](Edit &edit) { return deleteComment(edit, id); });
}

} // namespace periplus
