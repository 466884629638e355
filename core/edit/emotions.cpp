// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/emotions.h"

#include "core/edit/row_rules.h"

namespace periplus {

using namespace Qt::StringLiterals;

const Emotion *emotionAt(const State &state, StepId step, PersonaId persona)
{
    for (const EmotionId id : state.emotionsOf(step)) {
        const Emotion &emotion = state.at(id);
        if (emotion.persona == persona)
            return &emotion;
    }
    return nullptr;
}

Result<EmotionId> setEmotion(Edit &edit, StepId step, PersonaId persona, double value, const QString &word)
{
    PERIPLUS_TRY(requireRow(edit.state(), step));
    if (persona)
        PERIPLUS_TRY(requireRow(edit.state(), persona));
    PERIPLUS_TRY(requireRange<double>(value, -2, 2, QT_TRANSLATE_NOOP("Edit", "an emotion must be from %1 to %2")));
    const Emotion *there = emotionAt(edit.state(), step, persona);
    const Emotion emotion{there ? there->id : edit.newId<Emotion>(), step, persona, value, word};
    PERIPLUS_TRY(edit.put(emotion));
    return emotion.id;
}

Status clearEmotion(Edit &edit, StepId step, PersonaId persona)
{
    const Emotion *there = emotionAt(edit.state(), step, persona);
    PERIPLUS_TRY(require(there != nullptr, Errc::NotFound, QT_TRANSLATE_NOOP("Edit", "there is no emotion to clear")));
    return edit.remove(there->id);
}

} // namespace periplus
