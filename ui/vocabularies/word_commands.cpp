// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vocabularies/word_commands.h"

#include "ui/canvas/canvas.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"

namespace periplus {

Result<WordKey> WordCommands::rename(const WordKey &key, const QString &name) const
{
    const EditOptions options{nameOfAll(key.name, 1), {}, m_canvas.viewHint()};
    return m_canvas.map().workspace()->edit(opOfWordEdit(key.kind), options,
                                            [&](Edit &edit) { return renameWord(edit, key, name); });
}

Status WordCommands::merge(const QList<WordKey> &words, const WordKey &into) const
{
    const EditOptions options{nameOfAll(into.name, 1), {}, m_canvas.viewHint()};
    return m_canvas.map().workspace()->edit(opOfWordEdit(into.kind), options, [&](Edit &edit) -> Status {
        for (const WordKey &word : words) {
            if (word != into)
                PERIPLUS_TRY(mergeWords(edit, word, into));
        }
        return {};
    });
}

Result<qsizetype> WordCommands::removeUnused(WordKind kind, const QList<WordKey> &words) const
{
    const QString label = words.isEmpty() ? QString() : nameOfAll(words.first().name, words.size());
    return m_canvas.map().workspace()->edit(opOfWordRemoval(kind), {label, {}, m_canvas.viewHint()},
                                            [&](Edit &edit) { return removeUnusedWords(edit, kind, words); });
}

} // namespace periplus
