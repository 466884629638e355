// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/sheet_words.h"

#include "core/layout/map_words.h"
#include "core/layout/source_list.h"
#include "core/richtext/rich_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace periplus::words {

using namespace Qt::StringLiterals;

namespace {

struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

QString gradeWord(EvidenceGrade grade)
{
    switch (grade) {
    case EvidenceGrade::Assumption:
        return SheetText::tr("Assumption");
    case EvidenceGrade::Anecdote:
        return SheetText::tr("Anecdote");
    case EvidenceGrade::Observed:
        return SheetText::tr("Observed");
    case EvidenceGrade::Measured:
        return SheetText::tr("Measured");
    }
    Q_UNREACHABLE();
}

/// What a kind is called in the middle of a sentence; empty where one would not say so.
QString inSentence(TraitKind kind)
{
    switch (kind) {
    case TraitKind::Goal:
        return SheetText::tr("goals");
    case TraitKind::Need:
        return SheetText::tr("needs");
    case TraitKind::Motivation:
        return SheetText::tr("motivations");
    case TraitKind::Fear:
        return SheetText::tr("fears");
    case TraitKind::Frustration:
        return SheetText::tr("frustrations");
    case TraitKind::Habit:
        return SheetText::tr("habits");
    case TraitKind::Channel:
        return SheetText::tr("preferred channels");
    case TraitKind::Skill:
        return SheetText::tr("skills and stance");
    case TraitKind::Fact:
    case TraitKind::Tool:
    case TraitKind::Section:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString sectionTitle(TraitKind kind)
{
    switch (kind) {
    case TraitKind::Fact:
        return SheetText::tr("Facts");
    case TraitKind::Goal:
        return SheetText::tr("Goals");
    case TraitKind::Need:
        return SheetText::tr("Needs");
    case TraitKind::Motivation:
        return SheetText::tr("Motivations");
    case TraitKind::Fear:
        return SheetText::tr("Fears");
    case TraitKind::Frustration:
        return SheetText::tr("Frustrations");
    case TraitKind::Habit:
        return SheetText::tr("Habits");
    case TraitKind::Channel:
        return SheetText::tr("Preferred channels");
    case TraitKind::Skill:
        return SheetText::tr("Skills and stance");
    case TraitKind::Tool:
        return SheetText::tr("Tools at hand");
    case TraitKind::Section:
        return SheetText::tr("More");
    }
    Q_UNREACHABLE();
}

QString sectionPrompt(TraitKind kind)
{
    switch (kind) {
    case TraitKind::Fact:
        return SheetText::tr("Age, place, income, occupation, family …");
    case TraitKind::Goal:
        return SheetText::tr("What do they want to reach?");
    case TraitKind::Need:
        return SheetText::tr("What must be there for it to work?");
    case TraitKind::Motivation:
        return SheetText::tr("What drives them?");
    case TraitKind::Fear:
        return SheetText::tr("What do they worry about?");
    case TraitKind::Frustration:
        return SheetText::tr("What gets in their way?");
    case TraitKind::Habit:
        return SheetText::tr("What do they do every time?");
    case TraitKind::Channel:
        return SheetText::tr("Where do they like to meet you?");
    case TraitKind::Skill:
        return SheetText::tr("What are they good at, where do they stand?");
    case TraitKind::Tool:
        return SheetText::tr("What do they work with?");
    case TraitKind::Section:
        return SheetText::tr("Anything else worth knowing");
    }
    Q_UNREACHABLE();
}

QString rolePrompt()
{
    return SheetText::tr("Role");
}

QString quotePrompt()
{
    return SheetText::tr("What would they say, in their own words?");
}

QString bioPrompt()
{
    return SheetText::tr("A few sentences about their life and work");
}

QString addSegment()
{
    return SheetText::tr("Segment", "add one");
}

QString worksWith()
{
    return SheetText::tr("Works with");
}

QString sharedMaps(qsizetype maps)
{
    return SheetText::tr("On %n map(s) together", nullptr, static_cast<int>(maps));
}

QString addSection()
{
    return SheetText::tr("Add a section");
}

QString addTo(const QString &section)
{
    return SheetText::tr("Add to “%1”").arg(section);
}

QString linkedJourneys()
{
    return SheetText::tr("Linked journeys");
}

QString noJourneys()
{
    return SheetText::tr("On no map yet");
}

QString howSure()
{
    return SheetText::tr("How sure are we?");
}

QString skillText(const Trait &skill)
{
    if (!skill.value)
        return SheetText::tr("not rated");
    const double rounded = std::round(*skill.value * 10) / 10;
    return SheetText::tr("%1 of 5", "a place on a slider").arg(QLocale().toString(rounded, 'g', 2));
}

QString percentText(double part)
{
    return SheetText::tr("%1\u00a0%").arg(QLocale().toString(part * 100, 'f', 0));
}

QString preferenceText(const Trait &channel)
{
    return channel.value ? percentText(*channel.value / 100) : QString();
}

QString channelName(const State &state, const Trait &channel)
{
    QString name;
    state.forEach<Channel>([&](const Channel &known) {
        if (known.code == channel.label && !known.code.isEmpty())
            name = known.name;
    });
    if (!name.isEmpty())
        return name;
    return channel.label.isEmpty() ? channel.text : channel.label;
}

QString evidenceNote(const State &state, TraitId trait)
{
    const Evidence *best = nullptr;
    for (const EvidenceId id : state.evidenceOf(trait)) {
        const Evidence &row = state.at(id);
        if (!best || row.grade > best->grade)
            best = &row;
    }
    if (!best)
        return {};
    // What an assumption was told from once is remembered, not told.
    const QString source = best->grade == EvidenceGrade::Assumption ? QString() : sourceText(*best);
    return source.isEmpty() ? gradeWord(best->grade) : gradeWord(best->grade) + u", "_s + source;
}

QString moodText(const State &state, const JourneyMood &mood)
{
    if (mood.lowest < 0)
        return SheetText::tr("No feelings noted yet");
    return SheetText::tr("Lowest at %1", "a step").arg(state.at(mood.steps.at(mood.lowest)).title.simplified());
}

QString meanText(double mean)
{
    return SheetText::tr("mean %1", "of feelings").arg(signedNumber(mean, 1));
}

QString stateWord(JourneyState state)
{
    switch (state) {
    case JourneyState::Current:
        return SheetText::tr("as is");
    case JourneyState::Future:
        return SheetText::tr("to be");
    }
    Q_UNREACHABLE();
}

QString sureText(const PersonaEvidence &evidence)
{
    if (evidence.statements == 0)
        return SheetText::tr("There are no statements yet.");
    QString text = SheetText::tr("%1 of %n statements cite a source.", nullptr, evidence.statements)
                       .arg(QLocale().toString(evidence.backed));
    const QString weakest = evidence.weakest ? inSentence(*evidence.weakest) : QString();
    return weakest.isEmpty() ? text : text + u' ' + SheetText::tr("Least is known about %1.").arg(weakest);
}

QString personaSentence(const Persona &persona)
{
    return persona.role.isEmpty() ? persona.name : SheetText::tr("%1, %2").arg(persona.name, persona.role);
}

QString traitSentence(const State &state, const Trait &trait)
{
    QString text = plainTextOf(trait.text).simplified();
    const auto labelled = [](const QString &label, const QString &value) {
        return label.isEmpty() ? value : value.isEmpty() ? label : SheetText::tr("%1: %2").arg(label, value);
    };
    switch (trait.kind) {
    case TraitKind::Fact:
        text = labelled(trait.label, text);
        break;
    case TraitKind::Channel:
        text = labelled(channelName(state, trait), preferenceText(trait));
        break;
    case TraitKind::Skill:
        text = labelled(trait.label, skillText(trait));
        break;
    case TraitKind::Goal:
    case TraitKind::Need:
    case TraitKind::Motivation:
    case TraitKind::Fear:
    case TraitKind::Frustration:
    case TraitKind::Habit:
    case TraitKind::Tool:
    case TraitKind::Section:
        break;
    }
    const QString note = evidenceNote(state, trait.id);
    return note.isEmpty() ? text : SheetText::tr("%1 (%2)").arg(text, note);
}

QString journeyCardSentence(const State &state, const JourneyMood &mood)
{
    const Journey &journey = state.at(mood.journey);
    const QString name = SheetText::tr("%1, %2").arg(journey.title, stateWord(journey.state));
    const QString low = moodText(state, mood);
    return mood.mean ? SheetText::tr("%1. %2, %3").arg(name, low, meanText(*mood.mean))
                     : SheetText::tr("%1. %2").arg(name, low);
}

} // namespace periplus::words
