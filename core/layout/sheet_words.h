// SPDX-License-Identifier: GPL-3.0-or-later
// The words a persona's sheet says by itself.
#pragma once

#include "core/layout/persona_facts.h"

namespace periplus::words {

/// The heading of a kind of statements: "Goals"; a free section without a name: "More".
QString sectionTitle(TraitKind kind);

/// What fits into a section that is empty: "What does this persona want to reach?"
QString sectionPrompt(TraitKind kind);
QString rolePrompt();
QString quotePrompt();
QString bioPrompt();
QString addSection();
QString addSegment();
QString worksWith();                   ///< above the personas on the same maps
QString sharedMaps(qsizetype maps);    ///< "On 2 maps together"
QString addTo(const QString &section); ///< "Add to “Goals”"
QString linkedJourneys();
QString noJourneys();
QString howSure();

/// "4 of 5"; a skill without a value: "not rated".
QString skillText(const Trait &skill);
/// "82 %" with a no-break space; a channel without a value: an empty text.
QString preferenceText(const Trait &channel);
/// The channel's name in the workspace's vocabulary, or what the statement says itself.
QString channelName(const State &state, const Trait &channel);

/// How a statement is known: "Observed, 14 interviews", "Assumption"; empty without evidence.
QString evidenceNote(const State &state, TraitId trait);

/// "Lowest at Migrate data", or that nothing is felt yet.
QString moodText(const State &state, const JourneyMood &mood);
QString meanText(double mean); ///< "mean +0.1"
QString stateWord(JourneyState state);

/// "18 of 25 statements cite a source. Least is known about habits."
QString sureText(const PersonaEvidence &evidence);
QString percentText(double part); ///< 0.72: "72 %"

// Plain sentences for screen readers and tooltips.
QString personaSentence(const Persona &persona);
QString traitSentence(const State &state, const Trait &trait);
QString journeyCardSentence(const State &state, const JourneyMood &mood);

} // namespace periplus::words
