// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/overview_words.h"

#include "core/layout/map_words.h"
#include "core/layout/sheet_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace periplus::words {

namespace {

struct OverviewText
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QString titleOf(const State &state, StepId step)
{
    return state.at(step).title.simplified();
}

} // namespace

QString matrixTitle()
{
    return OverviewText::tr("Personas and maps");
}

QString matrixNote()
{
    return OverviewText::tr("How each persona feels on each map: the mean, the lowest step and the end");
}

QString galleryTitle()
{
    return OverviewText::tr("Personas");
}

QString galleryNote(qsizetype personas)
{
    return OverviewText::tr("%n persona(s)", nullptr, static_cast<int>(personas));
}

QString namesTogether(const QStringList &names)
{
    if (names.size() < 2)
        return names.value(0);
    QStringList first = names;
    const QString last = first.takeLast();
    return OverviewText::tr("%1 and %2", "names").arg(first.join(QStringLiteral(", ")), last);
}

QString comparisonNote()
{
    return OverviewText::tr("What they say, side by side");
}

QString linesThatDiffer(int count)
{
    return OverviewText::tr("%n line(s) differ", nullptr, count);
}

QString linesAlike(int count)
{
    return OverviewText::tr("%n line(s) are the same", nullptr, count);
}

QString linesOfOne(int count)
{
    return OverviewText::tr("%n line(s) have little to compare", nullptr, count);
}

QString littleToCompare()
{
    return OverviewText::tr("Little to compare");
}

QString differs(const QString &line)
{
    return OverviewText::tr("%1: differs", "a line of a comparison").arg(line);
}

QString isTheSame(const QString &line)
{
    return OverviewText::tr("%1: the same", "a line of a comparison").arg(line);
}

QString saidByAll(const QString &statement)
{
    return OverviewText::tr("%1, said by all").arg(statement);
}

QString endText(double end)
{
    return OverviewText::tr("ends %1", "a map, at a feeling").arg(signedNumber(end, 1));
}

QString lowestText(const State &state, const MoodSummary &mood)
{
    return OverviewText::tr("Lowest %1 at %2", "a feeling, a step")
        .arg(signedNumber(mood.lowest, 1), titleOf(state, mood.lowestStep));
}

QString takesNoPart()
{
    return OverviewText::tr("Takes no part");
}

QString nothingFelt()
{
    return OverviewText::tr("No feelings noted yet");
}

QString nothingSaid()
{
    return OverviewText::tr("Nothing said");
}

QString noStatements()
{
    return OverviewText::tr("No statements yet");
}

QString pageOf(qsizetype page, qsizetype pages)
{
    return OverviewText::tr("Page %1 of %2").arg(QLocale().toString(page), QLocale().toString(pages));
}

QString moodSentence(const State &state, const QString &persona, JourneyId journey, const MoodSummary *mood,
                     bool takesPart)
{
    const Journey &row = state.at(journey);
    const QString place =
        OverviewText::tr("%1, %2, %3", "persona, map, as is").arg(persona, row.title, stateWord(row.state));
    if (!mood)
        return OverviewText::tr("%1: %2", "persona on a map").arg(place, takesPart ? nothingFelt() : takesNoPart());
    return OverviewText::tr("%1: %2. %3, %4 at %5", "persona on a map: mean. Lowest, end at a step")
        .arg(place, meanText(mood->mean), lowestText(state, *mood), endText(mood->end), titleOf(state, mood->endStep));
}

QString mapsHead()
{
    return OverviewText::tr("Maps");
}

QString mapWithState(const Journey &journey)
{
    return OverviewText::tr("%1, %2", "map, as is").arg(journey.title, stateWord(journey.state));
}

QString mapCount(qsizetype maps)
{
    return OverviewText::tr("%n map(s)", nullptr, static_cast<int>(maps));
}

QString citedShare(double part)
{
    return OverviewText::tr("%1 cite a source", "a percentage of statements").arg(percentText(part));
}

} // namespace periplus::words
