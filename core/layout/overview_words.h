// SPDX-License-Identifier: GPL-3.0-or-later
// The words of pages about several personas.
#pragma once

#include "core/layout/overview_facts.h"

namespace periplus::words {

QString matrixTitle();
QString matrixNote();
QString galleryTitle();
QString galleryNote(qsizetype personas);
/// "Efficient Emma, Careful Kofi and Ana"
QString namesTogether(const QStringList &names);
QString comparisonNote();
QString linesThatDiffer(int count); ///< "12 lines differ"
QString linesAlike(int count);      ///< "3 lines are the same"
QString linesOfOne(int count);      ///< "9 lines have little to compare"
QString littleToCompare();          ///< above the lines of which fewer than two personas say anything
QString differs(const QString &line);
QString isTheSame(const QString &line);
QString saidByAll(const QString &statement);

QString endText(double end);                                     ///< "ends +2.0"
QString lowestText(const State &state, const MoodSummary &mood); ///< "Lowest −2.0 at Migrate data"
QString takesNoPart();
QString nothingFelt();
QString nothingSaid();
QString noStatements();
QString pageOf(qsizetype page, qsizetype pages); ///< "Page 2 of 3"
/// One persona on one map, in a sentence; null mood: nothing is felt, or it takes no part.
QString moodSentence(const State &state, const QString &persona, JourneyId journey, const MoodSummary *mood,
                     bool takesPart);

QString mapsHead();                           ///< "Maps": the head of their column
QString mapWithState(const Journey &journey); ///< "B2B purchase, as is"
QString mapCount(qsizetype maps);
QString citedShare(double part); ///< "63 % cite a source"

} // namespace periplus::words
