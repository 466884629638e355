// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary/word_edits.h"

#include "core/edit/channels.h"
#include "core/edit/edit_text.h"
#include "core/edit/evidence.h"
#include "core/edit/row_rules.h"
#include "core/edit/tags.h"
#include "core/edit/traits.h"
#include "core/model/changes.h"

#include <QSet>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

Result<VocabularyWord> requireWord(const State &state, const WordKey &key)
{
    std::optional<VocabularyWord> word = findWord(state, key);
    if (!word)
        return failure(Errc::NotFound, EditText::tr("there is no such word"));
    return *std::move(word);
}

/// The first other word of the kind with exactly that name.
std::optional<WordKey> otherNamed(const State &state, const WordKey &key, const QString &name)
{
    for (const VocabularyWord &word : wordsOf(state, key.kind)) {
        const bool same = word.key.row == key.row && (key.row != 0 || word.key.name == key.name);
        if (!same && word.key.name == name)
            return word.key;
    }
    return std::nullopt;
}

/// Lets every row that says a word say another text.
Status sayInstead(Edit &edit, const VocabularyWord &word, const QString &text)
{
    for (const WordUse &use : word.uses) {
        PERIPLUS_TRY(std::visit(overloaded{[&](CardId id) { return setText(edit, id, &Card::owner, text); },
                                           [&](MetricId id) { return setText(edit, id, &Metric::owner, text); },
                                           [&](ActionId id) { return setText(edit, id, &Action::owner, text); },
                                           [&](EvidenceId id) { return setText(edit, id, &Evidence::note, text); },
                                           [](TraitId) { return Status(); }}, // says channels only
                                use));
    }
    return {};
}

/// What the persona says of a channel; 0 for nothing.
TraitId preferenceOf(const State &state, PersonaId persona, const QString &code)
{
    for (const TraitId id : state.traitsOf(persona)) {
        const Trait &trait = state.at(id);
        if (trait.kind == TraitKind::Channel && trait.label == code)
            return id;
    }
    return {};
}

Status movePreference(Edit &edit, TraitId id, const QString &code)
{
    const Trait moved = edit.state().at(id);
    const TraitId there = preferenceOf(edit.state(), moved.persona, code);
    if (!there)
        return setText(edit, id, &Trait::label, code);
    Trait kept = edit.state().at(there); // one bar stays: the longer one, with what is known of both
    kept.value = std::max(kept.value, moved.value);
    PERIPLUS_TRY(edit.put(kept));
    for (const EvidenceId each : edit.state().evidenceOf(id)) {
        Evidence evidence = edit.state().at(each);
        evidence.trait = there;
        PERIPLUS_TRY(createEvidence(edit, evidence));
    }
    return deleteTrait(edit, id);
}

Status mergeChannels(Edit &edit, const VocabularyWord &from, ChannelId into)
{
    const QString code = edit.state().at(into).code;
    for (const WordUse &use : from.uses) {
        if (const CardId *card = std::get_if<CardId>(&use))
            PERIPLUS_TRY(setField(edit, *card, &Card::channel, into));
        else if (const TraitId *trait = std::get_if<TraitId>(&use))
            PERIPLUS_TRY(movePreference(edit, *trait, code));
    }
    return deleteChannel(edit, ChannelId{from.key.row});
}

Status mergeTags(Edit &edit, const VocabularyWord &from, TagId into)
{
    const TagId old{from.key.row};
    for (const WordUse &use : from.uses) {
        const CardId card = std::get<CardId>(use);
        PERIPLUS_TRY(untagCard(edit, card, old));
        PERIPLUS_TRY(tagCard(edit, card, into));
    }
    return deleteTag(edit, old);
}

} // namespace

Op opOfWordEdit(WordKind kind)
{
    switch (kind) {
    case WordKind::Channel:
        return Op::EditChannel;
    case WordKind::Tag:
        return Op::EditTag;
    case WordKind::Source:
        return Op::EditEvidence;
    case WordKind::Owner:
        return Op::EditCard;
    }
    return Op::EditCard;
}

Op opOfWordRemoval(WordKind kind)
{
    return kind == WordKind::Channel ? Op::DeleteChannel : kind == WordKind::Tag ? Op::DeleteTag : opOfWordEdit(kind);
}

Result<WordKey> renameWord(Edit &edit, const WordKey &key, const QString &name)
{
    const QString tidy = tidyWord(name);
    PERIPLUS_TRY(require(!tidy.isEmpty(), Errc::InvalidValue, QT_TRANSLATE_NOOP("Edit", "a name cannot be empty")));
    const Result<VocabularyWord> word = requireWord(edit.state(), key);
    PERIPLUS_TRY(word);
    if (const std::optional<WordKey> other = otherNamed(edit.state(), word->key, tidy)) {
        PERIPLUS_TRY(mergeWords(edit, word->key, *other));
        return *other;
    }
    switch (key.kind) {
    case WordKind::Channel:
        PERIPLUS_TRY(renameChannel(edit, ChannelId{key.row}, tidy));
        break;
    case WordKind::Tag:
        PERIPLUS_TRY(renameTag(edit, TagId{key.row}, tidy));
        break;
    case WordKind::Source:
    case WordKind::Owner:
        PERIPLUS_TRY(sayInstead(edit, *word, tidy));
        break;
    }
    return WordKey{key.kind, key.row, tidy};
}

Status mergeWords(Edit &edit, const WordKey &from, const WordKey &into)
{
    const Result<VocabularyWord> source = requireWord(edit.state(), from);
    PERIPLUS_TRY(source);
    const Result<VocabularyWord> target = requireWord(edit.state(), into);
    PERIPLUS_TRY(target);
    PERIPLUS_TRY(require(from.kind == into.kind && source->key != target->key, Errc::Conflict,
                         QT_TRANSLATE_NOOP("Edit", "two different words of one kind are needed")));
    switch (from.kind) {
    case WordKind::Channel:
        return mergeChannels(edit, *source, ChannelId{into.row});
    case WordKind::Tag:
        return mergeTags(edit, *source, TagId{into.row});
    case WordKind::Source:
    case WordKind::Owner:
        return sayInstead(edit, *source, target->key.name);
    }
    return {};
}

Result<qsizetype> removeUnusedWords(Edit &edit, WordKind kind)
{
    QList<WordKey> keys;
    for (const VocabularyWord &word : wordsOf(edit.state(), kind))
        keys.append(word.key);
    return removeUnusedWords(edit, kind, keys);
}

Result<qsizetype> removeUnusedWords(Edit &edit, WordKind kind, const QList<WordKey> &words)
{
    QSet<qint64> wanted;
    for (const WordKey &key : words)
        wanted.insert(key.row);
    qsizetype removed = 0;
    for (const VocabularyWord &word : wordsOf(edit.state(), kind)) {
        if (word.isUsed() || !wanted.contains(word.key.row))
            continue;
        PERIPLUS_TRY(kind == WordKind::Channel ? deleteChannel(edit, ChannelId{word.key.row})
                                               : deleteTag(edit, TagId{word.key.row}));
        ++removed;
    }
    if (removed == 0)
        return failure(Errc::NothingToDo, EditText::tr("every one of them is used"));
    return removed;
}

} // namespace periplus
